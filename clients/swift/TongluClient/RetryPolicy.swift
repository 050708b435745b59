public import TongluCore

/// When and how often a failed call is retried (gRPC's proposal A6).
///
/// A call that the server certainly did not process is always retried. Any other is retried only if
/// it is safe to repeat (`CallOptions.isSafeToRepeat`), as the calls of the generated stubs are:
/// reads, and changes with a `request_id`.
///
/// A delay requested by the server (google.rpc RetryInfo, `grpc-retry-pushback-ms`) is respected;
/// the call's timeout covers all its attempts.
public struct RetryPolicy: Sendable, Hashable {
  /// The number of attempts, including the first; 1 for no retries.
  public var attemptsMax: Int
  /// The longest wait before the second attempt, in seconds; the wait is a random part of it.
  public var initialSeconds: Double
  /// The longest wait, in seconds.
  public var maxSeconds: Double
  /// The factor by which the maximum backoff grows per attempt.
  public var multiplier: Double
  /// The codes that are retried.
  public var codes: Set<Code>

  public init(
    attemptsMax: Int = 4, initialSeconds: Double = 0.1, maxSeconds: Double = 2,
    multiplier: Double = 2, codes: Set<Code> = [.unavailable]
  ) {
    self.attemptsMax = attemptsMax
    self.initialSeconds = initialSeconds
    self.maxSeconds = maxSeconds
    self.multiplier = multiplier
    self.codes = codes
  }

  /// No retries, except of calls that the server did not process.
  public static let none = RetryPolicy(attemptsMax: 1)
}

/// How an attempt of a call failed, and whether the server may have processed it.
struct Failure {
  enum Cause {
    /// Nothing was sent.
    case unsent
    /// The server did not process it: REFUSED_STREAM, or a GOAWAY with an earlier last stream.
    case refused
    /// The connection was lost when the server may have received it.
    case lost
    /// There is no connection, and no attempt to connect.
    case unreachable
    /// The server answered with the failure.
    case answered
  }

  var status: Status
  var cause: Cause
  /// The response's `grpc-retry-pushback-ms`.
  var pushback: String?
}

/// The decision about a call whose attempt failed.
enum Verdict: Equatable {
  case end
  case again(seconds: Double)
}

extension RetryPolicy {
  /// The decision about `call` after `failure`.
  func verdict(
    on failure: Failure, of call: OutgoingCall, isThrottled: Bool,
    using random: inout some RandomNumberGenerator
  ) -> Verdict {
    guard call.canRepeat else { return .end }
    switch failure.cause {
    case .unsent: return .again(seconds: 0)
    case .refused where !call.wasRefused: return .again(seconds: 0)
    // A call that has sent nothing fails at once if no server is reachable.
    case .unreachable where call.attempts == 0: return .end
    default: break
    }
    let isSafe = failure.cause == .refused || call.options.isSafeToRepeat
    guard isSafe, !isThrottled, call.attempts < attemptsMax, codes.contains(failure.status.code)
    else { return .end }
    if let pushback = failure.pushback {
      guard let milliseconds = Int32(pushback), milliseconds >= 0 else { return .end }
      return .again(seconds: Double(milliseconds) / 1_000)
    }
    if let milliseconds = failure.status.retryAfterMilliseconds {
      return .again(seconds: Double(milliseconds) / 1_000)
    }
    let longest = Backoff.grown(
      initialSeconds, by: multiplier, times: call.attempts - 1, max: maxSeconds)
    return .again(seconds: Double.random(in: 0...longest, using: &random))
  }
}

/// Keeps retries from adding load to failing servers: they stop while more than half of the tokens
/// are used (gRPC's proposal A6, "Throttling").
struct RetryThrottle {
  private let tokensMax: Double
  private let tokensPerSuccess: Double
  private var tokens: Double

  init(tokensMax: Double, tokensPerSuccess: Double) {
    self.tokensMax = tokensMax
    self.tokensPerSuccess = tokensPerSuccess
    tokens = tokensMax
  }

  var isThrottled: Bool { tokensMax > 0 && tokens <= tokensMax / 2 }

  mutating func succeeded() {
    if tokens < tokensMax { tokens = min(tokensMax, tokens + tokensPerSuccess) }
  }

  mutating func failed() { tokens = max(0, tokens - 1) }
}
