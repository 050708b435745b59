extension Instant {
  /// RFC 3339 in UTC, with as many decimals of the second as needed: `2026-11-23T01:00:00Z`.
  public var rfc3339: String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let time = seconds - days * 86_400
    let (year, month, day) = Self.civil(days)
    var text = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))T"
    text += "\(Self.padded(time / 3_600, 2)):\(Self.padded(time / 60 % 60, 2))"
    text += ":\(Self.padded(time % 60, 2))"
    if fraction > 0 {
      var digits = Self.padded(fraction, 6)
      while digits.last == "0" { digits.removeLast() }
      text += "." + digits
    }
    return text + "Z"
  }

  /// Reads RFC 3339 with `Z` or an offset; nil for anything else, and for days that do not exist.
  public init?(rfc3339 text: String) {
    let pattern =
      /(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([-+])(\d\d):(\d\d))/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    func number(_ part: Substring) -> Int64 { Int64(part) ?? 0 }
    let (year, month, day) = (number(match.1), number(match.2), number(match.3))
    let (hour, minute, second) = (number(match.4), number(match.5), number(match.6))
    guard year > 0, (1...12).contains(month), day > 0, hour < 24, minute < 60, second < 60 else {
      return nil
    }
    let days = Self.days(year, month, day)
    guard Self.civil(days) == (year, month, day) else { return nil }
    var seconds = days * 86_400 + hour * 3_600 + minute * 60 + second
    if let sign = match.8, let hours = match.9, let minutes = match.10 {
      guard number(hours) < 24, number(minutes) < 60 else { return nil }
      let offset = number(hours) * 3_600 + number(minutes) * 60
      seconds += sign == "-" ? offset : -offset
    }
    let digits = (match.7 ?? "") + String(repeating: "0", count: 9 - (match.7?.count ?? 0))
    self.init(microseconds: seconds * 1_000_000 + number(digits.prefix(6)))
  }

  /// Days since 1970-01-01 of a day of the Gregorian calendar
  /// (H. Hinnant, chrono-compatible low-level date algorithms).
  static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `days`.
  static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
