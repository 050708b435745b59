/// The authenticated caller of a call.
package struct Caller: Sendable, Hashable {
  package enum Kind: Int64, Sendable {
    /// No login: only methods open to everyone.
    case anonymous = 0
    /// A staff member of the enterprise.
    case staff = 1
    /// A member of a dealer company.
    case member = 2
    /// A backend acting in its own name. One that acts on behalf of a person is a `staff` or a
    /// `member` whose `serviceAccountID` is the backend's.
    case serviceAccount = 3
  }

  package let tenant: Int64
  package let kind: Kind
  /// The staff member, member or service account; 0 for anonymous.
  package let userID: Int64
  package let roles: Roles
  /// The dealer company of a member; nil for everyone else.
  package let customerID: Int64?
  /// The service account that acts on behalf of the person; nil without one.
  package let serviceAccountID: Int64?
  /// The id of the call's token; nil without a login.
  package let tokenID: Int64?
  /// Of staff: whether the person leads a team, and whether it works with customers of others.
  package let leadsTeam: Bool
  package let collaborates: Bool
  /// The client certificate of mutual TLS; nil without one.
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

  /// The same caller over a connection with `certificate`.
  package func shown(_ certificate: ClientCertificate?) -> Caller {
    guard certificate != nil else { return self }
    var copy = self
    copy.certificate = certificate
    return copy
  }

  /// The service account that makes the call, in its own name or on behalf of another; nil without
  /// one.
  package var origin: Int64? { kind == .serviceAccount ? userID : serviceAccountID }

  /// Whether any of `roles` is held.
  package func has(_ roles: Roles) -> Bool { !self.roles.isDisjoint(with: roles) }

  /// Whether the caller works for the enterprise rather than for a dealer.
  package var isStaff: Bool { customerID == nil && has(.staff) }

  /// Whether sales is the caller's only role in the enterprise.
  package var onlySells: Bool {
    isStaff && has(.sales) && !has(Roles.staff.subtracting(.sales))
  }
}
