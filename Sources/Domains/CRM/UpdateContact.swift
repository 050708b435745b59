package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CrmService {
  package func updateContact(
    _ request: UpdateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateContactResponse {
    var contact = try Contact.find(request.contactID, call, transaction.snapshot)
    guard contact.version == request.version else {
      throw .staleVersion("contact", given: request.version, stored: contact.version)
    }
    contact.name = request.name ?? contact.name
    contact.phone = request.phone ?? contact.phone
    contact.title = request.title ?? contact.title
    contact.note = request.note ?? contact.note
    contact = try contact.checked()
    contact.version += 1
    try transaction.execute(
      """
      UPDATE contacts SET version = $2, name = $3, phone = $4, title = $5, note = $6,
        update_time = CASE WHEN update_time > $7 THEN update_time ELSE $7 END
      WHERE tenant = $tenant AND id = $1
      """,
      contact.id, contact.version, contact.name, contact.phone, contact.title, contact.note,
      call.now)
    try transaction.record(
      .contact, contact.id, version: contact.version, .updated, of: contact.customerID)
    var response = UpdateContactResponse()
    response.contact = contact
    return response
  }
}
