import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

/// A comment as stored.
struct CommentRecord: Sendable {
  var id: Int64
  let postID: Int64
  let body: String
  let authorID: Int64
  /// As the author's record has it now; empty once that was erased.
  let authorName: String
  let fromStaff: Bool
  /// Whose it is to read besides staff; nil for everyone who sees the post.
  let customerID: Int64?
  let replyToID: Int64?
  let createTime: Instant

  /// Reads the columns of `find`, from the first.
  init(_ row: borrowing Row) {
    id = row.int(0)
    postID = row.int(1)
    body = row.text(2)
    authorID = row.int(3)
    authorName = row.text(4)
    fromStaff = row.bool(5)
    customerID = row.optionalInt(6)
    replyToID = row.optionalInt(7)
    createTime = row.instant(8)
  }

  /// The comment if the caller may read it; nil as for none.
  static func find(
    _ id: Int64, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CommentRecord? {
    let found = try snapshot.first(
      """
      SELECT m.id, m.post_id, m.body, m.author_id, COALESCE(s.name, b.name, a.name, ''),
        m.from_staff, m.customer_id, m.reply_to_id, m.create_time, c.owner_id
      FROM post_comments AS m
      LEFT JOIN staff AS s ON s.tenant = $tenant AND s.id = m.author_id
      LEFT JOIN members AS b ON b.tenant = $tenant AND b.id = m.author_id
      LEFT JOIN service_accounts AS a ON a.tenant = $tenant AND a.id = m.author_id
      LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = m.customer_id
      WHERE m.tenant = $tenant AND m.id = $1
      """, id
    ) { row throws(Status) in (comment: CommentRecord(row), ownerID: row.optionalInt(9)) }
    guard let found,
      try PostRecord.isVisible(found.comment.postID, to: caller, snapshot)
    else { return nil }
    guard let customer = found.comment.customerID, !caller.seesAllCustomers else {
      return found.comment
    }
    let isOwn =
      caller.isStaff
      ? found.ownerID == nil || found.ownerID == caller.userID : customer == caller.customerID
    return isOwn ? found.comment : nil
  }

  func message(for caller: Caller) -> Comment {
    var message = Comment()
    message.id = id
    message.postID = postID
    message.body = body
    message.createTime = createTime
    message.authorName = authorName
    message.fromStaff = fromStaff
    message.customerID = customerID ?? 0
    message.replyToID = replyToID ?? 0
    message.authorID = authorID
    message.mine = authorID == caller.userID
    return message
  }
}
