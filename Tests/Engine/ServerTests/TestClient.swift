import NIOCore
import NIOPosix
import TongluCore
import TongluGRPC
import TongluHTTP2

/// The end of a call on the wire.
struct Reply: Sendable {
  var fields = ReplyFields()
  var body: [UInt8] = []
  /// The error of a stream that was reset or lost.
  var error: UInt32?

  var text: String { String(decoding: body.dropFirst(5), as: UTF8.self) }
  var plain: String { String(decoding: body, as: UTF8.self) }
  var status: Status? { fields.status }
}

/// A simple client for tests: one connection, calls by path.
final class TestClient: Sendable {
  private let channel: any Channel
  private let handler: NIOLoopBound<ClientChannelHandler>

  init(port: Int) async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let made: NIOLoopBound<ClientChannelHandler> = try await loop.submit {
      NIOLoopBound(ClientChannelHandler(on: loop), eventLoop: loop)
    }.get()
    handler = made
    channel = try await ClientBootstrap(group: loop)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(made.value)
        }
      }
      .connect(host: "127.0.0.1", port: port).get()
  }

  /// The methods open to everyone, and the same for an owner, where tokens are checked.
  static let openService = "/test.Test/"
  static let knownService = "/test.Known/"

  private static func service(_ more: [(String, String)]) -> String {
    more.contains { $0.0 == "authorization" } ? knownService : openService
  }

  /// Makes a call and waits for its end.
  func call(
    _ method: String, _ message: String = "", _ more: [(String, String)] = [],
    verb: String = "POST", contentType: String = "application/grpc", content: Content? = nil,
    cancelAfterMilliseconds: Int64? = nil
  ) async throws -> Reply {
    var fields = Fields()
    fields.append(":method", verb)
    fields.append(":scheme", "http")
    fields.append(":path", Self.service(more) + method)
    fields.append(":authority", "localhost")
    fields.append("content-type", contentType)
    for (name, value) in more { fields.append(name, value) }
    let (handler, sent) = (self.handler, fields)
    return try await channel.eventLoop.flatSubmit {
      handler.value.call(
        sent, content ?? .message(Array(message.utf8)), cancelAfterMilliseconds)
    }.get()
  }

  /// Opens a stream, whose messages are sent later. If it `isPaced`, received bytes are not
  /// consumed, so that the server's window stays closed.
  func open(
    _ method: String, _ more: [(String, String)] = [], isPaced: Bool = false
  ) async throws -> TestStream {
    let (handler, channel) = (self.handler, self.channel)
    var fields = Fields()
    for (name, value) in [
      (":method", "POST"), (":scheme", "http"), (":path", Self.service(more) + method),
      (":authority", "localhost"), ("content-type", "application/grpc"),
    ] + more { fields.append(name, value) }
    let (messages, sink) = AsyncStream.makeStream(of: String.self)
    let sent = fields
    let (id, reply) = try await channel.eventLoop.submit {
      handler.value.open(sent, sink, isPaced: isPaced)
    }.get()
    return TestStream(messages: messages, reply: reply) { step in
      channel.eventLoop.execute { handler.value.act(step, on: id) }
    }
  }

  /// The number of calls that have not ended.
  var openCalls: Int {
    get async throws {
      let handler = self.handler
      return try await channel.eventLoop.submit { handler.value.openCalls }.get()
    }
  }

  func send(_ bytes: [UInt8]) {
    channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
  }

  /// Completes when the connection is closed.
  func closed() async throws { try await channel.closeFuture.get() }

  var isActive: Bool { channel.isActive }

  func close() async { try? await channel.close().get() }
}

/// A test's call with many messages.
struct TestStream: Sendable {
  enum Step: Sendable {
    case send([UInt8])
    case finish
    case cancel
    /// Returns `count` bytes of the window.
    case consume(Int)
  }

  /// The server's messages as text.
  let messages: AsyncStream<String>
  let reply: EventLoopFuture<Reply>
  let act: @Sendable (Step) -> Void

  /// Sends a message.
  func send(_ text: String) {
    var framed: [UInt8] = []
    MessageFrame.append(Array(text.utf8), to: &framed)
    act(.send(framed))
  }

  /// The end of the call.
  func end() async throws -> Reply { try await reply.get() }
}

/// The client's session on a channel. Confined to its loop.
private final class ClientChannelHandler: ChannelInboundHandler, ClientHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let loop: any EventLoop
  private var session: Session!
  private var context: ChannelHandlerContext?
  private var calls: [Int32: (reply: Reply, promise: EventLoopPromise<Reply>)] = [:]
  private var streams: [Int32: Opened] = [:]

  private struct Opened {
    let sink: AsyncStream<String>.Continuation
    var deframer = Deframer()
    var waiting: [[UInt8]] = []
    var isFinished = false
  }

  var openCalls: Int { calls.count }

  init(on loop: any EventLoop) {
    self.loop = loop
    session = Session(client: self, names: HeaderNames([]), pool: StreamPool())
  }

  func call(
    _ fields: Fields, _ content: Content, _ cancelAfterMilliseconds: Int64?
  ) -> EventLoopFuture<Reply> {
    let promise = loop.makePromise(of: Reply.self)
    guard let context else {
      promise.fail(ChannelError.ioOnClosedChannel)
      return promise.futureResult
    }
    guard let stream = session.call(fields: fields, content: content) else {
      promise.succeed(Reply(error: ErrorCode.refusedStream))
      return promise.futureResult
    }
    calls[stream] = (Reply(), promise)
    flush()
    if let delay = cancelAfterMilliseconds {
      context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(delay)) {
        self.session.reset(stream: stream)
        self.flush()
      }
    }
    return promise.futureResult
  }

  func open(
    _ fields: Fields, _ sink: AsyncStream<String>.Continuation, isPaced: Bool
  ) -> (Int32, EventLoopFuture<Reply>) {
    let promise = loop.makePromise(of: Reply.self)
    guard context != nil else {
      sink.finish()
      promise.fail(ChannelError.ioOnClosedChannel)
      return (0, promise.futureResult)
    }
    guard let id = session.call(fields: fields, content: .produced, isPaced: isPaced) else {
      preconditionFailure("the connection takes calls")
    }
    calls[id] = (Reply(), promise)
    streams[id] = Opened(sink: sink)
    flush()
    return (id, promise.futureResult)
  }

  func act(_ step: TestStream.Step, on id: Int32) {
    switch step {
    case .send(let bytes): streams[id]?.waiting.append(bytes)
    case .finish: streams[id]?.isFinished = true
    case .cancel: session.reset(stream: id)
    case .consume(let count): session.consume(stream: id, count: count)
    }
    session.resume(stream: id)
    flush()
  }

  func produce(stream: Int32, room: Int) -> Production {
    guard let opened = streams[stream] else { return .end() }
    guard opened.waiting.isEmpty else {
      streams[stream]?.waiting = []
      return .content(opened.waiting.flatMap { $0 })
    }
    return opened.isFinished ? .end() : .later
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    _ = session.feed(bytes.readableBytesUInt8Span)
  }

  func channelReadComplete(context: ChannelHandlerContext) { flush() }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    session.close()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func flush() {
    guard let context else { return }
    let bytes = session.drain()
    if !bytes.isEmpty {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
    if session.isFinished { context.close(promise: nil) }
  }

  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    fields.forEach { _, name, value in
      calls[stream]?.reply.fields.receive(Self.text(name), Self.text(value))
    }
  }

  func received(_ data: [UInt8], stream: Int32) {
    calls[stream]?.reply.body += data
    streams[stream]?.deframer.append(data)
    while let message = try? streams[stream]?.deframer.next() {
      streams[stream]?.sink.yield(String(decoding: message, as: UTF8.self))
    }
  }

  func ended(stream: Int32) {
    streams.removeValue(forKey: stream)?.sink.finish()
    guard let (reply, promise) = calls.removeValue(forKey: stream) else { return }
    promise.succeed(reply)
  }

  func closed(stream: Int32, error: UInt32) {
    streams.removeValue(forKey: stream)?.sink.finish()
    guard let (reply, promise) = calls.removeValue(forKey: stream) else { return }
    var lost = reply
    lost.error = error
    promise.succeed(lost)
  }

  func goingAway() {}

  private static func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
