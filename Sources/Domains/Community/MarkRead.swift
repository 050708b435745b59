package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CommunityService {
  /// The feed reports a first reading as `postRead`: its id is the post's, its inbox is the
  /// member's, its version is 1, because a member reads a post for the first time once.
  package func markRead(
    _ request: MarkReadRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> MarkReadResponse {
    let member = call.caller.userID
    let isFirst = try transaction.execute(
      """
      UPDATE post_audience INDEXED BY post_audience_member SET read_time = (
        SELECT CASE WHEN publish_time > $3 THEN publish_time ELSE $3 END FROM posts
        WHERE posts.tenant = $tenant AND posts.id = $1),
        first_reader = CASE WHEN late = 0 AND NOT EXISTS (
          SELECT 1 FROM post_audience AS o
          WHERE o.tenant = $tenant AND o.post_id = $1 AND o.customer_id = post_audience.customer_id
            AND o.first_reader = 1) THEN 1 ELSE 0 END
      WHERE tenant = $tenant AND member_id = $2 AND post_id = $1 AND read_time IS NULL
        AND shelf = (SELECT shelf FROM posts WHERE tenant = $tenant AND id = $1)
      """, request.postID, member, call.now)
    if isFirst == 1 {
      try transaction.record(.postRead, request.postID, version: 1, .created, for: member)
    }
    let readTime = try transaction.snapshot.first(
      """
      SELECT a.read_time FROM posts AS p
      CROSS JOIN post_audience AS a INDEXED BY post_audience_member
      WHERE p.tenant = $tenant AND p.id = $1
        AND a.tenant = $tenant AND a.shelf = p.shelf AND a.member_id = $2 AND a.post_id = $1
      """, request.postID, member
    ) { row throws(Status) in row.instant(0) }
    guard let readTime else { throw .notFound("post", request.postID) }
    var reply = MarkReadResponse()
    reply.readTime = readTime
    return reply
  }
}
