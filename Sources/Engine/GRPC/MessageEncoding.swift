package import TongluCore

/// How the messages of a call are compressed (`grpc-encoding`).
package enum MessageEncoding: String, Sendable, CaseIterable {
  case identity
  case deflate
  case gzip

  /// The value of `grpc-accept-encoding`.
  package static let accepted = allCases.map(\.rawValue).joined(separator: ",")

  /// UNIMPLEMENTED ENCODING_UNKNOWN, with the supported encodings.
  package init(header value: String) throws(Status) {
    guard let encoding = MessageEncoding(rawValue: value) else {
      throw Status(
        .unimplemented, "ENCODING_UNKNOWN",
        "grpc-encoding \(value) is unknown; known: \(MessageEncoding.accepted)")
    }
    self = encoding
  }

  /// The best supported encoding in a `grpc-accept-encoding`; identity if there is no other.
  package init(accepted value: Span<UInt8>) {
    var best = MessageEncoding.identity
    var start = 0
    for end in 0...value.count where end == value.count || value[end] == UInt8(ascii: ",") {
      while start < end, value[start] == UInt8(ascii: " ") { start += 1 }
      if Self.gzip.isNamed(by: value, start..<end) { best = .gzip }
      if best == .identity, Self.deflate.isNamed(by: value, start..<end) { best = .deflate }
      start = end + 1
    }
    self = best
  }

  private func isNamed(by value: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let name = rawValue.utf8
    return name.count == range.count && zip(range, name).allSatisfy { value[$0] == $1 }
  }

  private var format: Zlib.Format? {
    switch self {
    case .identity: nil
    case .deflate: .zlib
    case .gzip: .gzip
    }
  }

  /// The decompressed message; errors as for `Zlib.inflate`.
  package func decompressed(_ message: [UInt8], limit: Int) throws(Status) -> [UInt8] {
    guard let format else { return message }
    return try Zlib.inflate(message, format, limit: limit)
  }

  /// The framed message, compressed if that makes it shorter.
  package func framed(_ message: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    if let format {
      let compressed = Zlib.deflate(message, format)
      if compressed.count < message.count {
        MessageFrame.append(compressed, isCompressed: true, to: &output)
        return output
      }
    }
    MessageFrame.append(message, to: &output)
    return output
  }
}
