// Generated from tonglu/v1/community.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CCommunityMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// What a post is about.
public enum PostKind: MessageEnum {
  /// Not given: refused in PublishPost, every kind in ListPosts.
  case unspecified
  /// A notice.
  case notice
  /// New products.
  case newArrival
  /// A promotion.
  case promotion
  /// A campaign.
  case campaign
  /// A search for new dealers (招商).
  case recruitment
  /// A document.
  case document
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .notice
    case 2: self = .newArrival
    case 3: self = .promotion
    case 4: self = .campaign
    case 5: self = .recruitment
    case 6: self = .document
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .notice: 1
    case .newArrival: 2
    case .promotion: 3
    case .campaign: 4
    case .recruitment: 5
    case .document: 6
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [PostKind] = [.unspecified, .notice, .newArrival, .promotion, .campaign, .recruitment, .document]

  public var name: String {
    switch self {
    case .unspecified: "POST_KIND_UNSPECIFIED"
    case .notice: "POST_KIND_NOTICE"
    case .newArrival: "POST_KIND_NEW_ARRIVAL"
    case .promotion: "POST_KIND_PROMOTION"
    case .campaign: "POST_KIND_CAMPAIGN"
    case .recruitment: "POST_KIND_RECRUITMENT"
    case .document: "POST_KIND_DOCUMENT"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Which part of an audience to list.
public enum ReaderFilter: MessageEnum {
  /// Every member of the audience.
  case unspecified
  /// Members that have opened the post, disabled or not.
  case read
  /// Members that have not opened the post and are not disabled.
  case unread
  /// Members that have not opened the post and are disabled now. Read, unread and gone together are
  /// every member.
  case gone
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .read
    case 2: self = .unread
    case 3: self = .gone
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .read: 1
    case .unread: 2
    case .gone: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [ReaderFilter] = [.unspecified, .read, .unread, .gone]

  public var name: String {
    switch self {
    case .unspecified: "READER_FILTER_UNSPECIFIED"
    case .read: "READER_FILTER_READ"
    case .unread: "READER_FILTER_UNREAD"
    case .gone: "READER_FILTER_GONE"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Whom a post is for. Values of one field are alternatives; every field that is set must hold. At
/// most 100 values in all.
public struct Audience: Message {
  /// True: every member; then no other field is set.
  public var everyone: Bool = false
  /// Companies of one of these classes; empty: of any class and of none.
  public var classCodes: [String] = []
  /// Companies with one of these tags; empty: with or without tags.
  public var tags: [String] = []
  /// Companies owned by one of these staff members, where 0 stands for the pool; empty: of any
  /// owner.
  public var ownerIDs: [Int64] = []

  public init() {}
}

/// A post, with the caller's own state for a member and the counts for staff.
public struct Post: Message {
  /// The post's identifier, above 0.
  public var id: Int64 = 0
  /// Always 1: a post does not change.
  public var version: Int64 = 0
  /// What the post is about.
  public var kind: PostKind = .init(rawValue: 0)
  /// 1 to 200 characters on one line.
  public var title: String = ""
  /// At most 20,000 characters, several lines; empty for none.
  public var body: String = ""
  /// When the post became visible.
  public var publishTime: Instant?
  /// The staff member or service account that published it.
  public var publisherID: Int64 = 0
  /// When this member first opened the post; absent while unread, and for staff.
  public var readTime: Instant?
  /// True: this member has opened the post; false for staff.
  public var read: Bool = false
  /// The audience as it was asked for; absent for members.
  public var audience: Audience?
  /// The number of members in the audience when it was fixed; 0 for members. For a staff member
  /// with no role but sales only members of the customers that it owns and of the pool count, and
  /// only in GetPost and PublishPost; elsewhere it is 0.
  public var memberCount: Int32 = 0
  /// The number of companies of those members, under the same rules.
  public var companyCount: Int32 = 0
  /// How many of member_count have opened the post. Set in GetPost for staff; 0 elsewhere.
  public var readMemberCount: Int32 = 0
  /// How many of member_count have not opened the post and are disabled now. Set in GetPost for
  /// staff; 0 elsewhere. Unread members are member_count - read_member_count - gone_member_count.
  public var goneMemberCount: Int32 = 0
  /// The number of members that were created after publishing and see the post because their
  /// company meets the audience rule; not in member_count. Set in GetPost for staff; 0 elsewhere.
  public var lateMemberCount: Int32 = 0
  /// How many of late_member_count have opened the post. Set in GetPost for staff; 0 elsewhere.
  public var lateReadMemberCount: Int32 = 0
  /// How often members looked at the post with GetPost: once a member and day of UTC. A look counts
  /// within some seconds; a server that is killed loses those of its last 5 seconds. Set in GetPost
  /// for staff that see every customer; 0 elsewhere, and before the first look.
  public var viewCount: Int64 = 0

  public init() {}
}

/// A member of an audience.
public struct PostReader: Message {
  /// The member.
  public var memberID: Int64 = 0
  /// The member's name; empty once the person is erased.
  public var memberName: String = ""
  /// The member's company.
  public var customerID: Int64 = 0
  /// The company's name.
  public var customerName: String = ""
  /// The staff member that owns the company now; 0 in the pool.
  public var ownerID: Int64 = 0
  /// When the member first opened the post; absent while unread.
  public var readTime: Instant?
  /// True: the member is disabled now and cannot read the post.
  public var disabled: Bool = false
  /// True: the member was created after publishing; it is not in the counts of the audience as it
  /// was fixed.
  public var late: Bool = false

  public init() {}
}

/// The counts of a post for the customers of one owner.
public struct OwnerReach: Message {
  /// The staff member that owns the customers now; 0 for the pool.
  public var ownerID: Int64 = 0
  /// The owner's name; empty for the pool and for an erased person.
  public var ownerName: String = ""
  /// Members in the audience as it was fixed, by the owner of their company now. Read, unread and
  /// gone members together are member_count.
  public var memberCount: Int32 = 0
  /// How many of member_count have opened the post.
  public var readMemberCount: Int32 = 0
  /// The number of companies of the members in member_count.
  public var companyCount: Int32 = 0
  /// The number of companies of which at least one member in member_count has opened the post.
  public var readCompanyCount: Int32 = 0
  /// How many of member_count have not opened the post and are disabled now.
  public var goneMemberCount: Int32 = 0
  /// Members that were created after publishing and see the post; not in member_count.
  public var lateMemberCount: Int32 = 0
  /// How many of late_member_count have opened the post.
  public var lateReadMemberCount: Int32 = 0

  public init() {}
}

/// The request of PublishPost.
public struct PublishPostRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// What the post is about.
  public var kind: PostKind = .init(rawValue: 0)
  /// 1 to 200 characters on one line; BAD_TITLE otherwise.
  public var title: String = ""
  /// At most 20,000 characters, several lines; BAD_BODY otherwise; empty for none.
  public var body: String = ""
  /// Whom the post is for: everyone, or at least one condition.
  public var audience: Audience?

  public init() {}
}

/// The response of PublishPost.
public struct PublishPostResponse: Message {
  /// The post, with member_count and company_count of the whole audience.
  public var post: Post?

  public init() {}
}

/// The request of GetPost.
public struct GetPostRequest: Message {
  /// The post to read.
  public var postID: Int64 = 0

  public init() {}
}

/// The response of GetPost.
public struct GetPostResponse: Message {
  /// The post as the caller may see it.
  public var post: Post?

  public init() {}
}

/// The request of ListPosts. Both filters must hold where they are given.
public struct ListPostsRequest: PagedRequest {
  /// Only posts of this kind; unspecified: every kind.
  public var kind: PostKind = .init(rawValue: 0)
  /// True: only posts that the member has not opened. From staff it is refused with
  /// UNREAD_FOR_MEMBERS.
  public var unreadOnly: Bool = false
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListPosts.
public struct ListPostsResponse: Message {
  /// The posts of the page, newest first.
  public var posts: [Post] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of MarkRead.
public struct MarkReadRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The post that the member opened.
  public var postID: Int64 = 0

  public init() {}
}

/// The response of MarkRead.
public struct MarkReadResponse: Message {
  /// When the member first opened the post.
  public var readTime: Instant?

  public init() {}
}

/// The request of ListReaders.
public struct ListReadersRequest: PagedRequest {
  /// The post whose audience is listed.
  public var postID: Int64 = 0
  /// Which members to list; unspecified: all.
  public var filter: ReaderFilter = .init(rawValue: 0)
  /// Only members of customers of this owner; 0: of the pool; absent: of every customer that the
  /// caller sees.
  public var ownerID: Int64?
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListReaders.
public struct ListReadersResponse: Message {
  /// The members of the page, by company and member.
  public var readers: [PostReader] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""
  /// The counts of each owner that the caller sees, whatever the filters, the pool last; empty
  /// after the first page.
  public var owners: [OwnerReach] = []

  public init() {}
}

/// A comment on a post.
public struct Comment: Message {
  /// The comment's identifier, above 0; it rises with time.
  public var id: Int64 = 0
  /// The post that it is about.
  public var postID: Int64 = 0
  /// 1 to 2,000 characters, several lines.
  public var body: String = ""
  /// When the comment was written.
  public var createTime: Instant?
  /// The author's name now; empty once the author's data were erased.
  public var authorName: String = ""
  /// True: a staff member or a backend of the enterprise wrote it.
  public var fromStaff: Bool = false
  /// The company that alone reads it besides staff: the company of its author, or the one that it
  /// is for; 0: everyone who sees the post.
  public var customerID: Int64 = 0
  /// The comment that it answers; 0 for none.
  public var replyToID: Int64 = 0
  /// True: the caller wrote it.
  public var mine: Bool = false
  /// The staff member, member or service account that wrote it.
  public var authorID: Int64 = 0

  public init() {}
}

/// The request of CreateComment.
public struct CreateCommentRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The post to comment on.
  public var postID: Int64 = 0
  /// 1 to 2,000 characters, several lines; BAD_BODY otherwise.
  public var body: String = ""
  /// The comment that it answers, of the same post; 0 for none.
  public var replyToID: Int64 = 0
  /// From staff: the company of the audience that alone reads it besides staff; 0: the company of
  /// the comment answered, otherwise everyone who sees the post. From a member: 0 or its own
  /// company.
  public var customerID: Int64 = 0

  public init() {}
}

/// The response of CreateComment.
public struct CreateCommentResponse: Message {
  /// The new comment.
  public var comment: Comment?

  public init() {}
}

/// The request of ListComments.
public struct ListCommentsRequest: PagedRequest {
  /// The post whose comments are listed.
  public var postID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListComments.
public struct ListCommentsResponse: Message {
  /// The comments of the page, oldest first.
  public var comments: [Comment] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of Subscribe.
public struct SubscribeRequest: Message {
  /// The last cursor received, to continue after it; empty to begin now.
  public var cursor: String = ""

  public init() {}
}

/// The response of Subscribe: an event, or a cursor alone.
public struct SubscribeResponse: Message {
  /// What was published; absent in the first message.
  public enum Event: Sendable, Hashable {
    /// A new post.
    case post(Post)
    /// A new comment.
    case comment(Comment)
  }

  /// The opaque position after this message, from which to continue.
  public var cursor: String = ""
  /// What was published; absent in the first message.
  public var event: Event?

  public init() {}
}

extension Audience: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Audience" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__audience__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Audience>, _ decoding: Decoding) throws(Status) {
    self.init()
    everyone = unsafe c.pointee.everyone != 0
    classCodes = try unsafe decoding.list(c.pointee.class_codes, c.pointee.n_class_codes, "class_codes") { (item) throws(Status) in
      try unsafe decoding.string(item, "class_codes")
    }
    tags = try unsafe decoding.list(c.pointee.tags, c.pointee.n_tags, "tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "tags")
    }
    ownerIDs = try unsafe decoding.list(c.pointee.owner_ids, c.pointee.n_owner_ids, "owner_ids") { (item) throws(Status) in
      item
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Audience> {
    let c = unsafe arena.allocate(Tonglu__V1__Audience.self)
    unsafe tonglu__v1__audience__init(c)
    unsafe c.pointee.everyone = everyone ? 1 : 0
    if !classCodes.isEmpty {
      unsafe c.pointee.n_class_codes = classCodes.count
      unsafe c.pointee.class_codes = arena.list(classCodes) { item in unsafe arena.string(item) }
    }
    if !tags.isEmpty {
      unsafe c.pointee.n_tags = tags.count
      unsafe c.pointee.tags = arena.list(tags) { item in unsafe arena.string(item) }
    }
    if !ownerIDs.isEmpty {
      unsafe c.pointee.n_owner_ids = ownerIDs.count
      unsafe c.pointee.owner_ids = arena.list(ownerIDs) { item in item }
    }
    return unsafe c
  }
}

extension Post: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Post" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__post__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Post>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    kind = try decoding.known(PostKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    title = try unsafe decoding.string(c.pointee.title, "title")
    body = try unsafe decoding.string(c.pointee.body, "body")
    if let value = unsafe c.pointee.publish_time {
      publishTime = try decoding.inside("publish_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    publisherID = unsafe c.pointee.publisher_id
    if let value = unsafe c.pointee.read_time {
      readTime = try decoding.inside("read_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    read = unsafe c.pointee.read != 0
    if let value = unsafe c.pointee.audience {
      audience = try decoding.inside("audience") { () throws(Status) in
        try unsafe Audience(value, decoding)
      }
    }
    memberCount = unsafe c.pointee.member_count
    companyCount = unsafe c.pointee.company_count
    readMemberCount = unsafe c.pointee.read_member_count
    goneMemberCount = unsafe c.pointee.gone_member_count
    lateMemberCount = unsafe c.pointee.late_member_count
    lateReadMemberCount = unsafe c.pointee.late_read_member_count
    viewCount = unsafe c.pointee.view_count
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Post> {
    let c = unsafe arena.allocate(Tonglu__V1__Post.self)
    unsafe tonglu__v1__post__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.body = unsafe arena.string(body)
    if let value = publishTime { unsafe c.pointee.publish_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.publisher_id = publisherID
    if let value = readTime { unsafe c.pointee.read_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.read = read ? 1 : 0
    if let value = audience { unsafe c.pointee.audience = unsafe value.fill(arena) }
    unsafe c.pointee.member_count = memberCount
    unsafe c.pointee.company_count = companyCount
    unsafe c.pointee.read_member_count = readMemberCount
    unsafe c.pointee.gone_member_count = goneMemberCount
    unsafe c.pointee.late_member_count = lateMemberCount
    unsafe c.pointee.late_read_member_count = lateReadMemberCount
    unsafe c.pointee.view_count = viewCount
    return unsafe c
  }
}

extension PostReader: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PostReader" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__post_reader__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PostReader>, _ decoding: Decoding) throws(Status) {
    self.init()
    memberID = unsafe c.pointee.member_id
    memberName = try unsafe decoding.string(c.pointee.member_name, "member_name")
    customerID = unsafe c.pointee.customer_id
    customerName = try unsafe decoding.string(c.pointee.customer_name, "customer_name")
    ownerID = unsafe c.pointee.owner_id
    if let value = unsafe c.pointee.read_time {
      readTime = try decoding.inside("read_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    disabled = unsafe c.pointee.disabled != 0
    late = unsafe c.pointee.late != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PostReader> {
    let c = unsafe arena.allocate(Tonglu__V1__PostReader.self)
    unsafe tonglu__v1__post_reader__init(c)
    unsafe c.pointee.member_id = memberID
    unsafe c.pointee.member_name = unsafe arena.string(memberName)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.customer_name = unsafe arena.string(customerName)
    unsafe c.pointee.owner_id = ownerID
    if let value = readTime { unsafe c.pointee.read_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.disabled = disabled ? 1 : 0
    unsafe c.pointee.late = late ? 1 : 0
    return unsafe c
  }
}

extension OwnerReach: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.OwnerReach" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__owner_reach__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__OwnerReach>, _ decoding: Decoding) throws(Status) {
    self.init()
    ownerID = unsafe c.pointee.owner_id
    ownerName = try unsafe decoding.string(c.pointee.owner_name, "owner_name")
    memberCount = unsafe c.pointee.member_count
    readMemberCount = unsafe c.pointee.read_member_count
    companyCount = unsafe c.pointee.company_count
    readCompanyCount = unsafe c.pointee.read_company_count
    goneMemberCount = unsafe c.pointee.gone_member_count
    lateMemberCount = unsafe c.pointee.late_member_count
    lateReadMemberCount = unsafe c.pointee.late_read_member_count
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__OwnerReach> {
    let c = unsafe arena.allocate(Tonglu__V1__OwnerReach.self)
    unsafe tonglu__v1__owner_reach__init(c)
    unsafe c.pointee.owner_id = ownerID
    unsafe c.pointee.owner_name = unsafe arena.string(ownerName)
    unsafe c.pointee.member_count = memberCount
    unsafe c.pointee.read_member_count = readMemberCount
    unsafe c.pointee.company_count = companyCount
    unsafe c.pointee.read_company_count = readCompanyCount
    unsafe c.pointee.gone_member_count = goneMemberCount
    unsafe c.pointee.late_member_count = lateMemberCount
    unsafe c.pointee.late_read_member_count = lateReadMemberCount
    return unsafe c
  }
}

extension PublishPostRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PublishPostRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__publish_post_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PublishPostRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    kind = try decoding.known(PostKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    if kind.rawValue == 0 { try decoding.refuseMissing("kind") }
    title = try unsafe decoding.string(c.pointee.title, "title")
    if decoding.isBlank(title) { try decoding.refuseMissing("title") }
    body = try unsafe decoding.string(c.pointee.body, "body")
    if let value = unsafe c.pointee.audience {
      audience = try decoding.inside("audience") { () throws(Status) in
        try unsafe Audience(value, decoding)
      }
    }
    if audience == nil { try decoding.refuseMissing("audience") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PublishPostRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__PublishPostRequest.self)
    unsafe tonglu__v1__publish_post_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.body = unsafe arena.string(body)
    if let value = audience { unsafe c.pointee.audience = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension PublishPostResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PublishPostResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__publish_post_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PublishPostResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.post {
      post = try decoding.inside("post") { () throws(Status) in
        try unsafe Post(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PublishPostResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__PublishPostResponse.self)
    unsafe tonglu__v1__publish_post_response__init(c)
    if let value = post { unsafe c.pointee.post = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetPostRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetPostRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_post_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetPostRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    postID = unsafe c.pointee.post_id
    if postID == 0 { try decoding.refuseMissing("post_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetPostRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetPostRequest.self)
    unsafe tonglu__v1__get_post_request__init(c)
    unsafe c.pointee.post_id = postID
    return unsafe c
  }
}

extension GetPostResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetPostResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_post_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetPostResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.post {
      post = try decoding.inside("post") { () throws(Status) in
        try unsafe Post(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetPostResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetPostResponse.self)
    unsafe tonglu__v1__get_post_response__init(c)
    if let value = post { unsafe c.pointee.post = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListPostsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListPostsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_posts_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListPostsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    kind = try decoding.known(PostKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    unreadOnly = unsafe c.pointee.unread_only != 0
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListPostsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListPostsRequest.self)
    unsafe tonglu__v1__list_posts_request__init(c)
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.unread_only = unreadOnly ? 1 : 0
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListPostsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListPostsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_posts_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListPostsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    posts = try unsafe decoding.list(c.pointee.posts, c.pointee.n_posts, "posts") { (item) throws(Status) in
      try unsafe Post(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListPostsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListPostsResponse.self)
    unsafe tonglu__v1__list_posts_response__init(c)
    if !posts.isEmpty {
      unsafe c.pointee.n_posts = posts.count
      unsafe c.pointee.posts = arena.list(posts) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension MarkReadRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.MarkReadRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__mark_read_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__MarkReadRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    postID = unsafe c.pointee.post_id
    if postID == 0 { try decoding.refuseMissing("post_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__MarkReadRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__MarkReadRequest.self)
    unsafe tonglu__v1__mark_read_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.post_id = postID
    return unsafe c
  }
}

extension MarkReadResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.MarkReadResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__mark_read_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__MarkReadResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.read_time {
      readTime = try decoding.inside("read_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__MarkReadResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__MarkReadResponse.self)
    unsafe tonglu__v1__mark_read_response__init(c)
    if let value = readTime { unsafe c.pointee.read_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension ListReadersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListReadersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_readers_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListReadersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    postID = unsafe c.pointee.post_id
    if postID == 0 { try decoding.refuseMissing("post_id") }
    filter = try decoding.known(ReaderFilter(rawValue: Int32(bitPattern: unsafe c.pointee.filter.rawValue)), "filter")
    if unsafe c.pointee._owner_id_case.rawValue == 3 {
      ownerID = unsafe c.pointee.owner_id
    }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListReadersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListReadersRequest.self)
    unsafe tonglu__v1__list_readers_request__init(c)
    unsafe c.pointee.post_id = postID
    unsafe c.pointee.filter = .init(rawValue: UInt32(bitPattern: filter.rawValue))
    if let value = ownerID {
      unsafe c.pointee._owner_id_case = .init(rawValue: 3)
      unsafe c.pointee.owner_id = value
    }
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListReadersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListReadersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_readers_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListReadersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    readers = try unsafe decoding.list(c.pointee.readers, c.pointee.n_readers, "readers") { (item) throws(Status) in
      try unsafe PostReader(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
    owners = try unsafe decoding.list(c.pointee.owners, c.pointee.n_owners, "owners") { (item) throws(Status) in
      try unsafe OwnerReach(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListReadersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListReadersResponse.self)
    unsafe tonglu__v1__list_readers_response__init(c)
    if !readers.isEmpty {
      unsafe c.pointee.n_readers = readers.count
      unsafe c.pointee.readers = arena.list(readers) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    if !owners.isEmpty {
      unsafe c.pointee.n_owners = owners.count
      unsafe c.pointee.owners = arena.list(owners) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension Comment: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Comment" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__comment__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Comment>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    postID = unsafe c.pointee.post_id
    body = try unsafe decoding.string(c.pointee.body, "body")
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    authorName = try unsafe decoding.string(c.pointee.author_name, "author_name")
    fromStaff = unsafe c.pointee.from_staff != 0
    customerID = unsafe c.pointee.customer_id
    replyToID = unsafe c.pointee.reply_to_id
    mine = unsafe c.pointee.mine != 0
    authorID = unsafe c.pointee.author_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Comment> {
    let c = unsafe arena.allocate(Tonglu__V1__Comment.self)
    unsafe tonglu__v1__comment__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.post_id = postID
    unsafe c.pointee.body = unsafe arena.string(body)
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.author_name = unsafe arena.string(authorName)
    unsafe c.pointee.from_staff = fromStaff ? 1 : 0
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.reply_to_id = replyToID
    unsafe c.pointee.mine = mine ? 1 : 0
    unsafe c.pointee.author_id = authorID
    return unsafe c
  }
}

extension CreateCommentRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCommentRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_comment_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCommentRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    postID = unsafe c.pointee.post_id
    if postID == 0 { try decoding.refuseMissing("post_id") }
    body = try unsafe decoding.string(c.pointee.body, "body")
    if decoding.isBlank(body) { try decoding.refuseMissing("body") }
    replyToID = unsafe c.pointee.reply_to_id
    customerID = unsafe c.pointee.customer_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCommentRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCommentRequest.self)
    unsafe tonglu__v1__create_comment_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.post_id = postID
    unsafe c.pointee.body = unsafe arena.string(body)
    unsafe c.pointee.reply_to_id = replyToID
    unsafe c.pointee.customer_id = customerID
    return unsafe c
  }
}

extension CreateCommentResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCommentResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_comment_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCommentResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.comment {
      comment = try decoding.inside("comment") { () throws(Status) in
        try unsafe Comment(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCommentResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCommentResponse.self)
    unsafe tonglu__v1__create_comment_response__init(c)
    if let value = comment { unsafe c.pointee.comment = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListCommentsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCommentsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_comments_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCommentsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    postID = unsafe c.pointee.post_id
    if postID == 0 { try decoding.refuseMissing("post_id") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCommentsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCommentsRequest.self)
    unsafe tonglu__v1__list_comments_request__init(c)
    unsafe c.pointee.post_id = postID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListCommentsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCommentsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_comments_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCommentsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    comments = try unsafe decoding.list(c.pointee.comments, c.pointee.n_comments, "comments") { (item) throws(Status) in
      try unsafe Comment(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCommentsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCommentsResponse.self)
    unsafe tonglu__v1__list_comments_response__init(c)
    if !comments.isEmpty {
      unsafe c.pointee.n_comments = comments.count
      unsafe c.pointee.comments = arena.list(comments) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension SubscribeRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SubscribeRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__subscribe_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SubscribeRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    cursor = try unsafe decoding.string(c.pointee.cursor, "cursor")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SubscribeRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SubscribeRequest.self)
    unsafe tonglu__v1__subscribe_request__init(c)
    unsafe c.pointee.cursor = unsafe arena.string(cursor)
    return unsafe c
  }
}

extension SubscribeResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SubscribeResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__subscribe_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SubscribeResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    cursor = try unsafe decoding.string(c.pointee.cursor, "cursor")
    switch unsafe c.pointee.event_case.rawValue {
    case 2:
      if let value = unsafe c.pointee.post {
        event = .post(
          try decoding.inside("post") { () throws(Status) in
            try unsafe Post(value, decoding)
          })
      }
    case 3:
      if let value = unsafe c.pointee.comment {
        event = .comment(
          try decoding.inside("comment") { () throws(Status) in
            try unsafe Comment(value, decoding)
          })
      }
    default: break
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SubscribeResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SubscribeResponse.self)
    unsafe tonglu__v1__subscribe_response__init(c)
    unsafe c.pointee.cursor = unsafe arena.string(cursor)
    switch event {
    case .post(let value):
      unsafe c.pointee.event_case = .init(rawValue: 2)
      unsafe c.pointee.post = unsafe value.fill(arena)
    case .comment(let value):
      unsafe c.pointee.event_case = .init(rawValue: 3)
      unsafe c.pointee.comment = unsafe value.fill(arena)
    case nil: break
    }
    return unsafe c
  }
}

