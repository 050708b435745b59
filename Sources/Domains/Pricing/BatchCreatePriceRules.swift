package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// The outcomes so far.
extension BatchCreatePriceRulesResponse: StagedProgress {}

extension PricingService {
  package func prepareBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    guard request.rows.count <= 500 else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    return NothingPrepared()
  }

  package func stepBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ preparation: NothingPrepared,
    _ response: inout BatchCreatePriceRulesResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreatePriceRulesResponse? {
    let done = response.outcomes.count
    for (index, row) in request.rows.enumerated().dropFirst(done) {
      guard room.take(2) else { return nil }
      var outcome = BatchCreatePriceRulesOutcome()
      var checked: PriceRuleRecord?
      do throws(Status) {
        let record = try PriceRuleDraftRules.record(
          row, field: "rows[\(index)]", call, transaction.snapshot)
        try record.refuseTie(transaction.snapshot)
        checked = record
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
      }
      // From here on a failure is not the row's: it undoes the step.
      if let record = checked {
        try record.insertUntied(transaction)
        outcome.priceRuleID = record.id
      }
      response.outcomes.append(outcome)
    }
    return response
  }
}
