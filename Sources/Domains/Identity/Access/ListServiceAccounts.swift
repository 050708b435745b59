package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func listServiceAccounts(
    _ request: ListServiceAccountsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListServiceAccountsResponse {
    let page = try Page(request)
    let rows = try snapshot.all(
      """
      SELECT id, version, name, roles, create_time, certificate_sha256 FROM service_accounts
      WHERE tenant = $tenant AND id > $1
      ORDER BY id LIMIT $2
      """, page.after?.id ?? 0, page.probe
    ) { row throws(Status) in ServiceAccountRecord(row) }
    var reply = ListServiceAccountsResponse()
    (reply.serviceAccounts, reply.nextPageToken) = try page.cut(
      rows, key: { Page.Key(id: $0.id) }
    ) { row throws(Status) in row.message }
    return reply
  }
}
