import Synchronization
package import TongluCore
package import TongluGRPC

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
    /// How the client compresses its messages.
    package var encoding = MessageEncoding.identity
    /// The first way of compressing that the client takes; identity for none.
    package var accepted = MessageEncoding.identity
    /// What else the client sent beside its messages.
    package var metadata = Metadata()
    /// The client's span, if it says that it is in a trace.
    package var trace: TraceContext?

    package init(
      path: String, credentials: Credentials = .none, after: String = "", deadline: UInt64? = nil
    ) {
      self.path = path
      self.credentials = credentials
      self.after = after
      self.deadline = deadline
    }
  }

  /// A mutation's way through the writer, on the monotonic clock in nanoseconds.
  package struct Writing: Sendable {
    package let queuedAt: UInt64
    /// When it was run; the last time, if it had to be run again.
    package internal(set) var begunAt: UInt64
    /// When its transaction had been committed.
    package internal(set) var endedAt: UInt64

    init(queuedAt: UInt64) {
      self.queuedAt = queuedAt
      begunAt = queuedAt
      endedAt = queuedAt
    }
  }

  package let head: Head
  package let message: [UInt8]
  /// The method's number in the router; nil while unknown.
  package internal(set) var methodNumber: Int?
  /// When it began, on the monotonic clock in nanoseconds.
  package let startedAt: UInt64
  /// What the transport needs to find its stream again; the service does not look at it.
  package let stream: Int64
  /// The reply's message, or the refusal. Set exactly once, before the release.
  package private(set) var outcome: Result<[UInt8], Status>?
  /// The position that the reply is as of, for the `tonglu-position` metadata; empty if none.
  package private(set) var position = ""
  /// What a stream ended with before its time; its client is told `forPeers`.
  var failure: Status?
  /// The database has got as far as a stream's client asked.
  var hasReached = false
  /// What the handler sends beside its messages: before them, and after.
  package internal(set) var initialMetadata = Metadata()
  package internal(set) var trailingMetadata = Metadata()
  /// The call's own span in its trace; set by the transport before the start, if at all.
  package var trace: TraceContext?
  /// When the writer had it; only of a call whose trace is recorded.
  package internal(set) var writing: Writing?
  /// Whether the handler wants its replies compressed; nil leaves it to the server.
  var compressesReplies: Bool?
  /// Whether the client's latest message came compressed.
  package var isRequestCompressed = false
  private let cancellation = Atomic<Bool>(false)
  /// Shorter replies are not worth the time.
  private static let compressedBytesMin = 1_024

  package init(_ head: Head, message: [UInt8], stream: Int64) {
    self.head = head
    self.message = message
    self.stream = stream
    startedAt = monotonicNanoseconds()
  }

  /// The client went away: what has not begun never begins.
  package func cancel() { cancellation.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { cancellation.load(ordering: .relaxed) }

  package static let expired = Status(
    .deadlineExceeded, "DEADLINE_EXCEEDED", "the call's deadline has passed")

  /// Refuses a call that was cancelled or whose deadline has passed.
  func checkAlive() throws(Status) {
    if isCancelled { throw Status(.cancelled, "CANCELLED", "the client cancelled the call") }
    if let deadline = head.deadline, monotonicNanoseconds() >= deadline { throw Self.expired }
  }

  /// What it was refused with, once it has ended.
  package var refusal: Status? {
    if case .failure(let status) = outcome { status } else { failure }
  }

  /// How a reply of so many bytes is compressed: as the handler says, otherwise like the requests
  /// where that is worth the time.
  package func encoding(ofReply count: Int) -> MessageEncoding {
    if let compressesReplies { return compressesReplies ? head.accepted : .identity }
    return count >= Self.compressedBytesMin ? head.encoding : .identity
  }

  /// What `grpc-encoding` announces before the first reply of a stream.
  package var streamEncoding: MessageEncoding {
    compressesReplies == true ? head.accepted : head.encoding
  }

  /// Ends a call that the transport does not even start.
  package func refuse(_ status: Status) { finish(.failure(status)) }

  func finish(_ outcome: Result<[UInt8], Status>, position: String = "") {
    precondition(self.outcome == nil, "a call ends once")
    self.outcome = outcome
    self.position = position
  }
}
