// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluIdentityMessages

/// The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work
/// is made up for.
///
/// Days and hours are those of the enterprise's time zone, by its wall clock: an hour that clocks
/// skip has no work time, and one that they repeat has it twice.
public struct CalendarServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Reads the weekly hours, and the special days of a range of at most 400 days.
  ///
  /// Refusals: BAD_DAY (from_day or until_day is no day), BAD_RANGE (until_day is not after
  /// from_day, or more than 400 days after it).
  public func getWorkCalendar(
    _ request: GetWorkCalendarRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetWorkCalendarResponse {
    try await channel.unary("/tonglu.v1.CalendarService/GetWorkCalendar", request, options.safeToRepeat)
  }

  /// Replaces the work hours of the whole week. A request that changes nothing keeps the version.
  ///
  /// Refusals: STALE_VERSION, BAD_WEEKDAY (not given, or given twice), BAD_WORK_HOURS (intervals
  /// that overlap, are out of order, empty or outside the day, or more than 12 of a day).
  public func setWorkHours(
    _ request: SetWorkHoursRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetWorkHoursResponse {
    try await channel.unary("/tonglu.v1.CalendarService/SetWorkHours", request, options.safeToRepeat)
  }

  /// Sets what is special about up to 200 days, or makes them ordinary days again. Other days stay
  /// as they are. A request that changes nothing keeps the version.
  ///
  /// Refusals: STALE_VERSION, TOO_MANY_VALUES (more than 200 days), BAD_DAY (no day of the years
  /// 2000 to 2199, or given twice), BAD_KIND (not given), BAD_WEEKDAY (not a weekday, or given for
  /// a day that is no work day), BAD_WORK_HOURS (as with SetWorkHours; a work day with neither
  /// weekday nor intervals, or with both; another kind with intervals), TOO_LONG and BAD_TEXT
  /// (name).
  public func setSpecialDays(
    _ request: SetSpecialDaysRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetSpecialDaysResponse {
    try await channel.unary("/tonglu.v1.CalendarService/SetSpecialDays", request, options.safeToRepeat)
  }

  /// Computes work time from an instant: whether it is within work hours, when work is next, on
  /// which day, and when a number of work minutes will have passed.
  ///
  /// It looks 800 days ahead at most. What does not occur by then is absent.
  ///
  /// Refusals: BAD_TIME (at_time is not in the years 2000 to 2199), BAD_MINUTES (work_minutes is
  /// below 0 or above 100,000).
  public func computeWorkTime(
    _ request: ComputeWorkTimeRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ComputeWorkTimeResponse {
    try await channel.unary("/tonglu.v1.CalendarService/ComputeWorkTime", request, options.safeToRepeat)
  }
}
