import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2

/// The owner of a connection, which receives its events and those of its calls.
protocol ConnectionOwner: AnyObject {
  /// The server's SETTINGS arrived: calls may begin.
  func isReady(_ connection: Connection)
  /// The server accepts no new calls; open ones continue.
  func isLeaving(_ connection: Connection, isTooManyPings: Bool)
  /// The connection is closed; its calls fail next.
  func isGone(_ connection: Connection, _ loss: Status)
  /// Calls have ended: there may be room for queued ones.
  func hasRoom(_ connection: Connection)
  func succeeded()
  func failed(_ call: OutgoingCall, _ failure: Failure)
}

/// One HTTP/2 connection as a handler at the end of a socket's pipeline.
///
/// `@unchecked Sendable`: confined to the channel's event loop.
final class Connection: ChannelInboundHandler, ClientHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let drainBytes = 64 << 10
  private static let names = HeaderNames([])

  private let host: String
  private let authority: String
  private let isSecure: Bool
  private let loop: any EventLoop
  /// Set until the connection is closed.
  private var owner: (any ConnectionOwner)?
  private var session: Session?
  private var context: ChannelHandlerContext?
  private var calls: [Int32: OutgoingCall] = [:]
  private var isFlushScheduled = false
  private var isGreeted = false
  private var isGoingAway = false
  private var keepalive: Keepalive?
  private var watch: Scheduled<Void>?
  /// The status of calls that a lost connection ends.
  private var loss: Status

  init(address: Address, loop: any EventLoop, owner: any ConnectionOwner, keepalive: Keepalive?) {
    host = address.host
    authority = address.authority
    isSecure = address.isSecure
    self.loop = loop
    self.owner = owner
    self.keepalive = keepalive
    loss = Status(
      .unavailable, "CANNOT_CONNECT",
      "no connection to \(address.authority): it was closed before the server said anything")
    session = Session(client: self, names: Self.names, pool: StreamPool())
  }

  var hasCalls: Bool { !calls.isEmpty }

  /// Whether a call can begin now.
  var acceptsCalls: Bool {
    guard isGreeted, !isGoingAway, context != nil, let session else { return false }
    return session.acceptsCalls && session.openStreams < session.remoteStreamsMax
  }

  /// Submits the call; calls submitted in one turn of the loop are written together.
  func start(_ call: OutgoingCall) {
    let head = isSecure ? CallHead.secure : CallHead.plain
    let stream = session?.call(
      head: head, fields: CallHead.fields(of: call, authority: authority),
      content: CallHead.content(of: call), isPaced: call.isStream)
    guard let stream else {
      call.end(.failure(loss))
      return
    }
    calls[stream] = call
    call.began(on: self, stream: stream)
    scheduleFlush()
  }

  func cancel(_ call: OutgoingCall) {
    guard let stream = stream(of: call) else { return }
    calls[stream] = nil
    session?.reset(stream: stream)
    scheduleFlush()
  }

  func consume(_ call: OutgoingCall, _ count: Int) {
    guard let stream = stream(of: call) else { return }
    session?.consume(stream: stream, count: count)
    scheduleFlush()
  }

  func resume(_ call: OutgoingCall) {
    guard let stream = stream(of: call) else { return }
    session?.resume(stream: stream)
    scheduleFlush()
  }

  private func stream(of call: OutgoingCall) -> Int32? {
    guard let stream = call.stream, calls[stream] === call else { return nil }
    return stream
  }

  /// Accepts no new calls, and closes after the running ones.
  func leave() {
    isGoingAway = true
    session?.shutDown()
    scheduleFlush()
  }

  /// Closes at once; running calls end with `status`.
  func close(_ status: Status) {
    loss = status
    context?.close(promise: nil)
  }

  // The socket.

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { flush() }
  }

  func channelActive(context: ChannelHandlerContext) { flush() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    keepalive?.heardAt = .now()
    let bytes = Array(unwrapInboundIn(data).readableBytesView)
    if !isGreeted, !isSecure, bytes.first == ConnectionFault.alert {
      loss = ConnectionFault.needsTLS(authority)
    }
    if session?.feed(bytes.span) == false { context.close(promise: nil) }
    if !isGreeted, session?.isGreeted == true { greeted() }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    flush()
    owner?.hasRoom(self)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { flush() }
  }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    watch?.cancel()
    owner?.isGone(self, loss)
    session?.close()
    session = nil
    owner = nil
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let fault = ConnectionFault.status(of: error, host: host, authority: authority) {
      loss = fault
    }
    context.close(promise: nil)
  }

  private func greeted() {
    isGreeted = true
    loss = Status(
      .unavailable, "CONNECTION_LOST", "the connection was lost before the response")
    look()
    owner?.isReady(self)
  }

  private func scheduleFlush() {
    guard !isFlushScheduled else { return }
    isFlushScheduled = true
    loop.execute {
      self.isFlushScheduled = false
      self.flush()
      self.owner?.hasRoom(self)
    }
  }

  private func flush() {
    guard let context, let session else { return }
    while context.channel.isWritable {
      let bytes = session.drain(max: Self.drainBytes)
      if bytes.isEmpty { break }
      context.writeAndFlush(
        wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)), promise: nil)
    }
    if session.isFinished { context.close(promise: nil) }
  }

  /// Checks whether the server is alive, and schedules the next check.
  private func look() {
    switch keepalive?.look(now: .now(), hasCalls: !calls.isEmpty) {
    case nil: break
    case .wait(let until): look(at: until)
    case .ask(let until):
      session?.ping()
      scheduleFlush()
      look(at: until)
    case .gone:
      close(Status(.unavailable, "CONNECTION_LOST", "the server does not answer"))
    }
  }

  private func look(at time: NIODeadline) {
    watch = loop.scheduleTask(deadline: time) { [weak self] in self?.look() }
  }
}

// The session.
extension Connection {
  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    guard let call = calls[stream] else { return }
    let before = call.reply.metadata
    fields.forEach { _, name, value in
      call.reply.receive(Self.text(name), Self.text(value))
    }
    call.receivedFields(after: before)
  }

  func received(_ data: [UInt8], stream: Int32) {
    guard let call = calls[stream] else { return }
    do throws(Status) { try call.receive(data) } catch {
      calls[stream] = nil
      session?.reset(stream: stream)
      call.end(.failure(error))
    }
  }

  func produce(stream: Int32, room: Int) -> Production {
    calls[stream]?.produce() ?? .end()
  }

  func ended(stream: Int32) {
    guard let call = calls.removeValue(forKey: stream) else { return }
    finish(call)
  }

  func closed(stream: Int32, error: UInt32) {
    guard let call = calls.removeValue(forKey: stream) else { return }
    // Trailers received before the reset take precedence.
    if call.reply.hasStatus { return finish(call) }
    call.ended()
    let failure: Failure
    if error == ErrorCode.unsent {
      call.attempts -= 1
      failure = Failure(status: loss, cause: .unsent)
    } else if context == nil {
      failure = Failure(status: loss, cause: .lost)
    } else {
      failure = Failure(
        status: Status(Code(http2Error: error), .streamReset, "the server reset the call"),
        cause: error == ErrorCode.refusedStream ? .refused : .answered)
    }
    owner?.failed(call, failure)
  }

  /// The server has reported the outcome of the attempt.
  private func finish(_ call: OutgoingCall) {
    do throws(Status) {
      let result = try call.outcome()
      call.end(.success(result))
      owner?.succeeded()
    } catch {
      call.ended()
      owner?.failed(
        call, Failure(status: error, cause: .answered, pushback: call.reply.pushback))
    }
  }

  func goingAway() {
    guard !isGoingAway else { return }
    isGoingAway = true
    let reason = session?.goAway
    owner?.isLeaving(
      self,
      isTooManyPings: reason?.error == ErrorCode.enhanceYourCalm
        && reason?.debug == Array("too_many_pings".utf8))
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
