import ArgumentParser
package import TongluCore

/// A typed time: a day or a local time of the enterprise, a time before or after now, or RFC 3339
/// with an offset.
package struct TimeText: ExpressibleByArgument {
  /// The text in the help of each such option.
  package static let forms: String = localized(
    """
    2026-12-01, 12-01, today, yesterday, 2026-12-01 08:00, -2h (also m, d, w), or RFC 3339 with an \
    offset of its own
    """)
  package static let hint: String = localized(" (\(forms))")

  private let text: String
  private let form: TimeForm

  package init?(argument: String) {
    guard let form = TimeForm(argument) else { return nil }
    (text, self.form) = (argument, form)
  }

  /// The time. A day in an option that names an end is included: the result is the next midnight,
  /// and a line on standard error reports it.
  package func instant(_ session: Session, _ option: String) async throws -> Instant {
    if case .instant(let instant) = form { return instant }
    let zone = try await session.zoneNow()
    let now = WallClock.system.now
    switch form {
    case .instant(let instant): return instant
    case .day(let midnight): return day(midnight, zone, option)
    case .dayOfYear(let month, let day):
      let year = String(Instant(microseconds: zone.reading(of: now) * 1_000_000).rfc3339.prefix(4))
      guard let midnight = TimeForm.reading("\(year)-\(month)-\(day)T00:00:00") else {
        throw ValidationError(localized("\(text) is no day of \(year)"))
      }
      return self.day(midnight, zone, option)
    case .dayFromToday(let days):
      let today = zone.reading(of: now)
      let midnight = today - ((today % 86_400) + 86_400) % 86_400
      return day(midnight + Int64(days) * 86_400, zone, option)
    case .time(let reading): return try time(reading, zone)
    case .fromNow(let sign, let count, let unit):
      let isAhead = sign.map { $0 == "+" } ?? !Self.isBound(option)
      let seconds = (isAhead ? count : -count) * unit.seconds
      guard unit.isOfDays else { return now.adding(seconds: seconds) }
      // The same time of day, also across a change of the clocks.
      let reading = zone.reading(of: now) + seconds
      return zone.times(showing: reading).first ?? zone.startOfDay(reading)
    }
  }

  private func day(_ midnight: Int64, _ zone: Zone, _ option: String) -> Instant {
    guard Self.isEnd(option) else { return zone.startOfDay(midnight) }
    let end = zone.startOfDay(midnight + 86_400)
    Output.note(
      localized(
        "--\(option) \(text): to the end of that day, \(zone.rfc3339(end)) (\(zone.name))"))
    return end
  }

  private func time(_ reading: Int64, _ zone: Zone) throws -> Instant {
    let times = zone.times(showing: reading)
    guard let time = times.first else {
      throw ValidationError(
        localized("\(text) does not exist in \(zone.name): clocks are set forward then"))
    }
    guard times.count == 1 else {
      throw ValidationError(
        localized(
          """
          \(text) occurs twice in \(zone.name), where clocks are set back: write \
          \(zone.rfc3339(times[0])) or \(zone.rfc3339(times[1]))
          """))
    }
    return time
  }

  /// Whether the option is an upper bound of a time.
  private static func isEnd(_ option: String) -> Bool {
    let last = option.split(separator: "-").suffix(2)
    return last.last == "until" || last.last == "before"
      || (last.last == "time" && (last.first == "end" || last.first == "expire"))
  }

  /// Whether the option limits a list of what has been: `2h` is then two hours ago.
  private static func isBound(_ option: String) -> Bool {
    let last = option.split(separator: "-").last
    return last == "since" || last == "until" || last == "before" || last == "after"
  }
}

/// The forms in which a time is typed.
enum TimeForm {
  enum Unit: Character {
    case minutes = "m"
    case hours = "h"
    case days = "d"
    case weeks = "w"

    var seconds: Int64 {
      switch self {
      case .minutes: 60
      case .hours: 3_600
      case .days: 86_400
      case .weeks: 604_800
      }
    }

    var isOfDays: Bool { self == .days || self == .weeks }
  }

  case instant(Instant)
  /// The midnight or the time as shown by clocks, in seconds since 1970 on those clocks.
  case day(Int64)
  case time(Int64)
  /// A month and a day of this year.
  case dayOfYear(String, String)
  case dayFromToday(Int)
  /// A number of units before or after now, by the sign.
  case fromNow(Character?, Int64, Unit)

  private static let days = [
    "yesterday": -1, "today": 0, "tomorrow": 1, "昨天": -1, "今天": 0, "明天": 1,
  ]

  init?(_ text: String) {
    if let instant = Instant(rfc3339: text) {
      self = .instant(instant)
    } else if let days = Self.days[text.lowercased()] {
      self = .dayFromToday(days)
    } else if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil,
      let day = Self.reading(text + "T00:00:00")
    {
      self = .day(day)
    } else if let match = text.wholeMatch(of: /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?/),
      let time = Self.reading("\(match.1)T\(match.2)\(match.3 ?? ":00")")
    {
      self = .time(time)
    } else if let match = text.wholeMatch(of: /(\d\d)-(\d\d)/),
      // Of a leap year: whether this year has the day is known with the zone.
      Self.reading("2024-\(match.1)-\(match.2)T00:00:00") != nil
    {
      self = .dayOfYear(String(match.1), String(match.2))
    } else if let match = text.wholeMatch(of: /([-+])?(\d{1,5})([mhdw])/),
      let count = Int64(match.2), let unit = match.3.first.flatMap(Unit.init(rawValue:))
    {
      self = .fromNow(match.1?.first, count, unit)
    } else {
      return nil
    }
  }

  /// Seconds since 1970 on clocks that show this; nil for a day or a time that does not exist.
  static func reading(_ text: String) -> Int64? { Instant(rfc3339: text + "Z")?.seconds }
}
