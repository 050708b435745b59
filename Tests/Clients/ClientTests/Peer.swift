import NIOCore
import NIOPosix
import Synchronization
import TongluCore
import TongluGRPC
import TongluHTTP2

/// A server that answers calls as scripted by a test, including protocol errors.
final class Peer: Sendable {
  /// A received call.
  struct Call: Sendable {
    var fields: [String: String] = [:]
    var body = ""
    var stream: Int32
    /// The number of its connection, from 1.
    var connection: Int
    /// Its number among all calls of the peer, from 1.
    var number: Int
  }

  /// A reaction to a call, or to a new connection (number 0).
  enum Act: Sendable {
    case reply(String)
    case refuse(Status, pushback: String? = nil)
    /// Sends headers and a message, and then nothing.
    case begin(String)
    case reset(UInt32)
    /// Sends a GOAWAY with this last stream.
    case goAway(after: Int32, debug: String = "", error: UInt32 = 0)
    case drop
    /// Reads everything and sends nothing from then on.
    case deafen
  }

  fileprivate struct State {
    var calls: [Call] = []
    var connections = 0
    var cancelled = 0
  }

  let host: String
  let port: Int
  private let listener: any Channel
  private let group: MultiThreadedEventLoopGroup
  private let state: Shelf

  /// The state shared by the peer's connections.
  final class Shelf: Sendable {
    fileprivate let state = Mutex(State())
    let script: @Sendable (Call) -> [Act]
    let limits: Limits

    init(_ limits: Limits, _ script: @escaping @Sendable (Call) -> [Act]) {
      self.limits = limits
      self.script = script
    }
  }

  init(
    port: Int = 0, host: String = Loopback.next(), streamsMax: Int = 100,
    _ script: @escaping @Sendable (Call) -> [Act] = { $0.number == 0 ? [] : [.reply($0.body)] }
  ) async throws {
    var limits = Limits()
    limits.concurrentStreamsMax = streamsMax
    self.host = host
    let shelf = Shelf(limits, script)
    state = shelf
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    listener = try await ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(PeerConnection(shelf))
        }
      }
      .bind(host: host, port: port).get()
    self.port = listener.localAddress?.port ?? 0
  }

  var address: String { "\(host):\(port)" }
  var calls: [Call] { state.state.withLock { $0.calls } }
  var connections: Int { state.state.withLock { $0.connections } }
  var cancelled: Int { state.state.withLock { $0.cancelled } }

  func stop() async { try? await group.shutdownGracefully() }
}

extension Peer.Shelf {
  func connected() -> Int {
    state.withLock {
      $0.connections += 1
      return $0.connections
    }
  }

  func received(_ call: Peer.Call) -> Peer.Call {
    state.withLock {
      var call = call
      call.number = $0.calls.count + 1
      $0.calls.append(call)
      return call
    }
  }

  func cancelled() { state.withLock { $0.cancelled += 1 } }
}

/// One connection of a peer. Confined to its loop.
private final class PeerConnection: ChannelInboundHandler, ServerHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let head = FieldBlock([(":status", "200"), ("content-type", "application/grpc")])
  private static let trailers = FieldBlock([("grpc-status", "0")])

  private let shelf: Peer.Shelf
  private var session: Session!
  private var context: ChannelHandlerContext?
  private var number = 0
  private var isDeaf = false

  init(_ shelf: Peer.Shelf) {
    self.shelf = shelf
    session = Session(
      server: self, limits: shelf.limits, names: HeaderNames([]), pool: StreamPool())
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func channelActive(context: ChannelHandlerContext) {
    number = shelf.connected()
    perform(shelf.script(Peer.Call(stream: 0, connection: number, number: 0)), 0)
    flush()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = Array(unwrapInboundIn(data).readableBytesView)
    if !isDeaf { _ = session?.feed(bytes.span) }
  }

  func channelReadComplete(context: ChannelHandlerContext) { flush() }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    session?.close()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  func received(_ request: borrowing Request) {
    var call = Peer.Call(stream: request.stream, connection: number, number: 0)
    request.fields.forEach { _, name, value in
      call.fields[Self.text(name)] = Self.text(value)
    }
    call.body = String(decoding: request.bytes(5..<request.bodyCount), as: UTF8.self)
    let received = shelf.received(call)
    perform(shelf.script(received), received.stream)
  }

  func cancelled(stream: Int32) { shelf.cancelled() }

  private func perform(_ acts: [Peer.Act], _ stream: Int32) {
    for act in acts {
      switch act {
      case .reply(let text):
        session.reply(
          stream: stream, head: Self.head, content: .message(Array(text.utf8)),
          trailers: Self.trailers)
      case .begin(let text):
        opened[stream] = text
        session.reply(stream: stream, head: Self.head, content: .produced)
      case .refuse(let status, let pushback):
        var fields = Fields()
        Trailers.forEachField(of: status) { fields.append($0, $1) }
        if let pushback { fields.append("grpc-retry-pushback-ms", pushback) }
        session.reply(stream: stream, head: Self.head, more: fields, content: .none)
      case .reset(let error): session.reset(stream: stream, error: error)
      case .goAway(let last, let debug, let error): later { $0.goAway(last, debug, error) }
      case .drop where stream == 0: context?.close(promise: nil)
      case .drop: later { $0.context?.close(promise: nil) }
      case .deafen: isDeaf = true
      }
    }
  }

  /// After the submitted bytes were sent.
  private func later(_ body: @escaping (PeerConnection) -> Void) {
    context?.eventLoop.assumeIsolated().execute {
      self.flush()
      body(self)
    }
  }

  /// Messages of responses that have begun but were not sent.
  private var opened: [Int32: String] = [:]

  func produce(stream: Int32, room: Int) -> Production {
    guard let text = opened.removeValue(forKey: stream) else { return .later }
    var framed: [UInt8] = []
    MessageFrame.append(Array(text.utf8), to: &framed)
    return .content(framed)
  }

  /// Written by hand, because the session would not send a wrong last stream.
  private func goAway(_ last: Int32, _ debug: String, _ error: UInt32) {
    let payload = Self.word(UInt32(last)) + Self.word(error) + debug.utf8
    write([0, 0, UInt8(payload.count), 7, 0, 0, 0, 0, 0] + payload)
  }

  private static func word(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private func flush() {
    guard !isDeaf, let bytes = session?.drain(), !bytes.isEmpty else { return }
    write(bytes)
  }

  private func write(_ bytes: [UInt8]) {
    context?.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
