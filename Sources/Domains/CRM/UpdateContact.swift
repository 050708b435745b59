package import TongluCRMMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CrmService {
  package func updateContact(
    _ request: UpdateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateContactResponse {
    let old = try ContactRecord.findToChange(
      request.contactID, version: request.version, call, transaction.snapshot)
    if request.note != nil { try ContactRecord.refuseNote(by: call.caller) }
    var contact = old
    contact.name = request.name ?? old.name
    contact.phone = request.phone ?? old.phone
    contact.title = request.title ?? old.title
    contact.note = request.note ?? old.note
    contact = try contact.checked()
    if contact != old { try contact.update(old, call, transaction) }
    var response = UpdateContactResponse()
    response.contact = contact.message(for: call.caller)
    return response
  }
}

extension ContactRecord {
  /// Writes the contact as its next version; the version that members see rises too, unless only
  /// the note has changed.
  fileprivate mutating func update(
    _ old: ContactRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    version += 1
    if (name, phone, title) != (old.name, old.phone, old.title) { sharedVersion += 1 }
    updateTime = call.now(after: updateTime)
    try transaction.update(self)
    try transaction.record(.contact, id, version: version, .updated, of: customerID)
  }
}
