package import TongluCore
package import TongluDatabase
package import TongluService

/// A stored member of a dealer company, which is an id of Customers. `roles` are the granted ones;
/// while its company is a prospect, `effectiveRoles` apply. The name, phone and login name of an
/// erased member were removed permanently.
package struct MemberRecord: Sendable, Hashable {
  var row: MemberRow
  /// Empty for a member without a login, served by a backend.
  package let loginName: String

  /// Reads the login name after `$columns(MemberRow m)`.
  init(_ member: MemberRow, login row: borrowing Row) {
    self.row = member
    loginName = row.text(MemberRow.columnCount)
  }

  /// The member's current roles: in a prospect company only prospect.
  package var effectiveRoles: Roles { isProspect ? .prospect : roles }

  /// The member, or NOT_FOUND.
  package static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> MemberRecord {
    let found = try snapshot.first(
      MemberRow.self,
      """
      SELECT $columns(MemberRow m), l.login_name
      FROM members AS m
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = m.id
      WHERE m.tenant = $tenant AND m.id = $1
      """, id
    ) { member, row throws(Status) in MemberRecord(member, login: row) }
    guard let found else { throw .notFound("member", id) }
    return found
  }

  /// The members with these ids, in any company; at most 1,024.
  package static func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [MemberRecord] {
    try snapshot.all(
      MemberRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(MemberRow m), l.login_name
      FROM wanted CROSS JOIN members AS m
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = m.id
      WHERE m.tenant = $tenant AND m.id = wanted.id
      """, List(ids)
    ) { member, row throws(Status) in MemberRecord(member, login: row) }
  }

  /// The member with a login name; nil if nobody or a staff member has it.
  package static func id(
    loginName: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    guard let login = try Login.find(name: Login.fold(loginName), snapshot) else { return nil }
    return login.kind == .member ? login.userID : nil
  }

  /// The first members of a company after one, by id.
  package static func of(
    customerID: Int64, after id: Int64, limit: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [MemberRecord] {
    try snapshot.all(
      MemberRow.self,
      """
      SELECT $columns(MemberRow m), l.login_name
      FROM members AS m INDEXED BY members_customer
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = m.id
      WHERE m.tenant = $tenant AND m.customer_id = $1 AND m.id > $2
      ORDER BY m.id LIMIT $3
      """, customerID, id, limit
    ) { member, row throws(Status) in MemberRecord(member, login: row) }
  }
}
