package import TongluCore
import TongluDatabase

extension Reason {
  static let callerChanged = Reason("CALLER_CHANGED")
}

/// A call that is open: its client sends many messages, or is sent many.
///
/// `@unchecked Sendable`: owned by its event loop, and by a pool thread between `.elsewhere` and
/// the release.
package final class StreamCall: @unchecked Sendable {
  enum Role {
    case producer(any Producer)
    case collector(any Collector)
    case conversation(any Conversation)
  }

  /// The result of a turn of the stream.
  package enum Step {
    /// Messages to send, and when to call `next` again.
    case messages([[UInt8]], Then)
    /// The client's message was taken.
    case received
    /// Nothing was done: call `next`, or pass the client's message, again after this time.
    case later(milliseconds: Int)
    /// The stream is on the pool; the sink gets it back with the result in `returned`.
    case elsewhere
    case failure(Status)
  }

  package let invocation: Invocation
  package let method: Method
  let call: Call
  private let role: Role
  /// Whether it has waited since its caller was last authenticated. Used by the loop alone.
  package var isStale = false
  /// The result of the turn on the pool.
  package var returned = Step.received
  /// The status of that turn's failure, with internal details.
  var cause: Status?

  init(_ role: Role, _ invocation: Invocation, _ method: Method, _ call: Call) {
    self.role = role
    self.invocation = invocation
    self.method = method
    self.call = call
  }

  /// Fails the stream when its caller's identity or roles change.
  func recognise(_ caller: Caller) throws(Status) {
    guard caller == call.caller else { throw Self.callerChanged }
  }

  package static let callerChanged = Status(
    .unavailable, .callerChanged, "the caller's rights have changed: call again"
  ).retryable(afterMilliseconds: 50)

  /// The stream is back on the loop.
  package func takeBack() {
    if let cause { invocation.failure = cause }
    cause = nil
  }

  /// Whether the client gets one response, at the end.
  package var collects: Bool { if case .collector = role { true } else { false } }

  /// Whether the client may send messages during the responses.
  package var takesInput: Bool { if case .conversation = role { true } else { false } }

  /// Changes that may revoke the right to the stream: it is then checked again.
  var identityTopics: [Topic] {
    let caller = call.caller
    let userID = caller.kind == .anonymous ? nil : caller.userID
    return [userID, caller.serviceAccountID, caller.tokenID].compactMap { $0.map(Topic.one) }
  }

  func next(room: Int, _ snapshot: borrowing Snapshot) throws(Status) -> Step {
    var messages: [[UInt8]] = []
    let then =
      switch role {
      case .producer(let producer):
        try producer.next(room: room, snapshot, into: &messages)
      case .conversation(let conversation):
        try conversation.next(room: room, snapshot, into: &messages)
      case .collector: Then.end
      }
    return .messages(messages, then)
  }

  func receive(_ message: [UInt8]) throws(Status) {
    switch role {
    case .collector(let collector): try collector.receive(message)
    case .conversation(let conversation): try conversation.receive(message)
    case .producer: break
    }
  }

  /// The client of a bidirectional stream has sent everything.
  package func receivedAll() throws(Status) {
    if case .conversation(let conversation) = role { try conversation.receivedAll() }
  }

  func finish() throws(Status) -> Method.Completion {
    guard case .collector(let collector) = role else {
      throw Status(.internal, "NO_COLLECTOR", "only a client stream is finished")
    }
    return try collector.finish()
  }
}
