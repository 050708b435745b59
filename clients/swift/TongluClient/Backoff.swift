/// How long to wait after a failure: longer each time, spread by chance so that the clients of a
/// server that comes back do not come all at once (grpc/doc/connection-backoff.md).
public struct Backoff: Sendable, Hashable {
  /// The wait after the first failure, in seconds.
  public var initialSeconds: Double
  /// The factor from one wait to the next.
  public var multiplier: Double
  /// No wait is longer, but for the jitter.
  public var maxSeconds: Double
  /// The part of a wait that chance adds or takes off: 0.2 is a fifth at most.
  public var jitter: Double

  /// What gRPC's clients do, unless told otherwise.
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

  /// `first` multiplied `times` times by `factor`, at most `limit` and never below zero.
  static func grown(_ first: Double, by factor: Double, times: Int, max limit: Double) -> Double {
    var value = max(0, first)
    for _ in 0..<max(0, min(times, 64)) where value < limit { value *= max(1, factor) }
    return min(value, max(0, limit))
  }
}
