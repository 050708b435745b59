// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// Logging in and out, staff and their roles, service accounts, the audit log.
///
/// A call brings its token as `authorization: Bearer <token>`. A service account that serves a member
/// adds `tonglu-act-for: <member id>` and then has the roles that both have.
public struct IdentityServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Exchanges a login name and either a password or a one-time code for a token of 30 days.
  ///
  /// A wrong name, a wrong password, a used code and a disabled account are refused in the same words
  /// and after the same work. A token that the call brings, valid or not, is of no consequence.
  ///
  /// Ten wrong passwords for a name from one address (of IPv6, a /64) in 15 minutes close the name to
  /// passwords from that address for the rest of them; so do 100 for a name from all addresses, to
  /// all, and 200 from one address other than the loopback for all names, to that address. A one-time
  /// code that is right always enters, whatever failed before: nobody can lock an account out. Wrong
  /// codes are counted apart, per name and address and per address.
  ///
  /// Refusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name,
  /// password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (says when to try again).
  public func login(
    _ request: LoginRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> LoginResponse {
    try await channel.unary("/tonglu.v1.IdentityService/Login", request, options.safeToRepeat)
  }

  /// Revokes the token of this call, at once. Without a token, or with one that is expired, revoked,
  /// malformed or another server's, there is nothing to revoke, and that is a success.
  ///
  /// Refusals: none of its own.
  public func logout(
    _ request: LogoutRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> LogoutResponse {
    try await channel.unary("/tonglu.v1.IdentityService/Logout", request, options.safeToRepeat)
  }

  /// Says who the caller is and what it may do.
  ///
  /// Refusals: none of its own.
  public func whoAmI(
    _ request: WhoAmIRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> WhoAmIResponse {
    try await channel.unary("/tonglu.v1.IdentityService/WhoAmI", request, options.safeToRepeat)
  }

  /// Sets the caller's own password and revokes its other tokens.
  ///
  /// The current password is asked for, except of a token that a one-time code gave within the last
  /// hour, and of an account that has none yet. Wrong ones count as failed logins by password do.
  ///
  /// Refusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or the login name),
  /// PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service account, or
  /// a member that has none).
  public func setPassword(
    _ request: SetPasswordRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetPasswordResponse {
    try await channel.unary("/tonglu.v1.IdentityService/SetPassword", request, options.safeToRepeat)
  }

  /// Adds a person to the staff, with roles. Its first login is by a code of IssueLoginCode.
  ///
  /// Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role that
  /// is not for staff).
  public func createStaff(
    _ request: CreateStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateStaffResponse {
    try await channel.unary("/tonglu.v1.IdentityService/CreateStaff", request, options.safeToRepeat)
  }

  /// Reads one of the staff.
  ///
  /// Refusals: NOT_FOUND.
  public func getStaff(
    _ request: GetStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetStaffResponse {
    try await channel.unary("/tonglu.v1.IdentityService/GetStaff", request, options.safeToRepeat)
  }

  /// Lists the staff in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStaff(
    _ request: ListStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStaffResponse {
    try await channel.unary("/tonglu.v1.IdentityService/ListStaff", request, options.safeToRepeat)
  }

  /// Changes a person's name, phone, login name or roles, or disables the person, which revokes every
  /// token. The response tells what a person that is disabled or sells no longer still owns. A
  /// request that changes nothing leaves the version as it is.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
  /// BAD_ROLE, LAST_OWNER (the change would leave no active owner that has a login name).
  public func updateStaff(
    _ request: UpdateStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateStaffResponse {
    try await channel.unary("/tonglu.v1.IdentityService/UpdateStaff", request, options.safeToRepeat)
  }

  /// Erases the personal data of a disabled person for good: name, phone, login name, password; stored
  /// responses and comments lose them too. Documents and the audit log keep the person's id. On
  /// PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).
  public func eraseStaff(
    _ request: EraseStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> EraseStaffResponse {
    try await channel.unary("/tonglu.v1.IdentityService/EraseStaff", request, options.safeToRepeat)
  }

  /// Issues a one-time login code for one of the staff or a member; an earlier one ends.
  ///
  /// The owner may for everyone, a manager for members and for staff that are neither owner nor
  /// manager, a boss for the members of its own company. Anybody else is NOT_FOUND.
  ///
  /// Refusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).
  public func issueLoginCode(
    _ request: IssueLoginCodeRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> IssueLoginCodeResponse {
    try await channel.unary("/tonglu.v1.IdentityService/IssueLoginCode", request, options.safeToRepeat)
  }

  /// Creates an account for a backend, with the roles it may use, and issues its first token.
  ///
  /// Staff roles hold when it calls in its own name, dealer roles when it acts for a member.
  ///
  /// Refusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days),
  /// BAD_CERTIFICATE (not the hexadecimal of a SHA-256).
  public func createServiceAccount(
    _ request: CreateServiceAccountRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateServiceAccountResponse {
    try await channel.unary("/tonglu.v1.IdentityService/CreateServiceAccount", request, options.safeToRepeat)
  }

  /// Changes a service account's name or roles, or the certificate that its backend must show by
  /// mutual TLS; it holds for the next call.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal of a
  /// SHA-256).
  public func updateServiceAccount(
    _ request: UpdateServiceAccountRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateServiceAccountResponse {
    try await channel.unary("/tonglu.v1.IdentityService/UpdateServiceAccount", request, options.safeToRepeat)
  }

  /// Lists the service accounts in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listServiceAccounts(
    _ request: ListServiceAccountsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListServiceAccountsResponse {
    try await channel.unary("/tonglu.v1.IdentityService/ListServiceAccounts", request, options.safeToRepeat)
  }

  /// Issues a further token of a service account; the earlier ones stay until they expire or
  /// RevokeAccess ends them.
  ///
  /// Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).
  public func issueServiceToken(
    _ request: IssueServiceTokenRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> IssueServiceTokenResponse {
    try await channel.unary("/tonglu.v1.IdentityService/IssueServiceToken", request, options.safeToRepeat)
  }

  /// Ends every token and the login code of one of the staff, a member or a service account, at once.
  /// Who may for whom is as with IssueLoginCode; for a service account, the owner.
  ///
  /// Refusals: NOT_FOUND.
  public func revokeAccess(
    _ request: RevokeAccessRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> RevokeAccessResponse {
    try await channel.unary("/tonglu.v1.IdentityService/RevokeAccess", request, options.safeToRepeat)
  }

  /// Lists who changed what, newest first: a row for each mutation that was carried out.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listAuditEntries(
    _ request: ListAuditEntriesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListAuditEntriesResponse {
    try await channel.unary("/tonglu.v1.IdentityService/ListAuditEntries", request, options.safeToRepeat)
  }

  /// Reads the caller's enterprise.
  ///
  /// Refusals: none of its own.
  public func getEnterprise(
    _ request: GetEnterpriseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetEnterpriseResponse {
    try await channel.unary("/tonglu.v1.IdentityService/GetEnterprise", request, options.safeToRepeat)
  }

  /// Changes the enterprise's name, time zone, usual currency, or its rules of customers' states. Its
  /// code stays. A request that changes nothing leaves the version.
  ///
  /// Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
  /// BAD_REGULAR_RULE.
  public func updateEnterprise(
    _ request: UpdateEnterpriseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateEnterpriseResponse {
    try await channel.unary("/tonglu.v1.IdentityService/UpdateEnterprise", request, options.safeToRepeat)
  }
}
