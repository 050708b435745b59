package import TongluCRMMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CrmService {
  package func prepareDeleteContact(
    _ request: DeleteContactRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    NothingPrepared()
  }

  package func stepDeleteContact(
    _ request: DeleteContactRequest, _ preparation: NothingPrepared,
    _ progress: inout ErasureProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteContactResponse? {
    if !progress.isBegun {
      let contact = try ContactRecord.findToChange(
        request.contactID, version: request.version, call, transaction.snapshot)
      try transaction.execute(
        "DELETE FROM contacts WHERE tenant = $tenant AND id = $1", contact.id)
      try transaction.record(
        .contact, contact.id, version: contact.version + 1, .deleted, of: contact.customerID)
      progress.isBegun = true
    }
    let isErased = try Outcomes.erase(person: request.contactID, &room, transaction)
    return isErased ? DeleteContactResponse() : nil
  }
}
