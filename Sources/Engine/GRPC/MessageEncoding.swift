package import TongluCore

/// How the messages of a call are compressed (`grpc-encoding`).
package enum MessageEncoding: String, Sendable, CaseIterable {
  case identity
  case deflate
  case gzip

  /// What `grpc-accept-encoding` says.
  package static let accepted = allCases.map(\.rawValue).joined(separator: ",")

  /// UNIMPLEMENTED ENCODING_UNKNOWN, which names what is known.
  package init(header value: String) throws(Status) {
    guard let encoding = MessageEncoding(rawValue: value) else {
      throw Status(
        .unimplemented, "ENCODING_UNKNOWN",
        "grpc-encoding \(value) is unknown; known: \(MessageEncoding.accepted)")
    }
    self = encoding
  }

  private var format: Zlib.Format? {
    switch self {
    case .identity: nil
    case .deflate: .zlib
    case .gzip: .gzip
    }
  }

  /// The message that a compressed one stands for; errors as `Zlib.inflate`.
  package func decompressed(_ message: [UInt8], limit: Int) throws(Status) -> [UInt8] {
    guard let format else { return message }
    return try Zlib.inflate(message, format, limit: limit)
  }

  /// The message framed, compressed where that makes it shorter.
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
