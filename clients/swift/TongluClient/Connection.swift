import NIOCore
import NIOSSL
import TongluCore
import TongluGRPC
import TongluHTTP2

/// One HTTP/2 connection as a handler at the end of a socket's pipeline.
///
/// `@unchecked Sendable`: confined to the channel's event loop.
final class Connection: ChannelInboundHandler, ClientHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let drainBytes = 64 << 10
  private static let names = HeaderNames([])
  /// Pseudo-header fields come first, in the block and after it.
  private static let plainHead = FieldBlock([(":method", "POST"), (":scheme", "http")])
  private static let secureHead = FieldBlock([(":method", "POST"), (":scheme", "https")])

  private let head: FieldBlock
  private let authority: String
  private let loop: any EventLoop
  private var session: Session?
  private var context: ChannelHandlerContext?
  private var calls: [Int32: OutgoingCall] = [:]
  private var isFlushScheduled = false
  private var isGoingAway = false
  /// What calls end with when the connection goes.
  private var loss = Status(
    .unavailable, "CONNECTION_LOST", "the connection was lost before the reply came")

  init(authority: String, isSecure: Bool, loop: any EventLoop) {
    head = isSecure ? Self.secureHead : Self.plainHead
    self.authority = authority
    self.loop = loop
    session = Session(client: self, names: Self.names, pool: StreamPool())
  }

  var acceptsCalls: Bool { !isGoingAway && context != nil && session?.acceptsCalls == true }

  /// Submits the call; what is submitted in one turn of the loop is written together.
  func start(_ call: OutgoingCall) {
    var fields = Fields()
    fields.append(":path", call.path)
    fields.append(":authority", authority)
    fields.append("content-type", "application/grpc")
    fields.append("te", "trailers")
    fields.append("user-agent", "tonglu-swift/0.1")
    if let seconds = call.options.timeoutSeconds {
      let nanoseconds = UInt64(max(0, min(seconds, 1e9)) * 1e9)
      fields.append("grpc-timeout", Timeout.format(nanoseconds: nanoseconds))
    }
    if let trace = call.options.trace {
      fields.append("traceparent", trace.traceparent)
      if !trace.state.isEmpty { fields.append("tracestate", trace.state) }
    }
    for (name, value) in call.options.metadata { fields.append(name, value) }
    for (name, value) in call.options.binaryMetadata {
      fields.append(name, Base64.text(value, isPadded: false))
    }
    let encoding = call.options.encoding
    if encoding != .identity { fields.append("grpc-encoding", encoding.rawValue) }
    fields.append("grpc-accept-encoding", MessageEncoding.accepted)
    let content: Content =
      switch call.request {
      case .message(let message):
        encoding == .identity ? .message(message) : .plain(encoding.framed(message))
      case .messages: .produced
      }
    let stream = session?.call(
      head: head, fields: fields, content: content, isPaced: call.isStream)
    guard let stream else {
      call.end(.failure(loss))
      return
    }
    calls[stream] = call
    call.stream = stream
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

  func close() {
    context?.close(promise: nil)
  }

  // The socket.

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { flush() }
  }

  func channelActive(context: ChannelHandlerContext) { flush() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = Array(unwrapInboundIn(data).readableBytesView)
    if session?.feed(bytes.span) == false { context.close(promise: nil) }
  }

  func channelReadComplete(context: ChannelHandlerContext) { flush() }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { flush() }
  }

  func channelInactive(context: ChannelHandlerContext) {
    // Before the session goes, which would end them as reset by the server.
    let lost = calls.values
    calls = [:]
    session?.close()
    session = nil
    self.context = nil
    for call in lost { call.end(.failure(loss)) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case NIOSSLError.handshakeFailed(let cause): loss = untrusted("\(cause)")
    case let mismatch as NIOSSLExtraError: loss = untrusted(mismatch.description)
    default: break
    }
    context.close(promise: nil)
  }

  private func untrusted(_ cause: String) -> Status {
    Status(.unavailable, "CANNOT_CONNECT", "no TLS with \(authority): \(cause)")
  }

  private func scheduleFlush() {
    guard !isFlushScheduled else { return }
    isFlushScheduled = true
    loop.execute {
      self.isFlushScheduled = false
      self.flush()
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

  // The session.

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
    guard case .messages(let outbox) = calls[stream]?.request else { return .end() }
    guard let (bytes, isEnd) = outbox.take() else { return .later }
    return isEnd ? .end() : .content(bytes)
  }

  func ended(stream: Int32) {
    guard let call = calls.removeValue(forKey: stream) else { return }
    call.end(Result { () throws(Status) in try call.outcome() })
  }

  func closed(stream: Int32, error: UInt32) {
    guard let call = calls.removeValue(forKey: stream) else { return }
    // Trailers may have come before the reset: they decide.
    if call.reply.hasStatus {
      call.end(Result { () throws(Status) in try call.outcome() })
    } else {
      call.end(
        .failure(Status(Code(http2Error: error), "STREAM_RESET", "the server reset the call")))
    }
  }

  func goingAway() { isGoingAway = true }

  private static func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
