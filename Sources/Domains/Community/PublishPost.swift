package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CommunityService {
  private static let bodyCountMax = 20_000

  package func publishPost(
    _ request: PublishPostRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PublishPostResponse {
    let title = try Text.name(
      request.title, field: "title", countMax: 200, reason: "BAD_TITLE")
    guard request.body.unicodeScalars.count <= Self.bodyCountMax else {
      throw .invalid("BAD_BODY", field: "body", "at most 20,000 characters")
    }
    let body = try Text.body(
      request.body, field: "body", countMax: Self.bodyCountMax, reason: "BAD_BODY")
    let targeting = try Targeting(
      request.audience ?? Audience(), of: call.caller, transaction.snapshot)
    let id = call.newID()
    try transaction.execute(
      """
      INSERT INTO posts
        (tenant, id, version, kind, title, body, publisher_id, publish_time, everyone,
         member_count, company_count)
      VALUES ($tenant, $1, 1, $2, $3, $4, $5, $6, $7, 0, 0)
      """, id, request.kind.rawValue, title, body, call.caller.userID, call.now,
      targeting.isForEveryone)
    try targeting.store(post: id, transaction)
    try targeting.freeze(post: id, transaction)
    try count(post: id, transaction)
    try transaction.record(.post, id, version: 1, .created)
    var reply = PublishPostResponse()
    reply.post = try Self.published(id, call.caller, transaction.snapshot)
    return reply
  }

  private static func published(
    _ id: Int64, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Post {
    var post = try PostRecord.find(id, snapshot).staffMessage(for: caller, snapshot)
    if !caller.seesAllCustomers {
      try PostReach(of: id, for: caller, snapshot).tell(in: &post)
    }
    return post
  }

  /// Keeps how many members and companies were reached; nobody at all is refused.
  private func count(post: Int64, _ transaction: borrowing Transaction) throws(Status) {
    let reached = try transaction.snapshot.first(
      """
      SELECT COUNT(*), COUNT(DISTINCT customer_id) FROM post_audience
      WHERE tenant = $tenant AND post_id = $1
      """, post
    ) { row throws(Status) in (members: row.int(0), companies: row.int(1)) }
    guard let reached, reached.members > 0 else {
      throw Status(.failedPrecondition, "AUDIENCE_EMPTY", "the audience matches no member")
    }
    try transaction.execute(
      """
      UPDATE posts SET member_count = $2, company_count = $3 WHERE tenant = $tenant AND id = $1
      """, post, reached.members, reached.companies)
  }
}
