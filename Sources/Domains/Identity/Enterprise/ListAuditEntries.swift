package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension EnterpriseService {
  package func listAuditEntries(
    _ request: ListAuditEntriesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAuditEntriesResponse {
    let page = try Page(request)
    let entries = try snapshot.all(
      """
      SELECT id, at, caller_kind, caller, service_account, method, request_high, request_low,
        certificate_sha256
      FROM audit
      WHERE tenant = $tenant AND id < $1
      ORDER BY id DESC LIMIT $2
      """, page.after?.id ?? Int64.max, page.probe
    ) { row throws(Status) in
      var entry = AuditEntry()
      entry.id = row.int(0)
      entry.time = row.instant(1)
      entry.callerKind = (Caller.Kind(rawValue: row.int(2)) ?? .anonymous).message
      entry.callerID = row.int(3)
      entry.serviceAccountID = row.int(4)
      entry.method = row.text(5)
      entry.requestID =
        RequestID(
          high: UInt64(bitPattern: row.int(6)), low: UInt64(bitPattern: row.int(7))
        ).description
      entry.certificateSha256 = row.text(8)
      return entry
    }
    var reply = ListAuditEntriesResponse()
    (reply.entries, reply.nextPageToken) = try page.cut(entries) { Page.Key(id: $0.id) }
    return reply
  }
}
