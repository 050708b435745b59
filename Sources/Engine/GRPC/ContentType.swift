/// The media types of gRPC over HTTP/2.
package enum ContentType {
  /// The type of a response.
  package static let grpc = "application/grpc"

  /// Whether a request of this type is a gRPC call: `application/grpc` or `+proto`, also with
  /// parameters; not `grpc-web` or `+json`.
  package static func isGRPC(_ value: Span<UInt8>) -> Bool {
    let plain = prefixLength(of: "application/grpc", in: value)
    guard let plain else { return false }
    if plain == value.count || value[plain] == UInt8(ascii: ";") { return true }
    guard let proto = prefixLength(of: "application/grpc+proto", in: value) else { return false }
    return proto == value.count || value[proto] == UInt8(ascii: ";")
  }

  private static func prefixLength(of text: String, in value: Span<UInt8>) -> Int? {
    let prefix = text.utf8.span
    guard value.count >= prefix.count else { return nil }
    for index in prefix.indices where value[index] | 0x20 != prefix[index] | 0x20 { return nil }
    return prefix.count
  }
}
