package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CommunityService {
  package func listComments(
    _ request: ListCommentsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCommentsResponse {
    let caller = call.caller
    let page = try Page(request)
    guard try PostRecord.isVisible(request.postID, to: caller, snapshot) else {
      throw .notFound("post", request.postID)
    }
    let company = caller.isStaff ? nil : caller.customerID
    let seller = caller.isStaff && !caller.seesAllCustomers ? caller.userID : nil
    let comments = try snapshot.all(
      """
      SELECT m.id, m.post_id, m.body, m.author_id, COALESCE(s.name, b.name, a.name, ''),
        m.from_staff, m.customer_id, m.reply_to_id, m.create_time
      FROM post_comments AS m
      LEFT JOIN staff AS s ON s.tenant = $tenant AND s.id = m.author_id
      LEFT JOIN members AS b ON b.tenant = $tenant AND b.id = m.author_id
      LEFT JOIN service_accounts AS a ON a.tenant = $tenant AND a.id = m.author_id
      LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = m.customer_id
      WHERE m.tenant = $tenant AND m.post_id = $1 AND m.id > $2
        AND (CAST($3 AS BIGINT) IS NULL OR m.customer_id IS NULL OR m.customer_id = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $4)
      ORDER BY m.id LIMIT $5
      """, request.postID, page.after?.id ?? 0, company, seller, page.probe
    ) { row throws(Status) in CommentRecord(row) }
    var reply = ListCommentsResponse()
    (reply.comments, reply.nextPageToken) = try page.cut(
      comments, key: { Page.Key(id: $0.id) }
    ) { comment throws(Status) in comment.message(for: caller) }
    return reply
  }
}
