// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluIdentityMessages

/// Logins, tokens and service accounts: who may enter, and in whose name.
///
/// A call carries its token as `authorization: Bearer <token>`. A service account that acts for a
/// member or for a person of the staff adds `tonglu-act-for: <id>` and then has the roles that both
/// have, sees what the person sees, and is named beside the person in the audit log. Refused with
/// ACT_FOR_REFUSED: another kind of caller that adds it, a disabled or unknown person, an owner.
public struct AccessServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Exchanges a login name and either a password or a one-time code for a token, which is valid
  /// for 30 days. An account has at most 256 tokens: a further one ends the one that expires first.
  ///
  /// A wrong name, a wrong password, a used code and a disabled account are refused with the same
  /// text and after the same work. A token that the call carries, valid or not, is ignored.
  ///
  /// Limits on wrong passwords, each over 15 minutes: 10 for one name from one address (of IPv6, a
  /// /64); 100 for one name from all addresses; 200 for all names from one address other than the
  /// loopback. Beyond a limit passwords are refused for the rest of the 15 minutes: for the name
  /// from that address, for the name from every address, or from that address. Wrong codes are
  /// counted separately, per name and address and per address. A valid one-time code is always
  /// accepted, so nobody can lock an account out.
  ///
  /// Refusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name,
  /// password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (with the delay after which to try again).
  public func login(
    _ request: LoginRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> LoginResponse {
    try await channel.unary("/tonglu.v1.AccessService/Login", request, options.safeToRepeat)
  }

  /// Revokes the token of this call at once. A call without a token, or with an expired, revoked,
  /// malformed or foreign one, succeeds and changes nothing.
  ///
  /// Refusals: none of its own.
  public func logout(
    _ request: LogoutRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> LogoutResponse {
    try await channel.unary("/tonglu.v1.AccessService/Logout", request, options.safeToRepeat)
  }

  /// Returns who the caller is and what it may do.
  ///
  /// Refusals: none of its own.
  public func whoAmI(
    _ request: WhoAmIRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> WhoAmIResponse {
    try await channel.unary("/tonglu.v1.AccessService/WhoAmI", request, options.safeToRepeat)
  }

  /// Sets the caller's own password and revokes its other tokens.
  ///
  /// The current password is required, except with a token that a one-time code gave within the
  /// last hour, and for an account without a password. A wrong current password counts as a failed
  /// login by password.
  ///
  /// Refusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or equal to the login
  /// name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service
  /// account, also one that acts for a person, or a person without a login name).
  public func setPassword(
    _ request: SetPasswordRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetPasswordResponse {
    try await channel.unary("/tonglu.v1.AccessService/SetPassword", request, options.safeToRepeat)
  }

  /// Issues a one-time login code for a staff member or a member; an earlier code of the account
  /// ends.
  ///
  /// The owner may issue one for everyone, a manager for the members of customers that it sees and
  /// for staff that are neither owner nor manager, a boss for the members of its own company. Any
  /// other account is NOT_FOUND.
  ///
  /// Refusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).
  public func issueLoginCode(
    _ request: IssueLoginCodeRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> IssueLoginCodeResponse {
    try await channel.unary("/tonglu.v1.AccessService/IssueLoginCode", request, options.safeToRepeat)
  }

  /// Creates an account for a backend, with the roles that it may use, and issues its first token.
  ///
  /// Staff roles apply when the backend calls in its own name or acts for a person of the staff, who
  /// has them too; dealer roles and ROLE_PROSPECT apply when it acts for a member. ROLE_INTEGRATOR
  /// applies in its own name alone.
  ///
  /// Refusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not
  /// the hexadecimal of a SHA-256).
  public func createServiceAccount(
    _ request: CreateServiceAccountRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateServiceAccountResponse {
    try await channel.unary("/tonglu.v1.AccessService/CreateServiceAccount", request, options.safeToRepeat)
  }

  /// Changes a service account's name or roles, or the certificate that its backend must present by
  /// mutual TLS. The change applies from the next call on. A request that changes nothing keeps the
  /// version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal
  /// of a SHA-256).
  public func updateServiceAccount(
    _ request: UpdateServiceAccountRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateServiceAccountResponse {
    try await channel.unary("/tonglu.v1.AccessService/UpdateServiceAccount", request, options.safeToRepeat)
  }

  /// Lists the service accounts in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listServiceAccounts(
    _ request: ListServiceAccountsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListServiceAccountsResponse {
    try await channel.unary("/tonglu.v1.AccessService/ListServiceAccounts", request, options.safeToRepeat)
  }

  /// Issues a further token of a service account; earlier tokens stay valid until they expire or
  /// RevokeAccess ends them. An account has at most 256 tokens: a further one ends the one that
  /// expires first.
  ///
  /// Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).
  public func issueServiceToken(
    _ request: IssueServiceTokenRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> IssueServiceTokenResponse {
    try await channel.unary("/tonglu.v1.AccessService/IssueServiceToken", request, options.safeToRepeat)
  }

  /// Ends every token and the login code of a staff member, a member or a service account, at once.
  /// The caller may do this for the accounts that it may issue a login code for; for a service
  /// account, the owner may.
  ///
  /// Refusals: NOT_FOUND.
  public func revokeAccess(
    _ request: RevokeAccessRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> RevokeAccessResponse {
    try await channel.unary("/tonglu.v1.AccessService/RevokeAccess", request, options.safeToRepeat)
  }
}
