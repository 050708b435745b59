/// A token bucket: it holds up to a burst and is filled again at a rate. What is counted is the
/// owner's choice: frames, bytes, nanoseconds.
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

  /// Takes one at the instant `now` (monotonic nanoseconds); false, and nothing taken, when there
  /// is none.
  package mutating func take(now: UInt64) -> Bool {
    fill(now)
    guard left >= 1 else { return false }
    left -= 1
    return true
  }

  /// Counts what has been spent already: below zero it is a debt, at most of one burst. False when
  /// nothing is left.
  @discardableResult
  package mutating func spend(_ count: UInt64, now: UInt64) -> Bool {
    fill(now)
    left = max(-capacity, left - Double(count))
    return left > 0
  }

  /// Whether at least this share of the burst is there, 0 to 1; of 0, whether anything is.
  package mutating func has(share: Double, now: UInt64) -> Bool {
    fill(now)
    return left > 0 && left >= capacity * share
  }

  private mutating func fill(_ now: UInt64) {
    if at > 0, now > at { left = min(capacity, left + Double(now - at) * perNanosecond) }
    at = max(at, now)
  }
}
