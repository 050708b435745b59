import CNghttp2
import Glibc

/// Header fields to send, in order, packed in one buffer. Names are lower case, pseudo-header
/// fields (`:path`) first.
package struct Fields: Sendable {
  /// For each field: lengths of name and value, two bytes each, then both.
  private var bytes: [UInt8] = []
  package private(set) var count = 0

  package init() {}

  /// Adds a field. A name or value longer than 65,535 bytes is dropped or cut; no peer accepts one.
  package mutating func append(_ name: String, _ value: String) {
    guard name.utf8.count <= 0xFFFF else { return }
    if count == 0 { bytes.reserveCapacity(64) }
    append(name.utf8.count, value.utf8.count)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: value.utf8.prefix(0xFFFF))
  }

  /// Adds a short field.
  package mutating func append(_ name: String, _ value: Span<UInt8>) {
    guard name.utf8.count <= 0xFFFF, value.count <= 0xFFFF else { return }
    append(name.utf8.count, value.count)
    bytes.append(contentsOf: name.utf8)
    unsafe value.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Removes all fields and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Copies the fields.
  func copy(to buffer: inout Buffer) {
    unsafe bytes.withUnsafeBufferPointer { packed in
      if let base = packed.baseAddress { unsafe buffer.append(base, packed.count) }
    }
  }

  private mutating func append(_ nameCount: Int, _ valueCount: Int) {
    let value = min(valueCount, 0xFFFF)
    bytes.append(UInt8(truncatingIfNeeded: nameCount))
    bytes.append(UInt8(truncatingIfNeeded: nameCount >> 8))
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    count += 1
  }

  /// Passes the fields of `block` and then these to `body` in nghttp2's form, valid during the
  /// call.
  func withVectors<R>(
    after block: FieldBlock?, _ body: (UnsafePointer<nghttp2_nv>?, Int) -> R
  ) -> R {
    if count == 0 { return unsafe body(block?.vectors, block?.count ?? 0) }
    return unsafe bytes.withUnsafeBufferPointer { packed in
      unsafe Self.withVectors(
        after: block, packed.baseAddress.unsafelyUnwrapped, count: count, body)
    }
  }

  /// Passes the fields of `block` and then `count` packed ones to `body`, valid during the call.
  static func withVectors<R>(
    after block: FieldBlock?, _ packed: UnsafePointer<UInt8>, count: Int,
    _ body: (UnsafePointer<nghttp2_nv>?, Int) -> R
  ) -> R {
    let fixed = block?.count ?? 0
    if count == 0 { return unsafe body(block?.vectors, fixed) }
    return unsafe withUnsafeTemporaryAllocation(
      of: nghttp2_nv.self, capacity: fixed + count
    ) { list in
      let vectors = unsafe list.baseAddress.unsafelyUnwrapped
      if let block { unsafe vectors.initialize(from: block.vectors, count: fixed) }
      unsafe fill(vectors + fixed, from: packed, count: count)
      return unsafe body(vectors, fixed + count)
    }
  }

  private static func fill(
    _ vectors: UnsafeMutablePointer<nghttp2_nv>, from packed: UnsafePointer<UInt8>, count: Int
  ) {
    var at = unsafe packed
    for index in 0..<count {
      let nameCount = unsafe Int(at[0]) | Int(at[1]) << 8
      let valueCount = unsafe Int(at[2]) | Int(at[3]) << 8
      let name = unsafe UnsafeMutablePointer(mutating: at + 4)
      unsafe (vectors + index).initialize(
        to: nghttp2_nv(
          name: name, value: name + nameCount, namelen: nameCount, valuelen: valueCount,
          flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)))
      unsafe at = at + 4 + nameCount + valueCount
    }
  }
}

/// Constant header fields, which nghttp2 uses without a copy.
///
/// `@unchecked Sendable`: immutable, and never freed. Create only a few per process.
@safe
package struct FieldBlock: @unchecked Sendable {
  let vectors: UnsafePointer<nghttp2_nv>
  let count: Int

  package init(_ fields: [(name: String, value: String)]) {
    let vectors = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: fields.count)
    let flags =
      NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
    for (index, field) in fields.enumerated() {
      unsafe (vectors + index).initialize(
        to: nghttp2_nv(
          name: Self.keep(field.name), value: Self.keep(field.value),
          namelen: field.name.utf8.count, valuelen: field.value.utf8.count, flags: UInt8(flags)))
    }
    unsafe self.vectors = UnsafePointer(vectors)
    count = fields.count
  }

  private static func keep(_ text: String) -> UnsafeMutablePointer<UInt8> {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, text.utf8.count))
    for (index, byte) in text.utf8.enumerated() { unsafe copy[index] = byte }
    return unsafe copy
  }
}

/// The header names that an endpoint reads, numbered in the given order (at most 254).
///
/// `@unchecked Sendable`: immutable, and never freed. Create one per process.
@safe
package struct HeaderNames: @unchecked Sendable {
  /// The number of every other name.
  package static let other: UInt8 = 255
  /// Fields from this number on are known but unused: they are counted and not stored.
  let firstUnread: UInt8
  private static let lengthMax = 63

  @safe
  private struct Entry {
    let name: UnsafePointer<UInt8>
    let number: UInt8
  }

  /// Sorted by length; `starts[n]..<starts[n + 1]` are the names of n bytes.
  private let entries: UnsafePointer<Entry>
  private let starts: UnsafePointer<UInt8>

  /// The last `unreadCount` names are of unused fields.
  package init(_ names: [String], unreadCount: Int = 0) {
    firstUnread = UInt8(names.count - unreadCount)
    precondition(names.count < 255 && names.allSatisfy { $0.utf8.count <= Self.lengthMax })
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: max(1, names.count))
    let starts = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.lengthMax + 2)
    var next = 0
    for length in 0...Self.lengthMax {
      unsafe starts[length] = UInt8(next)
      for (number, name) in names.enumerated() where name.utf8.count == length {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, length))
        for (index, byte) in name.utf8.enumerated() { unsafe copy[index] = byte }
        unsafe (entries + next).initialize(to: Entry(name: copy, number: UInt8(number)))
        next += 1
      }
    }
    unsafe starts[Self.lengthMax + 1] = UInt8(next)
    unsafe self.entries = UnsafePointer(entries)
    unsafe self.starts = UnsafePointer(starts)
  }

  @inline(__always)
  func number(_ name: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
    guard count <= Self.lengthMax else { return Self.other }
    var index = unsafe Int(starts[count])
    let end = unsafe Int(starts[count + 1])
    while index < end {
      if unsafe memcmp(entries[index].name, name, count) == 0 {
        return unsafe entries[index].number
      }
      index += 1
    }
    return Self.other
  }
}
