import CNghttp2
import Glibc

/// The allocator of nghttp2 for an event loop's sessions: blocks of a few sizes that are reused,
/// since each call allocates eight and frees them within a turn of the loop or two.
///
/// Confined to one thread, with every session that uses it, and outlives them.
@safe
final class SessionMemory {
  /// The sizes of blocks in bytes; larger ones are the system's.
  private static let sizes = [64, 128, 256, 512]
  /// Each block is preceded by the number of its size; 16 bytes keep the alignment.
  private static let headerBytes = 16
  private static let large = sizes.count
  /// The most free blocks kept of a size.
  private static let keptMax = 4_096

  @safe
  private struct Shelf {
    var first: UnsafeMutableRawPointer?
    var count = 0
  }

  private let shelves: UnsafeMutablePointer<Shelf>
  let functions: UnsafeMutablePointer<nghttp2_mem>

  init() {
    unsafe shelves = .allocate(capacity: Self.sizes.count)
    unsafe shelves.initialize(repeating: Shelf(), count: Self.sizes.count)
    unsafe functions = .allocate(capacity: 1)
    unsafe functions.initialize(
      to: nghttp2_mem(
        mem_user_data: nil,
        malloc: { count, user in unsafe SessionMemory.of(user) { unsafe $0.take(count) } },
        free: { block, user in unsafe SessionMemory.of(user) { unsafe $0.give(block) } },
        calloc: { number, size, user in
          unsafe SessionMemory.of(user) { unsafe $0.takeZeroed(number, size) }
        },
        realloc: { block, count, user in
          unsafe SessionMemory.of(user) { unsafe $0.resize(block, count) }
        }))
    unsafe functions.pointee.mem_user_data = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    for index in Self.sizes.indices {
      while let block = unsafe shelves[index].first {
        unsafe shelves[index].first = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe free(block - Self.headerBytes)
      }
    }
    unsafe shelves.deallocate()
    unsafe functions.deallocate()
  }

  @inline(__always)
  private static func of<R>(
    _ user: UnsafeMutableRawPointer?, _ body: (SessionMemory) -> R
  ) -> R {
    unsafe Unmanaged<SessionMemory>.fromOpaque(user.unsafelyUnwrapped)
      ._withUnsafeGuaranteedRef(body)
  }

  private static func shelf(for count: Int) -> Int {
    count <= 128 ? (count <= 64 ? 0 : 1) : count <= 256 ? 2 : count <= 512 ? 3 : large
  }

  private func take(_ count: Int) -> UnsafeMutableRawPointer? {
    let shelf = Self.shelf(for: count)
    if shelf < Self.large, let block = unsafe shelves[shelf].first {
      unsafe shelves[shelf].first = block.load(as: UnsafeMutableRawPointer?.self)
      unsafe shelves[shelf].count -= 1
      return unsafe block
    }
    let size = shelf < Self.large ? Self.sizes[shelf] : count
    guard size <= Int.max - Self.headerBytes, let base = unsafe malloc(size + Self.headerBytes)
    else { return nil }
    unsafe base.storeBytes(of: shelf, as: Int.self)
    unsafe base.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return unsafe base + Self.headerBytes
  }

  private func takeZeroed(_ number: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (count, overflow) = number.multipliedReportingOverflow(by: size)
    guard !overflow, let block = unsafe take(count) else { return nil }
    unsafe memset(block, 0, count)
    return unsafe block
  }

  private func give(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    let base = unsafe block - Self.headerBytes
    let shelf = unsafe base.load(as: Int.self)
    guard shelf < Self.large, unsafe shelves[shelf].count < Self.keptMax else {
      return unsafe free(base)
    }
    unsafe block.storeBytes(of: shelves[shelf].first, as: UnsafeMutableRawPointer?.self)
    unsafe shelves[shelf].first = unsafe block
    unsafe shelves[shelf].count += 1
  }

  private func resize(
    _ block: UnsafeMutableRawPointer?, _ count: Int
  ) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe take(count) }
    let size = unsafe (block - Self.headerBytes).load(fromByteOffset: 8, as: Int.self)
    if count <= size { return unsafe block }
    guard let larger = unsafe take(count) else { return nil }
    unsafe memcpy(larger, block, size)
    unsafe give(block)
    return unsafe larger
  }
}
