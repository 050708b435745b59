// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct IdentityServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "Logging in and out, staff and their roles, service accounts, the audit log.",
    discussion: "A call brings its token as `authorization: Bearer <token>`. A service account that serves a member adds `tonglu-act-for: <member id>` and then has the roles that both have.",
    subcommands: [LoginCommand.self, LogoutCommand.self, WhoAmICommand.self, SetPasswordCommand.self, CreateStaffCommand.self, GetStaffCommand.self, ListStaffCommand.self, UpdateStaffCommand.self, EraseStaffCommand.self, IssueLoginCodeCommand.self, CreateServiceAccountCommand.self, UpdateServiceAccountCommand.self, ListServiceAccountsCommand.self, IssueServiceTokenCommand.self, RevokeAccessCommand.self, ListAuditEntriesCommand.self, GetEnterpriseCommand.self, UpdateEnterpriseCommand.self])
}

struct LoginCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: "Exchanges a login name and either a password or a one-time code for a token of 30 days.",
    discussion: "A wrong name, a wrong password, a used code and a disabled account are refused in the same words and after the same work. A token that the call brings, valid or not, is of no consequence.\n\nTen wrong passwords for a name from one address (of IPv6, a /64) in 15 minutes close the name to passwords from that address for the rest of them; so do 100 for a name from all addresses, to all, and 200 from one address other than the loopback for all names, to that address. A one-time code that is right always enters, whatever failed before: nobody can lock an account out. Wrong codes are counted apart, per name and address and per address.\n\nRefusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name, password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (says when to try again).")
  static let path = "/tonglu.v1.IdentityService/Login"
  static let needs = Session.Needs(login: false, sendsSecret: true)
  typealias Request = LoginRequest
  typealias Reply = LoginResponse

  @Option(name: .customLong("enterprise-code"), help: ArgumentHelp(""))
  var enterpriseCode: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(""))
  var loginName: String?
  @Flag(name: .customLong("password-stdin"), help: "Read password from a line of standard input; a terminal is asked otherwise.")
  var passwordFromInput = false
  @Option(name: .customLong("password-file"), help: ArgumentHelp("Read password from the first line of a file.", valueName: "file"), completion: .file())
  var passwordFile: String?
  @Flag(name: .customLong("login-code-stdin"), help: "Read login_code from a line of standard input; a terminal is asked otherwise.")
  var loginCodeFromInput = false
  @Option(name: .customLong("login-code-file"), help: ArgumentHelp("Read login_code from the first line of a file.", valueName: "file"), completion: .file())
  var loginCodeFile: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let enterpriseCode { request.enterpriseCode = enterpriseCode }
    if let loginName { request.loginName = loginName }
    request.password = try Secret(name: "password", isRequired: false, fromInput: passwordFromInput, file: passwordFile).value(request.password, flags)
    request.loginCode = try Secret(name: "login_code", isRequired: false, fromInput: loginCodeFromInput, file: loginCodeFile).value(request.loginCode, flags)
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct LogoutCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout",
    abstract: "Revokes the token of this call, at once. Without a token, or with one that is expired, revoked, malformed or another server's, there is nothing to revoke, and that is a success.",
    discussion: "Refusals: none of its own.")
  static let path = "/tonglu.v1.IdentityService/Logout"
  typealias Request = LogoutRequest
  typealias Reply = LogoutResponse

  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct WhoAmICommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "who-am-i",
    abstract: "Says who the caller is and what it may do.",
    discussion: "Refusals: none of its own.")
  static let path = "/tonglu.v1.IdentityService/WhoAmI"
  typealias Request = WhoAmIRequest
  typealias Reply = WhoAmIResponse

  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    let request: Request = try flags.base()
    return request
  }
}

struct SetPasswordCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-password",
    abstract: "Sets the caller's own password and revokes its other tokens.",
    discussion: "The current password is asked for, except of a token that a one-time code gave within the last hour, and of an account that has none yet. Wrong ones count as failed logins by password do.\n\nRefusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or the login name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service account, or a member that has none).")
  static let path = "/tonglu.v1.IdentityService/SetPassword"
  static let needs = Session.Needs(login: true, sendsSecret: true)
  typealias Request = SetPasswordRequest
  typealias Reply = SetPasswordResponse

  @Flag(name: .customLong("current-password-stdin"), help: "Read current_password from a line of standard input; a terminal is asked otherwise.")
  var currentPasswordFromInput = false
  @Option(name: .customLong("current-password-file"), help: ArgumentHelp("Read current_password from the first line of a file.", valueName: "file"), completion: .file())
  var currentPasswordFile: String?
  @Flag(name: .customLong("new-password-stdin"), help: "Read new_password from a line of standard input; a terminal is asked otherwise.")
  var newPasswordFromInput = false
  @Option(name: .customLong("new-password-file"), help: ArgumentHelp("Read new_password from the first line of a file.", valueName: "file"), completion: .file())
  var newPasswordFile: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    request.currentPassword = try Secret(name: "current_password", isRequired: false, fromInput: currentPasswordFromInput, file: currentPasswordFile).value(request.currentPassword, flags)
    request.newPassword = try Secret(name: "new_password", isRequired: true, fromInput: newPasswordFromInput, file: newPasswordFile).value(request.newPassword, flags)
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-staff",
    abstract: "Adds a person to the staff, with roles. Its first login is by a code of IssueLoginCode.",
    discussion: "Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role that is not for staff).")
  static let path = "/tonglu.v1.IdentityService/CreateStaff"
  typealias Request = CreateStaffRequest
  typealias Reply = CreateStaffResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(""))
  var phone: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp("Unique in the enterprise, without regard to case: a name, a phone number, an address."))
  var loginName: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(""))
  var roles: [EnumText<Role>] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let loginName { request.loginName = loginName }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-staff",
    abstract: "Reads one of the staff.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.IdentityService/GetStaff"
  typealias Request = GetStaffRequest
  typealias Reply = GetStaffResponse

  @Option(name: .customLong("staff-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var staffID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let staffID { request.staffID = staffID }
    return request
  }
}

struct ListStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-staff",
    abstract: "Lists the staff in the order in which they were added.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.IdentityService/ListStaff"
  typealias Request = ListStaffRequest
  typealias Reply = ListStaffResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct UpdateStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-staff",
    abstract: "Changes a person's name, phone, login name or roles, or disables the person, which revokes every token. The response tells what a person that is disabled or sells no longer still owns. A request that changes nothing leaves the version as it is.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner that has a login name).")
  static let path = "/tonglu.v1.IdentityService/UpdateStaff"
  typealias Request = UpdateStaffRequest
  typealias Reply = UpdateStaffResponse

  @Option(name: .customLong("staff-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var staffID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("Given and empty: the person has none any more."))
  var phone: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("Empty: the roles stay."))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("disabled"), inversion: .prefixedNo, help: "")
  var disabled: Bool?
  @Option(name: .customLong("login-name"), help: ArgumentHelp("Another login name: the password and the tokens stay. Given and empty: the person has none any more, the name is free for others, and the password, every token and the login code end."))
  var loginName: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let staffID { request.staffID = staffID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let disabled { request.disabled = disabled }
    if let loginName { request.loginName = loginName }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct EraseStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-staff",
    abstract: "Erases the personal data of a disabled person for good: name, phone, login name, password; stored responses and comments lose them too. Documents and the audit log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).")
  static let path = "/tonglu.v1.IdentityService/EraseStaff"
  typealias Request = EraseStaffRequest
  typealias Reply = EraseStaffResponse

  @Option(name: .customLong("staff-id"), parsing: .unconditional, help: ArgumentHelp("The person; the account must be disabled."))
  var staffID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller read."))
  var version: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let staffID { request.staffID = staffID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct IssueLoginCodeCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue-login-code",
    abstract: "Issues a one-time login code for one of the staff or a member; an earlier one ends.",
    discussion: "The owner may for everyone, a manager for members and for staff that are neither owner nor manager, a boss for the members of its own company. Anybody else is NOT_FOUND.\n\nRefusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).")
  static let path = "/tonglu.v1.IdentityService/IssueLoginCode"
  typealias Request = IssueLoginCodeRequest
  typealias Reply = IssueLoginCodeResponse

  @Option(name: .customLong("account-id"), parsing: .unconditional, help: ArgumentHelp("One of the staff or a member."))
  var accountID: Int64?
  @Option(name: .customLong("lifetime-hours"), parsing: .unconditional, help: ArgumentHelp("0: 24 hours."))
  var lifetimeHours: Int32?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let accountID { request.accountID = accountID }
    if let lifetimeHours { request.lifetimeHours = lifetimeHours }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateServiceAccountCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-service-account",
    abstract: "Creates an account for a backend, with the roles it may use, and issues its first token.",
    discussion: "Staff roles hold when it calls in its own name, dealer roles when it acts for a member.\n\nRefusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not the hexadecimal of a SHA-256).")
  static let path = "/tonglu.v1.IdentityService/CreateServiceAccount"
  typealias Request = CreateServiceAccountRequest
  typealias Reply = CreateServiceAccountResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(""))
  var roles: [EnumText<Role>] = []
  @Option(name: .customLong("token-lifetime-days"), parsing: .unconditional, help: ArgumentHelp("0: 90 days."))
  var tokenLifetimeDays: Int32?
  @Option(name: .customLong("certificate-sha256"), help: ArgumentHelp("As in ServiceAccount; colons and upper case are taken too, as openssl writes them."))
  var certificateSha256: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.name = name }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let tokenLifetimeDays { request.tokenLifetimeDays = tokenLifetimeDays }
    if let certificateSha256 { request.certificateSha256 = certificateSha256 }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdateServiceAccountCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-service-account",
    abstract: "Changes a service account's name or roles, or the certificate that its backend must show by mutual TLS; it holds for the next call.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal of a SHA-256).")
  static let path = "/tonglu.v1.IdentityService/UpdateServiceAccount"
  typealias Request = UpdateServiceAccountRequest
  typealias Reply = UpdateServiceAccountResponse

  @Option(name: .customLong("service-account-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var serviceAccountID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("Empty: the roles stay."))
  var roles: [EnumText<Role>] = []
  @Option(name: .customLong("certificate-sha256"), help: ArgumentHelp("Given and empty: no certificate is needed any more."))
  var certificateSha256: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let serviceAccountID { request.serviceAccountID = serviceAccountID }
    if let version { request.version = version }
    if let name { request.name = name }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let certificateSha256 { request.certificateSha256 = certificateSha256 }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListServiceAccountsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-service-accounts",
    abstract: "Lists the service accounts in the order in which they were added.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.IdentityService/ListServiceAccounts"
  typealias Request = ListServiceAccountsRequest
  typealias Reply = ListServiceAccountsResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct IssueServiceTokenCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue-service-token",
    abstract: "Issues a further token of a service account; the earlier ones stay until they expire or RevokeAccess ends them.",
    discussion: "Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).")
  static let path = "/tonglu.v1.IdentityService/IssueServiceToken"
  typealias Request = IssueServiceTokenRequest
  typealias Reply = IssueServiceTokenResponse

  @Option(name: .customLong("service-account-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var serviceAccountID: Int64?
  @Option(name: .customLong("token-lifetime-days"), parsing: .unconditional, help: ArgumentHelp("0: 90 days."))
  var tokenLifetimeDays: Int32?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let serviceAccountID { request.serviceAccountID = serviceAccountID }
    if let tokenLifetimeDays { request.tokenLifetimeDays = tokenLifetimeDays }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct RevokeAccessCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke-access",
    abstract: "Ends every token and the login code of one of the staff, a member or a service account, at once. Who may for whom is as with IssueLoginCode; for a service account, the owner.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.IdentityService/RevokeAccess"
  typealias Request = RevokeAccessRequest
  typealias Reply = RevokeAccessResponse

  @Option(name: .customLong("account-id"), parsing: .unconditional, help: ArgumentHelp("One of the staff, a member or a service account."))
  var accountID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let accountID { request.accountID = accountID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListAuditEntriesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-audit-entries",
    abstract: "Lists who changed what, newest first: a row for each mutation that was carried out.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.IdentityService/ListAuditEntries"
  typealias Request = ListAuditEntriesRequest
  typealias Reply = ListAuditEntriesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct GetEnterpriseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-enterprise",
    abstract: "Reads the caller's enterprise.",
    discussion: "Refusals: none of its own.")
  static let path = "/tonglu.v1.IdentityService/GetEnterprise"
  typealias Request = GetEnterpriseRequest
  typealias Reply = GetEnterpriseResponse

  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    let request: Request = try flags.base()
    return request
  }
}

struct UpdateEnterpriseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-enterprise",
    abstract: "Changes the enterprise's name, time zone, usual currency, or its rules of customers' states. Its code stays. A request that changes nothing leaves the version.",
    discussion: "Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY, BAD_REGULAR_RULE.")
  static let path = "/tonglu.v1.IdentityService/UpdateEnterprise"
  typealias Request = UpdateEnterpriseRequest
  typealias Reply = UpdateEnterpriseResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("time-zone"), help: ArgumentHelp(""))
  var timeZone: String?
  @Option(name: .customLong("currency"), help: ArgumentHelp(""))
  var currency: String?
  @Flag(name: .customLong("approves-sales-customers"), inversion: .prefixedNo, help: "Whether customers that sales create are approved at once; false in a new enterprise.")
  var approvesSalesCustomers: Bool?
  @Option(name: .customLong("regular-order-count"), parsing: .unconditional, help: ArgumentHelp("0 to 1,000; 0: no customer is regular. 3 in a new enterprise."))
  var regularOrderCount: Int32?
  @Option(name: .customLong("regular-days"), parsing: .unconditional, help: ArgumentHelp("1 to 366. 45 in a new enterprise."))
  var regularDays: Int32?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let version { request.version = version }
    if let name { request.name = name }
    if let timeZone { request.timeZone = timeZone }
    if let currency { request.currency = currency }
    if let approvesSalesCustomers { request.approvesSalesCustomers = approvesSalesCustomers }
    if let regularOrderCount { request.regularOrderCount = regularOrderCount }
    if let regularDays { request.regularDays = regularDays }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
