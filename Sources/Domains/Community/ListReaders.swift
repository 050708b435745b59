package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CommunityService {
  package func listReaders(
    _ request: ListReadersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListReadersResponse {
    let page = try Page(request)
    let post = try PostRecord.find(request.postID, snapshot)
    let seller = call.caller.seesAllCustomers ? nil : call.caller.userID
    let readers = try self.readers(request, page, seller: seller, snapshot)
    var reply = ListReadersResponse()
    (reply.readers, reply.nextPageToken) = try page.cut(readers) {
      Page.Key(id: $0.memberID, number: Self.rank($0.ownerID), text: String($0.customerID))
    }
    if page.after == nil { reply.owners = try owners(post: post.id, seller: seller, snapshot) }
    return reply
  }

  /// The pool comes last.
  private static func rank(_ owner: Int64) -> Int64 { owner == 0 ? .max : owner }

  /// `seller` sees its own customers and the pool; nil sees all.
  private func readers(
    _ request: ListReadersRequest, _ page: Page, seller: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time
      FROM post_audience AS a
      JOIN members AS m ON m.tenant = $tenant AND m.id = a.member_id
      JOIN customers AS c ON c.tenant = $tenant AND c.id = a.customer_id
      WHERE a.tenant = $tenant AND a.post_id = $1
        AND ($2 = 0 OR ($2 = 1 AND a.read_time IS NOT NULL) OR ($2 = 2 AND a.read_time IS NULL))
        AND (CAST($3 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR c.owner_id = $4 OR c.owner_id IS NULL)
        AND (COALESCE(c.owner_id, 9223372036854775807), a.customer_id, a.member_id) > ($5, $6, $7)
      ORDER BY COALESCE(c.owner_id, 9223372036854775807), a.customer_id, a.member_id
      LIMIT $8
      """, request.postID, request.filter.rawValue, request.ownerID, seller,
      page.after?.number ?? 0, Int64(page.after?.text ?? "") ?? 0, page.after?.id ?? 0, page.probe
    ) { row throws(Status) in
      var reader = PostReader()
      reader.memberID = row.int(0)
      reader.memberName = row.text(1)
      reader.customerID = row.int(2)
      reader.customerName = row.text(3)
      reader.ownerID = row.int(4)
      reader.readTime = row.optionalInstant(5)
      return reader
    }
  }

  private func owners(
    post: Int64, seller: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerReach] {
    var owners = try snapshot.all(
      """
      SELECT COALESCE(c.owner_id, 0), COUNT(*), COUNT(a.read_time), COUNT(DISTINCT a.customer_id),
        COUNT(DISTINCT CASE WHEN a.read_time IS NULL THEN NULL ELSE a.customer_id END)
      FROM post_audience AS a
      JOIN customers AS c ON c.tenant = $tenant AND c.id = a.customer_id
      WHERE a.tenant = $tenant AND a.post_id = $1
        AND (CAST($2 AS BIGINT) IS NULL OR c.owner_id = $2 OR c.owner_id IS NULL)
      GROUP BY c.owner_id
      ORDER BY COALESCE(c.owner_id, 9223372036854775807)
      """, post, seller
    ) { row throws(Status) in
      var owner = OwnerReach()
      owner.ownerID = row.int(0)
      owner.memberCount = Int32(clamping: row.int(1))
      owner.readMemberCount = Int32(clamping: row.int(2))
      owner.companyCount = Int32(clamping: row.int(3))
      owner.readCompanyCount = Int32(clamping: row.int(4))
      return owner
    }
    for index in owners.indices where owners[index].ownerID != 0 {
      owners[index].ownerName = try StaffRecord.find(owners[index].ownerID, snapshot).name
    }
    return owners
  }
}
