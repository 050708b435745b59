// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// The timers of an enterprise: what is due, what waits for another attempt, and what failed the
/// last time it was tried.
///
/// A timer is work of a kind, about a subject, due once at a time. The server carries it out by
/// itself, once, whichever of several servers does it and whatever ends in the middle; it is then
/// gone. An attempt that fails is repeated after 10 seconds, then after twice as long each time, at
/// most an hour; after the kind's most attempts the timer is dead.
package protocol TimerServiceProtocol: Sendable {
  /// Lists the timers by kind, subject and due time.
  ///
  /// Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listTimers(
    _ request: ListTimersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListTimersResponse

  /// Has a dead timer tried again at once, with all its attempts.
  ///
  /// Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out),
  /// TIMER_NOT_DEAD (it is tried without being asked).
  func retryTimer(
    _ request: RetryTimerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RetryTimerResponse
}

extension TimerServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .read(
        "/tonglu.v1.TimerService/ListTimers", access: [.owner], isHeavy: false
      ) { (request: ListTimersRequest, call, snapshot) throws(Status) in
        try self.listTimers(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.TimerService/RetryTimer", access: [.owner], isSecret: false,
        requestID: { (request: RetryTimerRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.retryTimer(request, call, transaction)
      },
    ]
  }
}
