import TongluCore
import TongluGRPC

/// The parsers of gRPC's header fields: timeout, path, type, encodings, trace, base64, metadata.
enum HeadersFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let choice = script.below(6)
    switch choice {
    case 0: try timeout(script.all())
    case 1: try percent(script.text())
    case 2: try base64(script.all())
    case 3: try metadata(&script)
    case 4: try path(script.text())
    default:
      let bytes = script.all()
      encodings(bytes)
      try trace(bytes)
    }
  }

  private static func timeout(_ bytes: [UInt8]) throws(Flaw) {
    if let nanoseconds = try? Timeout.parse(bytes.span) {
      let text = Timeout.format(nanoseconds: nanoseconds)
      guard let again = try? Timeout.parse(text.utf8.span) else {
        throw Flaw("\(nanoseconds) ns are written as \(text)")
      }
      try require(again >= nanoseconds, "\(nanoseconds) ns become \(again)")
    }
    var script = Script(bytes)
    let number = script.number(bytes: 8)
    let text = Timeout.format(nanoseconds: number)
    guard let again = try? Timeout.parse(text.utf8.span) else {
      throw Flaw("\(number) ns are written as \(text)")
    }
    try require(again >= number, "\(number) ns become \(again)")
  }

  private static func percent(_ text: String) throws(Flaw) {
    let encoded = PercentEncoding.encode(text)
    try require(
      encoded.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(encoded) is not printable")
    try require(PercentEncoding.decode(encoded) == text, "\(encoded) is not \(text)")
    let decoded = PercentEncoding.decode(text)
    try require(
      PercentEncoding.decode(PercentEncoding.encode(decoded)) == decoded, "\(decoded) is lost")
  }

  private static func base64(_ bytes: [UInt8]) throws(Flaw) {
    for isPadded in [true, false] {
      let text = Base64.text(bytes, isPadded: isPadded)
      try require(Base64.bytes(text) == bytes, "\(text) is other bytes")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let read = Base64.bytes(text) {
      try require(Base64.bytes(Base64.text(read)) == read, "\(text) is read as other bytes")
    }
  }

  private static func metadata(_ script: inout Script) throws(Flaw) {
    var metadata = Metadata()
    while !script.isAtEnd {
      let plan = script.byte()
      let name = String(decoding: script.run(), as: UTF8.self) + (plan & 1 == 0 ? "-bin" : "")
      let bytes = script.run()
      let value = String(decoding: bytes, as: UTF8.self)
      switch plan >> 1 & 3 {
      case 0: try? metadata.add(name, text: value)
      case 1: try? metadata.add(name, binary: bytes)
      default: try? metadata.receive(name, value)
      }
      _ = metadata[name]
      _ = metadata.binaries(name)
    }
    var again = Metadata()
    var size = 0
    var lost: String?
    metadata.forEachField { name, value in
      size += name.utf8.count + value.utf8.count + 32
      do throws(Status) {
        try again.receive(name, value)
      } catch {
        lost = lost ?? "\(name): \(value)"
      }
    }
    try require(lost == nil, "what we send we refuse: \(lost ?? "")")
    try require(again == metadata, "\(metadata.entries) comes back as \(again.entries)")
    try require(size == metadata.size, "metadata of \(size) bytes is said to have \(metadata.size)")
  }

  private static func path(_ text: String) throws(Flaw) {
    guard let path = MethodPath(text) else { return }
    try require(path.description == text, "\(text) is read as \(path)")
  }

  private static func trace(_ bytes: [UInt8]) throws(Flaw) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard var trace = TraceContext(traceparent: bytes.span) else { return }
    trace.carry(state: text)
    let again = TraceContext(traceparent: trace.traceparent.utf8.span)
    try require(
      again?.traceparent == trace.traceparent, "\(text) is written as \(trace.traceparent)")
  }

  private static func encodings(_ bytes: [UInt8]) {
    _ = ContentType.isGRPC(bytes.span)
    _ = MessageEncoding(accepted: bytes.span)
    _ = try? MessageEncoding(header: String(decoding: bytes, as: UTF8.self))
    for code in 0...600 { _ = Code(httpStatus: code) }
  }
}
