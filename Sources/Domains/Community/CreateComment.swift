package import TongluCommunityMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CommunityService {
  /// The most characters of a comment; more are BAD_BODY.
  private static let commentCountMax = 2_000

  package func createComment(
    _ request: CreateCommentRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCommentResponse {
    let caller = call.caller
    guard (1...Self.commentCountMax).contains(Text.trim(request.body).unicodeScalars.count) else {
      throw .invalid(
        "BAD_BODY", field: "body", "1 to \(count: Self.commentCountMax) characters")
    }
    let body = try Text.body(
      request.body, field: "body", countMax: Self.commentCountMax, reason: "BAD_BODY")
    guard try PostRecord.isVisible(request.postID, to: caller, transaction.snapshot) else {
      throw .notFound("post", request.postID)
    }
    var answered: CommentRecord?
    if request.replyToID != 0 {
      answered = try CommentRecord.find(request.replyToID, call, transaction.snapshot)
      guard answered?.postID == request.postID else {
        throw .notFound("comment", request.replyToID)
      }
    }
    let customerID = try Self.company(
      request, answering: answered, of: call, transaction.snapshot)
    let id = call.newID()
    try transaction.insert(
      PostCommentRow(
        postID: request.postID, id: id, body: body, authorID: caller.userID,
        fromStaff: caller.isStaff, customerID: customerID, replyToID: answered?.id,
        createTime: call.now))
    try transaction.record(.comment, id, version: 1, .created)
    var reply = CreateCommentResponse()
    reply.comment = try CommentRecord.find(id, call, transaction.snapshot)?.message(for: caller)
    return reply
  }

  /// The company that reads the comment besides staff; nil for everyone who sees the post.
  private static func company(
    _ request: CreateCommentRequest, answering answered: CommentRecord?, of call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    let caller = call.caller
    let named = request.customerID == 0 ? nil : request.customerID
    if let own = caller.customerID {
      guard named ?? own == own else { throw .notFound("customer", request.customerID) }
      return own
    }
    if let company = answered?.customerID {
      try call.sight.requireChange(of: company, snapshot)
      guard named ?? company == company else {
        throw .invalid(
          "COMPANY_AMBIGUOUS", field: "customer_id", "the answered comment is another company's")
      }
      return company
    }
    if let named {
      _ = try CustomerRecord.findToChange(named, call, snapshot)
      let isReached = try snapshot.exists(
        """
        SELECT 1 FROM post_audience
        WHERE tenant = $tenant AND post_id = $1 AND customer_id = $2
        """, request.postID, named)
      guard isReached else { throw .notFound("customer", named) }
      return named
    }
    let audience = try PostRecord.find(request.postID, snapshot).audience(snapshot)
    let isAllowed = Targeting.isAllowed(
      everyone: audience.everyone, ownerIDs: audience.ownerIDs, to: caller)
    guard isAllowed else {
      throw Status(
        .permissionDenied, "AUDIENCE_NOT_ALLOWED",
        "this would be for everyone: answer a company's comment, or set customer_id")
    }
    return nil
  }
}
