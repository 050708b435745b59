package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension IdentityService {
  package func updateEnterprise(
    _ request: UpdateEnterpriseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateEnterpriseResponse {
    let old = try EnterpriseRecord.current(transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("enterprise", given: request.version, stored: old.version)
    }
    let name = try Text.name(request.name ?? old.name, field: "name")
    let timeZone = try EnterpriseRecord.checked(timeZone: request.timeZone ?? old.timeZone)
    let currency = try Text.currency(request.currency ?? old.currency, field: "currency")
    try transaction.execute(
      """
      UPDATE enterprises SET name = $1, time_zone = $2, currency = $3, version = $4,
        update_time = CASE WHEN update_time > $5 THEN update_time ELSE $5 END
      WHERE id = $tenant
      """, name, timeZone, currency, old.version + 1, call.now)
    try transaction.record(.enterprise, old.id, version: old.version + 1, .updated)
    var reply = UpdateEnterpriseResponse()
    reply.enterprise = try EnterpriseRecord.current(transaction.snapshot).message
    return reply
  }
}
