import TongluCore
import TongluService

/// Numbers for people: `SO-20261123-7K3QZMB`, the day of placing (in the enterprise's zone), four
/// characters of the time since that day began and three scrambled ones.
///
/// They are not consecutive: a dealer that compares its numbers learns their times but not the
/// enterprise's volume, and no shared row is written by every order. They ascend with the time of
/// placing, so that their index is written at its end. A number is unique when its order is
/// written.
enum OrderNumber {
  /// Crockford's base 32: no I, L, O, U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  /// The number of steps of 86 ms that encode the time since a day began, up to 25 hours.
  private static let steps: Int64 = 1 << 20
  private static let secondsMax: Int64 = 90_000
  /// The numbers tried in one step of time before the next one.
  private static let attemptsAStep = 8

  /// A number for an order placed at `instant`; if another order has it, call again with the next
  /// `attempt`.
  static func mint(at instant: Instant, in timeZone: String, attempt: Int, _ call: Call) -> String {
    let day = LocalDay.of(instant, in: timeZone)
    return "SO-\(day.text)-"
      + suffix(
        microseconds: instant.microseconds - day.startSecond * 1_000_000, attempt: attempt,
        scrambling: call.newID())
  }

  /// The time since the day began in 2^20 steps, then 15 bits of the scrambled id.
  static func suffix(microseconds: Int64, attempt: Int = 0, scrambling id: Int64) -> String {
    let elapsed = max(0, min(microseconds, secondsMax * 1_000_000 - 1))
    let first = UInt64(elapsed) * UInt64(steps) / UInt64(secondsMax * 1_000_000)
    let step = min(first + UInt64(attempt / attemptsAStep), UInt64(steps - 1))
    var scramble = SplitMix64(seed: UInt64(bitPattern: id))
    let word = step << 15 | scramble.next() & 0x7FFF
    let characters = (0..<7).map { alphabet[Int(word >> (5 * (6 - $0)) & 31)] }
    return String(decoding: characters, as: UTF8.self)
  }
}
