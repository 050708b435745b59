package import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
package import TongluCore

/// An HTTP/1.1 server for monitoring, on a port of its own: `/metrics` in Prometheus's text format,
/// `/health` (200 while serving, 503 otherwise; then one line per fault).
package final class AdminServer: Sendable {
  package let port: Int
  private let channel: any Channel
  private let isStopping = Mutex(false)

  private init(_ channel: any Channel) {
    self.channel = channel
    port = channel.localAddress?.port ?? 0
  }

  /// Listens on `host`; UNAVAILABLE CANNOT_LISTEN.
  package static func start(
    host: String, port: Int, for server: Server, logger: Logger
  ) async throws(Status) -> AdminServer {
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.pipeline.configureHTTPServerPipeline(withErrorHandling: true).flatMap {
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(AdminHandler(server))
          }
        }
      }
    do {
      let admin = AdminServer(try await bootstrap.bind(host: host, port: port).get())
      logger.info("metrics and health on \(host):\(admin.port)")
      return admin
    } catch {
      throw Server.cannotListen(host, port, error)
    }
  }

  /// Returns after `stop`; UNAVAILABLE LISTENER_CLOSED if the port closes earlier.
  package func listen() async throws(Status) {
    try? await channel.closeFuture.get()
    if !isStopping.withLock({ $0 }) {
      throw Status(.unavailable, "LISTENER_CLOSED", "the port of metrics and health was closed")
    }
  }

  /// Closes the port without waiting for responses.
  package func stop(withinMilliseconds limit: Int? = nil) async {
    isStopping.withLock { $0 = true }
    try? await channel.close().get()
  }
}

/// The handler of one connection.
private final class AdminHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: Server
  private var head: HTTPRequestHead?

  init(_ server: Server) { self.server = server }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      answer(head, NIOLoopBound(context, eventLoop: context.eventLoop))
    }
  }

  private func answer(_ head: HTTPRequestHead, _ context: NIOLoopBound<ChannelHandlerContext>) {
    let path = head.uri.prefix { $0 != "?" }
    let isBare = head.method == .HEAD
    guard head.method == .GET || head.method == .HEAD else {
      return Self.send(.methodNotAllowed, "GET only\n", isBare, context)
    }
    switch path {
    case "/health":
      let isServing = server.isServing
      let lines = [isServing ? "serving" : "not serving"] + server.complaints
      Self.send(
        isServing ? .ok : .serviceUnavailable, lines.joined(separator: "\n") + "\n", isBare,
        context)
    case "/metrics":
      let loop = context.value.eventLoop
      loop.makeFutureWithTask { [server] in PrometheusText.page(try await server.metrics) }
        .whenComplete { result in
          switch result {
          case .success(let page): Self.send(.ok, page, isBare, context)
          case .failure: Self.send(.serviceUnavailable, "stopping\n", isBare, context)
          }
        }
    default: Self.send(.notFound, "/metrics and /health only\n", isBare, context)
    }
  }

  private static func send(
    _ status: HTTPResponseStatus, _ text: String, _ isBare: Bool,
    _ context: NIOLoopBound<ChannelHandlerContext>
  ) {
    let context = context.value
    var headers = HTTPHeaders()
    headers.add(name: "content-type", value: "text/plain; version=0.0.4; charset=utf-8")
    headers.add(name: "content-length", value: String(text.utf8.count))
    let channel = context.channel
    channel.write(
      HTTPServerResponsePart.head(
        HTTPResponseHead(version: .http1_1, status: status, headers: headers)), promise: nil)
    // The response to HEAD has the length alone.
    if !isBare {
      channel.write(
        HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text))), promise: nil)
    }
    channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
  }
}
