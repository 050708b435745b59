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
      Page.Key(id: $0.memberID, number: $0.customerID)
    }
    if page.after == nil { reply.owners = try owners(post: post.id, seller: seller, snapshot) }
    return reply
  }

  /// `seller` sees its own customers and the pool; nil sees all. The order is that of the
  /// audience's key: who owns a company now, which may change between two pages, is no part of it.
  private func readers(
    _ request: ListReadersRequest, _ page: Page, seller: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM post_audience AS a CROSS JOIN members AS m CROSS JOIN customers AS c
      WHERE a.tenant = $tenant AND a.post_id = $1 AND (a.customer_id, a.member_id) > ($2, $3)
        AND m.tenant = $tenant AND m.id = a.member_id
        AND c.tenant = $tenant AND c.id = a.customer_id
        AND ($4 = 0 OR ($4 = 1 AND a.read_time IS NOT NULL)
          OR ($4 = 2 AND a.read_time IS NULL AND m.disabled = 0)
          OR ($4 = 3 AND a.read_time IS NULL AND m.disabled = 1))
        AND (CAST($5 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $5)
        AND (CAST($6 AS BIGINT) IS NULL OR c.owner_id = $6 OR c.owner_id IS NULL)
      ORDER BY a.customer_id, a.member_id LIMIT $7
      """, request.postID, page.after?.number ?? 0, page.after?.id ?? 0, request.filter.rawValue,
      request.ownerID, seller, page.probe
    ) { row throws(Status) in
      var reader = PostReader()
      reader.memberID = row.int(0)
      reader.memberName = row.text(1)
      reader.customerID = row.int(2)
      reader.customerName = row.text(3)
      reader.ownerID = row.int(4)
      reader.readTime = row.optionalInstant(5)
      reader.disabled = row.bool(6)
      reader.late = row.bool(7)
      return reader
    }
  }

  /// The pool comes last.
  private func owners(
    post: Int64, seller: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerReach] {
    var owners = try snapshot.all(
      """
      SELECT COALESCE(c.owner_id, 0), COUNT(CASE WHEN a.late = 0 THEN 1 END),
        COUNT(CASE WHEN a.late = 0 THEN a.read_time END),
        COUNT(DISTINCT CASE WHEN a.late = 0 THEN a.customer_id END),
        COUNT(DISTINCT CASE WHEN a.late = 0 AND a.read_time IS NOT NULL THEN a.customer_id END),
        COUNT(CASE WHEN a.late = 0 AND a.read_time IS NULL AND m.disabled = 1 THEN 1 END),
        COUNT(CASE WHEN a.late = 1 THEN 1 END), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
      FROM post_audience AS a CROSS JOIN members AS m CROSS JOIN customers AS c
      WHERE a.tenant = $tenant AND a.post_id = $1
        AND m.tenant = $tenant AND m.id = a.member_id
        AND c.tenant = $tenant AND c.id = a.customer_id
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
      owner.goneMemberCount = Int32(clamping: row.int(5))
      owner.lateMemberCount = Int32(clamping: row.int(6))
      owner.lateReadMemberCount = Int32(clamping: row.int(7))
      return owner
    }
    for start in stride(from: 0, to: owners.count, by: List.countMax) {
      let chunk = start..<min(start + List.countMax, owners.count)
      let names = try StaffRecord.names(of: owners[chunk].map(\.ownerID), snapshot)
      for index in chunk { owners[index].ownerName = names[owners[index].ownerID] ?? "" }
    }
    return owners
  }
}
