package import TongluCore

/// A value of any column of any table.
package enum StoredValue: Sendable, Hashable, Bindable {
  case null(ParameterKind)
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])

  /// The kind is of the value; a NULL carries its own.
  package static var kind: ParameterKind { .integer }

  package func bind(to binding: borrowing Binding) {
    switch self {
    case .null(let kind): binding.takeNull(kind)
    case .integer(let number): binding.take(number)
    case .real(let number): binding.take(number)
    case .text(let text): binding.take(text)
    case .bytes(let bytes): binding.take(bytes)
    }
  }
}

/// Encodes values so that equal ones have equal bytes, on both engines.
///
/// A value is its kind (one byte: 0 NULL, 1 integer, 2 real, 3 text, 4 bytes), then, except for
/// NULL, its length in bytes (unsigned LEB128) and its bytes: an integer in the fewest bytes of
/// two's complement, big-endian, none for 0; a real as its IEEE 754 bits, big-endian, -0 as 0,
/// since SQLite stores no -0; a text in UTF-8.
package struct ValueWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func put(_ value: StoredValue) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let number): put(number)
    case .real(let number): put(number)
    case .text(let text): put(Array(text.utf8), as: 3)
    case .bytes(let content): put(content, as: 4)
    }
  }

  package mutating func put(_ number: Int64) {
    let bits = Int64.bitWidth - (number < 0 ? ~number : number).leadingZeroBitCount
    let count = number == 0 ? 0 : bits / 8 + 1
    bytes.append(1)
    bytes.append(UInt8(count))
    for index in stride(from: count - 1, through: 0, by: -1) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(index * 8)))
    }
  }

  package mutating func put(_ number: Double) {
    bytes.append(2)
    bytes.append(8)
    let bits = (number == 0 ? 0 : number).bitPattern
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
  }

  package mutating func put(_ text: String) { put(Array(text.utf8), as: 3) }
  package mutating func put(_ content: [UInt8]) { put(content, as: 4) }

  private mutating func put(_ content: [UInt8], as kind: UInt8) {
    bytes.append(kind)
    var rest = UInt64(content.count)
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    bytes.append(contentsOf: content)
  }

  /// Returns the written bytes and removes them.
  package mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}

/// Decodes the bytes of a `ValueWriter`; never reads beyond their end.
package struct ValueReader {
  private let bytes: [UInt8]
  private var place = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { place == bytes.count }

  /// DATA_LOSS EXPORT_DAMAGED for bytes that no writer produces.
  package mutating func next(_ kind: ParameterKind) throws(Status) -> StoredValue {
    guard place < bytes.count else { throw Self.damaged }
    let number = bytes[place]
    place += 1
    if number == 0 { return .null(kind) }
    let content = try take()
    switch (number, kind) {
    case (1, .integer) where content.count <= 8:
      let sign: Int64 = content.first.map { $0 >= 0x80 ? -1 : 0 } ?? 0
      return .integer(content.reduce(sign) { $0 << 8 | Int64($1) })
    case (2, .real) where content.count == 8:
      return .real(Double(bitPattern: content.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }))
    case (3, .text):
      guard let text = String(validating: content, as: UTF8.self) else { throw Self.damaged }
      return .text(text)
    case (4, .bytes): return .bytes(Array(content))
    default: throw Self.damaged
    }
  }

  package mutating func integer() throws(Status) -> Int64 {
    guard case .integer(let number) = try next(.integer) else { throw Self.damaged }
    return number
  }

  package mutating func text() throws(Status) -> String {
    guard case .text(let text) = try next(.text) else { throw Self.damaged }
    return text
  }

  package mutating func content() throws(Status) -> [UInt8] {
    guard case .bytes(let content) = try next(.bytes) else { throw Self.damaged }
    return content
  }

  private mutating func take() throws(Status) -> ArraySlice<UInt8> {
    var count: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard place < bytes.count, shift < 63 else { throw Self.damaged }
      let byte = bytes[place]
      place += 1
      count |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard count <= UInt64(bytes.count - place) else { throw Self.damaged }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  package static let damaged = Status(
    .dataLoss, "EXPORT_DAMAGED", "the file is damaged: it is not as it was written")
}
