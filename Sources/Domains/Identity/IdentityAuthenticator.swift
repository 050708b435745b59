package import TongluCore
package import TongluDatabase
package import TongluService

/// Authenticates a call by its metadata.
///
/// `authorization: Bearer <token>` names the account. A service account may add `tonglu-act-for:
/// <id>`: the caller is then that member or staff member, with the roles that both have; nobody can
/// act for an owner. In its own name it has only its staff roles and the integrator's. A member of
/// a prospect company has only the prospect role. The token of an account that is bound to a
/// certificate is accepted only over a connection with that certificate. Results are cached until
/// the feed reports a change, and are used only while the feed is received. A mutation checks again
/// in its own transaction (`ask`): a revocation committed before is effective, whether or not the
/// server has received it.
package final class IdentityAuthenticator: Authenticator, CommitObserver {
  private let cache = CallerCache()

  package init() {}

  package func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    if let anonymous = try anonymous(credentials) { return anonymous }
    let key = try key(credentials)
    guard let tenant = credentials.token.flatMap(Token.tenant) else { throw Self.invalid }
    let entry = try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
      try look(up: key, snapshot)
    }
    return try caller(entry, credentials, now)
  }

  package func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller? {
    if let anonymous = try anonymous(credentials) { return anonymous }
    guard let entry = cache.find(try key(credentials)) else { return nil }
    return try caller(entry, credentials, now)
  }

  /// An anonymous caller, if there are no credentials.
  private func anonymous(_ credentials: Credentials) throws(Status) -> Caller? {
    guard credentials.authorization.isEmpty else { return nil }
    guard credentials.actFor.isEmpty else { throw Self.actForRefused }
    return Caller.anonymous.shown(credentials.certificate)
  }

  private func key(_ credentials: Credentials) throws(Status) -> CallerCache.Key {
    guard let hash = credentials.tokenHash else { throw Self.invalid }
    return CallerCache.Key(hash: hash, actFor: try Self.person(credentials.actFor))
  }

  /// The caller, if its login is valid for this connection.
  private func caller(
    _ entry: CallerCache.Entry, _ credentials: Credentials, _ now: Instant
  ) throws(Status) -> Caller {
    guard now < entry.expireTime else {
      throw Status(.unauthenticated, "TOKEN_EXPIRED", "the token has expired: log in again")
    }
    guard entry.certificate == nil || entry.certificate == credentials.certificate?.sha256 else {
      throw Status(
        .unauthenticated, "CERTIFICATE_REQUIRED",
        "this account's tokens are taken with its certificate only")
    }
    return entry.caller.shown(credentials.certificate)
  }

  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {
    cache.drop(changes)
  }

  private func look(
    up key: CallerCache.Key, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CallerCache.Entry {
    let stored = try snapshot.first(
      TokenEntry.self,
      "SELECT $columns(TokenEntry) FROM tokens WHERE tenant = $tenant AND hash = $1", key.hash)
    guard let stored else { throw Self.invalid }
    let found: Caller?
    var certificate: String?
    switch Caller.Kind(rawValue: stored.kind) {
    case .staff: found = try staff(stored.userID, token: stored.id, snapshot)
    case .member: found = try self.member(stored.userID, token: stored.id, snapshot)
    case .serviceAccount:
      found = try serviceAccount(stored.userID, actFor: key.actFor, token: stored.id, snapshot)
      certificate = try self.certificate(of: stored.userID, snapshot)
    case .anonymous, nil: found = nil
    }
    guard let caller = found else { throw Self.invalid }
    if key.actFor != 0 && caller.serviceAccountID == nil { throw Self.actForRefused }
    let entry = CallerCache.Entry(
      caller: caller, expireTime: stored.expireTime, certificate: certificate)
    cache.keep(entry, key, viewOf: try snapshot.feedPosition())
    return entry
  }

  private func staff(
    _ id: Int64, token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller? {
    guard let power = try staffPower(id, snapshot) else { return nil }
    return Caller(
      tenant: snapshot.tenant, kind: .staff, userID: id,
      roles: power.roles.intersection(.staff), tokenID: token, leadsTeam: power.leadsTeam,
      collaborates: power.collaborates)
  }

  private func member(
    _ id: Int64, token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller? {
    guard let member = try memberPower(id, snapshot) else { return nil }
    return Caller(
      tenant: snapshot.tenant, kind: .member, userID: id, roles: member.roles,
      customerID: member.customerID, tokenID: token)
  }

  private func serviceAccount(
    _ id: Int64, actFor personID: Int64, token: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller? {
    let stored = try snapshot.first(
      "SELECT roles FROM service_accounts WHERE tenant = $tenant AND id = $1", id
    ) { row throws(Status) in row.int(0) }
    guard let stored else { return nil }
    guard personID != 0 else {
      return Caller(
        tenant: snapshot.tenant, kind: .serviceAccount, userID: id,
        roles: ServiceAccountRecord.ownRoles(stored), tokenID: token)
    }
    let granted = Roles(stored: stored)
    if let member = try memberPower(personID, snapshot) {
      return Caller(
        tenant: snapshot.tenant, kind: .member, userID: personID,
        roles: granted.intersection(member.roles), customerID: member.customerID,
        serviceAccountID: id, tokenID: token)
    }
    guard let power = try staffPower(personID, snapshot), !power.roles.contains(.owner) else {
      throw Self.actForRefused
    }
    return Caller(
      tenant: snapshot.tenant, kind: .staff, userID: personID,
      roles: granted.intersection(power.roles.intersection(.staff)), serviceAccountID: id,
      tokenID: token, leadsTeam: power.leadsTeam, collaborates: power.collaborates)
  }

  /// The certificate required of the account's backend; nil for none.
  private func certificate(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> String? {
    let needed = try snapshot.first(
      "SELECT certificate_sha256 FROM service_accounts WHERE tenant = $tenant AND id = $1", id
    ) { row throws(Status) in row.optionalText(0) }
    return needed ?? nil
  }

  private func staffPower(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StaffPower? {
    try snapshot.first(
      StaffPower.self,
      """
      SELECT $columns(StaffPower) FROM staff
      WHERE tenant = $tenant AND id = $1 AND disabled = 0
      """, id)
  }

  private func memberPower(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (roles: Roles, customerID: Int64)? {
    try snapshot.first(
      MemberPower.self,
      """
      SELECT $columns(MemberPower) FROM members
      WHERE tenant = $tenant AND id = $1 AND disabled = 0
      """, id
    ) { member, _ throws(Status) in
      (Self.memberRoles(member.roles.stored, isProspect: member.isProspect), member.customerID)
    }
  }

  /// The person's id; 0 if none is acted for.
  private static func person(_ actFor: String) throws(Status) -> Int64 {
    if actFor.isEmpty { return 0 }
    // In the canonical form of ids: no sign, no leading zero.
    guard let id = Int64(actFor), id > 0, String(id) == actFor else { throw actForRefused }
    return id
  }

  static let invalid = Status(
    .unauthenticated, "TOKEN_INVALID", "the token is not valid: log in")
  private static let actForRefused = Status(
    .permissionDenied, "ACT_FOR_REFUSED", "this account may not act for that person")
}
