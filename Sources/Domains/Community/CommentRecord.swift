import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// A stored comment. `customerID` is the company that reads it besides staff; nil if everyone who
/// sees the post reads it.
struct CommentRecord: Sendable {
  var row: PostCommentRow
  /// The author's current name; empty if it was erased.
  let authorName: String

  /// Reads the author's name after `$columns(PostCommentRow m)`.
  init(_ comment: PostCommentRow, author row: borrowing Row) {
    self.row = comment
    authorName = row.text(PostCommentRow.columnCount)
  }

  /// The comment if the caller may read it; nil otherwise.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CommentRecord? {
    let found = try snapshot.first(
      PostCommentRow.self,
      """
      SELECT $columns(PostCommentRow m), COALESCE(s.name, b.name, a.name, '')
      FROM post_comments AS m
      LEFT JOIN staff AS s ON s.tenant = $tenant AND s.id = m.author_id
      LEFT JOIN members AS b ON b.tenant = $tenant AND b.id = m.author_id
      LEFT JOIN service_accounts AS a ON a.tenant = $tenant AND a.id = m.author_id
      WHERE m.tenant = $tenant AND m.id = $1
        AND (m.customer_id IS NULL OR $seesID(m.customer_id))
      """, as: call.sight.form, id
    ) { comment, row throws(Status) in CommentRecord(comment, author: row) }
    guard let found, try PostRecord.isVisible(found.row.postID, to: call.caller, snapshot) else {
      return nil
    }
    return found
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
