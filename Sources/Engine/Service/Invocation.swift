import Synchronization
package import TongluCore
package import TongluGRPC

/// One call on its way through the service: what came in, and once done, what goes out.
///
/// `@unchecked Sendable`: owned by the event loop that received it, lent to the writer or a pool
/// thread between `start` and the release, and by one of them at a time; only `cancellation` is
/// touched from two threads.
package final class Invocation: @unchecked Sendable {
  /// The head of a call: what a client sends with its message.
  package struct Head: Sendable {
    /// The method, where who made this has looked already.
    package var method: Method?
    /// The path of what is no method, or was not looked for.
    private var otherPath: String
    /// `/package.Service/Method` as the client wrote it.
    package var path: String { method?.path ?? otherPath }
    package var credentials: Credentials
    /// The `tonglu-after` metadata: the position that the call's view must have reached.
    package var after: String
    /// When to give up, on the monotonic clock in nanoseconds; nil for never.
    package var deadline: UInt64?
    /// How the client compresses its messages.
    package var encoding = MessageEncoding.identity
    /// The first way of compressing that the client takes; identity for none.
    package var accepted = MessageEncoding.identity
    /// Further metadata of the client.
    package var metadata = Metadata()
    /// The client's span, if it says that it is in a trace.
    package var trace: TraceContext?

    package init(
      path: String, credentials: Credentials = Credentials(), after: String = "",
      deadline: UInt64? = nil
    ) {
      otherPath = path
      self.credentials = credentials
      self.after = after
      self.deadline = deadline
    }

    /// Nothing is known yet but what the connection brought before.
    package init(_ credentials: Credentials) { self.init(path: "", credentials: credentials) }

    /// What is called: a method, or a path where there is none.
    package mutating func name(_ method: Method?, orPath path: @autoclosure () -> String) {
      self.method = method
      if method == nil { otherPath = path() }
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

  private enum State {
    case open, replied, refused
  }

  // What is stored is private: whoever asks for it does so by way of the accessors below, and the
  // compiler sees that no two accesses overlap.
  private var _head: Head
  private var _startedAt: UInt64
  private var _stream: Int64
  private var state = State.open
  private var _reply: [UInt8] = []
  private var _position: PositionText?
  private var _trace: TraceContext?
  // Each a field of its own: the loop may look at one while the writer or the pool sets another.
  private var _refused: Status?
  private var _failure: Status?
  private var _writing: Writing?
  /// State that few calls have; nil for the others. Owned by the call's owner.
  private var extras: Extras?
  private let cancellation = Atomic<Bool>(false)
  private var _isKnown = false
  /// Shorter replies are not worth the time.
  private static let compressedBytesMin = 1_024

  package init(
    _ head: consuming Head, message: [UInt8] = [], stream: Int64,
    startedAt: UInt64 = monotonicNanoseconds()
  ) {
    _head = head
    _stream = stream
    _startedAt = startedAt
    if !message.isEmpty { extras = Extras(message: message) }
  }

  /// A longer reply's memory is not kept.
  private static let keptBytesMax = 16 << 10

  /// Becomes another call; nobody else holds it any more.
  package func restart(_ head: consuming Head, stream: Int64, startedAt: UInt64) {
    _head = head
    _stream = stream
    _startedAt = startedAt
    if _reply.capacity > Self.keptBytesMax {
      _reply = []
    } else {
      _reply.removeAll(keepingCapacity: true)
    }
    state = .open
    _position = nil
    _trace = nil
    if _refused != nil { _refused = nil }
    if _failure != nil { _failure = nil }
    if _writing != nil { _writing = nil }
    if extras != nil { extras = nil }
    _isKnown = false
    cancellation.store(false, ordering: .relaxed)
  }

  package var head: Head { _head }
  /// The method; nil when there is none, or nobody has looked yet.
  package var method: Method? { _head.method }
  /// The client's span, if it says that it is in a trace.
  package var clientTrace: TraceContext? { _head.trace }
  /// On the monotonic clock in nanoseconds; nil for never.
  package var deadline: UInt64? { _head.deadline }
  var credentials: Credentials { _head.credentials }
  /// The position that its view must have reached; empty for any.
  var after: String { _head.after }
  /// When it began, on the monotonic clock in nanoseconds.
  package var startedAt: UInt64 { _startedAt }
  /// Whether the caller was found to be someone: staff, a member, a service account.
  package internal(set) var isKnown: Bool {
    get { _isKnown }
    set { _isKnown = newValue }
  }
  /// What the transport needs to find its stream again; the service does not look at it.
  package var stream: Int64 { _stream }
  /// The reply's message so far; its memory serves call after call.
  package var reply: [UInt8] { _reply }
  /// The position that the reply is as of, for the `tonglu-position` metadata; nil if none.
  package var position: PositionText? { _position }
  /// The call's own span in its trace; set by the transport before the start, if at all.
  package var trace: TraceContext? {
    get { _trace }
    set { _trace = newValue }
  }

  /// The client went away: what has not begun never begins.
  package func cancel() { cancellation.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { cancellation.load(ordering: .relaxed) }

  package static let expired = Status(
    .deadlineExceeded, "DEADLINE_EXCEEDED", "the call's deadline has passed")

  /// Refuses a call that was cancelled or whose deadline has passed.
  func checkAlive() throws(Status) {
    if isCancelled { throw Status(.cancelled, "CANCELLED", "the client cancelled the call") }
    if let deadline = _head.deadline, monotonicNanoseconds() >= deadline { throw Self.expired }
  }

  /// The reply's message, or the refusal; nil until it has ended.
  package var outcome: Result<[UInt8], Status>? {
    switch state {
    case .open: nil
    case .replied: .success(reply)
    case .refused: refusal.map { .failure($0) }
    }
  }

  /// What it was refused with, once it has ended and is back.
  package var refusal: Status? { _refused ?? _failure }

  /// It has ended with a reply.
  package var isReplied: Bool { state == .replied }

  /// How a response of `count` bytes is compressed: as the handler says, otherwise like the
  /// requests if it is large enough.
  package func encoding(ofReply count: Int) -> MessageEncoding {
    if let compressesReplies { return compressesReplies ? _head.accepted : .identity }
    return count >= Self.compressedBytesMin ? _head.encoding : .identity
  }

  /// What `grpc-encoding` announces before the first reply of a stream.
  package var streamEncoding: MessageEncoding {
    compressesReplies == true ? _head.accepted : _head.encoding
  }

  /// Ends a call that the transport does not even start.
  package func refuse(_ status: Status) {
    precondition(state == .open, "a call ends once")
    state = .refused
    _refused = status
  }

  /// The memory for the reply, empty.
  func takeReply() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &_reply)
    return taken
  }

  /// Ends it with a reply.
  func finish(_ reply: consuming [UInt8], at position: PositionText?) {
    precondition(state == .open, "a call ends once")
    state = .replied
    _reply = reply
    _position = position
  }
}

// What few calls have.
extension Invocation {
  private struct Extras {
    var message: [UInt8] = []
    var hasReached = false
    var caller: Caller?
    var initialMetadata = Metadata()
    var trailingMetadata = Metadata()
    var compressesReplies: Bool?
    var isRequestCompressed = false
    var isDeflated = false
  }

  private func withExtras(_ change: (inout Extras) -> Void) {
    var changed = extras ?? Extras()
    change(&changed)
    extras = changed
  }

  /// The request's message, where the call outlives the bytes that it came in; empty otherwise.
  package var message: [UInt8] { extras?.message ?? [] }

  /// Keeps the message, whose bytes are about to go.
  func keep(_ message: Span<UInt8>) {
    let copy = self.message.isEmpty ? message.copied() : self.message
    withExtras { $0.message = copy }
  }

  /// The status with which a stream ended early; the client gets its `forPeers`. Owned by the loop.
  package internal(set) var failure: Status? {
    get { _failure }
    set { _failure = newValue }
  }

  /// The database has got as far as a stream's client asked.
  var hasReached: Bool {
    get { extras?.hasReached ?? false }
    set { withExtras { $0.hasReached = newValue } }
  }

  /// The caller, if it was looked up on another thread before the call started.
  var caller: Caller? {
    get { extras?.caller }
    set { withExtras { $0.caller = newValue } }
  }

  /// Whether the handler sends metadata.
  package var hasMetadata: Bool { _position != nil || extras != nil }

  /// The handler's metadata: before its messages, and after them.
  package internal(set) var initialMetadata: Metadata {
    get { extras?.initialMetadata ?? Metadata() }
    set { withExtras { $0.initialMetadata = newValue } }
  }

  package internal(set) var trailingMetadata: Metadata {
    get { extras?.trailingMetadata ?? Metadata() }
    set { withExtras { $0.trailingMetadata = newValue } }
  }

  /// When the writer had it; only of a call whose trace is recorded.
  package internal(set) var writing: Writing? {
    get { _writing }
    set { _writing = newValue }
  }

  /// Whether the handler wants its replies compressed; nil leaves it to the server.
  var compressesReplies: Bool? {
    get { extras?.compressesReplies }
    set { withExtras { $0.compressesReplies = newValue } }
  }

  /// A mutation that is run again starts from the beginning.
  func dropMetadata() {
    guard extras != nil else { return }
    withExtras {
      $0.initialMetadata = Metadata()
      $0.trailingMetadata = Metadata()
    }
  }

  /// Whether the client's latest message came compressed.
  package var isRequestCompressed: Bool {
    get { extras?.isRequestCompressed ?? false }
    set { withExtras { $0.isRequestCompressed = newValue } }
  }

  /// The one message that it starts with is compressed still: nobody inflates it before knowing for
  /// whom.
  package var isDeflated: Bool {
    get { extras?.isDeflated ?? false }
    set {
      withExtras {
        $0.isDeflated = newValue
        $0.isRequestCompressed = true
      }
    }
  }

  /// What its compressed message stands for.
  func replace(by inflated: [UInt8]) {
    withExtras {
      $0.message = inflated
      $0.isDeflated = false
    }
  }
}
