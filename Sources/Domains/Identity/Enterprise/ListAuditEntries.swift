package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension EnterpriseService {
  package func listAuditEntries(
    _ request: ListAuditEntriesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAuditEntriesResponse {
    let page = try Page(request)
    let entries = try snapshot.all(
      """
      SELECT a.id, a.at, a.caller_kind, a.caller, a.service_account, a.method, a.request_high,
        a.request_low, a.certificate_sha256,
        (SELECT p.subject_id FROM phone_reveals AS p
         WHERE p.tenant = $tenant AND p.request_high = a.request_high
           AND p.request_low = a.request_low)
      FROM audit AS a
      WHERE a.tenant = $tenant AND a.id < $1
      ORDER BY a.id DESC LIMIT $2
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
      entry.subjectID = row.optionalInt(9) ?? 0
      return entry
    }
    var reply = ListAuditEntriesResponse()
    (reply.entries, reply.nextPageToken) = try page.cut(entries) { Page.Key(id: $0.id) }
    return reply
  }
}
