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
    abstract: "The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for.",
    discussion: "Days and hours are those of the enterprise's time zone, by its wall clock: an hour that clocks skip has no work time, and one that they repeat has it twice.",
    subcommands: [GetWorkCalendarCommand.self, SetWorkHoursCommand.self, SetSpecialDaysCommand.self, ComputeWorkTimeCommand.self])

  package init() {}
}

struct GetWorkCalendarCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-work-calendar",
    abstract: "Reads the weekly hours, and the special days of a range of at most 400 days.",
    discussion: "Refusals: BAD_DAY (from_day or until_day is no day), BAD_RANGE (until_day is not after from_day, or more than 400 days after it).")
  static let path = "/tonglu.v1.CalendarService/GetWorkCalendar"
  typealias Request = GetWorkCalendarRequest
  typealias Reply = GetWorkCalendarResponse

  @Option(name: .customLong("from-day"), help: ArgumentHelp("The first day whose special days are returned, as ISO 8601 has it: 2026-10-01; empty: today."))
  var fromDay: String?
  @Option(name: .customLong("until-day"), help: ArgumentHelp("The first day after them; empty: 400 days after from_day."))
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
    abstract: "Replaces the work hours of the whole week. A request that changes nothing keeps the version.",
    discussion: "Refusals: STALE_VERSION, BAD_WEEKDAY (not given, or given twice), BAD_WORK_HOURS (intervals that overlap, are out of order, empty or outside the day, or more than 12 of a day).")
  static let path = "/tonglu.v1.CalendarService/SetWorkHours"
  typealias Request = SetWorkHoursRequest
  typealias Reply = SetWorkHoursResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The calendar's version that the caller last read, 0 if nothing was set yet. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("hours"), parsing: .singleValue, help: ArgumentHelp("The hours of each weekday that has any, each weekday once. A weekday that is left out has no work hours; empty: no weekday has.", valueName: "weekday=…,intervals=…"))
  var hours: [MessageText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let version { request.version = version }
    if !hours.isEmpty { request.hours = [] }
    for text in hours { request.hours.append(try await text.message(WeekdayHours.self, session)) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct SetSpecialDaysCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-special-days",
    abstract: "Sets what is special about up to 200 days, or makes them ordinary days again. Other days stay as they are. A request that changes nothing keeps the version.",
    discussion: "Refusals: STALE_VERSION, TOO_MANY_VALUES (more than 200 days), BAD_DAY (no day of the years 2000 to 2199, or given twice), BAD_KIND (not given), BAD_WEEKDAY (not a weekday, or given for a day that is no work day), BAD_WORK_HOURS (as with SetWorkHours; a work day with neither weekday nor intervals, or with both; another kind with intervals), TOO_LONG and BAD_TEXT (name).")
  static let path = "/tonglu.v1.CalendarService/SetSpecialDays"
  typealias Request = SetSpecialDaysRequest
  typealias Reply = SetSpecialDaysResponse

  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The calendar's version that the caller last read, 0 if nothing was set yet. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("days"), parsing: .singleValue, help: ArgumentHelp("The days to set, at most 200, each once.", valueName: "day=…,kind=…,as-weekday=…,…"))
  var days: [MessageText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let version { request.version = version }
    if !days.isEmpty { request.days = [] }
    for text in days { request.days.append(try await text.message(SpecialDay.self, session)) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ComputeWorkTimeCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute-work-time",
    abstract: "Computes work time from an instant: whether it is within work hours, when work is next, on which day, and when a number of work minutes will have passed.",
    discussion: "It looks 800 days ahead at most. What does not occur by then is absent.\n\nRefusals: BAD_TIME (at_time is not in the years 2000 to 2199), BAD_MINUTES (work_minutes is below 0 or above 100,000).")
  static let path = "/tonglu.v1.CalendarService/ComputeWorkTime"
  typealias Request = ComputeWorkTimeRequest
  typealias Reply = ComputeWorkTimeResponse

  @Option(name: .customLong("at-time"), help: ArgumentHelp("The instant to compute from; absent: now." + TimeText.hint, valueName: "time"))
  var atTime: TimeText?
  @Option(name: .customLong("work-minutes"), parsing: .unconditional, help: ArgumentHelp("Minutes of work time until due_time, 0 to 100,000."))
  var workMinutes: Int32?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let atTime { request.atTime = try await atTime.instant(session, "at-time") }
    if let workMinutes { request.workMinutes = workMinutes }
    return request
  }
}
