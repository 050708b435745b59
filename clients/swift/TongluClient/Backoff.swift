/// The wait after a failure: longer each time, with a random part so that the clients of a
/// recovering server do not reconnect at the same time (grpc/doc/connection-backoff.md).
public struct Backoff: Sendable, Hashable {
  /// The wait after the first failure, in seconds.
  public var initialSeconds: Double
  /// The factor from one wait to the next.
  public var multiplier: Double
  /// The longest wait before jitter, in seconds.
  public var maxSeconds: Double
  /// The random part of a wait, in both directions: 0.2 is at most a fifth.
  public var jitter: Double

  /// The defaults are those of gRPC's clients.
  public init(
    initialSeconds: Double = 1, multiplier: Double = 1.6, maxSeconds: Double = 120,
    jitter: Double = 0.2
  ) {
    self.initialSeconds = initialSeconds
    self.multiplier = multiplier
    self.maxSeconds = maxSeconds
    self.jitter = jitter
  }

  /// The wait after `count` failures in a row, in seconds.
  package func seconds(
    afterFailures count: Int, using random: inout some RandomNumberGenerator
  ) -> Double {
    let wait = Self.grown(initialSeconds, by: multiplier, times: count - 1, max: maxSeconds)
    let spread = max(0, min(jitter, 1)) * wait
    return wait + Double.random(in: -spread...spread, using: &random)
  }

  /// `first` multiplied `times` times by `factor`, between zero and `limit`.
  static func grown(_ first: Double, by factor: Double, times: Int, max limit: Double) -> Double {
    var value = max(0, first)
    for _ in 0..<max(0, min(times, 64)) where value < limit { value *= max(1, factor) }
    return min(value, max(0, limit))
  }
}
