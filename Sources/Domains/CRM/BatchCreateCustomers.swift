package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

/// The outcomes so far.
extension BatchCreateCustomersResponse: StagedProgress {}

extension CrmService {
  /// The most rows of one call.
  package static let batchRowsMax = 500

  package func prepareBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    guard request.rows.count <= Self.batchRowsMax else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    return NothingPrepared()
  }

  package func stepBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ preparation: NothingPrepared,
    _ response: inout BatchCreateCustomersResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateCustomersResponse? {
    let enterprise = try EnterpriseRecord.current(transaction.snapshot)
    for (index, row) in request.rows.enumerated().dropFirst(response.outcomes.count) {
      guard room.take(2 + row.tags.count) else { return nil }
      var outcome = BatchCreateCustomersOutcome()
      var checked: (record: CustomerRecord, tags: [String])?
      do throws(Status) {
        let draft = try CustomerDraftRules.record(
          Self.draft(row), field: "rows[\(index)]", enterprise, call, transaction.snapshot)
        try draft.record.refuseTakenCode(transaction.snapshot)
        checked = draft
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
      }
      // From here on a failure is not the row's: it undoes the step.
      if let (record, tags) = checked {
        try record.insertUntaken(tags: tags, transaction)
        outcome.customerID = record.id
      }
      response.outcomes.append(outcome)
    }
    return response
  }

  private static func draft(_ row: BatchCreateCustomersRow) -> CustomerDraft {
    var draft = CustomerDraft()
    draft.name = row.name
    draft.code = row.code
    draft.classCode = row.classCode
    draft.level = row.level
    draft.ownerID = row.ownerID
    draft.tags = row.tags
    draft.address = row.address
    draft.place = row.place
    draft.currency = row.currency
    return draft
  }
}
