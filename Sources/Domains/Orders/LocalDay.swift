import Foundation
import Synchronization
import TongluCore

/// A calendar day in a time zone: it begins at the instant at which its clocks first show the date.
/// It has 24 hours, or another number, such as 23 or 25, on a clock change.
struct LocalDay: Sendable, Hashable {
  /// `YYYYMMDD`.
  let text: String
  /// The first second of the day, since 1970-01-01T00:00:00Z.
  let startSecond: Int64
  /// The second up to which the offset does not change, as far as is known.
  private let steadyUntil: Int64

  /// Each zone with the day that was last requested: loading a zone reads its whole history, and
  /// most orders are of the current day.
  private static let known = Mutex<[String: (zone: TimeZone?, day: LocalDay?)]>([:])

  /// The day of an instant; in UTC if the zone is unknown.
  static func of(_ instant: Instant, in timeZone: String) -> LocalDay {
    let second = instant.microseconds.flooredQuotient(by: 1_000_000)
    return known.withLock { known in
      let zone = known[timeZone]?.zone ?? TimeZone(identifier: timeZone)
      if let day = known[timeZone]?.day, day.startSecond <= second, second < day.steadyUntil {
        return day
      }
      let day = LocalDay(second) { second in
        Int64(zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) ?? 0)
      }
      known[timeZone] = (zone, day)
      return day
    }
  }

  /// The day of a second, by the clocks' offset from UTC at any second.
  init(_ second: Int64, offset: (Int64) -> Int64) {
    let now = offset(second)
    let midnight = (second + now).flooredQuotient(by: 86_400) * 86_400
    text = Self.date(days: midnight.flooredQuotient(by: 86_400))
    let begin = midnight - now
    // Clock changes are less than four hours.
    let before = offset(begin - 4 * 3_600)
    if before == now, offset(begin) == now {
      startSecond = begin
      steadyUntil = offset(begin + 86_400) == now ? begin + 86_400 : second + 1
      return
    }
    // The change was around midnight or later in the day: midnight by the earlier offset counts, if
    // it was shown.
    let shown = [midnight - before, begin].filter { midnight - offset($0) == $0 }
    startSecond = shown.min() ?? Self.change(from: before, to: now, midnight, offset)
    steadyUntil = second + 1
  }

  /// The second of a clock change that skips midnight.
  private static func change(
    from before: Int64, to now: Int64, _ midnight: Int64, _ offset: (Int64) -> Int64
  ) -> Int64 {
    var (early, late) = (midnight - now - 4 * 3_600, midnight - before + 4 * 3_600)
    while late - early > 1 {
      let middle = early + (late - early) / 2
      if offset(middle) == before { early = middle } else { late = middle }
    }
    return late
  }

  /// `YYYYMMDD` of a number of days since 1970
  /// (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days).
  static func date(days: Int64) -> String {
    let days = days + 719_468
    let era = days.flooredQuotient(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return padded(year, 4) + padded(month, 2) + padded(dayOfMonth, 2)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
