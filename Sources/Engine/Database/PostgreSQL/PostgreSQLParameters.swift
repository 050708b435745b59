import CPostgreSQL

/// The values of a statement's parameters as sent: in binary, one after the other. Confined to its
/// connection's thread, and reused for every statement without allocation.
@safe final class PostgreSQLParameters {
  private(set) var count = 0
  // The arrays for libpq, as long as the most parameters used so far.
  private var types: [Oid] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []
  private var addresses: [UnsafePointer<CChar>?] = unsafe []
  private var bytes: [UInt8] = []
  /// The offset of each value in `bytes`; negative for NULL.
  private var starts: [Int] = []

  /// Makes room for `count` values, all of which must be set.
  func begin(_ count: Int) {
    self.count = count
    bytes.removeAll(keepingCapacity: true)
    while types.count < count {
      types.append(0)
      lengths.append(0)
      formats.append(1)
      starts.append(-1)
      unsafe addresses.append(nil)
    }
  }

  func setNull(_ kind: ParameterKind, at index: Int) {
    types[index] = PostgreSQLType.of(kind)
    lengths[index] = 0
    starts[index] = -1
  }

  func set(_ number: Int64, at index: Int) {
    begin(PostgreSQLType.integer, at: index)
    append(number)
    end(at: index)
  }

  func set(_ number: Double, at index: Int) {
    begin(PostgreSQLType.real, at: index)
    append(number.bitPattern)
    end(at: index)
  }

  func set(_ text: String, at index: Int) {
    begin(PostgreSQLType.text, at: index)
    bytes.append(contentsOf: text.utf8)
    end(at: index)
  }

  func set(_ content: [UInt8], at index: Int) {
    begin(PostgreSQLType.bytes, at: index)
    bytes.append(contentsOf: content)
    end(at: index)
  }

  /// A one-dimensional array: its header, then each value with its length.
  func set<Value: Bindable>(list values: [Value], at index: Int) {
    begin(PostgreSQLType.ofList(Value.kind), at: index)
    append(Int32(values.isEmpty ? 0 : 1))
    append(Int32(0))
    append(Int32(bitPattern: PostgreSQLType.of(Value.kind)))
    if !values.isEmpty {
      append(Int32(values.count))
      append(Int32(1))
    }
    let one = PostgreSQLParameters()
    for value in values {
      one.begin(1)
      value.bind(to: Binding(one, at: 0))
      append(Int32(one.bytes.count))
      bytes.append(contentsOf: one.bytes)
    }
    end(at: index)
  }

  private func begin(_ type: Oid, at index: Int) {
    types[index] = type
    starts[index] = bytes.count
  }

  private func end(at index: Int) {
    lengths[index] = Int32(bytes.count - starts[index])
  }

  private func append(_ number: some FixedWidthInteger) {
    unsafe withUnsafeBytes(of: number.bigEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Passes the types to `body` in libpq's form, valid during the call.
  func withTypes<Result>(_ body: (UnsafePointer<Oid>?) -> Result) -> Result {
    unsafe types.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }

  /// Passes the values, their lengths and their formats to `body` in libpq's form, valid during the
  /// call.
  func withValues<Result>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Result
  ) -> Result {
    // An empty value is not NULL: it needs an address.
    bytes.append(0)
    return unsafe bytes.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> Result in
      let first = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      for index in 0..<count {
        let start = starts[index]
        unsafe addresses[index] = start < 0 ? nil : unsafe first?.advanced(by: start)
      }
      return unsafe addresses.withUnsafeBufferPointer { addresses in
        unsafe body(addresses.baseAddress, lengths, formats)
      }
    }
  }
}
