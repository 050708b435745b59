// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct EnterpriseServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "enterprise",
    abstract: Language.text("The enterprise itself, its rules, and the audit log.", "企业资料、规定和操作日志。"),
    discussion: "",
    subcommands: [ListAuditEntriesCommand.self, GetEnterpriseCommand.self, UpdateEnterpriseCommand.self])

  package init() {}
}

struct ListAuditEntriesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-audit-entries",
    abstract: Language.text("Lists the mutations that were carried out, newest first: who changed what, and when.", "查看操作日志，新的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu enterprise list-audit-entries\ntonglu enterprise list-audit-entries --all -o csv"))
  static let path = "/tonglu.v1.EnterpriseService/ListAuditEntries"
  typealias Request = ListAuditEntriesRequest
  typealias Reply = ListAuditEntriesResponse

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

struct GetEnterpriseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-enterprise",
    abstract: Language.text("Reads the caller's enterprise.", "查看企业资料。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: none of its own.", ""),
      examples: "tonglu enterprise get-enterprise\ntonglu enterprise get-enterprise -o json"))
  static let path = "/tonglu.v1.EnterpriseService/GetEnterprise"
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
    abstract: Language.text("Changes the enterprise's name, time zone, currency, or its rules for customers' states. The code cannot be changed. A request that changes nothing keeps the version.", "修改企业资料和规定。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY, BAD_REGULAR_RULE.", "没有给出的内容不变。企业代码不能改。"),
      examples: Language.text("tonglu enterprise update-enterprise --name \"Lakeside Trading\"\ntonglu enterprise update-enterprise --name \"Lakeside Trading\" --version 3 --dry-run", "tonglu enterprise update-enterprise --name 湖滨商贸\ntonglu enterprise update-enterprise --name 湖滨商贸 --version 3 --dry-run")))
  static let path = "/tonglu.v1.EnterpriseService/UpdateEnterprise"
  typealias Request = UpdateEnterpriseRequest
  typealias Reply = UpdateEnterpriseResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line; BAD_NAME otherwise. Absent: the name stays.", "企业名称，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("time-zone"), help: ArgumentHelp(Language.text("A name of the IANA database: Asia/Shanghai; BAD_TIME_ZONE otherwise. Absent: the zone stays.", "时区，如 Asia/Shanghai。")))
  var timeZone: String?
  @Option(name: .customLong("currency"), help: ArgumentHelp(Language.text("ISO 4217 in capitals: CNY; BAD_CURRENCY otherwise. Existing customers and price rules keep theirs. Absent: the currency stays.", "企业默认的币种，如 CNY；已有的客户和价格规则不变。")))
  var currency: String?
  @Flag(name: .customLong("approves-sales-customers"), inversion: .prefixedNo, help: Language.text("True: customers that callers with ROLE_SALES create are approved at once; false in a new enterprise. Absent: the rule stays.", "业务员新建的客户是否直接通过审核。"))
  var approvesSalesCustomers: Bool?
  @Option(name: .customLong("regular-order-count"), parsing: .unconditional, help: ArgumentHelp(Language.text("Orders that make an approved customer a regular one: 0 to 1,000, 0: no customer is regular; BAD_REGULAR_RULE otherwise. 3 in a new enterprise. Absent: the rule stays.", "满多少单算老客户，0 至 1,000；0 表示不设老客户。")))
  var regularOrderCount: Int32?
  @Option(name: .customLong("regular-days"), parsing: .unconditional, help: ArgumentHelp(Language.text("Past days, of 24 hours each, in which these orders are counted: 1 to 366; BAD_REGULAR_RULE otherwise. 45 in a new enterprise. Absent: the rule stays.", "看过去多少天的订单，1 至 366。")))
  var regularDays: Int32?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
