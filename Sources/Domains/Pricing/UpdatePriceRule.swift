package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension PricingService {
  package func updatePriceRule(
    _ request: UpdatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdatePriceRuleResponse {
    let clearing = try Clearing(
      request.clear,
      of: ["start_time": request.startTime != nil, "end_time": request.endTime != nil])
    var record = try PriceRuleRecord.find(
      request.priceRuleID, version: request.version, transaction.snapshot)
    let old = record
    if let price = request.unitPriceE4 {
      record.unitPriceE4 = try PriceRuleDraftRules.amount(price, field: "unit_price_e4")
    }
    if let priority = request.priority { record.priority = Int64(priority) }
    record.window = try PriceRuleDraftRules.window(
      record.window,
      start: clearing.clears("start_time") ? PriceWindow.sinceEver : request.startTime,
      end: clearing.clears("end_time") ? PriceWindow.forEver : request.endTime, field: "end_time")
    if record != old { try record.update(call, transaction) }
    var response = UpdatePriceRuleResponse()
    response.priceRule = record.message
    return response
  }
}
