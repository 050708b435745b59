package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CommunityService {
  private static let commentCountMax = 2_000

  package func createComment(
    _ request: CreateCommentRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCommentResponse {
    let caller = call.caller
    guard (1...Self.commentCountMax).contains(Text.trim(request.body).unicodeScalars.count) else {
      throw .invalid("BAD_BODY", field: "body", "1 to 2,000 characters")
    }
    guard try PostRecord.isVisible(request.postID, to: caller, transaction.snapshot) else {
      throw .notFound("post", request.postID)
    }
    var answered: CommentRecord?
    if request.replyToID != 0 {
      answered = try CommentRecord.find(request.replyToID, caller, transaction.snapshot)
      guard answered?.postID == request.postID else {
        throw .notFound("comment", request.replyToID)
      }
    }
    let id = call.newID()
    let customerID = caller.isStaff ? answered?.customerID : caller.customerID
    try transaction.execute(
      """
      INSERT INTO post_comments
        (tenant, post_id, id, body, author_id, from_staff, customer_id, reply_to_id, create_time)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
      """, request.postID, id, Text.trim(request.body), caller.userID, caller.isStaff, customerID,
      answered?.id, call.now)
    try transaction.record(.comment, id, version: 1, .created)
    var reply = CreateCommentResponse()
    reply.comment = try CommentRecord.find(id, caller, transaction.snapshot)?.message(for: caller)
    return reply
  }
}
