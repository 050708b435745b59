import CPostgreSQL

/// The values of a statement's parameters as they are sent: in binary, one after the other.
/// Confined to its connection's thread, and used statement after statement.
final class PostgreSQLParameters {
  private(set) var types: [Oid] = []
  private var bytes: [UInt8] = []
  /// Where each value lies in `bytes`; nil for NULL.
  private var ranges: [Range<Int>?] = []

  var count: Int { types.count }

  /// Room for so many values, all of them to be set.
  func begin(_ count: Int) {
    bytes.removeAll(keepingCapacity: true)
    types = [Oid](repeating: 0, count: count)
    ranges = [Range<Int>?](repeating: nil, count: count)
  }

  func setNull(_ kind: ParameterKind, at index: Int) { types[index] = PostgreSQLType.of(kind) }

  func set(_ number: Int64, at index: Int) {
    put(PostgreSQLType.integer, at: index) { Self.append(number, to: &$0) }
  }

  func set(_ number: Double, at index: Int) {
    put(PostgreSQLType.real, at: index) {
      Self.append(Int64(bitPattern: number.bitPattern), to: &$0)
    }
  }

  func set(_ text: String, at index: Int) {
    put(PostgreSQLType.text, at: index) { $0.append(contentsOf: text.utf8) }
  }

  func set(_ content: [UInt8], at index: Int) {
    put(PostgreSQLType.bytes, at: index) { $0.append(contentsOf: content) }
  }

  /// An array of one dimension: its head, then each value with its length.
  func set<Value: Bindable>(list values: [Value], at index: Int) {
    put(PostgreSQLType.ofList(Value.kind), at: index) { bytes in
      let element = PostgreSQLType.of(Value.kind)
      for word in [values.isEmpty ? 0 : 1, 0, Int32(bitPattern: element)] {
        Self.append(word, to: &bytes)
      }
      guard !values.isEmpty else { return }
      Self.append(Int32(values.count), to: &bytes)
      Self.append(Int32(1), to: &bytes)
      let one = PostgreSQLParameters()
      for value in values {
        one.begin(1)
        value.bind(to: Binding(one, at: 0))
        Self.append(Int32(one.bytes.count), to: &bytes)
        bytes.append(contentsOf: one.bytes)
      }
    }
  }

  private func put(_ type: Oid, at index: Int, _ write: (inout [UInt8]) -> Void) {
    types[index] = type
    let start = bytes.count
    write(&bytes)
    ranges[index] = start..<bytes.count
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  /// Lends the values, their lengths and their formats as libpq takes them.
  func withValues<Result>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Result
  ) -> Result {
    let lengths = ranges.map { Int32($0?.count ?? 0) }
    let formats = [Int32](repeating: 1, count: ranges.count)
    // An empty value is not NULL: it needs an address.
    bytes.append(0)
    defer { bytes.removeLast() }
    return unsafe bytes.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> Result in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = unsafe ranges.map { range in
        unsafe range.flatMap { unsafe start?.advanced(by: $0.lowerBound) }
      }
      return unsafe values.withUnsafeBufferPointer { values in
        unsafe body(values.baseAddress, lengths, formats)
      }
    }
  }
}
