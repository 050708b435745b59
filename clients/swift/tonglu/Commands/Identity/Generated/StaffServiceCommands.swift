// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct StaffServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: Language.text("The people of the enterprise, their roles and teams.", "员工、角色和团队。"),
    discussion: "",
    subcommands: [CreateStaffCommand.self, GetStaffCommand.self, ListStaffCommand.self, UpdateStaffCommand.self, EraseStaffCommand.self, CreateTeamCommand.self, UpdateTeamCommand.self, DeleteTeamCommand.self, ListTeamsCommand.self])

  package init() {}
}

struct CreateStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-staff",
    abstract: Language.text("Adds a person to the staff, with roles. The person first logs in with a code of IssueLoginCode.", "新增员工。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role that is not for staff).", "员工第一次登录要用登录码：access issue-login-code。"),
      examples: Language.text("tonglu staff create-staff --name \"Zhang San\" --login-name chen --roles sales\ntonglu staff create-staff --name \"Zhang San\" --login-name chen --roles sales --dry-run", "tonglu staff create-staff --name 张三 --login-name chen --roles sales\ntonglu staff create-staff --name 张三 --login-name chen --roles sales --dry-run")))
  static let path = "/tonglu.v1.StaffService/CreateStaff"
  typealias Request = CreateStaffRequest
  typealias Reply = CreateStaffResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(Language.text("Required. A name, a phone number or an address: 1 to 64 characters without blanks; BAD_LOGIN_NAME otherwise. Unique in the enterprise without regard to case and width: LOGIN_NAME_TAKEN.", "必填。登录名，1 至 64 字，不含空格，企业内唯一。")))
  var loginName: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. One or more staff roles; BAD_ROLE otherwise.", "必填。员工角色，可重复给出：manager 经理、sales 业务员、finance 财务、warehouse 仓管等。")))
  var roles: [EnumText<Role>] = []
  @Option(name: [.customLong("team-id"), .customLong("team")], parsing: .unconditional, help: ArgumentHelp(Language.text("The team of the person, NOT_FOUND for an unknown one; 0 for none.", "团队的编号；0 表示没有。"), valueName: "team"), completion: .things("Team"))
  var teamID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let loginName { request.loginName = loginName }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let teamID {
      request.teamID = try await teamID.id("Team", "team-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-staff",
    abstract: Language.text("Reads a person of the staff.", "查看员工。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: "tonglu staff get-staff zhang\ntonglu staff get-staff zhang -o json"))
  static let path = "/tonglu.v1.StaffService/GetStaff"
  typealias Request = GetStaffRequest
  typealias Reply = GetStaffResponse

  @Argument(help: OptionHelp.argument("staff-id", "staff"), completion: .things("Staff"))
  var staffIDArgument: ReferenceText?
  @Option(name: [.customLong("staff-id"), .customLong("staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The person to read.", "必填。员工的编号。"), valueName: "staff"), completion: .things("Staff"))
  var staffID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try staffID.or(staffIDArgument, "staff-id") {
      request.staffID = try await given.id("Staff", "staff-id", session)
    }
    return request
  }
}

struct ListStaffCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-staff",
    abstract: Language.text("Lists the staff in the order in which they were added.", "列出员工。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: Language.text("tonglu staff list-staff\ntonglu staff list-staff --team East", "tonglu staff list-staff\ntonglu staff list-staff --team 东区")))
  static let path = "/tonglu.v1.StaffService/ListStaff"
  typealias Request = ListStaffRequest
  typealias Reply = ListStaffResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: [.customLong("team-id"), .customLong("team")], parsing: .unconditional, help: ArgumentHelp(Language.text("The people of this team alone, not of those below it; 0: all people.", "只列这个团队的员工；0 表示全部。"), valueName: "team"), completion: .things("Team"))
  var teamID: ReferenceText?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let teamID {
      request.teamID = try await teamID.id("Team", "team-id", session)
    }
    return request
  }
}

struct UpdateStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-staff",
    abstract: Language.text("Changes a person's name, phone, login name, roles or team, or disables the person, which revokes every token and ends the login code. The response counts the customers that a person still owns who is disabled or may no longer own customers. A request that changes nothing keeps the version.", "修改员工，或停用员工。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login name).", "没有给出的内容不变。停用后令牌和登录码立即失效；名下客户请移交。"),
      examples: Language.text("tonglu staff update-staff zhang --name \"Zhang San\"\ntonglu staff update-staff zhang --name \"Zhang San\" --version 3 --dry-run", "tonglu staff update-staff zhang --name 张三\ntonglu staff update-staff zhang --name 张三 --version 3 --dry-run")))
  static let path = "/tonglu.v1.StaffService/UpdateStaff"
  typealias Request = UpdateStaffRequest
  typealias Reply = UpdateStaffResponse

  @Argument(help: OptionHelp.argument("staff-id", "staff"), completion: .things("Staff"))
  var staffIDArgument: ReferenceText?
  @Option(name: [.customLong("staff-id"), .customLong("staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The person to change.", "必填。员工的编号。"), valueName: "staff"), completion: .things("Staff"))
  var staffID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("The new staff roles in place of the former ones. Empty: the roles stay.", "员工角色，整体替换。")))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("disabled"), inversion: .prefixedNo, help: Language.text("True disables the person and ends its tokens and its login code; false enables it. Absent: it stays as it is.", "停用后不能登录，令牌和登录码一并失效。"))
  var disabled: Bool?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(Language.text("The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty removes the login name: others may take it, and the password, every token and the login code end. Absent: the login name stays.", "登录名，1 至 64 字，不含空格，企业内唯一。")))
  var loginName: String?
  @Option(name: [.customLong("team-id"), .customLong("team")], parsing: .unconditional, help: ArgumentHelp(Language.text("The team of the person, NOT_FOUND for an unknown one; 0 for none. Absent: the team stays.", "团队的编号；0 表示没有。"), valueName: "team"), completion: .things("Team"))
  var teamID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try staffID.or(staffIDArgument, "staff-id") {
      request.staffID = try await given.id("Staff", "staff-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let disabled { request.disabled = disabled }
    if let loginName { request.loginName = loginName }
    if let teamID {
      request.teamID = try await teamID.id("Team", "team-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetStaffRequest()
    read.staffID = request.staffID
    let reply: GetStaffResponse = try await session.call("/tonglu.v1.StaffService/GetStaff", read)
    return try Transcoder.json(reply)
  }
}

struct EraseStaffCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-staff",
    abstract: Language.text("Erases the personal data of a disabled person: name, phone, login name and password, in stored responses too; comments no longer show the name. It cannot be undone. Documents and the audit log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.", "抹除已停用员工的个人资料。"),
    discussion: OptionHelp.discussion(
      Language.text("The record goes first; many stored responses are cleared in several transactions, and the response comes after the last. The operation finishes even if the client disconnects, its deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).", "不能恢复。单据和操作日志保留编号。"),
      examples: "tonglu staff erase-staff zhao --yes\ntonglu staff erase-staff zhao --version 3 --dry-run"))
  static let path = "/tonglu.v1.StaffService/EraseStaff"
  typealias Request = EraseStaffRequest
  typealias Reply = EraseStaffResponse

  @Argument(help: OptionHelp.argument("staff-id", "staff"), completion: .things("Staff"))
  var staffIDArgument: ReferenceText?
  @Option(name: [.customLong("staff-id"), .customLong("staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The person to erase; the account must be disabled.", "必填。员工的编号。"), valueName: "staff"), completion: .things("Staff"))
  var staffID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller read.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try staffID.or(staffIDArgument, "staff-id") {
      request.staffID = try await given.id("Staff", "staff-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetStaffRequest()
    read.staffID = request.staffID
    let reply: GetStaffResponse = try await session.call("/tonglu.v1.StaffService/GetStaff", read)
    return try Transcoder.json(reply)
  }
}

struct CreateTeamCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-team",
    abstract: Language.text("Adds a team of the staff, at the top or below another. A manager who leads a team sees the customers that the people of the team and of the teams below it own, its own, and the pool's; a manager who leads none sees all.", "新增团队。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id), TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER (lead_id is not an active manager).", "带团队的经理看得到本团队及下级团队的客户、自己的客户和公海。"),
      examples: Language.text("tonglu staff create-team --name West\ntonglu staff create-team --name West --dry-run", "tonglu staff create-team --name 西区\ntonglu staff create-team --name 西区 --dry-run")))
  static let path = "/tonglu.v1.StaffService/CreateTeam"
  typealias Request = CreateTeamRequest
  typealias Reply = CreateTeamResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise. Unique in the enterprise without regard to case and width: NAME_TAKEN.", "必填。团队名称，1 至 100 字，不可重复。")))
  var name: String?
  @Option(name: [.customLong("parent-id"), .customLong("parent")], parsing: .unconditional, help: ArgumentHelp(Language.text("The team above it; 0 puts it at the top.", "上级团队；0 表示最上层。"), valueName: "team"), completion: .things("Team"))
  var parentID: ReferenceText?
  @Option(name: [.customLong("lead-id"), .customLong("lead")], parsing: .unconditional, help: ArgumentHelp(Language.text("The manager who leads it; 0 for nobody.", "带团队的经理；0 表示没有。"), valueName: "staff"), completion: .things("Staff"))
  var leadID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.name = name }
    if let parentID {
      request.parentID = try await parentID.id("Team", "parent-id", session)
    }
    if let leadID {
      request.leadID = try await leadID.id("Staff", "lead-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdateTeamCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-team",
    abstract: Language.text("Changes a team's name, its lead, or its place in the tree. Which customers its leads see changes with their next call. A request that changes nothing keeps the version.", "修改团队的名称、负责人或上级。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER.", "没有给出的内容不变。"),
      examples: Language.text("tonglu staff update-team East --name West\ntonglu staff update-team East --name West --version 3 --dry-run", "tonglu staff update-team 东区 --name 西区\ntonglu staff update-team 东区 --name 西区 --version 3 --dry-run")))
  static let path = "/tonglu.v1.StaffService/UpdateTeam"
  typealias Request = UpdateTeamRequest
  typealias Reply = UpdateTeamResponse

  @Argument(help: OptionHelp.argument("team-id", "team"), completion: .things("Team"))
  var teamIDArgument: ReferenceText?
  @Option(name: [.customLong("team-id"), .customLong("team")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The team to change.", "必填。团队的编号；0 表示没有。"), valueName: "team"), completion: .things("Team"))
  var teamID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "团队名称，1 至 100 字，不可重复。")))
  var name: String?
  @Option(name: [.customLong("parent-id"), .customLong("parent")], parsing: .unconditional, help: ArgumentHelp(Language.text("The team above it; 0 puts it at the top. Absent: it stays where it is.", "上级团队；0 表示最上层。"), valueName: "team"), completion: .things("Team"))
  var parentID: ReferenceText?
  @Option(name: [.customLong("lead-id"), .customLong("lead")], parsing: .unconditional, help: ArgumentHelp(Language.text("The manager who leads it; 0 for nobody. Absent: the lead stays.", "带团队的经理；0 表示没有。"), valueName: "staff"), completion: .things("Staff"))
  var leadID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try teamID.or(teamIDArgument, "team-id") {
      request.teamID = try await given.id("Team", "team-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let parentID {
      request.parentID = try await parentID.id("Team", "parent-id", session)
    }
    if let leadID {
      request.leadID = try await leadID.id("Staff", "lead-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteTeamCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-team",
    abstract: Language.text("Deletes a team that has no people and no teams below it.", "删除空的团队。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY.", ""),
      examples: Language.text("tonglu staff delete-team East\ntonglu staff delete-team East --version 3 --dry-run", "tonglu staff delete-team 东区\ntonglu staff delete-team 东区 --version 3 --dry-run")))
  static let path = "/tonglu.v1.StaffService/DeleteTeam"
  typealias Request = DeleteTeamRequest
  typealias Reply = DeleteTeamResponse

  @Argument(help: OptionHelp.argument("team-id", "team"), completion: .things("Team"))
  var teamIDArgument: ReferenceText?
  @Option(name: [.customLong("team-id"), .customLong("team")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The team to delete.", "必填。团队的编号；0 表示没有。"), valueName: "team"), completion: .things("Team"))
  var teamID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try teamID.or(teamIDArgument, "team-id") {
      request.teamID = try await given.id("Team", "team-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListTeamsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-teams",
    abstract: Language.text("Lists the teams in the order in which they were added. ListStaff lists the people of one.", "列出团队。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu staff list-teams\ntonglu staff list-teams --all -o csv"))
  static let path = "/tonglu.v1.StaffService/ListTeams"
  typealias Request = ListTeamsRequest
  typealias Reply = ListTeamsResponse

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
