package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension PricingService {
  package func updatePriceRule(
    _ request: UpdatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdatePriceRuleResponse {
    var record = try PriceRuleRecord.find(
      request.priceRuleID, version: request.version, transaction.snapshot)
    if let price = request.unitPriceE4 {
      record.unitPriceE4 = try PriceRuleDraftRules.amount(price, field: "unit_price_e4")
    }
    if let priority = request.priority { record.priority = Int64(priority) }
    record.window = try PriceRuleDraftRules.window(
      record.window, start: request.startTime, end: request.endTime, field: "end_time")
    try record.update(call, transaction)
    var response = UpdatePriceRuleResponse()
    response.priceRule = record.message
    return response
  }
}
