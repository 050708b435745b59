package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CrmService {
  package func deleteContact(
    _ request: DeleteContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteContactResponse {
    let contact = try Contact.find(request.contactID, call, transaction.snapshot)
    guard contact.version == request.version else {
      throw .staleVersion("contact", given: request.version, stored: contact.version)
    }
    try transaction.execute(
      "DELETE FROM contacts WHERE tenant = $tenant AND id = $1", contact.id)
    try Outcomes.erase(person: contact.id, transaction)
    try transaction.record(
      .contact, contact.id, version: contact.version + 1, .deleted, of: contact.customerID)
    return DeleteContactResponse()
  }
}
