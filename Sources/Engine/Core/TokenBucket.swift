/// A token bucket: it holds at most one burst and is filled at a constant rate. The owner decides
/// what a token is: a frame, a byte, a nanosecond.
package struct TokenBucket: Sendable {
  private let capacity: Double
  private let perNanosecond: Double
  private var left: Double
  private var at: UInt64 = 0

  package init(burst: Int, perSecond: Int) {
    capacity = Double(burst)
    perNanosecond = Double(perSecond) / 1e9
    left = capacity
  }

  /// Takes one token at the instant `now` (monotonic nanoseconds); false, without taking any, when
  /// it is empty.
  package mutating func take(now: UInt64) -> Bool {
    fill(now)
    guard left >= 1 else { return false }
    left -= 1
    return true
  }

  /// Subtracts tokens already used; the bucket may go into debt by at most one burst. False when it
  /// is empty.
  @discardableResult
  package mutating func spend(_ count: UInt64, now: UInt64) -> Bool {
    fill(now)
    left = max(-capacity, left - Double(count))
    return left > 0
  }

  /// Whether the bucket holds at least this share of the burst, 0 to 1; for 0, whether it is not
  /// empty.
  package mutating func has(share: Double, now: UInt64) -> Bool {
    fill(now)
    return left > 0 && left >= capacity * share
  }

  private mutating func fill(_ now: UInt64) {
    if at > 0, now > at { left = min(capacity, left + Double(now - at) * perNanosecond) }
    at = max(at, now)
  }
}
