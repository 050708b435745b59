// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Logins, staff and their roles, service accounts, the audit log and the enterprise itself.
///
/// A call carries its token as `authorization: Bearer <token>`. A service account that acts for a
/// member or for a person of the staff adds `tonglu-act-for: <id>` and then has the roles that both
/// have, sees what the person sees, and is named beside the person in the audit log. Refused with
/// ACT_FOR_REFUSED: another kind of caller that adds it, a disabled or unknown person, an owner.
package protocol IdentityServiceProtocol: Sendable {
  /// What `login` prepares before its transaction.
  associatedtype LoginPreparation: Sendable
  /// What `setPassword` prepares before its transaction.
  associatedtype SetPasswordPreparation: Sendable
  /// The costly part of `login`, on the bounded pool.
  func prepareLogin(
    _ request: LoginRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> LoginPreparation

  /// Exchanges a login name and either a password or a one-time code for a token, which is valid
  /// for 30 days.
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

  /// Adds a person to the staff, with roles. The person first logs in with a code of
  /// IssueLoginCode.
  ///
  /// Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
  /// that is not for staff).
  func createStaff(
    _ request: CreateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateStaffResponse

  /// Reads a person of the staff.
  ///
  /// Refusals: NOT_FOUND.
  func getStaff(
    _ request: GetStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetStaffResponse

  /// Lists the staff in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStaff(
    _ request: ListStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStaffResponse

  /// Changes a person's name, phone, login name or roles, or disables the person, which revokes
  /// every token and ends the login code. The response counts the customers that a person still
  /// owns who is disabled or may no longer own customers. A request that changes nothing keeps the
  /// version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
  /// name).
  func updateStaff(
    _ request: UpdateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateStaffResponse

  /// Erases the personal data of a disabled person: name, phone, login name and password, in stored
  /// responses too; comments no longer show the name. It cannot be undone. Documents and the audit
  /// log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).
  func eraseStaff(
    _ request: EraseStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> EraseStaffResponse

  /// Issues a one-time login code for a staff member or a member; an earlier code of the account
  /// ends.
  ///
  /// The owner may issue one for everyone, a manager for members and for staff that are neither
  /// owner nor manager, a boss for the members of its own company. Any other account is NOT_FOUND.
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
  /// RevokeAccess ends them.
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

  /// Lists the mutations that were carried out, newest first: who changed what, and when.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listAuditEntries(
    _ request: ListAuditEntriesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAuditEntriesResponse

  /// Reads the caller's enterprise.
  ///
  /// Refusals: none of its own.
  func getEnterprise(
    _ request: GetEnterpriseRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetEnterpriseResponse

  /// Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
  /// code cannot be changed. A request that changes nothing keeps the version.
  ///
  /// Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
  /// BAD_REGULAR_RULE.
  func updateEnterprise(
    _ request: UpdateEnterpriseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateEnterpriseResponse
}

extension IdentityServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.IdentityService/Login", access: [.anyone], isSecret: true,
        requestID: { (request: LoginRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareLogin(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.login(request, preparation, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/Logout", access: [.anyone, .staff, .integrator, .dealer, .prospect], isSecret: false,
        requestID: { (request: LogoutRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.logout(request, call, transaction)
      },
      .read(
        "/tonglu.v1.IdentityService/WhoAmI", access: [.staff, .integrator, .dealer, .prospect], isHeavy: false
      ) { (request: WhoAmIRequest, call, snapshot) throws(Status) in
        try self.whoAmI(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.IdentityService/SetPassword", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: SetPasswordRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareSetPassword(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.setPassword(request, preparation, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/CreateStaff", access: [.owner], isSecret: false,
        requestID: { (request: CreateStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createStaff(request, call, transaction)
      },
      .read(
        "/tonglu.v1.IdentityService/GetStaff", access: [.staff], isHeavy: false
      ) { (request: GetStaffRequest, call, snapshot) throws(Status) in
        try self.getStaff(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.IdentityService/ListStaff", access: [.staff], isHeavy: false
      ) { (request: ListStaffRequest, call, snapshot) throws(Status) in
        try self.listStaff(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.IdentityService/UpdateStaff", access: [.owner], isSecret: false,
        requestID: { (request: UpdateStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateStaff(request, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/EraseStaff", access: [.owner], isSecret: false,
        requestID: { (request: EraseStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.eraseStaff(request, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/IssueLoginCode", access: [.owner, .manager, .boss], isSecret: true,
        requestID: { (request: IssueLoginCodeRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.issueLoginCode(request, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/CreateServiceAccount", access: [.owner], isSecret: true,
        requestID: { (request: CreateServiceAccountRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createServiceAccount(request, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/UpdateServiceAccount", access: [.owner], isSecret: false,
        requestID: { (request: UpdateServiceAccountRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateServiceAccount(request, call, transaction)
      },
      .read(
        "/tonglu.v1.IdentityService/ListServiceAccounts", access: [.owner], isHeavy: false
      ) { (request: ListServiceAccountsRequest, call, snapshot) throws(Status) in
        try self.listServiceAccounts(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.IdentityService/IssueServiceToken", access: [.owner], isSecret: true,
        requestID: { (request: IssueServiceTokenRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.issueServiceToken(request, call, transaction)
      },
      .write(
        "/tonglu.v1.IdentityService/RevokeAccess", access: [.owner, .manager, .boss], isSecret: false,
        requestID: { (request: RevokeAccessRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.revokeAccess(request, call, transaction)
      },
      .read(
        "/tonglu.v1.IdentityService/ListAuditEntries", access: [.owner], isHeavy: false
      ) { (request: ListAuditEntriesRequest, call, snapshot) throws(Status) in
        try self.listAuditEntries(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.IdentityService/GetEnterprise", access: [.staff, .integrator, .dealer, .prospect], isHeavy: false
      ) { (request: GetEnterpriseRequest, call, snapshot) throws(Status) in
        try self.getEnterprise(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.IdentityService/UpdateEnterprise", access: [.owner], isSecret: false,
        requestID: { (request: UpdateEnterpriseRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateEnterprise(request, call, transaction)
      },
    ]
  }
}
