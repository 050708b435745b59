import TongluCore

/// Limits of the work that clients cause on an event loop. Milliseconds and microseconds are
/// measured time of the loop.
package struct WorkLimits: Sendable {
  /// One turn of a connection: further work waits until others have had their turn.
  package var turnMicroseconds = 500
  /// A connection that uses more gets its turns after those that use less.
  package var shareMillisecondsBurst = 10
  package var shareMillisecondsPerSecond = 100
  /// Refusing callers who are not logged in. Beyond it the connection ends with ENHANCE_YOUR_CALM.
  package var refusalMillisecondsBurst = 1_000
  package var refusalMillisecondsPerSecond = 100
  /// The same for all connections of a loop: beyond it those that have used a tenth of their own
  /// budget end.
  package var refusalMillisecondsTotalBurst = 2_000
  package var refusalMillisecondsTotalPerSecond = 200
  /// Bytes decompressed for callers who are not logged in: beyond it their calls are refused.
  package var inflatedBytesBurst = 1 << 20
  package var inflatedBytesPerSecond = 256 << 10
  package var inflatedBytesTotalBurst = 4 << 20
  package var inflatedBytesTotalPerSecond = 1 << 20
  /// Open streams without a login: of a connection, and of a loop; more are refused.
  package var unknownStreamsMax = 100
  package var unknownStreamsTotalMax = 10_000
  /// Calls without a login on the pool, running or waiting: of a connection, and of all. They use
  /// at most half of the pool's threads.
  package var unknownPoolCallsMax = 16
  package var unknownPoolCallsTotalMax = 128
  /// Log lines of a loop about errors of peers, and about failures of the server.
  package var peerLinesBurst = 20
  package var peerLinesPerSecond = 1
  package var failureLinesBurst = 100
  package var failureLinesPerSecond = 10

  package init() {}
}

/// The remaining budgets of one loop's clients together.
struct LoopWork {
  var refusals: TokenBucket
  var inflated: TokenBucket
  var peerLines: LineGate
  var failureLines: LineGate
  /// Refused logins have as many as failures, slow calls as many as errors of peers.
  var loginLines: LineGate
  var slowLines: LineGate

  init(_ limits: WorkLimits) {
    refusals = .milliseconds(
      burst: limits.refusalMillisecondsTotalBurst,
      perSecond: limits.refusalMillisecondsTotalPerSecond)
    inflated = TokenBucket(
      burst: limits.inflatedBytesTotalBurst, perSecond: limits.inflatedBytesTotalPerSecond)
    peerLines = LineGate(burst: limits.peerLinesBurst, perSecond: limits.peerLinesPerSecond)
    failureLines = LineGate(
      burst: limits.failureLinesBurst, perSecond: limits.failureLinesPerSecond)
    loginLines = failureLines
    slowLines = peerLines
  }
}

/// The remaining budgets of one client.
///
/// Time is measured by slices of bytes, and a slice may contain both refused calls without a login
/// and others. Its time is divided by their numbers.
struct ConnectionWork {
  /// The share of its own burst that protects a connection when its loop's budget is spent.
  private static let innocentShare = 0.9

  private var share: TokenBucket
  private var refusals: TokenBucket
  private var inflated: TokenBucket
  /// Time since the last slice with calls.
  private var nanoseconds: UInt64 = 0
  private var refusedCount = 0
  private var servedCount = 0

  init(_ limits: WorkLimits) {
    share = .milliseconds(
      burst: limits.shareMillisecondsBurst, perSecond: limits.shareMillisecondsPerSecond)
    refusals = .milliseconds(
      burst: limits.refusalMillisecondsBurst, perSecond: limits.refusalMillisecondsPerSecond)
    inflated = TokenBucket(
      burst: limits.inflatedBytesBurst, perSecond: limits.inflatedBytesPerSecond)
  }

  /// Counts a call, or bytes of one, that was not refused for lack of a login.
  mutating func served() { servedCount += 1 }

  mutating func refused(_ count: Int = 1) { refusedCount += count }

  /// Whether it must wait behind connections that use less.
  mutating func isHeavy(now: UInt64) -> Bool { !share.has(share: 0, now: now) }

  /// Accounts the time of a turn.
  mutating func tookTurn(_ nanoseconds: UInt64, now: UInt64) {
    share.spend(nanoseconds, now: now)
  }

  /// Accounts the time of a slice; false when the connection must end.
  mutating func tookSlice(_ nanoseconds: UInt64, now: UInt64, of loop: inout LoopWork) -> Bool {
    self.nanoseconds += nanoseconds
    let count = refusedCount + servedCount
    guard count > 0 else { return true }
    defer { (self.nanoseconds, refusedCount, servedCount) = (0, 0, 0) }
    guard refusedCount > 0 else { return true }
    let spent = UInt64(Double(self.nanoseconds) * Double(refusedCount) / Double(count))
    let hasOwn = refusals.spend(spent, now: now)
    let hasLoop = loop.refusals.spend(spent, now: now)
    return hasOwn && (hasLoop || refusals.has(share: Self.innocentShare, now: now))
  }

  mutating func mayInflate(now: UInt64, of loop: inout LoopWork) -> Bool {
    inflated.has(share: 0, now: now)
      && (loop.inflated.has(share: 0, now: now)
        || inflated.has(share: Self.innocentShare, now: now))
  }

  mutating func inflated(_ byteCount: Int, now: UInt64, of loop: inout LoopWork) {
    inflated.spend(UInt64(byteCount), now: now)
    loop.inflated.spend(UInt64(byteCount), now: now)
  }
}

extension TokenBucket {
  /// A bucket of nanoseconds.
  static func milliseconds(burst: Int, perSecond: Int) -> TokenBucket {
    TokenBucket(
      burst: nanoseconds(ofMilliseconds: burst), perSecond: nanoseconds(ofMilliseconds: perSecond))
  }

  private static func nanoseconds(ofMilliseconds count: Int) -> Int {
    count.multipliedReportingOverflow(by: 1_000_000).overflow ? .max : count * 1_000_000
  }
}

/// Token bucket for log lines of one kind, with the number of suppressed ones.
struct LineGate {
  private var bucket: TokenBucket
  private(set) var leftOut = 0

  init(burst: Int, perSecond: Int) {
    bucket = TokenBucket(burst: burst, perSecond: perSecond)
  }

  /// The number of lines suppressed before this one, which may be written; nil to suppress it.
  mutating func pass(now: UInt64) -> Int? {
    guard bucket.take(now: now) else {
      leftOut += 1
      return nil
    }
    defer { leftOut = 0 }
    return leftOut
  }
}
