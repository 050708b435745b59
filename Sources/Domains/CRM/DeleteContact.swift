package import TongluCRMMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CrmService {
  package func deleteContact(
    _ request: DeleteContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteContactResponse {
    let contact = try ContactRecord.findToChange(
      request.contactID, version: request.version, call, transaction.snapshot)
    try transaction.execute(
      "DELETE FROM contacts WHERE tenant = $tenant AND id = $1", contact.id)
    try Outcomes.erase(person: contact.id, transaction)
    try transaction.record(
      .contact, contact.id, version: contact.version + 1, .deleted, of: contact.customerID)
    return DeleteContactResponse()
  }
}
