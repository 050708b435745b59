/// The protobuf wire format, field by field, for what knows its messages by number or by
/// descriptor. The only reader of the format in the project beside protobuf-c.
package struct WireReader {
  package enum Field {
    case varint(UInt64)
    case fixed64(UInt64)
    case bytes(ArraySlice<UInt8>)
    case fixed32(UInt32)
  }

  @usableFromInline var rest: ArraySlice<UInt8>

  @inlinable
  package init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// The next field, or nil at the end; INVALID_ARGUMENT MALFORMED_MESSAGE.
  @inlinable
  package mutating func next() throws(Status) -> (number: Int, field: Field)? {
    guard !rest.isEmpty else { return nil }
    let tag = try varint()
    let number = Int(tag >> 3)
    switch tag & 7 {
    case 0: return (number, .varint(try varint()))
    case 1: return (number, .fixed64(try fixed(8)))
    case 2:
      let count = try varint()
      guard count <= rest.count else { throw Self.malformed }
      let bytes = rest.prefix(Int(count))
      rest = rest.dropFirst(Int(count))
      return (number, .bytes(bytes))
    case 5: return (number, .fixed32(UInt32(try fixed(4))))
    default: throw Self.malformed
    }
  }

  @inlinable
  package mutating func varint() throws(Status) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift > 63 { break }
    }
    throw Self.malformed
  }

  /// A number of 4 or 8 bytes.
  @inlinable
  package mutating func fixed(_ count: Int) throws(Status) -> UInt64 {
    guard rest.count >= count else { throw Self.malformed }
    let value = rest.prefix(count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(count)
    return value
  }

  package var isAtEnd: Bool { rest.isEmpty }

  package static let malformed = Status(
    .invalidArgument, "MALFORMED_MESSAGE", "not a protobuf message")
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

/// Appends to the wire format.
package struct WireWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends encoded fields.
  package mutating func append(_ fields: [UInt8]) { bytes += fields }

  package mutating func varint(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }

  private mutating func tag(_ number: Int, _ wireType: UInt64) {
    varint(UInt64(number) << 3 | wireType)
  }

  package mutating func field(_ number: Int, varint value: UInt64) {
    tag(number, 0)
    varint(value)
  }

  package mutating func field(_ number: Int, bytes value: some Collection<UInt8>) {
    tag(number, 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  package mutating func field(_ number: Int, fixed64 value: UInt64) {
    tag(number, 1)
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  package mutating func field(_ number: Int, fixed32 value: UInt32) {
    tag(number, 5)
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
    }
  }

  /// A field as it was read.
  package mutating func field(_ number: Int, _ value: WireReader.Field) {
    switch value {
    case .varint(let value): field(number, varint: value)
    case .fixed64(let value): field(number, fixed64: value)
    case .bytes(let value): field(number, bytes: value)
    case .fixed32(let value): field(number, fixed32: value)
    }
  }

  /// A nested message; an empty one is written too: it may be an element of a list.
  package mutating func message(_ number: Int, _ write: (inout WireWriter) -> Void) {
    var nested = WireWriter()
    write(&nested)
    field(number, bytes: nested.bytes)
  }
}
