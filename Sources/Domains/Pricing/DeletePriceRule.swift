package import TongluCore
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

extension PricingService {
  package func deletePriceRule(
    _ request: DeletePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeletePriceRuleResponse {
    let record = try PriceRuleRecord.find(
      request.priceRuleID, version: request.version, call, transaction.snapshot)
    try record.delete(transaction)
    return DeletePriceRuleResponse()
  }
}
