import TongluHTTP2

/// HTTP/2 frames encoded and decoded by hand, independent of the library under test.
struct Frame: Equatable, CustomStringConvertible {
  var type: UInt8
  var flags: UInt8 = 0
  var stream: Int32 = 0
  var payload: [UInt8] = []

  static let data: UInt8 = 0
  static let headers: UInt8 = 1
  static let reset: UInt8 = 3
  static let settings: UInt8 = 4
  static let ping: UInt8 = 6
  static let goAway: UInt8 = 7
  static let windowUpdate: UInt8 = 8
  static let endStream: UInt8 = 1
  static let endHeaders: UInt8 = 4

  var bytes: [UInt8] {
    let count = payload.count
    return [
      UInt8(count >> 16), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF), type, flags,
      UInt8(stream >> 24), UInt8(stream >> 16 & 0xFF), UInt8(stream >> 8 & 0xFF),
      UInt8(stream & 0xFF),
    ] + payload
  }

  var isEnd: Bool { flags & Frame.endStream != 0 }

  var description: String { "type \(type) flags \(flags) stream \(stream) \(payload)" }

  /// The error of RST_STREAM or GOAWAY.
  var error: UInt32 {
    payload.dropFirst(type == Frame.goAway ? 4 : 0).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func all(in bytes: [UInt8]) -> [Frame] {
    var frames: [Frame] = []
    var rest = bytes[...]
    while rest.count >= 9 {
      let head = Array(rest.prefix(9))
      let count = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      let stream = head[5...8].reduce(Int32(0)) { $0 << 8 | Int32($1) }
      let payload = Array(rest.dropFirst(9).prefix(count))
      frames.append(Frame(type: head[3], flags: head[4], stream: stream, payload: payload))
      rest = rest.dropFirst(9 + count)
    }
    return frames
  }
}

enum Wire {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let opening = preface + Frame(type: Frame.settings).bytes

  /// A header block of literals without indexing.
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

  static func head(
    _ stream: Int32, path: String = "/s.S/M", more: [(String, String)] = [], isEnd: Bool = false
  ) -> [UInt8] {
    let fields =
      [
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
        ("content-type", "application/grpc"), ("te", "trailers"),
      ] + more
    return Frame(
      type: Frame.headers, flags: Frame.endHeaders | (isEnd ? Frame.endStream : 0), stream: stream,
      payload: block(fields)
    ).bytes
  }

  static func data(_ stream: Int32, _ bytes: [UInt8], isEnd: Bool) -> [UInt8] {
    Frame(type: Frame.data, flags: isEnd ? Frame.endStream : 0, stream: stream, payload: bytes)
      .bytes
  }

  /// A complete call with one message.
  static func call(_ stream: Int32, _ message: [UInt8]) -> [UInt8] {
    head(stream) + data(stream, [0, 0, 0, 0, UInt8(message.count)] + message, isEnd: true)
  }

  /// WINDOW_UPDATE of a stream, or of the connection as stream 0.
  static func windowUpdate(_ stream: Int32, _ count: UInt32) -> [UInt8] {
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
    return Frame(type: 8, flags: 0, stream: stream, payload: bytes).bytes
  }

  static func reset(_ stream: Int32, error: UInt8) -> [UInt8] {
    Frame(type: Frame.reset, stream: stream, payload: [0, 0, 0, error]).bytes
  }
}
