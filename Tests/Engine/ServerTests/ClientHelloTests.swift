import Testing

@testable import TongluServer

@Suite struct ClientHelloTests {
  private func listed(_ bytes: [UInt8], _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
  }

  private func hello(_ protocols: [String]?) -> [UInt8] {
    var extensions: [UInt8] = [0, 23] + listed([], 2)
    if let protocols {
      let names = protocols.flatMap { listed(Array($0.utf8), 1) }
      extensions += [0, 16] + listed(listed(names, 2), 2)
    }
    let random = [UInt8](repeating: 9, count: 32)
    let body: [UInt8] =
      [3, 3] + random + listed([], 1) + listed([0x13, 1], 2) + listed([0], 1)
      + listed(extensions, 2)
    return [1] + listed(body, 3)
  }

  private func records(_ message: [UInt8], _ size: Int) -> [UInt8] {
    stride(from: 0, to: message.count, by: size).flatMap {
      [0x16, 3, 1] + listed(Array(message.dropFirst($0).prefix(size)), 2)
    }
  }

  @Test(arguments: [1, 7, 16_384])
  func `HTTP/2 is offered, or it is not`(_ size: Int) {
    for (protocols, finding) in [
      (["h2"], .offered), (["http/1.1", "h2"], .offered), (["http/1.1"], .none), ([], .none),
      (nil, .none), (["h2c", "xh2"], .none),
    ] as [([String]?, ClientHello.Finding)] {
      let bytes = records(hello(protocols), size)
      #expect(ClientHello.offers("h2", bytes) == finding)
      for count in 0..<bytes.count {
        #expect(ClientHello.offers("h2", bytes.prefix(count)) == .partial)
      }
    }
  }

  @Test func `anything but a ClientHello is passed to TLS`() {
    for bytes in [
      Array("GET / HTTP/1.1\r\n\r\n".utf8), [0x16, 3, 1, 0, 0], [0x16, 3, 1, 0, 4, 2, 0, 0, 0],
      [0x16, 3, 1, 0, 4, 1, 0xFF, 0xFF, 0xFF], [0x17], [0x16, 3, 1, 0xFF, 0xFF, 0xFF],
      [0x16, 3, 1, 0, 6, 1, 0, 0, 2, 3, 3],
    ] as [[UInt8]] {
      #expect(ClientHello.offers("h2", bytes) == .unreadable)
    }
  }
}
