package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension EnterpriseService {
  package func updateEnterprise(
    _ request: UpdateEnterpriseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateEnterpriseResponse {
    let old = try EnterpriseRecord.current(transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("enterprise", given: request.version, stored: old.version)
    }
    let rule = RegularRule(
      orderCount: request.regularOrderCount.map(Int64.init) ?? old.regularRule.orderCount,
      days: request.regularDays.map(Int64.init) ?? old.regularRule.days)
    let new = EnterpriseRecord(
      id: old.id, version: old.version, code: old.code,
      name: try Text.name(request.name ?? old.name, field: "name"),
      timeZone: try EnterpriseRecord.checked(timeZone: request.timeZone ?? old.timeZone),
      currency: try Text.currency(request.currency ?? old.currency, field: "currency"),
      approvesSalesCustomers: request.approvesSalesCustomers ?? old.approvesSalesCustomers,
      regularRule: try rule.checked(), createTime: old.createTime)
    if new != old {
      try transaction.execute(
        """
        UPDATE enterprises SET name = $1, time_zone = $2, currency = $3,
          approves_sales_customers = $4, regular_order_count = $5, regular_days = $6, version = $7,
          update_time = CASE WHEN update_time > $8 THEN update_time ELSE $8 END
        WHERE id = $tenant
        """, new.name, new.timeZone, new.currency, new.approvesSalesCustomers,
        new.regularRule.orderCount, new.regularRule.days, old.version + 1, call.now)
      try transaction.record(.enterprise, old.id, version: old.version + 1, .updated)
    }
    var response = UpdateEnterpriseResponse()
    response.enterprise = try EnterpriseRecord.current(transaction.snapshot)
      .message(for: call.caller)
    return response
  }
}
