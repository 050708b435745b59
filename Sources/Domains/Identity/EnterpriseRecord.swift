import Foundation
package import TongluCore
package import TongluDatabase
import TongluIdentityMessages
import TongluService

// A stored tenant. `timeZone` is an IANA name and determines the boundaries of days.
extension EnterpriseRecord {
  package var regularRule: RegularRule {
    get { RegularRule(orderCount: regularOrderCount, days: regularDays) }
    set { (regularOrderCount, regularDays) = (newValue.orderCount, newValue.days) }
  }

  /// The snapshot's enterprise.
  package static func current(_ snapshot: borrowing Snapshot) throws(Status) -> EnterpriseRecord {
    try ask(snapshot).answer(snapshot)
  }

  /// Asks for the snapshot's enterprise.
  package static func ask(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<EnterpriseRecord> {
    let question = try snapshot.ask(
      EnterpriseRecord.self, "SELECT $columns(EnterpriseRecord) FROM enterprises WHERE id = $tenant"
    )
    return Asked { snapshot throws(Status) in
      let found = try snapshot.first(question) { row throws(Status) in EnterpriseRecord(row) }
      guard let found else { throw .notFound("enterprise", snapshot.tenant) }
      return found
    }
  }

  /// The tenant with the code that people type at login, or nil. The registry has no tenant.
  package static func tenant(code: String, _ snapshot: borrowing Snapshot) throws(Status) -> Int64?
  {
    try snapshot.first("SELECT id FROM enterprises WHERE code = $1", fold(code)) {
      row throws(Status) in row.int(0)
    }
  }

  /// All tenants of the installation, ascending.
  package static func tenants(_ snapshot: borrowing Snapshot) throws(Status) -> [Int64] {
    try snapshot.all("SELECT id FROM enterprises ORDER BY id") { row throws(Status) in row.int(0) }
  }

  /// The codes of the installation's enterprises, at most a hundred, the earliest first.
  package static func codes(_ snapshot: borrowing Snapshot) throws(Status) -> [String] {
    try snapshot.all("SELECT code FROM enterprises ORDER BY id LIMIT 100") { row throws(Status) in
      row.text(0)
    }
  }

  /// Whether any enterprise exists.
  package static func exists(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists("SELECT 1 FROM enterprises LIMIT 1")
  }

  /// Whether the view's tenant exists.
  package static func isThere(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists("SELECT 1 FROM enterprises WHERE id = $tenant")
  }

  static func fold(_ code: String) -> String { Text.fold(Text.trim(code)) }

  /// A code of 2 to 32 lower-case letters, digits and `-`; INVALID_ARGUMENT BAD_CODE otherwise.
  static func checked(code: String) throws(Status) -> String {
    let code = fold(code)
    let isPlain = code.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
    guard isPlain, (2...32).contains(code.utf8.count) else {
      throw .invalid("BAD_CODE", field: "code", "2 to 32 letters, digits and -")
    }
    return code
  }

  /// A zone of the IANA database; INVALID_ARGUMENT BAD_TIME_ZONE otherwise.
  static func checked(timeZone: String) throws(Status) -> String {
    guard !timeZone.isEmpty, TimeZone(identifier: timeZone) != nil else {
      throw .invalid("BAD_TIME_ZONE", field: "time_zone", "an IANA name such as Asia/Shanghai")
    }
    return timeZone
  }

  /// The enterprise as shown to the caller: its rules for customers, and the version that changes
  /// with them, are for staff.
  func message(for caller: Caller) -> Enterprise {
    var message = Enterprise()
    message.id = id
    message.code = code
    message.name = name
    message.timeZone = timeZone
    message.currency = currency
    message.createTime = createTime
    guard caller.customerID == nil else { return message }
    message.version = version
    message.approvesSalesCustomers = approvesSalesCustomers
    message.regularOrderCount = Int32(clamping: regularRule.orderCount)
    message.regularDays = Int32(clamping: regularRule.days)
    return message
  }
}
