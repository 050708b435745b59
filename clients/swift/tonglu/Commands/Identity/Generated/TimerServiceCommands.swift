// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct TimerServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "timers",
    abstract: Language.text("The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried.", "定时任务：到期的、等待重试的和失败的。"),
    discussion: Language.text("A timer is work of a kind, about a subject, due once at a time. The server carries it out by itself, once, whichever of several servers does it and whatever ends in the middle; it is then gone. An attempt that fails is repeated after 10 seconds, then after twice as long each time, at most an hour; after the kind's most attempts the timer is dead.", "服务器自动执行到期的任务；失败的隔一段时间再试，试满次数后要手工重试。"),
    subcommands: [ListTimersCommand.self, RetryTimerCommand.self])

  package init() {}
}

struct ListTimersCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-timers",
    abstract: Language.text("Lists the timers by kind, subject and due time.", "列出定时任务。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu timers list-timers\ntonglu timers list-timers --state waiting"))
  static let path = "/tonglu.v1.TimerService/ListTimers"
  typealias Request = ListTimersRequest
  typealias Reply = ListTimersResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: .customLong("state"), help: ArgumentHelp(Language.text("Only timers of this state; unspecified: of every state.", "只列此状态的任务：waiting 等待、dead 已失败。")))
  var state: EnumText<TimerState>?
  @Option(name: .customLong("kind"), help: ArgumentHelp(Language.text("Only timers of this kind, at most 64 characters; empty: of every kind. BAD_TIMER_KIND otherwise. An unknown kind has no timers.", "只列这类任务。")))
  var kind: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let state { request.state = state.value }
    if let kind { request.kind = kind }
    return request
  }
}

struct RetryTimerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry-timer",
    abstract: Language.text("Has a dead timer tried again at once, with all its attempts.", "立即重试失败的定时任务。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out), TIMER_NOT_DEAD (it is tried without being asked).", ""),
      examples: "tonglu timers retry-timer --kind staged-mutation --subject-id 1 --due-time 2026-12-01T08:00:00Z\ntonglu timers retry-timer --kind staged-mutation --subject-id 1 --due-time 2026-12-01T08:00:00Z --dry-run"))
  static let path = "/tonglu.v1.TimerService/RetryTimer"
  typealias Request = RetryTimerRequest
  typealias Reply = RetryTimerResponse

  @Option(name: .customLong("kind"), help: ArgumentHelp(Language.text("Required. The timer's kind, at most 64 characters; BAD_TIMER_KIND otherwise.", "必填。任务的类型。")))
  var kind: String?
  @Option(name: .customLong("subject-id"), parsing: .unconditional, help: ArgumentHelp(Language.text("The timer's subject; 0: the enterprise.", "任务所对的对象编号；0 表示企业。")))
  var subjectID: Int64?
  @Option(name: .customLong("due-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. When the timer was due, to the microsecond.", "必填。任务的到期时间。") + TimeText.hint, valueName: "time"))
  var dueTime: TimeText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let kind { request.kind = kind }
    if let subjectID { request.subjectID = subjectID }
    if let dueTime { request.dueTime = try await dueTime.instant(session, "due-time") }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
