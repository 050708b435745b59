/// Limits a client's PINGs as other gRPC servers do: a client that pings too often gets GOAWAY
/// too_many_pings, and doubles its interval.
struct PingPolicy {
  private let nanosecondsMin: UInt64
  private let strikesMax: Int
  private var last: UInt64 = 0
  private var strikes = 0

  init(secondsMin: Int, strikesMax: Int) {
    nanosecondsMin = UInt64(secondsMin) * 1_000_000_000
    self.strikesMax = strikesMax
  }

  /// Counts a received PING; false if there were too many.
  mutating func take(now: UInt64) -> Bool {
    defer { last = now }
    guard last > 0, now - last < nanosecondsMin else { return true }
    strikes += 1
    return strikes <= strikesMax
  }

  /// Headers or data were sent: a client may measure the round trip with a PING.
  mutating func sent() {
    last = 0
    strikes = 0
  }
}
