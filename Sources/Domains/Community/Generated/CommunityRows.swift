// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
import TongluService

/// A row of posts.
package struct PostRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var kind: PostKind
  package var title: String
  package var body: String
  package var publisherID: Int64
  package var publishTime: Instant
  package var isForEveryone: Bool
  package var memberCount: Int64
  package var companyCount: Int64
  package var shelf: Int64
  package var isBroad: Bool

  package init(id: Int64, version: Int64, kind: PostKind, title: String, body: String, publisherID: Int64, publishTime: Instant, isForEveryone: Bool, memberCount: Int64, companyCount: Int64, shelf: Int64, isBroad: Bool) {
    self.id = id
    self.version = version
    self.kind = kind
    self.title = title
    self.body = body
    self.publisherID = publisherID
    self.publishTime = publishTime
    self.isForEveryone = isForEveryone
    self.memberCount = memberCount
    self.companyCount = companyCount
    self.shelf = shelf
    self.isBroad = isBroad
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    kind = PostKind(stored: 0)
    title = ""
    body = ""
    publisherID = 0
    publishTime = Instant(microseconds: 0)
    isForEveryone = false
    memberCount = 0
    companyCount = 0
    shelf = 0
    isBroad = false
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    kind = PostKind(stored: row.int(first + 2))
    title = row.text(first + 3)
    body = row.text(first + 4)
    publisherID = row.int(first + 5)
    publishTime = row.instant(first + 6)
    isForEveryone = row.bool(first + 7)
    memberCount = row.int(first + 8)
    companyCount = row.int(first + 9)
    shelf = row.int(first + 10)
    isBroad = row.bool(first + 11)
  }

  /// What `$columns(PostRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "kind", "title", "body", "publisher_id", "publish_time", "everyone", "member_count", "company_count", "shelf", "broad"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 12 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO posts (tenant, id, version, kind, title, body, publisher_id, publish_time, everyone, member_count, company_count, shelf, broad)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE posts SET version = $2, kind = $3, title = $4, body = $5, publisher_id = $6, publish_time = $7, everyone = $8, member_count = $9, company_count = $10, shelf = $11, broad = $12
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      kind.stored,
      title,
      body,
      publisherID,
      publishTime,
      isForEveryone,
      memberCount,
      companyCount,
      shelf,
      isBroad,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_rules.
package struct PostRuleRow: StoredRow, Hashable {
  package var field: Int64
  package var valueFolded: String
  package var publishTime: Instant
  package var postID: Int64
  package var shelf: Int64

  package init(field: Int64, valueFolded: String, publishTime: Instant, postID: Int64, shelf: Int64) {
    self.field = field
    self.valueFolded = valueFolded
    self.publishTime = publishTime
    self.postID = postID
    self.shelf = shelf
  }

  /// Nothing, none and zero in every column.
  package init() {
    field = 0
    valueFolded = ""
    publishTime = Instant(microseconds: 0)
    postID = 0
    shelf = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    field = row.int(first)
    valueFolded = row.text(first + 1)
    publishTime = row.instant(first + 2)
    postID = row.int(first + 3)
    shelf = row.int(first + 4)
  }

  /// What `$columns(PostRuleRow)` stands for.
  package static var columns: [String] {
    ["field", "value_folded", "publish_time", "post_id", "shelf"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 5 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_rules (tenant, field, value_folded, publish_time, post_id, shelf)
    VALUES ($tenant, $1, $2, $3, $4, $5)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      field,
      valueFolded,
      publishTime,
      postID,
      shelf,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_shelves.
package struct PostShelfRow: StoredRow, Hashable {
  package var id: Int64
  package var memberCount: Int64

  package init(id: Int64, memberCount: Int64) {
    self.id = id
    self.memberCount = memberCount
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    memberCount = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    memberCount = row.int(first + 1)
  }

  /// What `$columns(PostShelfRow)` stands for.
  package static var columns: [String] {
    ["id", "member_count"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_shelves (tenant, id, member_count)
    VALUES ($tenant, $1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      memberCount,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_conditions.
package struct PostConditionRow: StoredRow, Hashable {
  package var postID: Int64
  package var field: Int64
  package var value: String

  package init(postID: Int64, field: Int64, value: String) {
    self.postID = postID
    self.field = field
    self.value = value
  }

  /// Nothing, none and zero in every column.
  package init() {
    postID = 0
    field = 0
    value = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    postID = row.int(first)
    field = row.int(first + 1)
    value = row.text(first + 2)
  }

  /// What `$columns(PostConditionRow)` stands for.
  package static var columns: [String] {
    ["post_id", "field", "value"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_conditions (tenant, post_id, field, value_folded, value)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      postID,
      field,
      Text.fold(value),
      value,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_audience.
package struct PostAudienceRow: StoredRow, Hashable {
  package var postID: Int64
  package var customerID: Int64
  package var memberID: Int64
  package var late: Int64
  package var readTime: Instant?
  package var shelf: Int64
  package var firstMember: Int64
  package var firstReader: Int64

  package init(postID: Int64, customerID: Int64, memberID: Int64, late: Int64, readTime: Instant?, shelf: Int64, firstMember: Int64, firstReader: Int64) {
    self.postID = postID
    self.customerID = customerID
    self.memberID = memberID
    self.late = late
    self.readTime = readTime
    self.shelf = shelf
    self.firstMember = firstMember
    self.firstReader = firstReader
  }

  /// Nothing, none and zero in every column.
  package init() {
    postID = 0
    customerID = 0
    memberID = 0
    late = 0
    readTime = nil
    shelf = 0
    firstMember = 0
    firstReader = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    postID = row.int(first)
    customerID = row.int(first + 1)
    memberID = row.int(first + 2)
    late = row.int(first + 3)
    readTime = row.optionalInstant(first + 4)
    shelf = row.int(first + 5)
    firstMember = row.int(first + 6)
    firstReader = row.int(first + 7)
  }

  /// What `$columns(PostAudienceRow)` stands for.
  package static var columns: [String] {
    ["post_id", "customer_id", "member_id", "late", "read_time", "shelf", "first_member", "first_reader"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 8 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_audience (tenant, post_id, customer_id, member_id, late, read_time, shelf, first_member, first_reader)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      postID,
      customerID,
      memberID,
      late,
      readTime,
      shelf,
      firstMember,
      firstReader,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_views.
package struct PostViewRow: StoredRow, Hashable {
  package var postID: Int64
  package var memberID: Int64
  package var day: Int64

  package init(postID: Int64, memberID: Int64, day: Int64) {
    self.postID = postID
    self.memberID = memberID
    self.day = day
  }

  /// Nothing, none and zero in every column.
  package init() {
    postID = 0
    memberID = 0
    day = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    postID = row.int(first)
    memberID = row.int(first + 1)
    day = row.int(first + 2)
  }

  /// What `$columns(PostViewRow)` stands for.
  package static var columns: [String] {
    ["post_id", "member_id", "day"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_views (tenant, post_id, member_id, day)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      postID,
      memberID,
      day,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_view_counts.
package struct PostViewCountRow: StoredRow, Hashable {
  package var postID: Int64
  package var viewCount: Int64

  package init(postID: Int64, viewCount: Int64) {
    self.postID = postID
    self.viewCount = viewCount
  }

  /// Nothing, none and zero in every column.
  package init() {
    postID = 0
    viewCount = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    postID = row.int(first)
    viewCount = row.int(first + 1)
  }

  /// What `$columns(PostViewCountRow)` stands for.
  package static var columns: [String] {
    ["post_id", "view_count"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_view_counts (tenant, post_id, view_count)
    VALUES ($tenant, $1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      postID,
      viewCount,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of post_comments.
package struct PostCommentRow: StoredRow, Hashable {
  package var postID: Int64
  package var id: Int64
  package var body: String
  package var authorID: Int64
  package var fromStaff: Bool
  package var customerID: Int64?
  package var replyToID: Int64?
  package var createTime: Instant

  package init(postID: Int64, id: Int64, body: String, authorID: Int64, fromStaff: Bool, customerID: Int64?, replyToID: Int64?, createTime: Instant) {
    self.postID = postID
    self.id = id
    self.body = body
    self.authorID = authorID
    self.fromStaff = fromStaff
    self.customerID = customerID
    self.replyToID = replyToID
    self.createTime = createTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    postID = 0
    id = 0
    body = ""
    authorID = 0
    fromStaff = false
    customerID = nil
    replyToID = nil
    createTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    postID = row.int(first)
    id = row.int(first + 1)
    body = row.text(first + 2)
    authorID = row.int(first + 3)
    fromStaff = row.bool(first + 4)
    customerID = row.optionalInt(first + 5)
    replyToID = row.optionalInt(first + 6)
    createTime = row.instant(first + 7)
  }

  /// What `$columns(PostCommentRow)` stands for.
  package static var columns: [String] {
    ["post_id", "id", "body", "author_id", "from_staff", "customer_id", "reply_to_id", "create_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 8 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO post_comments (tenant, post_id, id, body, author_id, from_staff, customer_id, reply_to_id, create_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      postID,
      id,
      body,
      authorID,
      fromStaff,
      customerID,
      replyToID,
      createTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension CommentRecord {
  package var postID: Int64 {
    get { row.postID }
    set { row.postID = newValue }
  }
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var body: String {
    get { row.body }
    set { row.body = newValue }
  }
  package var authorID: Int64 {
    get { row.authorID }
    set { row.authorID = newValue }
  }
  package var fromStaff: Bool {
    get { row.fromStaff }
    set { row.fromStaff = newValue }
  }
  package var customerID: Int64? {
    get { row.customerID }
    set { row.customerID = newValue }
  }
  package var replyToID: Int64? {
    get { row.replyToID }
    set { row.replyToID = newValue }
  }
  package var createTime: Instant {
    get { row.createTime }
    set { row.createTime = newValue }
  }
}
