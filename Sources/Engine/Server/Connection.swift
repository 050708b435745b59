import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// One client's connection: the session between the channel's bytes and the loop's calls.
///
/// Confined to its event loop.
final class Connection: ChannelInboundHandler, ServerHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How long a peer has to take the last bytes and close, in milliseconds.
  private static let lingerMilliseconds: Int64 = 1_000

  /// Has a reply that is not flushed yet.
  var isTouched = false
  private let owner: LoopContext
  private var session: Session!
  private var context: ChannelHandlerContext?
  private var number: UInt32 = 0
  private var isClosing = false
  /// Of the calls whose client compresses: their replies may be compressed alike.
  private var encodings: [Int32: MessageEncoding] = [:]

  init(_ owner: LoopContext) {
    self.owner = owner
    session = Session(
      server: self, limits: owner.configuration.limits, names: RequestField.names,
      pool: owner.streams)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    number = owner.add(self)
  }

  func channelInactive(context: ChannelHandlerContext) { leave() }

  /// A channel that never became active is never told to be inactive.
  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  private func leave() {
    guard context != nil else { return }
    context = nil
    session.close()
    owner.remove(number)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if isClosing { return }
    let bytes = unwrapInboundIn(data)
    if !session.feed(bytes.readableBytesUInt8Span), session.failure == .notHTTP2 {
      answerHTTP1(bytes)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) { flush() }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { flush() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Sends what the session has for the peer, as far as the peer takes it.
  func flush() {
    guard let context else { return }
    // Our SETTINGS wait for the client's preface: what speaks another protocol never sees them.
    while session.failure != .notHTTP2, context.channel.isWritable {
      let (count, isFull) = owner.fill(from: session)
      if count == 0 { break }
      context.writeAndFlush(wrapOutboundOut(owner.output), promise: nil)
      if !isFull { break }
    }
    if session.failure != nil || session.isFinished { finish() }
  }
}

// Calls.
extension Connection {
  func received(_ request: borrowing Request) {
    let key = Int64(number) << 32 | Int64(request.stream)
    let verdict = Verdict(
      request, key: key, messageBytesMax: owner.configuration.messageBytesMax)
    switch verdict {
    case .start(let invocation, let encoding):
      if encoding != .identity { encodings[request.stream] = encoding }
      if owner.start(invocation) { submit(invocation, stream: request.stream) }
    case .plain(let answer):
      owner.answers.answer(answer, stream: request.stream, on: session)
    case .refuse(let status):
      owner.answers.refuse(status, stream: request.stream, on: session)
    }
  }

  func cancelled(stream: Int32) {
    encodings[stream] = nil
    owner.cancel(Int64(number) << 32 | Int64(stream))
  }

  /// Submits the reply of a call that was elsewhere; flush afterwards.
  func reply(_ invocation: Invocation) {
    submit(invocation, stream: Int32(truncatingIfNeeded: invocation.stream))
  }

  private func submit(_ invocation: Invocation, stream: Int32) {
    let encoding = encodings.isEmpty ? nil : encodings.removeValue(forKey: stream)
    owner.answers.reply(
      invocation, stream: stream, encoding: encoding ?? .identity, on: session)
  }

  /// Refuses a call that is elsewhere.
  func refuse(_ status: Status, _ key: Int64) {
    encodings[Int32(truncatingIfNeeded: key)] = nil
    owner.answers.refuse(status, stream: Int32(truncatingIfNeeded: key), on: session)
    flush()
  }
}

// Leaving.
extension Connection {
  func announceShutdown() {
    session.announceShutdown()
    flush()
  }

  func shutDown() {
    session.shutDown()
    flush()
  }

  func cut() { context?.close(promise: nil) }

  /// Nothing more is said: closes our side, and the rest when the peer does or takes too long.
  /// Closing at once would discard, with what the peer still sends, what it has not read.
  private func finish() {
    guard let context, !isClosing else { return }
    isClosing = true
    context.close(mode: .output, promise: nil)
    context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Self.lingerMilliseconds)) {
      self.cut()
    }
  }

  /// A browser or a health checker that speaks HTTP/1 is told where it is.
  private func answerHTTP1(_ bytes: ByteBuffer) {
    guard let context, let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self),
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: Answers.http1)), promise: nil)
  }
}
