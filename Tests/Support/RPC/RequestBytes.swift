import TongluCore
package import TongluMessages

/// Requests changed on the wire, by descriptor.
package enum RequestBytes {
  /// A field of a request: the path of fields to it.
  package typealias Path = [Descriptors.Field]

  /// The request with another text at `path`, in the last element of repeated fields on the path.
  /// That becomes the only element, because another row of a batch would be accepted.
  package static func setting(_ path: Path, to text: String, in bytes: [UInt8]) -> [UInt8] {
    guard let field = path.first else { return Array(text.utf8) }
    var rest = fields(bytes)
    var inner: [UInt8] = []
    let last = rest.lastIndex { $0.number == field.number }
    if path.count > 1, let last, case .bytes(let bytes) = rest[last].field {
      inner = Array(bytes)
    }
    if path.count > 1 || !field.isRepeated { rest.removeAll { $0.number == field.number } }
    var writer = writer(rest)
    writer.field(field.number, bytes: setting(Array(path.dropFirst()), to: text, in: inner))
    return writer.bytes
  }

  /// The request without a field.
  package static func removing(_ number: Int, from bytes: [UInt8]) -> [UInt8] {
    writer(fields(bytes).filter { $0.number != number }).bytes
  }

  /// The same request as a new intent.
  package static func anew(_ bytes: [UInt8], _ bed: Testbed) -> [UInt8] {
    guard bytes.starts(with: [0x0A, 36]) else { return bytes }
    return Array(bytes.prefix(2)) + Array(bed.requestID().utf8) + Array(bytes.dropFirst(38))
  }

  private static func fields(_ bytes: [UInt8]) -> [(number: Int, field: WireReader.Field)] {
    var found: [(number: Int, field: WireReader.Field)] = []
    var reader = WireReader(bytes[...])
    while let next = try? reader.next() { found.append(next) }
    return found
  }

  private static func writer(_ fields: [(number: Int, field: WireReader.Field)]) -> WireWriter {
    var writer = WireWriter()
    for (number, field) in fields { writer.field(number, field) }
    return writer
  }
}
