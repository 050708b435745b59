// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct CalendarServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: Language.text("The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for.", "工作日历：上班时间、节假日和调休。"),
    discussion: Language.text("Days and hours are those of the enterprise's time zone, by its wall clock: an hour that clocks skip has no work time, and one that they repeat has it twice.", "日期和时间都按企业的时区。"),
    subcommands: [GetWorkCalendarCommand.self, SetWorkHoursCommand.self, SetSpecialDaysCommand.self, ComputeWorkTimeCommand.self])

  package init() {}
}

struct GetWorkCalendarCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-work-calendar",
    abstract: Language.text("Reads the weekly hours, and the special days of a range of at most 400 days.", "查看上班时间和特殊日子。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_DAY (from_day or until_day is no day), BAD_RANGE (until_day is not after from_day, or more than 400 days after it).", "一次最多看 400 天。"),
      examples: "tonglu calendar get-work-calendar\ntonglu calendar get-work-calendar -o json"))
  static let path = "/tonglu.v1.CalendarService/GetWorkCalendar"
  typealias Request = GetWorkCalendarRequest
  typealias Reply = GetWorkCalendarResponse

  @Option(name: .customLong("from-day"), help: ArgumentHelp(Language.text("The first day whose special days are returned, as ISO 8601 has it: 2026-10-01; empty: today.", "起始日，如 2026-10-01；不给则为今天。")))
  var fromDay: String?
  @Option(name: .customLong("until-day"), help: ArgumentHelp(Language.text("The first day after them; empty: 400 days after from_day.", "截止日（不含）；不给则为起始日后 400 天。")))
  var untilDay: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let fromDay { request.fromDay = fromDay }
    if let untilDay { request.untilDay = untilDay }
    return request
  }
}

struct SetWorkHoursCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-work-hours",
    abstract: Language.text("Replaces the work hours of the whole week. A request that changes nothing keeps the version.", "设置一周的上班时间。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: STALE_VERSION, BAD_WEEKDAY (not given, or given twice), BAD_WORK_HOURS (intervals that overlap, are out of order, empty or outside the day, or more than 12 of a day).", "整周一起替换；没有写的星期几就不上班。"),
      examples: "tonglu calendar set-work-hours --json hours.json\ntonglu calendar set-work-hours --json hours.json --dry-run"))
  static let path = "/tonglu.v1.CalendarService/SetWorkHours"
  typealias Request = SetWorkHoursRequest
  typealias Reply = SetWorkHoursResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("The calendar's version that the caller last read, 0 if nothing was set yet. Another stored version refuses the request: STALE_VERSION.", "读到的日历版本，从没设过为 0；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("hours"), parsing: .singleValue, help: ArgumentHelp(Language.text("The hours of each weekday that has any, each weekday once. A weekday that is left out has no work hours; empty: no weekday has. Its parts: weekday, intervals.", "每个上班日的时间，每个星期几一次；不给则都不上班。"), valueName: "weekday=…,intervals=…"))
  var hours: [MessageText] = []
  @Option(name: .customLong("hours-file"), help: OptionHelp.linesFile, completion: .file())
  var hoursFile: MessagesFile?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let version { request.version = version }
    if !hours.isEmpty || hoursFile != nil { request.hours = [] }
    for text in hours { request.hours.append(try await text.message(WeekdayHours.self, session)) }
    if let hoursFile {
      request.hours += try await hoursFile.messages(WeekdayHours.self, session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct SetSpecialDaysCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-special-days",
    abstract: Language.text("Sets what is special about up to 200 days, or makes them ordinary days again. Other days stay as they are. A request that changes nothing keeps the version.", "设置节假日和调休，或恢复为平常日子。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: STALE_VERSION, TOO_MANY_VALUES (more than 200 days), BAD_DAY (no day of the years 2000 to 2199, or given twice), BAD_KIND (not given), BAD_WEEKDAY (not a weekday, or given for a day that is no work day), BAD_WORK_HOURS (as with SetWorkHours; a work day with neither weekday nor intervals, or with both; another kind with intervals), TOO_LONG and BAD_TEXT (name).", "一次最多 200 天，其他日子不变。"),
      examples: "tonglu calendar set-special-days --days day=2027-01-01,kind=holiday\ntonglu calendar set-special-days --days day=2027-01-01,kind=holiday --dry-run"))
  static let path = "/tonglu.v1.CalendarService/SetSpecialDays"
  typealias Request = SetSpecialDaysRequest
  typealias Reply = SetSpecialDaysResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("The calendar's version that the caller last read, 0 if nothing was set yet. Another stored version refuses the request: STALE_VERSION.", "读到的日历版本，从没设过为 0；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("days"), parsing: .singleValue, help: ArgumentHelp(Language.text("The days to set, at most 200, each once. Its parts: day, kind, as-weekday, intervals, name.", "要设置的日子，最多 200 天，每天一次。"), valueName: "day=…,kind=…,as-weekday=…,…"))
  var days: [MessageText] = []
  @Option(name: .customLong("days-file"), help: OptionHelp.linesFile, completion: .file())
  var daysFile: MessagesFile?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let version { request.version = version }
    if !days.isEmpty || daysFile != nil { request.days = [] }
    for text in days { request.days.append(try await text.message(SpecialDay.self, session)) }
    if let daysFile {
      request.days += try await daysFile.messages(SpecialDay.self, session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ComputeWorkTimeCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute-work-time",
    abstract: Language.text("Computes work time from an instant: whether it is within work hours, when work is next, on which day, and when a number of work minutes will have passed.", "推算工作时间：是否上班、何时上班、何时到期。"),
    discussion: OptionHelp.discussion(
      Language.text("It looks 800 days ahead at most. What does not occur by then is absent.\n\nRefusals: BAD_TIME (at_time is not in the years 2000 to 2199), BAD_MINUTES (work_minutes is below 0 or above 100,000).", "最多往后推 800 天。"),
      examples: "tonglu calendar compute-work-time --work-minutes 480\ntonglu calendar compute-work-time --at-time \"2026-12-01 16:00\" --work-minutes 480"))
  static let path = "/tonglu.v1.CalendarService/ComputeWorkTime"
  typealias Request = ComputeWorkTimeRequest
  typealias Reply = ComputeWorkTimeResponse

  @Option(name: .customLong("at-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The instant to compute from; absent: now.", "按哪个时间计算；不给则为现在。") + TimeText.hint, valueName: "time"))
  var atTime: TimeText?
  @Option(name: .customLong("work-minutes"), parsing: .unconditional, help: ArgumentHelp(Language.text("Minutes of work time until due_time, 0 to 100,000.", "多少分钟工作时间之后到期，0 至 100,000。")))
  var workMinutes: Int32?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let atTime { request.atTime = try await atTime.instant(session, "at-time") }
    if let workMinutes { request.workMinutes = workMinutes }
    return request
  }
}
