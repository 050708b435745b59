package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension BatchCreateCustomersOutcome: RowOutcome {}
extension BatchCreateCustomersResponse: BatchResponse {}

/// A checked row, with the versions in the snapshot of what it refers to.
package struct PreparedCustomer: Sendable {
  let draft: CustomerDraft
  let record: CustomerRecord
  let tags: [String]
  let enterprise: EnterpriseRecord

  /// Whether the references of the row are unchanged.
  func stands(
    in enterprise: EnterpriseRecord, _ references: inout CustomerReferences,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    guard enterprise == self.enterprise else { return false }
    if !record.classCode.isEmpty {
      guard try references.hasClass(record.classCode, record.classID, snapshot) else {
        return false
      }
    }
    guard let owner = record.ownerID else { return true }
    return try references.sells(owner, snapshot)
  }
}

extension CrmService {
  package func prepareBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PreparedRows<PreparedCustomer> {
    let enterprise = try EnterpriseRecord.current(snapshot)
    var references = CustomerReferences()
    return try PreparedRows(request.rows) { row, field throws(Status) in
      let draft = Self.draft(row)
      let (record, tags) = try CustomerDraftRules.record(
        draft, field: field, enterprise, &references, call, snapshot)
      return PreparedCustomer(draft: draft, record: record, tags: tags, enterprise: enterprise)
    }
  }

  package func stepBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ preparation: PreparedRows<PreparedCustomer>,
    _ response: inout BatchCreateCustomersResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateCustomersResponse? {
    let enterprise = try EnterpriseRecord.current(transaction.snapshot)
    var references = CustomerReferences()
    return try preparation.step(&response, &room, size: { 2 + $0.tags.count }) {
      row, index throws(Status) in
      var ready = (record: row.record, tags: row.tags)
      if !(try row.stands(in: enterprise, &references, transaction.snapshot)) {
        ready = try CustomerDraftRules.record(
          row.draft, field: RowBatch.field(index), enterprise, &references, call,
          transaction.snapshot)
      }
      try ready.record.refuseTakenCode(transaction.snapshot)
      return ready
    } write: { ready, outcome throws(Status) in
      var record = ready.record
      // Lists are paged by id, so the id is made when the row is written.
      record.id = call.newID()
      try record.insertUntaken(tags: ready.tags, transaction)
      outcome.customerID = record.id
    }
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
