package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CrmService {
  /// The most rows of one call.
  package static let batchRowsMax = 500

  package func batchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateCustomersResponse {
    guard request.rows.count <= Self.batchRowsMax else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    let enterprise = try EnterpriseRecord.current(transaction.snapshot)
    var response = BatchCreateCustomersResponse()
    for (index, row) in request.rows.enumerated() {
      var outcome = BatchCreateCustomersOutcome()
      do throws(Status) {
        let (record, tags) = try CustomerDraftRules.record(
          Self.draft(row), field: "rows[\(index)]", enterprise, call, transaction.snapshot)
        try transaction.whole { transaction throws(Status) in
          try record.insert(tags: tags, transaction)
        }
        outcome.customerID = record.id
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
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
