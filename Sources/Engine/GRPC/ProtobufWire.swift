/// Writes the few messages of google.rpc in protobuf's encoding. Default values are left out.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ field: UInt64, varint value: UInt64) {
    if value == 0 { return }
    varint(field << 3)
    varint(value)
  }

  mutating func append(_ field: UInt64, text: String) {
    if !text.isEmpty { append(field, bytes: Array(text.utf8)) }
  }

  /// A bytes field or a nested message; an empty one is written: it may be an element of a list.
  mutating func append(_ field: UInt64, bytes value: [UInt8]) {
    varint(field << 3 | 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// A nested message.
  mutating func append(_ field: UInt64, message write: (inout ProtobufWriter) -> Void) {
    var nested = ProtobufWriter()
    write(&nested)
    append(field, bytes: nested.bytes)
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads the few messages of google.rpc, passing over what it does not know.
struct ProtobufReader {
  enum Value {
    case varint(UInt64)
    case bytes(ArraySlice<UInt8>)
    /// A fixed-width number: none of our messages has one.
    case skipped

    /// The text of a string field; broken UTF-8 is replaced.
    var text: String? {
      if case .bytes(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
  }

  /// Malformed bytes.
  struct Malformed: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// The next field and its value; nil at the end.
  mutating func next() throws(Malformed) -> (field: UInt64, value: Value)? {
    if rest.isEmpty { return nil }
    let tag = try varint()
    switch tag & 7 {
    case 0: return (tag >> 3, .varint(try varint()))
    case 1: _ = try take(8)
    case 2: return (tag >> 3, .bytes(try take(try varint())))
    case 5: _ = try take(4)
    default: throw Malformed()
    }
    return (tag >> 3, .skipped)
  }

  private mutating func take(_ count: UInt64) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else { throw Malformed() }
    let taken = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return taken
  }

  private mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard let byte = rest.popFirst() else { throw Malformed() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Malformed()
  }
}
