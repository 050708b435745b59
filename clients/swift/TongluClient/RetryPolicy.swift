public import TongluCore

/// When a call that failed is made again, and how often (gRPC's proposal A6).
///
/// A call that the server certainly did not process is made again whatever the policy says. Any
/// other is made again only when it is safe to repeat (`CallOptions.isSafeToRepeat`), as the calls
/// of the generated stubs are: reads, and changes that carry their `request_id`.
///
/// A server that says when to come back (google.rpc RetryInfo, `grpc-retry-pushback-ms`) is obeyed;
/// the call's timeout covers all its attempts.
public struct RetryPolicy: Sendable, Hashable {
  /// Attempts in all, the first among them; 1 makes none again.
  public var attemptsMax: Int
  /// The longest wait before the second attempt, in seconds; the wait is a random part of it.
  public var initialSeconds: Double
  /// No wait is longer, in seconds.
  public var maxSeconds: Double
  /// The factor by which the maximum backoff grows per attempt.
  public var multiplier: Double
  /// The failures after which a call is made again.
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

  /// Every failure is the call's, save those of calls that the server did not process.
  public static let none = RetryPolicy(attemptsMax: 1)
}

/// How an attempt of a call failed, and how sure it is that the server did nothing.
struct Failure {
  enum Cause {
    /// The attempt never left this side.
    case unsent
    /// The server says that it did not process it: REFUSED_STREAM, or a GOAWAY that ends before it.
    case refused
    /// The connection went when the server may have had it.
    case lost
    /// There is no connection, and none is being made.
    case unreachable
    /// The server answered so.
    case answered
  }

  var status: Status
  var cause: Cause
  /// The response's `grpc-retry-pushback-ms`.
  var pushback: String?
}

/// What becomes of a call whose attempt failed.
enum Verdict: Equatable {
  case end
  case again(seconds: Double)
}

extension RetryPolicy {
  /// What becomes of `call` after `failure`.
  func verdict(
    on failure: Failure, of call: OutgoingCall, isThrottled: Bool,
    using random: inout some RandomNumberGenerator
  ) -> Verdict {
    guard call.canRepeat else { return .end }
    switch failure.cause {
    case .unsent: return .again(seconds: 0)
    case .refused where !call.wasRefused: return .again(seconds: 0)
    // A call that has sent nothing fails at once if no server answers.
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

/// Keeps retries from adding to the load of servers that fail: they stop while more than half of
/// the tokens are gone (gRPC's proposal A6, "Throttling").
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
