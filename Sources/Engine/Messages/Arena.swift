public import CMessages
internal import CProtobufC
import Glibc
package import TongluCore

/// Memory of one encoding or decoding: allocated by advancing a pointer, freed at once.
///
/// Each thread has one and reuses it. A decoding that needs more than `bytesMax` fails: a message
/// of 4 MiB can need a hundred times its size for empty submessages.
@safe
@usableFromInline
package final class Arena {
  static let bytesMax = 64 << 20
  private static let chunkBytes = 32 << 10

  private var base: UnsafeMutableRawPointer
  private var offset = 0
  private var capacity = Arena.chunkBytes
  private var used = 0
  private var full: [UnsafeMutableRawPointer] = unsafe []
  /// The arena as protobuf-c's allocator.
  @usableFromInline
  package let allocator: UnsafeMutablePointer<ProtobufCAllocator>

  private init() {
    unsafe base = .allocate(byteCount: Arena.chunkBytes, alignment: 16)
    unsafe allocator = .allocate(capacity: 1)
    unsafe allocator.initialize(
      to: ProtobufCAllocator(
        alloc: { context, count in
          unsafe Unmanaged<Arena>.fromOpaque(context.unsafelyUnwrapped)
            ._withUnsafeGuaranteedRef { unsafe $0.take(count) }
        },
        free: { _, _ in },
        allocator_data: nil))
    unsafe allocator.pointee.allocator_data = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    unsafe base.deallocate()
    unsafe full.forEach { unsafe $0.deallocate() }
    unsafe allocator.deallocate()
  }

  /// This thread's arena, empty.
  @usableFromInline
  package static var current: Arena {
    if let stored = unsafe pthread_getspecific(key) {
      return unsafe Unmanaged<Arena>.fromOpaque(stored).takeUnretainedValue()
    }
    let made = Arena()
    unsafe pthread_setspecific(key, Unmanaged.passRetained(made).toOpaque())
    return made
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key) { stored in
      if let stored = unsafe stored { unsafe Unmanaged<Arena>.fromOpaque(stored).release() }
    }
    return key
  }()

  /// Frees everything except one chunk, which is kept for the next call.
  @usableFromInline
  package func reset() {
    offset = 0
    used = 0
    guard unsafe !full.isEmpty else { return }
    unsafe full.forEach { unsafe $0.deallocate() }
    unsafe full.removeAll()
    if capacity > 16 * Arena.chunkBytes {
      unsafe base.deallocate()
      unsafe base = .allocate(byteCount: Arena.chunkBytes, alignment: 16)
      capacity = Arena.chunkBytes
    }
  }

  /// `count` bytes, aligned to 16; nil beyond `bytesMax`.
  func take(_ count: Int) -> UnsafeMutableRawPointer? {
    let size = (count + 15) & ~15
    if offset + size > capacity {
      guard used + size <= Arena.bytesMax else { return nil }
      unsafe full.append(base)
      capacity = max(capacity * 2, size)
      unsafe base = .allocate(byteCount: capacity, alignment: 16)
      offset = 0
    }
    defer {
      offset += size
      used += size
    }
    return unsafe base + offset
  }

  /// `count` bytes for encoding a message already in memory: never refused.
  @usableFromInline
  package func takeAlways(_ count: Int) -> UnsafeMutableRawPointer {
    if let taken = unsafe take(count) { return unsafe taken }
    used = 0
    return unsafe takeAlways(count)
  }

  @inlinable
  package func allocate<Value>(_ type: Value.Type) -> UnsafeMutablePointer<Value> {
    unsafe takeAlways(MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
  }

  package func string(_ text: String) -> ProtobufCBinaryData {
    var text = text
    return text.withUTF8 { unsafe copy($0) }
  }

  package func bytes(_ bytes: [UInt8]) -> ProtobufCBinaryData {
    unsafe bytes.withUnsafeBufferPointer { unsafe copy($0) }
  }

  private func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> ProtobufCBinaryData {
    guard bytes.count > 0, let source = bytes.baseAddress else {
      return unsafe ProtobufCBinaryData(len: 0, data: nil)
    }
    let target = unsafe takeAlways(bytes.count).assumingMemoryBound(to: UInt8.self)
    unsafe target.update(from: source, count: bytes.count)
    return unsafe ProtobufCBinaryData(len: bytes.count, data: target)
  }

  package func timestamp(_ instant: Instant) -> UnsafeMutablePointer<Google__Protobuf__Timestamp> {
    let c = unsafe allocate(Google__Protobuf__Timestamp.self)
    unsafe google__protobuf__timestamp__init(c)
    unsafe c.pointee.seconds = instant.seconds
    unsafe c.pointee.nanos = Int32(instant.fraction) * 1_000
    return unsafe c
  }

  /// A C array of `values`, converted one by one.
  @inlinable
  package func list<Value, Item>(
    _ values: [Value], _ convert: (Value) -> Item
  ) -> UnsafeMutablePointer<Item> {
    let items = unsafe takeAlways(MemoryLayout<Item>.stride * values.count)
      .assumingMemoryBound(to: Item.self)
    // By index: an iterator of a generic array costs one more allocation per element.
    for index in values.indices { unsafe (items + index).initialize(to: convert(values[index])) }
    return unsafe items
  }
}
