package import TongluCore

/// A message of a public contract outside of the product's schema: read and written field by field
/// instead of generated.
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
