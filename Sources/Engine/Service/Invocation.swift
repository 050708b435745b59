import Synchronization
package import TongluCore
package import TongluGRPC

/// One call in the service: its request and, when it has finished, its response.
///
/// `@unchecked Sendable`: owned by the event loop that received it, and by the writer or a pool
/// thread between `start` and the release, one at a time; only `cancellation` is used by two
/// threads.
package final class Invocation: @unchecked Sendable {
  /// The head of a call: what a client sends with its message.
  package struct Head: Sendable {
    /// The method, if it was looked up already.
    package var method: Method?
    /// The path, if no method was looked up or found.
    private var otherPath: String
    /// `/package.Service/Method` as sent by the client.
    package var path: String { method?.path ?? otherPath }
    package var credentials: Credentials
    /// The `tonglu-after` metadata: the position that the call's view must have reached.
    package var after: String
    /// The deadline on the monotonic clock in nanoseconds; nil for none.
    package var deadline: UInt64?
    /// Whether a mutation is carried out and undone. Without effect on a read.
    package var isDryRun = false
    /// The compression of the client's messages.
    package var encoding = MessageEncoding.identity
    /// The first supported compression that the client accepts; identity without one.
    package var accepted = MessageEncoding.identity
    /// Further metadata of the client.
    package var metadata = Metadata()
    /// The client's span, if it sent a trace.
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

    /// Before the header fields are read: only the connection's last credentials.
    package init(_ credentials: Credentials) { self.init(path: "", credentials: credentials) }

    /// Sets the method, or the path if it does not exist.
    package mutating func name(_ method: Method?, orPath path: @autoclosure () -> String) {
      self.method = method
      if method == nil { otherPath = path() }
    }
  }

  /// The times of a mutation in the writer, on the monotonic clock in nanoseconds.
  package struct Writing: Sendable {
    package let queuedAt: UInt64
    /// When its last run began.
    package internal(set) var begunAt: UInt64
    /// When its transaction was committed.
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

  // Stored properties are private and used through the accessors below, so that the compiler proves
  // that no two accesses overlap.
  private var _head: Head
  private var _startedAt: UInt64
  private var _stream: Int64
  private var state = State.open
  private var _reply: [UInt8] = []
  private var _position: PositionText?
  private var _trace: TraceContext?
  // Separate fields, because the loop may read one while the writer or the pool sets another.
  private var _refused: Status?
  private var _failure: Status?
  private var _writing: Writing?
  /// State that few calls need; nil for the others. Owned by the call's owner.
  private var extras: Extras?
  private let cancellation = Atomic<Bool>(false)
  private var _isKnown = false
  /// Shorter responses are not compressed.
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

  /// The memory of a longer response is freed.
  private static let keptBytesMax = 16 << 10

  /// Reuses the object for another call; there must be no other reference.
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
  /// The method; nil if it does not exist or was not looked up yet.
  package var method: Method? { _head.method }
  /// The client's span, if it sent a trace.
  package var clientTrace: TraceContext? { _head.trace }
  /// On the monotonic clock in nanoseconds; nil for none.
  package var deadline: UInt64? { _head.deadline }
  var credentials: Credentials { _head.credentials }
  /// The position that its view must have reached; empty for any.
  var after: String { _head.after }
  /// When it began, on the monotonic clock in nanoseconds.
  package var startedAt: UInt64 { _startedAt }
  /// Whether the caller is authenticated: staff, a member, a service account.
  package internal(set) var isKnown: Bool {
    get { _isKnown }
    set { _isKnown = newValue }
  }
  /// The transport's key of its stream; not used by the service.
  package var stream: Int64 { _stream }
  /// The response's message so far; its memory is reused.
  package var reply: [UInt8] { _reply }
  /// The position of the response, for the `tonglu-position` metadata; nil without one.
  package var position: PositionText? { _position }
  /// The call's own span in its trace; set by the transport before the start, if at all.
  package var trace: TraceContext? {
    get { _trace }
    set { _trace = newValue }
  }

  /// The client has disconnected: a call that has not begun will not begin.
  package func cancel() { cancellation.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { cancellation.load(ordering: .relaxed) }

  package static let expired = Status(
    .deadlineExceeded, "DEADLINE_EXCEEDED", "the call's deadline has passed")

  /// Refuses a call that was cancelled or whose deadline has passed.
  func checkAlive() throws(Status) {
    if isCancelled { throw Status(.cancelled, "CANCELLED", "the client cancelled the call") }
    if let deadline = _head.deadline, monotonicNanoseconds() >= deadline { throw Self.expired }
  }

  /// The response's message, or the refusal; nil before the end.
  package var outcome: Result<[UInt8], Status>? {
    switch state {
    case .open: nil
    case .replied: .success(reply)
    case .refused: refusal.map { .failure($0) }
    }
  }

  /// The refusal, when the call has ended and is back on the loop.
  package var refusal: Status? { _refused ?? _failure }

  /// Whether it has ended with a response.
  package var isReplied: Bool { state == .replied }

  /// The compression of a response of `count` bytes: as the handler requested, otherwise that of
  /// the requests if it is large enough.
  package func encoding(ofReply count: Int) -> MessageEncoding {
    if let compressesReplies { return compressesReplies ? _head.accepted : .identity }
    return count >= Self.compressedBytesMin ? _head.encoding : .identity
  }

  /// The value of `grpc-encoding` before the first response of a stream.
  package var streamEncoding: MessageEncoding {
    compressesReplies == true ? _head.accepted : _head.encoding
  }

  /// Ends a call that the transport does not start.
  package func refuse(_ status: Status) {
    precondition(state == .open, "a call ends once")
    state = .refused
    _refused = status
  }

  /// Empty memory for the response.
  func takeReply() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &_reply)
    return taken
  }

  /// Ends the call with a response.
  func finish(_ reply: consuming [UInt8], at position: PositionText?) {
    precondition(state == .open, "a call ends once")
    state = .replied
    _reply = reply
    _position = position
  }
}

// State that few calls need.
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
    var countings: [Call.Counting] = []
  }

  private func withExtras(_ change: (inout Extras) -> Void) {
    var changed = extras ?? Extras()
    change(&changed)
    extras = changed
  }

  /// The request's message, if the call outlives the received bytes; empty otherwise.
  package var message: [UInt8] { extras?.message ?? [] }

  /// Copies the message, whose bytes are about to be freed.
  func keep(_ message: Span<UInt8>) {
    let copy = self.message.isEmpty ? message.copied() : self.message
    withExtras { $0.message = copy }
  }

  /// The status with which a stream ended early; the client gets its `forPeers`. Owned by the loop.
  package internal(set) var failure: Status? {
    get { _failure }
    set { _failure = newValue }
  }

  /// Whether the database has reached the position that a stream's client requires.
  var hasReached: Bool {
    get { extras?.hasReached ?? false }
    set { withExtras { $0.hasReached = newValue } }
  }

  /// The caller, if it was authenticated on another thread before the call started.
  var caller: Caller? {
    get { extras?.caller }
    set { withExtras { $0.caller = newValue } }
  }

  /// Whether the response has metadata.
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

  /// Its times in the writer; only of a call whose trace is recorded.
  package internal(set) var writing: Writing? {
    get { _writing }
    set { _writing = newValue }
  }

  /// Whether the handler requested compression of its responses; nil leaves it to the server.
  var compressesReplies: Bool? {
    get { extras?.compressesReplies }
    set { withExtras { $0.compressesReplies = newValue } }
  }

  /// What a dry run stores, after its own writes were undone.
  var countings: [Call.Counting] {
    get { extras?.countings ?? [] }
    set { withExtras { $0.countings = newValue } }
  }

  /// A mutation that is run again starts without metadata.
  func dropMetadata() {
    guard extras != nil else { return }
    withExtras {
      $0.initialMetadata = Metadata()
      $0.trailingMetadata = Metadata()
      $0.countings = []
    }
  }

  /// Whether the client's last message was compressed.
  package var isRequestCompressed: Bool {
    get { extras?.isRequestCompressed ?? false }
    set { withExtras { $0.isRequestCompressed = newValue } }
  }

  /// Whether its first message is still compressed: it is decompressed after authentication.
  package var isDeflated: Bool {
    get { extras?.isDeflated ?? false }
    set {
      withExtras {
        $0.isDeflated = newValue
        $0.isRequestCompressed = true
      }
    }
  }

  /// Replaces the compressed message by the decompressed one.
  func replace(by inflated: [UInt8]) {
    withExtras {
      $0.message = inflated
      $0.isDeflated = false
    }
  }
}
