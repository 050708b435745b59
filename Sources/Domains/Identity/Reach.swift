import TongluCore
import TongluDatabase
import TongluService

/// An account whose access a caller may give or take.
///
/// The owner reaches everyone; a manager, members and staff that are neither owner nor manager; a
/// boss, the members of its own company. For the caller, anybody else does not exist.
enum Reach {
  /// The account's kind and whether it is disabled, or NOT_FOUND.
  static func person(
    _ id: Int64, of caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (kind: Caller.Kind, isDisabled: Bool) {
    if let staff = try staff(id, snapshot) {
      let isLed = caller.has(.manager) && staff.roles.isDisjoint(with: [.owner, .manager])
      guard caller.isStaff, caller.has(.owner) || isLed else { throw .notFound("account", id) }
      return (.staff, staff.isDisabled)
    }
    let member = try snapshot.first(
      "SELECT customer_id, disabled FROM members WHERE tenant = $tenant AND id = $1", id
    ) { row throws(Status) in (customerID: row.int(0), isDisabled: row.bool(1)) }
    guard let member, caller.isStaff || caller.customerID == member.customerID else {
      throw .notFound("account", id)
    }
    return (.member, member.isDisabled)
  }

  private static func staff(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (roles: Roles, isDisabled: Bool)? {
    try snapshot.first(
      "SELECT roles, disabled FROM staff WHERE tenant = $tenant AND id = $1", id
    ) { row throws(Status) in (Roles(stored: row.int(0)), row.bool(1)) }
  }
}
