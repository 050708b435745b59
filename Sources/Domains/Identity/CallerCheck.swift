package import TongluCore
package import TongluDatabase
package import TongluService

/// Checks whether a caller's rights are unchanged since it was authenticated, by one statement for
/// each kind, within the transaction of a mutation.
extension IdentityAuthenticator {
  package func ask(
    _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Void>? {
    guard let token = caller.tokenID else { return nil }
    let question: Question
    switch caller.kind {
    case .anonymous: return nil
    case .staff:
      question =
        caller.serviceAccountID == nil
        ? try Self.staff(token, snapshot)
        : try Self.backend(token, actingForStaff: caller.userID, snapshot)
    case .member:
      question =
        caller.serviceAccountID == nil
        ? try Self.member(token, snapshot)
        : try Self.backend(token, actingFor: caller.userID, snapshot)
    case .serviceAccount: question = try Self.backend(token, snapshot)
    }
    return Asked { snapshot throws(Status) in
      let isSame = try snapshot.first(question) { row throws(Status) in
        Self.isSame(caller, row)
      }
      guard let isSame else { throw Self.invalid }
      guard isSame else { throw StreamCall.callerChanged }
    }
  }

  /// The columns: roles; for staff those that its sight depends on; for a member its company; for a
  /// backend its certificate, then the columns of the person that it acts for.
  private static func isSame(_ caller: Caller, _ row: borrowing Row) -> Bool {
    switch caller.kind {
    case .anonymous: return true
    case .staff:
      guard caller.serviceAccountID == nil else { return isSameActingForStaff(caller, row) }
      return caller.roles == Roles(stored: row.int(0)).intersection(.staff)
        && caller.leadsTeam == row.bool(1) && caller.collaborates == row.bool(2)
    case .member:
      guard caller.serviceAccountID == nil else { return isSameActing(caller, row) }
      return caller.roles == memberRoles(row.int(0), isProspect: row.bool(1))
        && caller.customerID == row.int(2)
    case .serviceAccount:
      return hasShown(row.optionalText(1), caller)
        && caller.roles == ServiceAccountRecord.ownRoles(row.int(0))
    }
  }

  /// The columns of a backend and of the staff member that it acts for. Nobody may act for one that
  /// has become an owner.
  private static func isSameActingForStaff(_ caller: Caller, _ row: borrowing Row) -> Bool {
    let person = Roles(stored: row.int(2)).intersection(.staff)
    return hasShown(row.optionalText(1), caller) && !person.contains(.owner)
      && caller.roles == Roles(stored: row.int(0)).intersection(person)
      && caller.leadsTeam == row.bool(3) && caller.collaborates == row.bool(4)
  }

  /// The columns of a backend and of the member that it acts for.
  private static func isSameActing(_ caller: Caller, _ row: borrowing Row) -> Bool {
    let member = memberRoles(row.int(2), isProspect: row.bool(3))
    return hasShown(row.optionalText(1), caller)
      && caller.roles == Roles(stored: row.int(0)).intersection(member)
      && caller.customerID == row.int(4)
  }

  private static func hasShown(_ needed: String?, _ caller: Caller) -> Bool {
    needed == nil || needed == caller.certificate?.sha256
  }

  /// The roles of a member; in a prospect company only prospect.
  static func memberRoles(_ stored: Int64, isProspect: Bool) -> Roles {
    isProspect ? .prospect : Roles(stored: stored).intersection(.dealer)
  }

  private static func staff(
    _ token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Question {
    try snapshot.ask(
      """
      SELECT staff.roles, staff.leads_team, staff.collaborates FROM tokens
      JOIN staff ON staff.tenant = $tenant AND staff.id = tokens.user_id
      WHERE tokens.tenant = $tenant AND tokens.id = $1 AND staff.disabled = 0
      """, token)
  }

  private static func member(
    _ token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Question {
    try snapshot.ask(
      """
      SELECT members.roles, members.is_prospect, members.customer_id FROM tokens
      JOIN members ON members.tenant = $tenant AND members.id = tokens.user_id
      WHERE tokens.tenant = $tenant AND tokens.id = $1 AND members.disabled = 0
      """, token)
  }

  private static func backend(
    _ token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Question {
    try snapshot.ask(
      """
      SELECT service_accounts.roles, service_accounts.certificate_sha256 FROM tokens
      JOIN service_accounts ON service_accounts.tenant = $tenant
        AND service_accounts.id = tokens.user_id
      WHERE tokens.tenant = $tenant AND tokens.id = $1
      """, token)
  }

  private static func backend(
    _ token: Int64, actingFor member: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Question {
    try snapshot.ask(
      """
      SELECT service_accounts.roles, service_accounts.certificate_sha256, members.roles,
        members.is_prospect, members.customer_id
      FROM tokens
      JOIN service_accounts ON service_accounts.tenant = $tenant
        AND service_accounts.id = tokens.user_id
      JOIN members ON members.tenant = $tenant AND members.id = $2
      WHERE tokens.tenant = $tenant AND tokens.id = $1 AND members.disabled = 0
      """, token, member)
  }

  private static func backend(
    _ token: Int64, actingForStaff person: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Question {
    try snapshot.ask(
      """
      SELECT service_accounts.roles, service_accounts.certificate_sha256, staff.roles,
        staff.leads_team, staff.collaborates
      FROM tokens
      JOIN service_accounts ON service_accounts.tenant = $tenant
        AND service_accounts.id = tokens.user_id
      JOIN staff ON staff.tenant = $tenant AND staff.id = $2
      WHERE tokens.tenant = $tenant AND tokens.id = $1 AND staff.disabled = 0
      """, token, person)
  }
}
