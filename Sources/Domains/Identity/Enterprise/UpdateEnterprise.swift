package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
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
    var new = old
    new.name = try Text.name(request.name ?? old.name, field: "name")
    new.timeZone = try EnterpriseRecord.checked(timeZone: request.timeZone ?? old.timeZone)
    new.currency = try Text.currency(request.currency ?? old.currency, field: "currency")
    new.approvesSalesCustomers = request.approvesSalesCustomers ?? old.approvesSalesCustomers
    new.regularRule = try rule.checked()
    if new != old {
      new.version += 1
      new.updateTime = call.now(after: old.updateTime)
      try transaction.update(new)
      try transaction.record(.enterprise, old.id, version: old.version + 1, .updated)
    }
    var response = UpdateEnterpriseResponse()
    response.enterprise = try EnterpriseRecord.current(transaction.snapshot)
      .message(for: call.caller)
    return response
  }
}
