package import TongluCore
package import TongluDatabase
package import TongluService

/// A person of a dealer company as stored. The company is an id that Customers knows.
package struct MemberRecord: Sendable, Hashable {
  package let id: Int64
  package let version: Int64
  package let customerID: Int64
  package let name: String
  package let phone: String
  /// Empty for a member that only a backend serves.
  package let loginName: String
  /// The roles it was given; while its company is a prospect, `effectiveRoles` hold instead.
  package let roles: Roles
  package let isProspect: Bool
  package let isDisabled: Bool
  /// Name, phone and login name were removed permanently.
  package let isErased: Bool
  package let createTime: Instant
  package let updateTime: Instant

  init(_ row: borrowing Row) {
    id = row.int(0)
    version = row.int(1)
    customerID = row.int(2)
    name = row.text(3)
    phone = row.text(4)
    loginName = row.text(5)
    roles = Roles(stored: row.int(6))
    isProspect = row.bool(7)
    isDisabled = row.bool(8)
    isErased = row.bool(9)
    createTime = row.instant(10)
    updateTime = row.instant(11)
  }

  /// What the member may do now: of a prospect company, what prospects may.
  package var effectiveRoles: Roles { isProspect ? .prospect : roles }

  /// The member, or NOT_FOUND.
  package static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> MemberRecord {
    let found = try snapshot.first(
      """
      SELECT m.id, m.version, m.customer_id, m.name, m.phone, l.login_name, m.roles, m.is_prospect,
        m.disabled, m.erased, m.create_time, m.update_time
      FROM members AS m
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = m.id
      WHERE m.tenant = $tenant AND m.id = $1
      """, id
    ) { row throws(Status) in MemberRecord(row) }
    guard let found else { throw .notFound("member", id) }
    return found
  }

  /// The first members of a company after one, by id.
  package static func of(
    customerID: Int64, after id: Int64, limit: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [MemberRecord] {
    try snapshot.all(
      """
      SELECT m.id, m.version, m.customer_id, m.name, m.phone, l.login_name, m.roles, m.is_prospect,
        m.disabled, m.erased, m.create_time, m.update_time
      FROM members AS m INDEXED BY members_customer
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = m.id
      WHERE m.tenant = $tenant AND m.customer_id = $1 AND m.id > $2
      ORDER BY m.id LIMIT $3
      """, customerID, id, limit
    ) { row throws(Status) in MemberRecord(row) }
  }
}
