package import TongluCore
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

extension BatchCreatePriceRulesOutcome: RowOutcome {}
extension BatchCreatePriceRulesResponse: BatchResponse {}

/// A checked row, with the versions in the snapshot of what it refers to.
package struct PreparedPriceRule: Sendable {
  let draft: PriceRuleDraft
  let record: PriceRuleRecord
  let basis: PriceRuleBasis
}

extension PricingService {
  package func prepareBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PreparedRows<PreparedPriceRule> {
    var references = PriceRuleReferences()
    return try PreparedRows(request.rows) { row, field throws(Status) in
      let record = try PriceRuleDraftRules.record(
        row, field: field, &references, call, snapshot)
      let basis = try PriceRuleBasis(
        record, isInOwnCurrency: !row.currency.isEmpty, &references, call, snapshot)
      return PreparedPriceRule(draft: row, record: record, basis: basis)
    }
  }

  package func stepBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ preparation: PreparedRows<PreparedPriceRule>,
    _ response: inout BatchCreatePriceRulesResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreatePriceRulesResponse? {
    var versions = PriceRuleVersions()
    return try preparation.step(&response, &room, size: { _ in 2 }) { row, index throws(Status) in
      var record = row.record
      if !(try row.basis.stands(&versions, transaction.snapshot)) {
        record = try PriceRuleDraftRules.record(
          row.draft, field: RowBatch.field(index), &versions.references, call,
          transaction.snapshot)
      }
      try record.refuseTie(transaction.snapshot)
      return record
    } write: { record, outcome throws(Status) in
      var record = record
      // Lists are paged by id, so the id is made when the row is written.
      record.id = call.newID()
      try record.insertUntied(transaction)
      outcome.priceRuleID = record.id
    }
  }
}
