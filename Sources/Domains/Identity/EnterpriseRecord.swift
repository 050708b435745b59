import Foundation
package import TongluCore
package import TongluDatabase
import TongluIdentityMessages
import TongluService

// A tenant as it is stored. `timeZone` is an IANA name: every boundary of a day is in it.
extension EnterpriseRecord {
  package var regularRule: RegularRule {
    get { RegularRule(orderCount: regularOrderCount, days: regularDays) }
    set { (regularOrderCount, regularDays) = (newValue.orderCount, newValue.days) }
  }

  /// The enterprise that the snapshot is of.
  package static func current(_ snapshot: borrowing Snapshot) throws(Status) -> EnterpriseRecord {
    try ask(snapshot).answer(snapshot)
  }

  /// Asks for the enterprise that the snapshot is of.
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

  /// The tenant whose code people type at login, or nil. The registry is of no tenant.
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

  /// Whether there is any enterprise at all.
  package static func exists(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists("SELECT 1 FROM enterprises LIMIT 1")
  }

  /// Whether the tenant of the view is one.
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

  /// The enterprise as the caller may see it: its rules of customers, and the version that counts
  /// their changes too, are the staff's.
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
