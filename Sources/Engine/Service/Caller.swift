/// The authenticated caller of a call.
package struct Caller: Sendable, Hashable {
  package enum Kind: Int64, Sendable {
    /// No login: only methods open to anyone.
    case anonymous = 0
    /// One of the enterprise's own people.
    case staff = 1
    /// One of a dealer company's people.
    case member = 2
    /// A backend in its own name. One that acts for a person is a `staff` or a `member` whose
    /// `serviceAccountID` names the backend.
    case serviceAccount = 3
  }

  package let tenant: Int64
  package let kind: Kind
  /// The staff member, member or service account; 0 for anonymous.
  package let userID: Int64
  package let roles: Roles
  /// The dealer company of a member; nil for everyone else.
  package let customerID: Int64?
  /// The service account that acts for the person; nil when nobody stands between.
  package let serviceAccountID: Int64?
  /// The token that the call brought; nil without a login.
  package let tokenID: Int64?
  /// Of staff: whether the person leads a team, and whether it works with customers of others.
  package let leadsTeam: Bool
  package let collaborates: Bool
  /// What the connection showed by mutual TLS; nil without it.
  package private(set) var certificate: ClientCertificate?

  package init(
    tenant: Int64, kind: Kind, userID: Int64, roles: Roles, customerID: Int64? = nil,
    serviceAccountID: Int64? = nil, tokenID: Int64? = nil, leadsTeam: Bool = false,
    collaborates: Bool = false
  ) {
    self.tenant = tenant
    self.kind = kind
    self.userID = userID
    self.roles = roles
    self.customerID = customerID
    self.serviceAccountID = serviceAccountID
    self.tokenID = tokenID
    self.leadsTeam = leadsTeam
    self.collaborates = collaborates
  }

  /// A caller without a login, before its tenant is known.
  package static let anonymous = Caller(tenant: 0, kind: .anonymous, userID: 0, roles: [])

  /// The same caller over a connection that showed `certificate`.
  package func shown(_ certificate: ClientCertificate?) -> Caller {
    guard certificate != nil else { return self }
    var copy = self
    copy.certificate = certificate
    return copy
  }

  /// The service account through which the call comes, in its own name or in another's; nil for
  /// none.
  package var origin: Int64? { kind == .serviceAccount ? userID : serviceAccountID }

  /// Whether any of `roles` is held.
  package func has(_ roles: Roles) -> Bool { !self.roles.isDisjoint(with: roles) }

  /// Whether the caller works for the enterprise rather than for a dealer.
  package var isStaff: Bool { customerID == nil && has(.staff) }

  /// Whether the caller's only work for the enterprise is sales.
  package var onlySells: Bool {
    isStaff && has(.sales) && !has(Roles.staff.subtracting(.sales))
  }
}
