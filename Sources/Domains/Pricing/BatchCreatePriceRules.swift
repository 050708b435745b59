package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension PricingService {
  package func batchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreatePriceRulesResponse {
    guard request.rows.count <= 500 else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    var response = BatchCreatePriceRulesResponse()
    for (index, row) in request.rows.enumerated() {
      var outcome = BatchCreatePriceRulesOutcome()
      do throws(Status) {
        let record = try PriceRuleDraftRules.record(
          row, field: "rows[\(index)]", call, transaction.snapshot)
        try transaction.whole { transaction throws(Status) in try record.insert(transaction) }
        outcome.priceRuleID = record.id
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
      }
      response.outcomes.append(outcome)
    }
    return response
  }
}
