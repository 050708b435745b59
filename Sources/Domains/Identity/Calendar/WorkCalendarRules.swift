import TongluCore
import TongluIdentityMessages

/// The rules for requests of the work calendar, and its conversion to messages. Pure.
enum WorkCalendarRules {
  static let intervalsMax = 12
  /// Days that a response shows.
  static let daysMax = 400
  /// Days that a request sets.
  static let setDaysMax = 200
  private static let minutesOfDay: Int32 = 1_440
  /// The years 2000 to 2199.
  private static let days = CivilDay(10_957)..<CivilDay(84_006)

  /// A day of the years 2000 to 2199; INVALID_ARGUMENT BAD_DAY.
  static func day(_ text: String, field: String) throws(Status) -> CivilDay {
    guard let day = CivilDay(text), days.contains(day) else {
      throw .invalid("BAD_DAY", field: field, "a day of the years 2000 to 2199, as 2026-10-01")
    }
    return day
  }

  /// Intervals that ascend without overlap; INVALID_ARGUMENT BAD_WORK_HOURS.
  static func intervals(
    _ intervals: [WorkInterval], field: String
  ) throws(Status) -> [WorkSchedule.Interval] {
    guard intervals.count <= intervalsMax else {
      throw .invalid("BAD_WORK_HOURS", field: field, "at most \(intervalsMax) intervals of a day")
    }
    var checked: [WorkSchedule.Interval] = []
    for (index, interval) in intervals.enumerated() {
      let isInDay =
        interval.fromMinute >= 0 && interval.fromMinute < interval.untilMinute
        && interval.untilMinute <= minutesOfDay
      guard isInDay, checked.last.map({ $0.upperBound <= Int64(interval.fromMinute) }) ?? true
      else {
        throw .invalid(
          "BAD_WORK_HOURS", field: "\(field)[\(index)]",
          "minutes of the day from 0 to 1,440, each interval after the one before")
      }
      checked.append(Int64(interval.fromMinute)..<Int64(interval.untilMinute))
    }
    return checked
  }

  /// The hours of Monday to Sunday; INVALID_ARGUMENT BAD_WEEKDAY, BAD_WORK_HOURS.
  static func week(
    _ hours: [WeekdayHours], field: String
  ) throws(Status) -> [[WorkSchedule.Interval]] {
    var week = [[WorkSchedule.Interval]](repeating: [], count: 7)
    var seen: Set<Int32> = []
    for (index, day) in hours.enumerated() {
      let field = "\(field)[\(index)]"
      guard (1...7).contains(day.weekday.rawValue), seen.insert(day.weekday.rawValue).inserted
      else {
        throw .invalid("BAD_WEEKDAY", field: "\(field).weekday", "each weekday once")
      }
      week[Int(day.weekday.rawValue) - 1] = try Self.intervals(
        day.intervals, field: "\(field).intervals")
    }
    return week
  }

  /// The special days of a request; nil for a day that becomes ordinary. The refusals are those of
  /// SetSpecialDays, for each day in the order of its fields.
  static func specialDays(
    _ days: [SpecialDay], field: String
  ) throws(Status) -> [(day: CivilDay, record: SpecialDayRecord?)] {
    guard days.count <= setDaysMax else {
      throw .invalid("TOO_MANY_VALUES", field: field, "at most \(setDaysMax) days")
    }
    var checked: [(day: CivilDay, record: SpecialDayRecord?)] = []
    var seen: Set<CivilDay> = []
    for (index, special) in days.enumerated() {
      let field = "\(field)[\(index)]"
      let day = try Self.day(special.day, field: "\(field).day")
      guard seen.insert(day).inserted else {
        throw .invalid("BAD_DAY", field: "\(field).day", "each day once")
      }
      checked.append((day, try record(special, day, field: field)))
    }
    return checked
  }

  private static func record(
    _ special: SpecialDay, _ day: CivilDay, field: String
  ) throws(Status) -> SpecialDayRecord? {
    let weekday = Int64(special.asWeekday.rawValue)
    guard [.holiday, .workDay, .ordinary].contains(special.kind) else {
      throw .invalid("BAD_KIND", field: "\(field).kind", "a holiday, a work day or an ordinary day")
    }
    guard (0...7).contains(weekday), weekday == 0 || special.kind == .workDay else {
      throw .invalid("BAD_WEEKDAY", field: "\(field).as_weekday", "for a work day alone")
    }
    let intervals = try Self.intervals(special.intervals, field: "\(field).intervals")
    let hasHours = !intervals.isEmpty
    guard hasHours == (special.kind == .workDay && weekday == 0) else {
      throw .invalid(
        "BAD_WORK_HOURS", field: "\(field).intervals",
        "a work day has the hours of as_weekday or intervals; no other day has any")
    }
    let name = try Text.optionalLine(special.name, field: "\(field).name", countMax: 100)
    switch special.kind {
    case .workDay:
      return SpecialDayRecord(
        day: day, kind: .workDay, weekday: weekday, intervals: intervals, name: name)
    case .holiday: return SpecialDayRecord(day: day, kind: .holiday, weekday: 0, name: name)
    case .ordinary, .unspecified, .unrecognized: return nil
    }
  }
}

extension WorkCalendarRecord {
  func message(timeZone: String) -> WorkCalendar {
    var message = WorkCalendar()
    message.version = version
    message.timeZone = timeZone
    message.hours = week.enumerated().compactMap { index, intervals in
      guard !intervals.isEmpty else { return nil }
      var hours = WeekdayHours()
      hours.weekday = Weekday(rawValue: Int32(index) + 1)
      hours.intervals = intervals.map(WorkInterval.init)
      return hours
    }
    return message
  }
}

extension SpecialDayRecord {
  var message: SpecialDay {
    var message = SpecialDay()
    message.day = day.text
    message.kind = kind == .holiday ? .holiday : .workDay
    message.asWeekday = Weekday(rawValue: Int32(weekday))
    message.intervals = intervals.map(WorkInterval.init)
    message.name = name
    return message
  }
}

extension WorkInterval {
  fileprivate init(_ interval: WorkSchedule.Interval) {
    self.init()
    fromMinute = Int32(interval.lowerBound)
    untilMinute = Int32(interval.upperBound)
  }
}
