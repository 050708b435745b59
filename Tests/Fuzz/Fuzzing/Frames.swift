/// HTTP/2 frames as a peer may write them: well-formed around parts chosen by the fuzzer, or
/// malformed.
struct FrameWriter {
  /// The role of the peer: a client sends requests, a server responses.
  enum Role {
    case client
    case server
  }

  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let settings = frame(type: 4, flags: 0, stream: 0, [])

  let role: Role
  private var nextStream: UInt32 = 1

  init(role: Role) {
    self.role = role
  }

  static func frame(type: UInt8, flags: UInt8, stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    let count = payload.count
    return [
      UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF), type, flags,
      UInt8(stream >> 24), UInt8(stream >> 16 & 0xFF), UInt8(stream >> 8 & 0xFF),
      UInt8(stream & 0xFF),
    ] + payload
  }

  /// The next frame or two.
  mutating func write(_ script: inout Script) -> [UInt8] {
    switch script.below(16) {
    case 0, 1: return headers(&script)
    case 2: return trailers(&script)
    case 3, 4: return data(&script)
    case 5: return padded(&script)
    case 6: return Self.frame(type: 3, flags: 0, stream: stream(&script), script.bytes(4))
    case 7: return windowUpdate(&script)
    case 8: return Self.frame(type: 4, flags: 0, stream: 0, setting(&script))
    case 9: return Self.frame(type: 4, flags: 1, stream: 0, [])
    case 10: return Self.frame(type: 6, flags: script.byte() & 1, stream: 0, script.bytes(8))
    case 11: return Self.frame(type: 7, flags: 0, stream: 0, script.bytes(8))
    case 12: return split(&script)
    case 13: return Self.frame(type: 1, flags: 5, stream: opening(&script), script.run())
    case 14:
      return Self.frame(
        type: script.byte(), flags: script.byte(), stream: stream(&script), script.run())
    default: return script.run()
    }
  }

  /// A stream that may be open, or stream 0.
  private func stream(_ script: inout Script) -> UInt32 {
    let choice = script.byte()
    return choice == 255 ? 0 : UInt32(choice % 16) * 2 + 1 - (choice >= 240 ? 1 : 0)
  }

  /// A stream for a header block: a client's next, or any for a server's response.
  private mutating func opening(_ script: inout Script) -> UInt32 {
    guard role == .client else { return stream(&script) }
    defer { nextStream += 2 }
    return nextStream
  }

  private mutating func headers(_ script: inout Script) -> [UInt8] {
    let plan = script.byte()
    return Self.frame(
      type: 1, flags: 4 | plan & 1, stream: opening(&script), block(plan >> 1, &script))
  }

  private mutating func trailers(_ script: inout Script) -> [UInt8] {
    let end = script.byte() & 1
    let fields = [("grpc-status", "\(script.below(20))"), ("x-t", text(&script))]
    return Self.frame(
      type: 1, flags: 5 - end, stream: stream(&script), Self.block(fields))
  }

  /// A header block with a CONTINUATION.
  private mutating func split(_ script: inout Script) -> [UInt8] {
    let plan = script.byte()
    let stream = opening(&script)
    let bytes = block(plan >> 1, &script)
    let cut = min(bytes.count, Int(script.byte()))
    return Self.frame(type: 1, flags: plan & 1, stream: stream, Array(bytes.prefix(cut)))
      + Self.frame(type: 9, flags: 4, stream: stream, Array(bytes.dropFirst(cut)))
  }

  private func data(_ script: inout Script) -> [UInt8] {
    let plan = script.byte()
    let stream = stream(&script)
    // Every other frame is long, so that windows and limits are reached.
    let payload =
      plan & 2 == 0 ? script.run() : [UInt8](repeating: plan, count: Int(script.byte()) << 6)
    return Self.frame(type: 0, flags: plan & 1, stream: stream, payload)
  }

  private func padded(_ script: inout Script) -> [UInt8] {
    let stream = stream(&script)
    let payload = script.run()
    return Self.frame(type: 0, flags: 8, stream: stream, payload)
  }

  private func windowUpdate(_ script: inout Script) -> [UInt8] {
    let stream = script.byte() & 1 == 0 ? 0 : stream(&script)
    return Self.frame(type: 8, flags: 0, stream: stream, script.bytes(4))
  }

  private func setting(_ script: inout Script) -> [UInt8] {
    var payload: [UInt8] = []
    for _ in 0...script.below(3) { payload += [0, script.byte()] + script.bytes(4) }
    return payload
  }

  /// The fields of a request or a response, and some more.
  private func block(_ plan: UInt8, _ script: inout Script) -> [UInt8] {
    var fields: [(String, String)] = []
    switch role {
    case .client:
      fields = [
        (":method", plan & 1 == 0 ? "POST" : "GET"), (":scheme", "http"),
        (":path", plan & 2 == 0 ? "/s.S/M" : "/s.S/Stream"), (":authority", "a"),
      ]
    case .server:
      fields = [(":status", plan & 1 == 0 ? "200" : plan & 2 == 0 ? "404" : "100")]
    }
    if plan & 4 == 0 { fields.append(("content-type", "application/grpc")) }
    if plan & 8 != 0 { fields.append(("content-length", "\(script.byte())")) }
    if plan & 16 != 0 { fields.append((text(&script), text(&script))) }
    if plan & 32 != 0 {
      fields.append(("x-long", String(repeating: "v", count: Int(script.byte()) * 100)))
    }
    return Self.block(fields)
  }

  private func text(_ script: inout Script) -> String {
    String(decoding: script.run().map { 0x20 + $0 % 0x60 }, as: UTF8.self)
  }

  /// Literals without indexing (RFC 7541, section 6.2.2).
  static func block(_ fields: [(String, String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in fields {
      bytes.append(0)
      bytes += length(name.utf8.count) + name.utf8
      bytes += length(value.utf8.count) + value.utf8
    }
    return bytes
  }

  private static func length(_ count: Int) -> [UInt8] {
    if count < 127 { return [UInt8(count)] }
    var bytes: [UInt8] = [127]
    var rest = count - 127
    while rest >= 128 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}
