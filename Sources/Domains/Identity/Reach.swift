package import TongluCore
package import TongluDatabase
package import TongluService

/// The accounts whose access a caller may grant and revoke.
///
/// The owner reaches everyone; a manager reaches the members of companies in its sight, and staff
/// that are neither owner nor manager; a boss reaches the members of its own company. Others are
/// NOT_FOUND. Customers provides it, because it decides which companies are visible.
package struct Reach: Sendable {
  /// Whether the caller sees a company.
  package typealias SeesCompany =
    @Sendable (_ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot) throws(Status) -> Bool

  private let seesCompany: SeesCompany

  package init(_ seesCompany: @escaping SeesCompany) {
    self.seesCompany = seesCompany
  }

  /// The account's kind and whether it is disabled, or NOT_FOUND.
  package func person(
    _ id: Int64, of call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (kind: Caller.Kind, isDisabled: Bool) {
    let caller = call.caller
    if let staff = try Self.staff(id, snapshot) {
      let isLed = caller.has(.manager) && staff.roles.isDisjoint(with: [.owner, .manager])
      guard caller.isStaff, caller.has(.owner) || isLed else { throw .notFound("account", id) }
      return (.staff, staff.isDisabled)
    }
    let member = try snapshot.first(
      "SELECT customer_id, disabled FROM members WHERE tenant = $tenant AND id = $1", id
    ) { row throws(Status) in (customerID: row.int(0), isDisabled: row.bool(1)) }
    guard let member, try seesCompany(member.customerID, call, snapshot) else {
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
