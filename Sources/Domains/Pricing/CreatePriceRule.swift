package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension PricingService {
  package func createPriceRule(
    _ request: CreatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreatePriceRuleResponse {
    let record = try PriceRuleDraftRules.record(
      request.priceRule ?? PriceRuleDraft(), field: "price_rule", call, transaction.snapshot)
    try record.insert(transaction)
    var response = CreatePriceRuleResponse()
    response.priceRule = record.message
    return response
  }
}
