/// A reason of statuses that the program itself acts on: declared once, in the lowest layer that
/// throws it, so that what throws it and what recognises it cannot differ.
package struct Reason: Sendable, Hashable {
  /// As it is on the wire.
  package let text: String

  package init(_ text: String) { self.text = text }
}

extension Status {
  package init(_ code: Code, _ reason: Reason, _ message: String) {
    self.init(code, reason.text, message)
  }

  /// INVALID_ARGUMENT that names the field at fault.
  package static func invalid(
    _ reason: Reason, field: String, _ description: String
  ) -> Status { .invalid(reason.text, field: field, description) }

  /// Whether its reason is one of these.
  package func has(_ reasons: Reason...) -> Bool { reasons.contains { $0.text == reason } }
}

// Thrown in several layers, or recognised by clients.
extension Reason {
  package static let fieldRequired = Reason("FIELD_REQUIRED")
  package static let loginRequired = Reason("LOGIN_REQUIRED")
  package static let diskFull = Reason("DISK_FULL")
  package static let diskError = Reason("DISK_ERROR")
  package static let badOffset = Reason("BAD_OFFSET")
  package static let uploadIncomplete = Reason("UPLOAD_INCOMPLETE")
  package static let outcomeUnknown = Reason("OUTCOME_UNKNOWN")
  package static let requestIDReused = Reason("REQUEST_ID_REUSED")
  package static let staleVersion = Reason("STALE_VERSION")
  package static let plaintextRefused = Reason("PLAINTEXT_REFUSED")
  package static let loginRefused = Reason("LOGIN_REFUSED")
  package static let passwordWrong = Reason("PASSWORD_WRONG")
  package static let outOfStock = Reason("OUT_OF_STOCK")
  package static let noPrice = Reason("NO_PRICE")
  package static let customerNotApproved = Reason("CUSTOMER_NOT_APPROVED")
}
