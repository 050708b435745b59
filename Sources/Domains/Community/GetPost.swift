package import TongluCommunityMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CommunityService {
  package func getPost(
    _ request: GetPostRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetPostResponse {
    var reply = GetPostResponse()
    if call.caller.isStaff {
      reply.post = try staffPost(request.postID, call, snapshot)
    } else {
      reply.post = try memberPost(request.postID, member: call.caller.userID, snapshot)
      guard reply.post != nil else { throw .notFound("post", request.postID) }
      call.observe(PostView.kind.name, subject: request.postID)
    }
    return reply
  }

  private func staffPost(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Post {
    let record = try PostRecord.find(id, snapshot)
    var post = try record.staffMessage(for: call.caller, snapshot)
    try PostReach(of: record, for: call.sight, snapshot).tell(in: &post)
    if call.sight.seesAll { post.viewCount = try PostView.count(of: id, snapshot) }
    return post
  }

  /// The post as shown to a member; nil outside of its audience.
  func memberPost(
    _ id: Int64, member: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Post? {
    try snapshot.first(
      PostRecord.self,
      """
      SELECT $columns(PostRecord p), a.read_time
      FROM posts AS p CROSS JOIN post_audience AS a INDEXED BY post_audience_member
      WHERE p.tenant = $tenant AND p.id = $1
        AND a.tenant = $tenant AND a.shelf = p.shelf AND a.member_id = $2 AND a.post_id = $1
      """, id, member
    ) { post, row throws(Status) in
      post.message(readAt: row.optionalInstant(PostRecord.columnCount))
    }
  }
}
