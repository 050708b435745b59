import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// The messages of an open call, between the session and the executor.
///
/// It buffers received data that the handler has not taken (at most a stream's window and a
/// message) and no data to send: the handler is called when there is room. Confined to its event
/// loop, and owned by its connection alone: later events hold it weakly.
final class OpenStream {
  private enum State {
    /// The handler may be called.
    case ready
    case waiting(Then)
    /// The call is on the pool.
    case elsewhere
    /// The call has ended; the trailers are sent as soon as there is room.
    case over(Status?)
  }

  /// A message as sent by the client.
  private struct Message {
    let bytes: [UInt8]
    let isDeflated: Bool
  }

  let call: StreamCall
  let id: Int32
  private unowned let connection: Connection
  /// The counter of streams without a login; nil for others.
  private let counting: LoopContext?
  private var state = State.ready
  /// Whether the call is on the pool, whatever its state here.
  private var isLent = false
  /// Output of the pool, until there is room.
  private var prepared: [UInt8]?
  private var deframer: Deframer
  /// A message not taken yet, because the pool was busy.
  private var offered: Message?
  /// Received bytes whose window was not returned yet.
  private var owed = 0
  private var hasAllInput = false
  private var isToldOfAllInput = false
  /// Whether it has registered for changes.
  private var hasWaited = false
  /// Whether a change may have been committed after the snapshot of its last turn, on the pool.
  private var hasMissed = false
  /// The number of the turn, so that a timer of an earlier turn is ignored.
  private var turn = 0
  /// The status with which it ends instead of waiting for changes, because its connection shuts
  /// down.
  private var farewell: Status?
  /// When the first part of the incomplete message arrived, in monotonic seconds; 0 without one.
  private var partialSince: UInt64 = 0
  /// The compression of its responses, as announced in their headers.
  private let encoding: MessageEncoding

  init(_ call: StreamCall, id: Int32, on connection: Connection) {
    self.call = call
    self.id = id
    self.connection = connection
    counting = call.invocation.isKnown ? nil : connection.owner
    counting?.unknownStreams += 1
    deframer = Deframer(
      limit: connection.owner.configuration.messageBytesMax, encoding: call.invocation.head.encoding
    )
    encoding = call.invocation.streamEncoding
  }

  deinit { counting?.unknownStreams -= 1 }

  /// Whether its caller is not logged in.
  var isUnknown: Bool { counting != nil }

  private var owner: LoopContext { connection.owner }
  private var session: Session { connection.session }
  /// The status with which it ended; nil for OK.
  var refusal: Status? { if case .over(let status) = state { status } else { nil } }
  private var isOver: Bool { if case .over = state { true } else { false } }
  /// Whether data are still to be sent or received: such a stream may be cut and resumed.
  var isTransfer: Bool { !(call.collects && hasAllInput) }
}

// Received from the client.
extension OpenStream {
  func received(_ data: [UInt8]) {
    guard !isOver else { return session.consume(stream: id, count: data.count) }
    owed += data.count
    deframer.append(data)
    advance()
    noteHeld()
    let limit = owner.configuration.limits.bufferedBytesMax
    guard !isOver, session.bufferedBytes > limit else { return }
    fail(Self.tooMuch)
  }

  static let tooMuch = Status(
    .resourceExhausted, "TOO_MUCH_BUFFERED", "the connection's requests hold too much"
  ).retryable(afterMilliseconds: 1_000)

  /// Buffered data count against the connection's limit.
  private func noteHeld() {
    session.hold(stream: id, bytes: deframer.heldCount + (offered?.bytes.count ?? 0))
    if deframer.heldCount == 0 { partialSince = 0 }
  }

  /// Ends the stream when a message has been incomplete for more than `limit` seconds; returns
  /// whether it did.
  func sweep(now: UInt64, limit: UInt64) -> Bool {
    let wantsRest =
      switch state {
      case .ready: call.collects
      case .waiting(.input): true
      default: false
      }
    guard deframer.heldCount > 0, wantsRest else {
      partialSince = 0
      return false
    }
    if partialSince == 0 { partialSince = now }
    guard now - partialSince > limit else { return false }
    cut(Status(.deadlineExceeded, "MESSAGE_TOO_SLOW", "the rest of a message did not come"))
    return true
  }

  func receivedAll() {
    hasAllInput = true
    advance()
  }

  private func advance() {
    if call.collects { collect() } else { session.resume(stream: id) }
  }

  /// Passes a client stream's messages to the handler and, at the stream's end, finishes the call.
  private func collect() {
    while case .ready = state {
      do throws(Status) {
        guard let message = try nextOffer() else { break }
        offered = nil
        let step = owner.executor.receive(message.bytes, isDeflated: message.isDeflated, call)
        if case .later = step { offered = message }
        turned(step)
      } catch {
        turned(.failure(error))
      }
    }
    guard case .ready = state, hasAllInput else { return }
    do throws(Status) {
      try deframer.finish()
      connection.finish(self)
    } catch {
      turned(.failure(error))
    }
  }

  /// The message that was not taken before, or the client's next.
  private func nextOffer() throws(Status) -> Message? {
    if let offered { return offered }
    return try take()
  }

  /// The client's next message; without one, its window is returned.
  private func take() throws(Status) -> Message? {
    let next = try deframer.nextAsSent()
    noteHeld()
    guard let bytes = next else {
      session.consume(stream: id, count: owed)
      owed = 0
      return nil
    }
    call.invocation.isRequestCompressed = deframer.wasCompressed
    return Message(bytes: bytes, isDeflated: deframer.wasCompressed)
  }
}

// Sent to the client.
extension OpenStream {
  /// The most turns in a row, so that a handler that produces nothing does not block other calls.
  private static let turnsMax = 64

  /// Produces the next part for the session.
  func produce(room: Int) -> Production {
    if let content = prepared {
      prepared = nil
      return .content(content)
    }
    for _ in 0..<Self.turnsMax {
      switch state {
      case .over(let status): return ending(status)
      case .elsewhere: return .later
      case .ready:
        if let content = turned(owner.produce(call, room: room)) { return .content(content) }
      case .waiting(let then):
        if !takeInput(then) { return .later }
      }
    }
    owner.loop.assumeIsolated().execute { [weak self] in
      if let self { self.connection.resume(self.id) }
    }
    return .later
  }

  /// Takes a message of a bidirectional stream, or its end; false without either.
  private func takeInput(_ then: Then) -> Bool {
    guard call.takesInput else { return false }
    do throws(Status) {
      if let message = try take() {
        state = .ready
        turned(
          owner.executor.receive(message.bytes, isDeflated: message.isDeflated, call))
      } else if !hasAllInput {
        return false
      } else if !isToldOfAllInput {
        isToldOfAllInput = true
        try deframer.finish()
        state = .ready
        try call.receivedAll()
      } else if then == .input {
        // No more input is possible.
        state = .over(nil)
      } else {
        return false
      }
    } catch {
      turned(.failure(error))
    }
    return true
  }

  /// Continues after a turn of the handler; returns its output.
  @discardableResult
  private func turned(_ step: StreamCall.Step) -> [UInt8]? {
    turn += 1
    switch step {
    case .elsewhere:
      state = .elsewhere
      isLent = true
      hasMissed = false
    case .received: state = .ready
    case .later(let milliseconds):
      state = .waiting(.more)
      wake(after: milliseconds)
    case .failure(let status): fail(status)
    case .messages(let messages, let then):
      rest(then)
      if messages.isEmpty { return nil }
      var output: [UInt8] = []
      for message in messages {
        let wanted = call.invocation.encoding(ofReply: message.count)
        output += (wanted == encoding ? wanted : .identity).framed(message)
      }
      return output
    }
    return nil
  }

  private func rest(_ then: Then) {
    switch then {
    case .more: state = .ready
    case .end: state = .over(nil)
    case .input: state = .waiting(then)
    case .change(let topics):
      if let farewell { return state = .over(farewell) }
      if hasMissed {
        hasMissed = false
        state = .ready
        owner.watch(call, for: topics)
      } else {
        state = .waiting(then)
        owner.wait(call, for: topics)
      }
      hasWaited = true
    case .delay(let milliseconds):
      if let farewell { return state = .over(farewell) }
      state = .waiting(then)
      wake(after: milliseconds)
    }
  }

  private func wake(after milliseconds: Int) {
    let turn = self.turn
    owner.loop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) {
      [weak self] in
      if let self, self.turn == turn { self.wake() }
    }
  }

  /// Wakes the stream: a change that it waits for was committed.
  func wake() {
    // The caller's rights may have changed, whatever the stream is doing.
    call.isStale = true
    switch state {
    case .waiting: break
    case .elsewhere:
      hasMissed = true
      return
    case .ready, .over: return
    }
    state = .ready
    if call.collects { collect() }
    connection.resume(id)
  }

  /// The call is back from the pool.
  func returned() {
    isLent = false
    guard case .elsewhere = state else { return }
    call.takeBack()
    if !hasWaited { hasMissed = true }
    prepared = turned(call.returned)
    if call.collects { collect() } else { session.resume(stream: id) }
  }

  /// The connection shuts down: a stream that waits for changes ends now, any other when it would
  /// wait for them.
  func leave(_ status: Status) {
    farewell = status
    switch state {
    case .waiting(.change), .waiting(.delay): if !call.collects { cut(status) }
    default: break
    }
  }

  /// Ends the stream from outside of the session, without waiting for flow control.
  func cut(_ status: Status) {
    let hasRoom = call.collects || prepared == nil && session.hasRoom(stream: id)
    fail(status)
    if !hasRoom { session.reset(stream: id) }
  }

  /// Ends the stream with a refusal; a client-streaming call is refused at once.
  private func fail(_ status: Status) {
    guard !isOver else { return }
    state = .over(status)
    prepared = nil
    if call.collects {
      connection.refuse(status, open: self)
    } else {
      session.resume(stream: id)
    }
  }

  private func ending(_ status: Status?) -> Production {
    var more = Fields()
    // The handler's metadata must not be read while the call is on the pool.
    let added = isLent ? Metadata() : call.invocation.trailingMetadata
    guard let status else {
      added.forEachField { more.append($0, $1) }
      return .end(trailers: owner.answers.okTrailers, more: more)
    }
    Trailers.forEachField(of: status) { name, value in more.append(name, value) }
    added.forEachField { more.append($0, $1) }
    return .end(more: more)
  }
}
