package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func createContact(
    _ request: CreateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateContactResponse {
    let customer = try CustomerRecord.findToChange(
      request.customerID, call, transaction.snapshot)
    if !request.note.isEmpty { try ContactRecord.refuseNote(by: call.caller) }
    let contact = try ContactRecord(
      id: call.newID(), version: 1, sharedVersion: 1, isByMember: call.caller.customerID != nil,
      customerID: customer.id, name: request.name, phone: request.phone, title: request.title,
      note: request.note, createTime: call.now, updateTime: call.now
    ).checked()
    try transaction.insert(contact)
    try transaction.record(
      .contact, contact.id, version: 1, .created, of: contact.customerID)
    var response = CreateContactResponse()
    response.contact = contact.message(for: call.caller)
    return response
  }
}
