import Synchronization
package import TongluCore

/// One call on its way through the service: what came in, and once done, what goes out.
///
/// `@unchecked Sendable`: owned by the event loop that received it, lent to the writer or a pool
/// thread between `start` and the release, and by one of them at a time; only `cancellation` is
/// touched from two threads.
package final class Invocation: @unchecked Sendable {
  /// What a client says of its call besides the message.
  package struct Head: Sendable {
    package var path: String
    package var credentials: Credentials
    /// The `tonglu-after` metadata: the position that the call's view must have reached.
    package var after: String
    /// When to give up, on the monotonic clock in nanoseconds; nil for never.
    package var deadline: UInt64?

    package init(
      path: String, credentials: Credentials = .none, after: String = "", deadline: UInt64? = nil
    ) {
      self.path = path
      self.credentials = credentials
      self.after = after
      self.deadline = deadline
    }
  }

  package let head: Head
  package let message: [UInt8]
  /// What the transport needs to find its stream again; the service does not look at it.
  package let stream: Int64
  /// The reply's message, or the refusal. Set exactly once, before the release.
  package private(set) var outcome: Result<[UInt8], Status>?
  /// The position that the reply is as of, for the `tonglu-position` metadata; empty if none.
  package private(set) var position = ""
  private let cancellation = Atomic<Bool>(false)

  package init(_ head: Head, message: [UInt8], stream: Int64) {
    self.head = head
    self.message = message
    self.stream = stream
  }

  /// The client went away: what has not begun never begins.
  package func cancel() { cancellation.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { cancellation.load(ordering: .relaxed) }

  /// Refuses a call that was cancelled or whose deadline has passed.
  func checkAlive() throws(Status) {
    if isCancelled { throw Status(.cancelled, "CANCELLED", "the client cancelled the call") }
    if let deadline = head.deadline, monotonicNanoseconds() >= deadline {
      throw Status(.deadlineExceeded, "DEADLINE_EXCEEDED", "the call's deadline has passed")
    }
  }

  func finish(_ outcome: Result<[UInt8], Status>, position: String = "") {
    precondition(self.outcome == nil, "a call ends once")
    self.outcome = outcome
    self.position = position
  }
}
