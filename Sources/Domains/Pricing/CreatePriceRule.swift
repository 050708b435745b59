package import TongluCore
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

extension PricingService {
  package func createPriceRule(
    _ request: CreatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreatePriceRuleResponse {
    var references = PriceRuleReferences()
    let record = try PriceRuleDraftRules.record(
      request.priceRule ?? PriceRuleDraft(), field: "price_rule", &references, call,
      transaction.snapshot)
    try record.insert(transaction)
    var response = CreatePriceRuleResponse()
    response.priceRule = record.message
    return response
  }
}
