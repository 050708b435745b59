package import TongluCore
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

extension PricingService {
  package func updatePriceRule(
    _ request: UpdatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdatePriceRuleResponse {
    let clearing = try Clearing(
      request.clear,
      of: ["start_time": request.startTime != nil, "end_time": request.endTime != nil])
    var record = try PriceRuleRecord.find(
      request.priceRuleID, version: request.version, call, transaction.snapshot)
    let old = record
    var wrong = Violations()
    if let price = request.unitPriceE4 {
      try PriceRuleDraftRules.setPrice(price, &record, &wrong, field: "unit_price_e4")
    }
    if let priority = request.priority { record.priority = Int64(priority) }
    try PriceRuleDraftRules.setWindow(
      start: clearing.clears("start_time") ? PriceWindow.sinceEver : request.startTime,
      end: clearing.clears("end_time") ? PriceWindow.forEver : request.endTime, &record, &wrong,
      field: "end_time")
    try wrong.check()
    if record != old { try record.update(call, transaction) }
    var response = UpdatePriceRuleResponse()
    response.priceRule = record.message
    return response
  }
}
