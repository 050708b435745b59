package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func revealPhone(
    _ request: RevealPhoneRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RevealPhoneResponse {
    var response = RevealPhoneResponse()
    response.holderID = request.holderID
    response.phone = try Self.phone(
      of: request.holderID, request.holder, call, transaction.snapshot)
    try PhoneReveals.note(of: request.holderID, call, transaction)
    return response
  }

  /// The number, if the caller may reach the person; NOT_FOUND otherwise, as for an unknown person.
  private static func phone(
    of id: Int64, _ holder: PhoneHolder, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> String {
    let caller = call.caller
    let leads = caller.customerID == nil || caller.has(.boss)
    switch holder {
    case .contact:
      guard leads else { throw .notFound("contact", id) }
      return try ContactRecord.find(id, call, snapshot).phone
    case .member:
      guard leads || caller.kind == .member && caller.userID == id else {
        throw .notFound("member", id)
      }
      return try member(id, call, snapshot).phone
    case .staff:
      guard caller.customerID == nil else { throw .notFound("staff", id) }
      return try StaffRecord.find(id, snapshot).phone
    case .address:
      return try AddressRecord.find(id, call, snapshot).phone
    case .unspecified, .unrecognized:
      throw .invalid("BAD_KIND", field: "holder", "a contact, member, staff member or address")
    }
  }
}
