package import TongluCore

/// A message of a public contract that is not the product's: read and written field by field
/// rather than generated.
package protocol WireMessage: Message {
  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status)
  func write(to writer: inout WireWriter)
}

extension WireMessage {
  package static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Self {
    var message = Self()
    var reader = WireReader(bytes.indices.map { bytes[$0] }[...])
    while let (number, field) = try reader.next() { try message.read(number, field) }
    return message
  }

  package func encode(into output: inout [UInt8]) {
    var writer = WireWriter()
    write(to: &writer)
    output += writer.bytes
  }
}

extension WireReader.Field {
  /// Each is INVALID_ARGUMENT MALFORMED_MESSAGE, or INVALID_UTF8, for another kind of field.
  package func bytes() throws(Status) -> ArraySlice<UInt8> {
    guard case .bytes(let bytes) = self else { throw WireReader.malformed }
    return bytes
  }

  package func text() throws(Status) -> String {
    guard let text = String(validating: try bytes(), as: UTF8.self) else {
      throw Status(.invalidArgument, "INVALID_UTF8", "a string is not UTF-8")
    }
    return text
  }

  package func varint() throws(Status) -> UInt64 {
    guard case .varint(let value) = self else { throw WireReader.malformed }
    return value
  }
}
