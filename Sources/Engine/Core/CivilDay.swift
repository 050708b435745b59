/// A day of the Gregorian calendar without a time zone: the number of days since 1970-01-01.
package struct CivilDay: Sendable, Hashable, Comparable {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  /// Reads `2026-10-01`; nil for anything else, and for days that do not exist.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/),
      let year = Int64(match.1), let month = Int64(match.2), let day = Int64(match.3),
      year > 0, (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let number = Instant.days(year, month, day)
    guard Instant.civil(number) == (year, month, day) else { return nil }
    self.number = number
  }

  /// The day in ISO 8601: `2026-10-01`.
  package var text: String {
    let (year, month, day) = Instant.civil(number)
    return "\(Instant.padded(year, 4))-\(Instant.padded(month, 2))-\(Instant.padded(day, 2))"
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int64 {
    // 1970-01-01 was a Thursday.
    let remainder = (number + 3) % 7
    return 1 + (remainder < 0 ? remainder + 7 : remainder)
  }

  package func adding(_ days: Int64) -> CivilDay { CivilDay(number + days) }

  package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}
