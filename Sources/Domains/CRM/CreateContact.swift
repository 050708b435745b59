package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CrmService {
  package func createContact(
    _ request: CreateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateContactResponse {
    let customer = try CustomerRecord.find(request.customerID, call, transaction.snapshot)
    if !request.note.isEmpty { try ContactRecord.refuseNote(by: call.caller) }
    var contact = ContactRecord()
    contact.isByMember = call.caller.customerID != nil
    contact.customerID = customer.id
    contact.name = request.name
    contact.phone = request.phone
    contact.title = request.title
    contact.note = request.note
    contact = try contact.checked()
    contact.id = call.newID()
    try transaction.execute(
      """
      INSERT INTO contacts
        (tenant, id, version, shared_version, by_member, customer_id, name, phone, title, note,
         create_time, update_time)
      VALUES ($tenant, $1, 1, 1, $2, $3, $4, $5, $6, $7, $8, $8)
      """,
      contact.id, contact.isByMember, customer.id, contact.name, contact.phone, contact.title,
      contact.note, call.now)
    try transaction.record(
      .contact, contact.id, version: 1, .created, of: contact.customerID)
    var response = CreateContactResponse()
    response.contact = contact.message(for: call.caller)
    return response
  }
}
