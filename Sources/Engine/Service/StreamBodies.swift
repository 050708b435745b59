package import TongluCore
package import TongluDatabase
package import TongluMessages

/// The handler of a server stream, with its state.
package protocol Producer: AnyObject {
  /// Appends the next encoded messages, of about `room` bytes together.
  func next(
    room: Int, _ snapshot: borrowing Snapshot, into output: inout [[UInt8]]
  ) throws(Status) -> Then
}

/// A handler, with its state, of a client's messages one by one.
package protocol Receiver: AnyObject {
  func receive(_ message: [UInt8]) throws(Status)
}

/// The handler of a client stream, with its state.
package protocol Collector: Receiver {
  /// The work after the client has sent everything.
  func finish() throws(Status) -> Method.Completion
}

/// A client stream's state that keeps received data beyond the call.
package protocol Discardable {
  /// The call had been executed before: its received data are not needed.
  func discard()
}

/// The handler of a bidirectional stream, with its state.
package protocol Conversation: Producer, Receiver {
  /// The client has sent everything.
  func receivedAll() throws(Status)
}

/// The next messages of a handler. Its state is kept only if it does not throw: it may be
/// interrupted and run again.
private func advance<State, Reply: Message>(
  _ state: inout State, room: Int, _ snapshot: borrowing Snapshot, into output: inout [[UInt8]],
  _ step: (inout State, Int, borrowing Snapshot) throws(Status) -> Batch<Reply>
) throws(Status) -> Then {
  var copy = state
  let batch = try step(&copy, room, snapshot)
  state = copy
  for message in batch.messages { output.append(message.encoded()) }
  return batch.then
}

private final class ServerStream<State: Sendable, Reply: Message>: Producer {
  typealias Next =
    @Sendable (inout State, Int, borrowing Snapshot) throws(Status) -> Batch<Reply>

  private var state: State
  private let step: Next

  init(_ state: State, _ step: @escaping Next) {
    self.state = state
    self.step = step
  }

  func next(
    room: Int, _ snapshot: borrowing Snapshot, into output: inout [[UInt8]]
  ) throws(Status) -> Then {
    try advance(&state, room: room, snapshot, into: &output, step)
  }
}

private final class ClientStream<State: Sendable, Request: Message>: Collector {
  typealias Receive = @Sendable (inout State, Request) throws(Status) -> Void
  typealias Finish = @Sendable (State, Request, [UInt8]) throws(Status) -> Method.Completion

  private var state: State
  /// The intent, which identifies the call, and its bytes.
  private var first: (Request, [UInt8])?
  private let take: Receive
  private let complete: Finish

  init(_ state: State, _ take: @escaping Receive, _ complete: @escaping Finish) {
    self.state = state
    self.take = take
    self.complete = complete
  }

  func receive(_ message: [UInt8]) throws(Status) {
    let request = try Request.decode(message, first == nil ? .strict : .lenient)
    if first == nil { first = (request, message) }
    try take(&state, request)
  }

  func finish() throws(Status) -> Method.Completion {
    let (request, bytes) = first ?? (Request(), [])
    return try complete(state, request, bytes)
  }
}

private final class Bidirectional<State: Sendable, Request: Message, Reply: Message>: Conversation {
  typealias Receive = @Sendable (inout State, Request) throws(Status) -> Void
  typealias ReceivedAll = @Sendable (inout State) throws(Status) -> Void
  typealias Next =
    @Sendable (inout State, Int, borrowing Snapshot) throws(Status) -> Batch<Reply>

  private var state: State
  private let take: Receive
  private let takeEnd: ReceivedAll
  private let step: Next

  init(
    _ state: State, _ take: @escaping Receive, _ takeEnd: @escaping ReceivedAll,
    _ step: @escaping Next
  ) {
    self.state = state
    self.take = take
    self.takeEnd = takeEnd
    self.step = step
  }

  func receive(_ message: [UInt8]) throws(Status) {
    try take(&state, try Request.decode(message, .strict))
  }

  func receivedAll() throws(Status) { try takeEnd(&state) }

  func next(
    room: Int, _ snapshot: borrowing Snapshot, into output: inout [[UInt8]]
  ) throws(Status) -> Then {
    try advance(&state, room: room, snapshot, into: &output, step)
  }
}

extension Method {
  /// The end of a client stream.
  package enum Completion: Sendable {
    /// A response from a view, without side effects.
    case read(@Sendable (Call, borrowing Snapshot) throws(Status) -> [UInt8])
    /// A mutation; its intent is the stream's first message, and the others bring its content.
    case write(Mutation, intent: [UInt8])
  }

  /// One request, any number of responses: `next` is called when there is room.
  package static func serverStream<Request: Message, State: Sendable, Reply: Message>(
    _ path: String, access: Roles, isHeavy: Bool,
    begin: @escaping @Sendable (Request, Call) throws(Status) -> State,
    next: @escaping @Sendable (inout State, Int, borrowing Snapshot) throws(Status) -> Batch<Reply>
  ) -> Method {
    let open: @Sendable (Span<UInt8>, Call) throws(Status) -> any Producer = {
      (bytes, call) throws(Status) in
      ServerStream(try begin(try Request.decode(bytes, .strict), call), next)
    }
    return Method(
      path: path, access: access, isHeavy: isHeavy, isSecret: false, body: .serverStream(open))
  }

  /// Any number of requests, one response from a view.
  package static func clientStream<Request: Message, State: Sendable, Reply: Message>(
    _ path: String, access: Roles, isHeavy: Bool,
    begin: @escaping @Sendable (Call) throws(Status) -> State,
    receive: @escaping @Sendable (inout State, Request) throws(Status) -> Void,
    finish: @escaping @Sendable (State, Call, borrowing Snapshot) throws(Status) -> Reply
  ) -> Method {
    let complete: @Sendable (State, Request, [UInt8]) throws(Status) -> Completion = {
      (state, _, _) throws(Status) in
      .read { (call, snapshot) throws(Status) in try finish(state, call, snapshot).encoded() }
    }
    return clientStream(
      path, access, isRead: true, isHeavy, begin: begin, receive: receive, complete: complete)
  }

  /// Any number of requests, one response from a transaction. The first request is the intent and
  /// has the request id; later ones bring the content that it announced.
  package static func clientStream<
    Request: Message, State: Sendable, Preparation: Sendable, Reply: Message
  >(
    _ path: String, access: Roles, isHeavy: Bool,
    requestID: @escaping @Sendable (Request) -> String,
    begin: @escaping @Sendable (Call) throws(Status) -> State,
    receive: @escaping @Sendable (inout State, Request) throws(Status) -> Void,
    prepare: @escaping @Sendable (State, Call, borrowing Snapshot) throws(Status) -> Preparation,
    finish:
      @escaping @Sendable (State, Preparation, Call, borrowing Transaction) throws(Status)
      -> Reply
  ) -> Method {
    let complete: @Sendable (State, Request, [UInt8]) throws(Status) -> Completion = {
      (state, first, intent) throws(Status) in
      let mutation = Mutation(
        requestID: requestID(first),
        prepare: { (call, snapshot) throws(Status) in
          let preparation = try prepare(state, call, snapshot)
          return .whole { (call, transaction) throws(Status) in
            try finish(state, preparation, call, transaction).encoded()
          }
        },
        work: Mutation.unprepared, discard: { (state as? any Discardable)?.discard() })
      return .write(mutation, intent: intent)
    }
    return clientStream(
      path, access, isRead: false, isHeavy, begin: begin, receive: receive, complete: complete)
  }

  private static func clientStream<Request: Message, State: Sendable>(
    _ path: String, _ access: Roles, isRead: Bool, _ isHeavy: Bool,
    begin: @escaping @Sendable (Call) throws(Status) -> State,
    receive: @escaping @Sendable (inout State, Request) throws(Status) -> Void,
    complete: @escaping @Sendable (State, Request, [UInt8]) throws(Status) -> Completion
  ) -> Method {
    let open: @Sendable (Call) throws(Status) -> any Collector = { (call) throws(Status) in
      ClientStream(try begin(call), receive, complete)
    }
    return Method(
      path: path, access: access, isHeavy: isHeavy, isSecret: false,
      body: .clientStream(isRead: isRead, open))
  }

  /// Messages in both directions, without side effects. A message is taken when all responses to
  /// the one before are sent.
  package static func bidirectional<Request: Message, State: Sendable, Reply: Message>(
    _ path: String, access: Roles,
    begin: @escaping @Sendable (Call) throws(Status) -> State,
    receive: @escaping @Sendable (inout State, Request) throws(Status) -> Void,
    receivedAll: @escaping @Sendable (inout State) throws(Status) -> Void,
    next: @escaping @Sendable (inout State, Int, borrowing Snapshot) throws(Status) -> Batch<Reply>
  ) -> Method {
    let open: @Sendable (Call) throws(Status) -> any Conversation = { (call) throws(Status) in
      Bidirectional(try begin(call), receive, receivedAll, next)
    }
    return Method(
      path: path, access: access, isHeavy: false, isSecret: false, body: .bidirectional(open))
  }
}
