// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// Logins, tokens and service accounts: who may enter, and in whose name.
///
/// A call carries its token as `authorization: Bearer <token>`. A service account that acts for a
/// member or for a person of the staff adds `tonglu-act-for: <id>` and then has the roles that both
/// have, sees what the person sees, and is named beside the person in the audit log. Refused with
/// ACT_FOR_REFUSED: another kind of caller that adds it, a disabled or unknown person, an owner.
package protocol AccessServiceProtocol: Sendable {
  /// What `login` prepares before its transaction.
  associatedtype LoginPreparation: Sendable
  /// What `setPassword` prepares before its transaction.
  associatedtype SetPasswordPreparation: Sendable
  /// The costly part of `login`, on the bounded pool.
  func prepareLogin(
    _ request: LoginRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> LoginPreparation

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
  func login(
    _ request: LoginRequest, _ preparation: LoginPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> LoginResponse

  /// Revokes the token of this call at once. A call without a token, or with an expired, revoked,
  /// malformed or foreign one, succeeds and changes nothing.
  ///
  /// Refusals: none of its own.
  func logout(
    _ request: LogoutRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> LogoutResponse

  /// Returns who the caller is and what it may do.
  ///
  /// Refusals: none of its own.
  func whoAmI(
    _ request: WhoAmIRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> WhoAmIResponse

  /// The costly part of `setPassword`, on the bounded pool.
  func prepareSetPassword(
    _ request: SetPasswordRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SetPasswordPreparation

  /// Sets the caller's own password and revokes its other tokens.
  ///
  /// The current password is required, except with a token that a one-time code gave within the
  /// last hour, and for an account without a password. A wrong current password counts as a failed
  /// login by password.
  ///
  /// Refusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or equal to the login
  /// name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service
  /// account, also one that acts for a person, or a person without a login name).
  func setPassword(
    _ request: SetPasswordRequest, _ preparation: SetPasswordPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> SetPasswordResponse

  /// Issues a one-time login code for a staff member or a member; an earlier code of the account
  /// ends.
  ///
  /// The owner may issue one for everyone, a manager for the members of customers that it sees and
  /// for staff that are neither owner nor manager, a boss for the members of its own company. Any
  /// other account is NOT_FOUND.
  ///
  /// Refusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).
  func issueLoginCode(
    _ request: IssueLoginCodeRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> IssueLoginCodeResponse

  /// Creates an account for a backend, with the roles that it may use, and issues its first token.
  ///
  /// Staff roles apply when the backend calls in its own name or acts for a person of the staff, who
  /// has them too; dealer roles and ROLE_PROSPECT apply when it acts for a member. ROLE_INTEGRATOR
  /// applies in its own name alone.
  ///
  /// Refusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not
  /// the hexadecimal of a SHA-256).
  func createServiceAccount(
    _ request: CreateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateServiceAccountResponse

  /// Changes a service account's name or roles, or the certificate that its backend must present by
  /// mutual TLS. The change applies from the next call on. A request that changes nothing keeps the
  /// version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal
  /// of a SHA-256).
  func updateServiceAccount(
    _ request: UpdateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateServiceAccountResponse

  /// Lists the service accounts in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listServiceAccounts(
    _ request: ListServiceAccountsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListServiceAccountsResponse

  /// Issues a further token of a service account; earlier tokens stay valid until they expire or
  /// RevokeAccess ends them. An account has at most 256 tokens: a further one ends the one that
  /// expires first.
  ///
  /// Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).
  func issueServiceToken(
    _ request: IssueServiceTokenRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> IssueServiceTokenResponse

  /// Ends every token and the login code of a staff member, a member or a service account, at once.
  /// The caller may do this for the accounts that it may issue a login code for; for a service
  /// account, the owner may.
  ///
  /// Refusals: NOT_FOUND.
  func revokeAccess(
    _ request: RevokeAccessRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RevokeAccessResponse
}

extension AccessServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.AccessService/Login", access: [.anyone], isSecret: true,
        requestID: { (request: LoginRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareLogin(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.login(request, preparation, call, transaction)
      },
      .write(
        "/tonglu.v1.AccessService/Logout", access: [.anyone, .staff, .integrator, .dealer, .prospect], isSecret: false,
        requestID: { (request: LogoutRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.logout(request, call, transaction)
      },
      .read(
        "/tonglu.v1.AccessService/WhoAmI", access: [.staff, .integrator, .dealer, .prospect], isHeavy: false
      ) { (request: WhoAmIRequest, call, snapshot) throws(Status) in
        try self.whoAmI(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.AccessService/SetPassword", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: SetPasswordRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareSetPassword(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.setPassword(request, preparation, call, transaction)
      },
      .write(
        "/tonglu.v1.AccessService/IssueLoginCode", access: [.owner, .manager, .boss], isSecret: true,
        requestID: { (request: IssueLoginCodeRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.issueLoginCode(request, call, transaction)
      },
      .write(
        "/tonglu.v1.AccessService/CreateServiceAccount", access: [.owner], isSecret: true,
        requestID: { (request: CreateServiceAccountRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createServiceAccount(request, call, transaction)
      },
      .write(
        "/tonglu.v1.AccessService/UpdateServiceAccount", access: [.owner], isSecret: false,
        requestID: { (request: UpdateServiceAccountRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateServiceAccount(request, call, transaction)
      },
      .read(
        "/tonglu.v1.AccessService/ListServiceAccounts", access: [.owner], isHeavy: false
      ) { (request: ListServiceAccountsRequest, call, snapshot) throws(Status) in
        try self.listServiceAccounts(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.AccessService/IssueServiceToken", access: [.owner], isSecret: true,
        requestID: { (request: IssueServiceTokenRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.issueServiceToken(request, call, transaction)
      },
      .write(
        "/tonglu.v1.AccessService/RevokeAccess", access: [.owner, .manager, .boss], isSecret: false,
        requestID: { (request: RevokeAccessRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.revokeAccess(request, call, transaction)
      },
    ]
  }
}
