// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluIdentityMessages

/// The timers of an enterprise: what is due, what waits for another attempt, and what failed the
/// last time it was tried.
///
/// A timer is work of a kind, about a subject, due once at a time. The server carries it out by
/// itself, once, whichever of several servers does it and whatever ends in the middle; it is then
/// gone. An attempt that fails is repeated after 10 seconds, then after twice as long each time, at
/// most an hour; after the kind's most attempts the timer is dead.
public struct TimerServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Lists the timers by kind, subject and due time.
  ///
  /// Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listTimers(
    _ request: ListTimersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListTimersResponse {
    try await channel.unary("/tonglu.v1.TimerService/ListTimers", request, options.safeToRepeat)
  }

  /// Has a dead timer tried again at once, with all its attempts.
  ///
  /// Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out),
  /// TIMER_NOT_DEAD (it is tried without being asked).
  public func retryTimer(
    _ request: RetryTimerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> RetryTimerResponse {
    try await channel.unary("/tonglu.v1.TimerService/RetryTimer", request, options.safeToRepeat)
  }
}
