import NIOCore
import NIOPosix
import NIOSSL
package import TongluCore

/// What listens at an address: found out after a connection to it failed, to say why. Two
/// connections, one with TLS and one without; no credential is sent.
package enum ServerProbe: Sendable, Equatable {
  /// TLS, with certificates that are all valid between these times.
  case tls(from: Instant, until: Instant)
  /// HTTP/2 without TLS.
  case plaintext
  /// Neither, or nothing.
  case unknown

  private static let patience = TimeAmount.seconds(3)

  /// Looks at `server`, an address as for a channel.
  package static func look(at server: String) async -> ServerProbe {
    guard let address = try? Address(server, isSecure: true) else { return .unknown }
    let tls = TLSProbe(host: address.host)
    if let context = try? TLS().makeContext() {
      await converse(address) { channel in
        try channel.pipeline.syncOperations.addHandlers(tls.handler(context), tls)
      }
    }
    if let (from, until) = tls.validity { return .tls(from: from, until: until) }
    let plain = PlaintextProbe()
    await converse(address) { channel in
      try channel.pipeline.syncOperations.addHandler(plain)
    }
    return plain.isAnswered ? .plaintext : .unknown
  }

  /// Connects, and waits until the connection is closed.
  private static func converse(
    _ address: Address, _ prepare: @escaping @Sendable (any NIOCore.Channel) throws -> Void
  ) async {
    let loop = MultiThreadedEventLoopGroup.singleton.any()
    let channel = try? await ClientBootstrap(group: loop)
      .connectTimeout(patience)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try prepare(channel) }
      }
      .connect(host: address.host, port: address.port).get()
    guard let channel else { return }
    let timer = loop.scheduleTask(in: patience) { channel.close(promise: nil) }
    try? await channel.closeFuture.get()
    timer.cancel()
  }
}

/// Keeps the time for which a server's certificates are valid, and refuses them.
///
/// `@unchecked Sendable`: written on the channel's event loop, read after the channel has closed.
private final class TLSProbe: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  private let host: String
  private(set) var validity: (from: Instant, until: Instant)?

  init(host: String) { self.host = host }

  func handler(_ context: NIOSSLContext) throws -> NIOSSLClientHandler {
    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try NIOSSLClientHandler(
      context: context, serverHostname: isAddress ? nil : host,
      customVerificationCallback: { certificates, promise in
        let from = certificates.map(\.notValidBefore).max() ?? 0
        let until = certificates.map(\.notValidAfter).min() ?? 0
        self.validity = (
          Instant(microseconds: Int64(from) * 1_000_000),
          Instant(microseconds: Int64(until) * 1_000_000)
        )
        promise.succeed(.failed)
      })
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

/// Sends the beginning of an HTTP/2 connection and looks whether SETTINGS come back.
///
/// `@unchecked Sendable`: written on the channel's event loop, read after the channel has closed.
private final class PlaintextProbe: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  /// The head of an empty frame of SETTINGS: length 0, type 4.
  private static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]

  private var received: [UInt8] = []

  /// Whether the first frame from the server was SETTINGS of the connection.
  var isAnswered: Bool {
    received.count >= 9 && received[3] == 4 && received[5..<9].allSatisfy { $0 == 0 }
  }

  func channelActive(context: ChannelHandlerContext) {
    let bytes = ByteBuffer(bytes: Self.preface + Self.settings)
    context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received += unwrapInboundIn(data).readableBytesView.prefix(9)
    if received.count >= 9 { context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
