import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

// A stored contact: a person at a customer.
extension ContactRecord {
  /// The contact if the caller sees its customer; NOT_FOUND otherwise.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ContactRecord {
    let found = try snapshot.first(
      ContactRecord.self,
      """
      SELECT $columns(ContactRecord)
      FROM contacts WHERE tenant = $tenant AND id = $1
      """, id)
    guard let found else { throw .notFound("contact", id) }
    do throws(Status) {
      _ = try CustomerRecord.find(found.customerID, call, snapshot)
    } catch {
      throw error.code == .notFound ? .notFound("contact", id) : error
    }
    return found
  }

  /// The contact for a change of `version` by the caller.
  ///
  /// NOT_FOUND; PERMISSION_DENIED COLLABORATOR_READS; NOT_YOURS for a member, if staff entered the
  /// contact; ABORTED STALE_VERSION.
  static func findToChange(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ContactRecord {
    let contact = try find(id, call, snapshot)
    try call.sight.requireChange(of: contact.customerID, snapshot)
    guard contact.isByMember || call.caller.customerID == nil else {
      throw Status(.permissionDenied, "NOT_YOURS", "staff entered this contact: staff change it")
    }
    let stored = contact.version(for: call.caller)
    guard stored == version else { throw .staleVersion("contact", given: version, stored: stored) }
    return contact
  }

  /// PERMISSION_DENIED NOTE_NOT_ALLOWED for a member: notes are for staff.
  static func refuseNote(by caller: Caller) throws(Status) {
    guard caller.customerID == nil else {
      throw Status(.permissionDenied, "NOTE_NOT_ALLOWED", "notes of contacts are for staff")
    }
  }

  /// The contact with its texts checked: BAD_NAME, BAD_PHONE, TOO_LONG.
  func checked() throws(Status) -> ContactRecord {
    var copy = self
    copy.name = try Text.name(name, field: "name")
    copy.phone = try Text.phone(phone, field: "phone")
    copy.title = try Text.body(title, field: "title", countMax: 100)
    copy.note = try Text.body(note, field: "note", countMax: 2_000)
    return copy
  }

  private func version(for caller: Caller) -> Int64 {
    caller.customerID == nil ? version : sharedVersion
  }

  /// The contact as shown to the caller.
  func message(for caller: Caller) -> Contact {
    var message = Contact()
    message.id = id
    message.version = version(for: caller)
    message.customerID = customerID
    message.name = name
    message.phone = Text.masked(phone: phone)
    message.title = title
    message.byMember = isByMember
    if caller.customerID == nil { message.note = note }
    return message
  }
}
