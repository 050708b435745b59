// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct AccessServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: Language.text("Logins, tokens and service accounts: who may enter, and in whose name.", "登录、令牌和服务账号。"),
    discussion: Language.text("A call carries its token as `authorization: Bearer <token>`. A service account that acts for a member or for a person of the staff adds `tonglu-act-for: <id>` and then has the roles that both have, sees what the person sees, and is named beside the person in the audit log. Refused with ACT_FOR_REFUSED: another kind of caller that adds it, a disabled or unknown person, an owner.", ""),
    subcommands: [LoginCommand.self, LogoutCommand.self, WhoAmICommand.self, SetPasswordCommand.self, IssueLoginCodeCommand.self, CreateServiceAccountCommand.self, UpdateServiceAccountCommand.self, ListServiceAccountsCommand.self, IssueServiceTokenCommand.self, RevokeAccessCommand.self])

  package init() {}
}

struct LoginCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: Language.text("Exchanges a login name and either a password or a one-time code for a token, which is valid for 30 days. An account has at most 256 tokens: a further one ends the one that expires first.", "登录，取得令牌。"),
    discussion: OptionHelp.discussion(
      Language.text("A wrong name, a wrong password, a used code and a disabled account are refused with the same text and after the same work. A token that the call carries, valid or not, is ignored.\n\nLimits on wrong passwords, each over 15 minutes: 10 for one name from one address (of IPv6, a /64); 100 for one name from all addresses; 200 for all names from one address other than the loopback. Beyond a limit passwords are refused for the rest of the 15 minutes: for the name from that address, for the name from every address, or from that address. Wrong codes are counted separately, per name and address and per address. A valid one-time code is always accepted, so nobody can lock an account out.\n\nRefusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name, password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (with the delay after which to try again).", "用密码或一次性登录码；令牌有效 30 天。"),
      examples: "tonglu access login --enterprise-code main --login-name owner\ntonglu access login --enterprise-code main --login-name owner --password-file password.txt"))
  static let path = "/tonglu.v1.AccessService/Login"
  static let needs = Session.Needs(login: false, sendsSecret: true)
  typealias Request = LoginRequest
  typealias Reply = LoginResponse

  @Option(name: .customLong("enterprise-code"), help: ArgumentHelp(Language.text("Required. The code of the enterprise, in any case. An unknown one is refused with LOGIN_REFUSED.", "必填。企业代码。")))
  var enterpriseCode: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(Language.text("Required. The login name of a staff member or member, without regard to case and width.", "必填。登录名，1 至 64 字，不含空格，企业内唯一。")))
  var loginName: String?
  @Flag(name: .customLong("password-stdin"), help: OptionHelp.secretInput("password"))
  var passwordFromInput = false
  @Option(name: .customLong("password-file"), help: OptionHelp.secretFile("password"), completion: .file())
  var passwordFile: String?
  @Flag(name: .customLong("login-code-stdin"), help: OptionHelp.secretInput("login_code"))
  var loginCodeFromInput = false
  @Option(name: .customLong("login-code-file"), help: OptionHelp.secretFile("login_code"), completion: .file())
  var loginCodeFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
    abstract: Language.text("Revokes the token of this call at once. A call without a token, or with an expired, revoked, malformed or foreign one, succeeds and changes nothing.", "退出登录，令牌作废。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: none of its own.", ""),
      examples: "tonglu access logout\ntonglu access logout --dry-run"))
  static let path = "/tonglu.v1.AccessService/Logout"
  typealias Request = LogoutRequest
  typealias Reply = LogoutResponse

  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
    abstract: Language.text("Returns who the caller is and what it may do.", "查看自己是谁、有哪些角色。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: none of its own.", ""),
      examples: "tonglu access who-am-i\ntonglu access who-am-i -o json"))
  static let path = "/tonglu.v1.AccessService/WhoAmI"
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
    abstract: Language.text("Sets the caller's own password and revokes its other tokens.", "设置自己的密码。"),
    discussion: OptionHelp.discussion(
      Language.text("The current password is required, except with a token that a one-time code gave within the last hour, and for an account without a password. A wrong current password counts as a failed login by password.\n\nRefusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or equal to the login name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service account, also one that acts for a person, or a person without a login name).", "其他令牌随之失效。用登录码登录后一小时内不用给当前密码。"),
      examples: "tonglu access set-password\ntonglu access set-password --dry-run"))
  static let path = "/tonglu.v1.AccessService/SetPassword"
  static let needs = Session.Needs(login: true, sendsSecret: true)
  typealias Request = SetPasswordRequest
  typealias Reply = SetPasswordResponse

  @Flag(name: .customLong("current-password-stdin"), help: OptionHelp.secretInput("current_password"))
  var currentPasswordFromInput = false
  @Option(name: .customLong("current-password-file"), help: OptionHelp.secretFile("current_password"), completion: .file())
  var currentPasswordFile: String?
  @Flag(name: .customLong("new-password-stdin"), help: OptionHelp.secretInput("new_password"))
  var newPasswordFromInput = false
  @Option(name: .customLong("new-password-file"), help: OptionHelp.secretFile("new_password"), completion: .file())
  var newPasswordFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    request.currentPassword = try Secret(name: "current_password", isRequired: false, fromInput: currentPasswordFromInput, file: currentPasswordFile).value(request.currentPassword, flags)
    request.newPassword = try Secret(name: "new_password", isRequired: true, fromInput: newPasswordFromInput, file: newPasswordFile).value(request.newPassword, flags)
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct IssueLoginCodeCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue-login-code",
    abstract: Language.text("Issues a one-time login code for a staff member or a member; an earlier code of the account ends.", "给员工或成员发一次性登录码。"),
    discussion: OptionHelp.discussion(
      Language.text("The owner may issue one for everyone, a manager for the members of customers that it sees and for staff that are neither owner nor manager, a boss for the members of its own company. Any other account is NOT_FOUND.\n\nRefusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).", "同一账号以前的登录码随之失效。"),
      examples: "tonglu access issue-login-code zhang\ntonglu access issue-login-code zhang --dry-run"))
  static let path = "/tonglu.v1.AccessService/IssueLoginCode"
  typealias Request = IssueLoginCodeRequest
  typealias Reply = IssueLoginCodeResponse

  @Argument(help: OptionHelp.argument("account-id", "staff|member"), completion: .things("Staff|Member"))
  var accountIDArgument: ReferenceText?
  @Option(name: [.customLong("account-id"), .customLong("account")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The staff member or member that will log in.", "必填。给谁发登录码：员工或成员的编号。"), valueName: "staff|member"), completion: .things("Staff|Member"))
  var accountID: ReferenceText?
  @Option(name: .customLong("lifetime-hours"), parsing: .unconditional, help: ArgumentHelp(Language.text("How long the code is valid, in hours: 1 to 168; 0 means 24. BAD_LIFETIME otherwise.", "登录码有效多少小时，1 至 168；0 表示 24。")))
  var lifetimeHours: Int32?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try accountID.or(accountIDArgument, "account-id") {
      request.accountID = try await given.id("Staff|Member", "account-id", session)
    }
    if let lifetimeHours { request.lifetimeHours = lifetimeHours }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateServiceAccountCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-service-account",
    abstract: Language.text("Creates an account for a backend, with the roles that it may use, and issues its first token.", "新增服务账号，并发第一个令牌。"),
    discussion: OptionHelp.discussion(
      Language.text("Staff roles apply when the backend calls in its own name or acts for a person of the staff, who has them too; dealer roles and ROLE_PROSPECT apply when it acts for a member. ROLE_INTEGRATOR applies in its own name alone.\n\nRefusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not the hexadecimal of a SHA-256).", "供后台系统使用。令牌只显示一次。"),
      examples: "tonglu access create-service-account --name app --roles boss\ntonglu access create-service-account --name app --roles boss --dry-run"))
  static let path = "/tonglu.v1.AccessService/CreateServiceAccount"
  typealias Request = CreateServiceAccountRequest
  typealias Reply = CreateServiceAccountResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。名称，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. One or more roles of staff, of dealers, ROLE_INTEGRATOR or ROLE_PROSPECT; BAD_ROLE otherwise.", "必填。角色，可重复给出：员工角色、成员角色或 integrator 系统对接。")))
  var roles: [EnumText<Role>] = []
  @Option(name: .customLong("token-lifetime-days"), parsing: .unconditional, help: ArgumentHelp(Language.text("How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise.", "令牌有效多少天，1 至 366；0 表示 90。")))
  var tokenLifetimeDays: Int32?
  @Option(name: .customLong("certificate-sha256"), help: ArgumentHelp(Language.text("The SHA-256 of the backend's certificate, as in ServiceAccount; colons and upper case are accepted, as openssl writes them. Empty: no certificate is required.", "后台证书的 SHA-256，64 位十六进制；空表示不要求证书。")))
  var certificateSha256: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
    abstract: Language.text("Changes a service account's name or roles, or the certificate that its backend must present by mutual TLS. The change applies from the next call on. A request that changes nothing keeps the version.", "修改服务账号的名称、角色或证书。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal of a SHA-256).", "没有给出的内容不变。"),
      examples: "tonglu access update-service-account app --name app\ntonglu access update-service-account app --name app --version 3 --dry-run"))
  static let path = "/tonglu.v1.AccessService/UpdateServiceAccount"
  typealias Request = UpdateServiceAccountRequest
  typealias Reply = UpdateServiceAccountResponse

  @Argument(help: OptionHelp.argument("service-account-id", "service-account"), completion: .things("ServiceAccount"))
  var serviceAccountIDArgument: ReferenceText?
  @Option(name: [.customLong("service-account-id"), .customLong("service-account")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The account to change.", "必填。服务账号的编号。"), valueName: "service-account"), completion: .things("ServiceAccount"))
  var serviceAccountID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "名称，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("The new roles in place of the former ones. Empty: the roles stay.", "角色，整体替换。")))
  var roles: [EnumText<Role>] = []
  @Option(name: .customLong("certificate-sha256"), help: ArgumentHelp(Language.text("The SHA-256 of the backend's certificate, as in CreateServiceAccount; empty: no certificate is required any more. Absent: the requirement stays.", "后台证书的 SHA-256，64 位十六进制；空表示不要求证书。")))
  var certificateSha256: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try serviceAccountID.or(serviceAccountIDArgument, "service-account-id") {
      request.serviceAccountID = try await given.id("ServiceAccount", "service-account-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let certificateSha256 { request.certificateSha256 = certificateSha256 }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListServiceAccountsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-service-accounts",
    abstract: Language.text("Lists the service accounts in the order in which they were added.", "列出服务账号。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu access list-service-accounts\ntonglu access list-service-accounts --all -o csv"))
  static let path = "/tonglu.v1.AccessService/ListServiceAccounts"
  typealias Request = ListServiceAccountsRequest
  typealias Reply = ListServiceAccountsResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
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
    abstract: Language.text("Issues a further token of a service account; earlier tokens stay valid until they expire or RevokeAccess ends them. An account has at most 256 tokens: a further one ends the one that expires first.", "给服务账号再发一个令牌。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).", "以前的令牌仍然有效。令牌只显示一次。"),
      examples: "tonglu access issue-service-token app\ntonglu access issue-service-token app --dry-run"))
  static let path = "/tonglu.v1.AccessService/IssueServiceToken"
  typealias Request = IssueServiceTokenRequest
  typealias Reply = IssueServiceTokenResponse

  @Argument(help: OptionHelp.argument("service-account-id", "service-account"), completion: .things("ServiceAccount"))
  var serviceAccountIDArgument: ReferenceText?
  @Option(name: [.customLong("service-account-id"), .customLong("service-account")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The account that gets the token.", "必填。服务账号的编号。"), valueName: "service-account"), completion: .things("ServiceAccount"))
  var serviceAccountID: ReferenceText?
  @Option(name: .customLong("token-lifetime-days"), parsing: .unconditional, help: ArgumentHelp(Language.text("How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise.", "令牌有效多少天，1 至 366；0 表示 90。")))
  var tokenLifetimeDays: Int32?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try serviceAccountID.or(serviceAccountIDArgument, "service-account-id") {
      request.serviceAccountID = try await given.id("ServiceAccount", "service-account-id", session)
    }
    if let tokenLifetimeDays { request.tokenLifetimeDays = tokenLifetimeDays }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct RevokeAccessCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke-access",
    abstract: Language.text("Ends every token and the login code of a staff member, a member or a service account, at once. The caller may do this for the accounts that it may issue a login code for; for a service account, the owner may.", "让一个账号的令牌和登录码全部失效。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: "tonglu access revoke-access zhang\ntonglu access revoke-access zhang --dry-run"))
  static let path = "/tonglu.v1.AccessService/RevokeAccess"
  typealias Request = RevokeAccessRequest
  typealias Reply = RevokeAccessResponse

  @Argument(help: OptionHelp.argument("account-id", "staff|member|service-account"), completion: .things("Staff|Member|ServiceAccount"))
  var accountIDArgument: ReferenceText?
  @Option(name: [.customLong("account-id"), .customLong("account")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. A staff member, a member or a service account.", "必填。员工、成员或服务账号的编号。"), valueName: "staff|member|service-account"), completion: .things("Staff|Member|ServiceAccount"))
  var accountID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try accountID.or(accountIDArgument, "account-id") {
      request.accountID = try await given.id("Staff|Member|ServiceAccount", "account-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
