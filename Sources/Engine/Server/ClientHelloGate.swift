import NIOCore

/// Checks the first message of TLS before its handler: a client that does not offer HTTP/2 by ALPN
/// gets the alert `no_application_protocol` (RFC 7301), and the connection is closed. NIOSSL would
/// continue without a protocol, and has no call that sends an alert.
///
/// Confined to its event loop.
final class ClientHelloGate: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// The fatal alert 120 in a TLS 1.2 record, as used before key exchange.
  private static let alert: [UInt8] = [0x15, 3, 3, 0, 2, 2, 120]

  private let refused: () -> Void
  private var received = ByteBuffer()
  private var isRefused = false

  init(refused: @escaping () -> Void) { self.refused = refused }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if isRefused { return }
    var bytes = unwrapInboundIn(data)
    received.writeBuffer(&bytes)
    switch ClientHello.offers("h2", received.readableBytesView) {
    case .partial: break
    case .none:
      isRefused = true
      refused()
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: Self.alert)), promise: nil)
      context.close(mode: .output, promise: nil)
      context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) {
        [channel = context.channel] in
        channel.close(promise: nil)
      }
    case .offered, .unreadable:
      let all = received
      received = ByteBuffer()
      context.fireChannelRead(wrapInboundOut(all))
      context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }
  }
}

/// The ClientHello of TLS (RFC 8446, section 4.1.2; the same in 1.2).
enum ClientHello {
  enum Finding: Equatable {
    /// More bytes are needed.
    case partial
    case offered
    /// The message is complete and does not offer the protocol.
    case none
    /// Not a ClientHello: TLS refuses it.
    case unreadable
  }

  private static let bytesMax = 64 << 10
  private static let recordBytesMax = 1 << 14
  private static let alpn = 16

  /// Whether the message offers `name` by ALPN.
  static func offers(_ name: String, _ bytes: some Collection<UInt8>) -> Finding {
    var records = Reader(Array(bytes.prefix(bytesMax + 1)))
    var message: [UInt8] = []
    while true {
      if message.count >= 4 {
        guard message[0] == 1 else { return .unreadable }
        let count = Int(message[1]) << 16 | Int(message[2]) << 8 | Int(message[3])
        if count > bytesMax { return .unreadable }
        if message.count >= 4 + count {
          return find(name, in: Array(message[4..<(4 + count)]))
        }
      }
      guard let type = records.byte() else { return .partial }
      guard type == 0x16 else { return .unreadable }
      guard records.skip(2), let count = records.number(2) else { return .partial }
      guard (1...recordBytesMax).contains(count) else { return .unreadable }
      guard let fragment = records.bytes(count) else {
        return bytes.count > bytesMax ? .unreadable : .partial
      }
      message += fragment
    }
  }

  private static func find(_ name: String, in body: [UInt8]) -> Finding {
    var hello = Reader(body)
    guard hello.skip(2 + 32), hello.list(1) != nil, hello.list(2) != nil, hello.list(1) != nil
    else { return .unreadable }
    guard let list = hello.list(2) else { return hello.isAtEnd ? .none : .unreadable }
    var extensions = Reader(list)
    while let type = extensions.number(2) {
      guard let value = extensions.list(2) else { return .unreadable }
      guard type == alpn else { continue }
      var offer = Reader(value)
      guard let names = offer.list(2) else { return .unreadable }
      var each = Reader(names)
      while let one = each.list(1) {
        if one == Array(name.utf8) { return .offered }
      }
      return .none
    }
    return .none
  }

  private struct Reader {
    private let all: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { all = bytes }

    var isAtEnd: Bool { at == all.count }

    mutating func byte() -> UInt8? {
      guard at < all.count else { return nil }
      defer { at += 1 }
      return all[at]
    }

    mutating func bytes(_ count: Int) -> [UInt8]? {
      guard all.count - at >= count else { return nil }
      defer { at += count }
      return Array(all[at..<(at + count)])
    }

    mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }

    mutating func number(_ width: Int) -> Int? {
      bytes(width).map { $0.reduce(0) { $0 << 8 | Int($1) } }
    }

    /// Reads bytes preceded by their length.
    mutating func list(_ width: Int) -> [UInt8]? {
      guard let count = number(width) else { return nil }
      return bytes(count)
    }
  }
}
