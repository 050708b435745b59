package import TongluCore

/// How the messages of a call are compressed (`grpc-encoding`).
package enum MessageEncoding: String, Sendable, CaseIterable {
  case identity

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
}
