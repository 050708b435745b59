import Foundation
import Synchronization
import TongluCore
import TongluService

/// Numbers for people: `SO-20261123-7K3QZMB`, the day of placing (in the enterprise's zone), four
/// characters of the time of day and three scrambled ones.
///
/// Not counted: a dealer that compares its numbers learns when they were minted and nothing of the
/// firm's volume, and no row is written by every order of the enterprise. They ascend with time, so
/// that the index of numbers is written at its end. Unique once it is written.
enum OrderNumber {
  /// Crockford's base 32: no I, L, O, U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A number for an order placed at `instant`; another order may have it.
  static func mint(at instant: Instant, in timeZone: String, _ call: Call) -> String {
    let zone = zone(timeZone)
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    let day = day(of: instant, secondsFromGMT: zone?.secondsFromGMT(for: date) ?? 0)
    return "SO-\(day)-\(suffix(at: call.now, scrambling: call.newID()))"
  }

  /// Zones that were asked for: making one reads the rules of its whole history.
  private static let zones = Mutex<[String: TimeZone]>([:])

  private static func zone(_ identifier: String) -> TimeZone? {
    zones.withLock { zones in
      if let known = zones[identifier] { return known }
      let made = TimeZone(identifier: identifier)
      zones[identifier] = made
      return made
    }
  }

  /// The time of day in 2^20 steps of 82 ms, then 15 bits of the scrambled id.
  static func suffix(at instant: Instant, scrambling id: Int64) -> String {
    let microseconds =
      instant.microseconds - instant.microseconds.flooredQuotient(by: 86_400_000_000)
      * 86_400_000_000
    let step = UInt64(microseconds) << 20 / 86_400_000_000
    var scramble = SplitMix64(seed: UInt64(bitPattern: id))
    let word = step << 15 | scramble.next() & 0x7FFF
    let characters = (0..<7).map { alphabet[Int(word >> (5 * (6 - $0)) & 31)] }
    return String(decoding: characters, as: UTF8.self)
  }

  /// `YYYYMMDD` so many seconds east of Greenwich
  /// (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days).
  static func day(of instant: Instant, secondsFromGMT: Int) -> String {
    let seconds = instant.microseconds.flooredQuotient(by: 1_000_000) + Int64(secondsFromGMT)
    let days = seconds.flooredQuotient(by: 86_400) + 719_468
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
