package import TongluCore
package import TongluDatabase
import TongluIdentityMessages
import TongluService

/// A stored staff member. The name, phone and login name of an erased one were removed permanently.
package struct StaffRecord: Sendable, Hashable {
  var row: StaffRow
  package let loginName: String

  /// Reads the login name after `$columns(StaffRow s)`.
  init(_ person: StaffRow, login row: borrowing Row) {
    self.row = person
    loginName = row.text(StaffRow.columnCount)
  }

  /// The person, or NOT_FOUND.
  package static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StaffRecord {
    let found = try snapshot.first(
      StaffRow.self,
      """
      SELECT $columns(StaffRow s), l.login_name
      FROM staff AS s
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
      WHERE s.tenant = $tenant AND s.id = $1
      """, id
    ) { person, row throws(Status) in StaffRecord(person, login: row) }
    guard let found else { throw .notFound("staff", id) }
    return found
  }

  /// Refuses a person that may not own customers: NOT_FOUND, FAILED_PRECONDITION STAFF_DISABLED,
  /// OWNER_CANNOT_SELL.
  package static func requireSeller(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let person = try find(id, snapshot)
    guard !person.isDisabled else {
      throw Status(.failedPrecondition, "STAFF_DISABLED", "\(person.name) is disabled")
    }
    guard person.sells else {
      throw Status(
        .failedPrecondition, "OWNER_CANNOT_SELL",
        "customers belong to an owner, a manager or a salesperson")
    }
  }

  /// Whether the person's roles allow it to own customers.
  var sells: Bool { !roles.isDisjoint(with: .selling) }

  /// The names of the staff with these ids; at most 1,024 ids.
  package static func names(
    of ids: some Collection<Int64>, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: String] {
    var names: [Int64: String] = [:]
    try snapshot.each(
      "SELECT id, name FROM staff WHERE tenant = $tenant AND id IN ($list)", List(ids)
    ) { row throws(Status) in names[row.int(0)] = row.text(1) }
    return names
  }

  var message: Staff {
    var message = Staff()
    message.id = id
    message.version = version
    message.name = name
    message.phone = Text.masked(phone: phone)
    message.loginName = loginName
    message.roles = roles.named
    message.disabled = isDisabled
    message.erased = isErased
    message.createTime = createTime
    message.updateTime = updateTime
    message.teamID = teamID ?? 0
    return message
  }
}
