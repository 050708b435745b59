package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CommunityService {
  package func listPosts(
    _ request: ListPostsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListPostsResponse {
    let page = try Page(request)
    let posts =
      if call.caller.isStaff {
        try staffPosts(request, page, call.caller, snapshot)
      } else {
        try memberPosts(request, page, member: call.caller.userID, snapshot)
      }
    var reply = ListPostsResponse()
    (reply.posts, reply.nextPageToken) = try page.cut(posts) { Page.Key(id: $0.id) }
    return reply
  }

  private func staffPosts(
    _ request: ListPostsRequest, _ page: Page, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Post] {
    guard !request.unreadOnly else {
      throw .invalid(
        "UNREAD_FOR_MEMBERS", field: "unread_only", "only members may filter by unread")
    }
    let before = page.after?.id ?? Int64.max
    let records =
      if request.kind == .unspecified {
        try snapshot.all(
          PostRecord.self,
          """
          SELECT $columns(PostRecord)
          FROM posts WHERE tenant = $tenant AND id < $1 ORDER BY id DESC LIMIT $2
          """, before, page.probe)
      } else {
        try snapshot.all(
          PostRecord.self,
          """
          SELECT $columns(PostRecord)
          FROM posts INDEXED BY posts_kind
          WHERE tenant = $tenant AND kind = $3 AND id < $1 ORDER BY id DESC LIMIT $2
          """, before, page.probe, request.kind.rawValue)
      }
    var posts: [Post] = []
    for record in records { posts.append(try record.staffMessage(for: caller, snapshot)) }
    return posts
  }

  /// The posts sent to a member, from the newest shelf to the oldest, and of each shelf along its
  /// index. The posts of a shelf are newer than those of the shelves before it.
  private func memberPosts(
    _ request: ListPostsRequest, _ page: Page, member: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Post] {
    try snapshot.all(
      PostRecord.self,
      """
      SELECT $columns(PostRecord p), a.read_time
      FROM post_shelves AS s CROSS JOIN post_audience AS a INDEXED BY post_audience_member
        CROSS JOIN posts AS p
      WHERE s.tenant = $tenant AND s.id < $2
        AND a.tenant = $tenant AND a.shelf = +s.id AND a.member_id = $1 AND a.post_id < $2
        AND p.tenant = $tenant AND p.id = a.post_id
        AND ($3 = 0 OR p.kind = $3) AND ($4 = 0 OR a.read_time IS NULL)
      ORDER BY s.id DESC, a.post_id DESC LIMIT $5
      """, member, page.after?.id ?? Int64.max, request.kind.rawValue, request.unreadOnly,
      page.probe
    ) { post, row throws(Status) in
      post.message(readAt: row.optionalInstant(PostRecord.columnCount))
    }
  }
}
