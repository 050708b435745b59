/// How often a peer may do what costs us more than it: a bucket of so many, filled again at a rate.
struct Budget {
  private let capacity: Double
  private let perNanosecond: Double
  private var left: Double
  private var at: UInt64 = 0

  init(burst: Int, perSecond: Int) {
    capacity = Double(burst)
    perNanosecond = Double(perSecond) / 1e9
    left = capacity
  }

  /// Takes one at the instant `now`; false when there is none.
  mutating func take(now: UInt64) -> Bool {
    if at > 0, now > at { left = min(capacity, left + Double(now - at) * perNanosecond) }
    at = now
    guard left >= 1 else { return false }
    left -= 1
    return true
  }
}
