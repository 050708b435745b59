package import TongluCore
package import TongluMessages
import TongluService

/// A test's open stream.
package final class TestStream {
  private let call: StreamCall
  private let loop: LoopExecutor
  private let sink: Sink
  /// Waits until written changes are delivered.
  private let settle: () -> Void
  /// Whether the handler has ended the stream.
  package private(set) var isOver = false

  init(_ call: StreamCall, _ loop: LoopExecutor, _ sink: Sink, settle: @escaping () -> Void) {
    self.settle = settle
    self.call = call
    self.loop = loop
    self.sink = sink
  }

  /// The server's messages until it waits or ends; throws its status.
  package func pull() throws(Status) -> [[UInt8]] {
    defer { loop.endTurn() }
    settle()
    call.isStale = true
    var messages: [[UInt8]] = []
    while !isOver {
      guard case .messages(let some, let then) = try settled(loop.produce(call, room: 16 << 10))
      else { break }
      messages += some
      isOver = then == .end
      if then != .more { break }
    }
    return messages
  }

  package func pull<Reply: Message>(_ type: Reply.Type) throws(Status) -> [Reply] {
    var replies: [Reply] = []
    for message in try pull() { replies.append(try Reply.decode(message, .strict)) }
    return replies
  }

  /// Sends a message of the client.
  package func push(_ message: [UInt8]) throws(Status) {
    _ = try settled(loop.receive(message, call))
  }

  /// The client has sent everything: the response.
  package func finish() throws(Status) -> [UInt8] {
    defer { loop.endTurn() }
    if !loop.finish(call) { sink.wait() }
    return try call.invocation.result()
  }

  private func settled(_ step: StreamCall.Step) throws(Status) -> StreamCall.Step {
    var step = step
    if case .elsewhere = step {
      sink.wait()
      step = call.returned
    }
    if case .failure(let status) = step { throw status }
    return step
  }
}

extension Invocation {
  /// The response, when the call has ended.
  func result() throws(Status) -> [UInt8] {
    guard let outcome else {
      throw Status(.internal, "NO_OUTCOME", "the call ended without an outcome")
    }
    return try outcome.get()
  }
}
