import Synchronization

/// Numbers found by their keys' hashes: open addressing over 32-bit entries, keys kept elsewhere.
/// The project's one hash table beside the library's: of methods by path, of points and of map
/// cards by id.
///
/// An entry is a number + 1 and six bits of the hash, which spare most looks at other keys. A key's
/// place follows from the upper bits of its hash. It grows by half, since the largest have
/// millions of entries, and what is removed leaves no mark.
///
/// `@unchecked Sendable`: changed only through `mutating` functions of its one owner.
@safe
package struct HashIndex: ~Copyable, @unchecked Sendable {
  @usableFromInline static let numberBits: UInt32 = 26
  @usableFromInline static var numberMask: UInt32 { 1 << numberBits - 1 }
  /// Numbers are below this.
  package static var numberEnd: Int { Int(numberMask) }

  @usableFromInline var entries: UnsafeMutablePointer<UInt32>
  @usableFromInline var room: Int
  @usableFromInline var count = 0

  /// `room` numbers can be added before it grows.
  package init(room: Int) {
    self.room = max(16, Self.even(room + room / 2))
    unsafe entries = Self.allocate(self.room)
  }

  deinit { unsafe entries.deallocate() }

  @usableFromInline
  static func allocate(_ room: Int) -> UnsafeMutablePointer<UInt32> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: room * 4, alignment: 64)
    return unsafe raw.initializeMemory(as: UInt32.self, repeating: 0, count: room)
  }

  package var bytes: Int { room * 4 }

  /// `touch` reads two entries.
  @usableFromInline
  static func even(_ room: Int) -> Int { room + room & 1 }

  /// Of a key that is a number: ids ascend with time, and this spreads them.
  @inlinable @inline(__always)
  package static func hash(_ key: Int64) -> UInt64 {
    var z = UInt64(bitPattern: key) &* 0x9e37_79b9_7f4a_7c15
    z = (z ^ z >> 32) &* 0xd6e8_feb8_6659_fd93
    return z ^ z >> 32
  }

  @inlinable @inline(__always)
  static func number(_ entry: UInt32) -> UInt32 { entry & numberMask - 1 }

  @inlinable @inline(__always)
  static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << numberBits
  }

  /// Asks the memory for where a search begins.
  @inlinable @inline(__always)
  package func touch(_ hash: UInt64) {
    let start = unsafe UInt(bitPattern: entries)
    let word = (start + 4 * UInt(home(hash))) & ~7
    // An atomic load is made even though nobody looks at what it gives.
    _ = unsafe UnsafePointer<Atomic<UInt>>(bitPattern: word).unsafelyUnwrapped.pointee
      .load(ordering: .relaxed)
  }

  /// Adds the numbers below `count`, whose keys are not there; there is room. Looks some entries
  /// ahead, so that the memory's answers overlap.
  @inlinable
  package mutating func fill(_ count: Int, _ rehash: (UInt32) -> UInt64) {
    for number in 0..<count {
      touch(rehash(UInt32(min(number + 16, count - 1))))
      let hash = rehash(UInt32(number))
      place(Self.tag(hash) | UInt32(number) + 1, hash)
    }
    self.count += count
  }

  /// The number whose key `isIt` knows.
  @inlinable @inline(__always)
  package func find(_ hash: UInt64, _ isIt: (UInt32) -> Bool) -> UInt32? {
    index(of: hash, isIt).map { Self.number(unsafe entries[$0]) }
  }

  @inlinable @inline(__always)
  func index(of hash: UInt64, _ isIt: (UInt32) -> Bool) -> Int? {
    let tag = Self.tag(hash)
    var index = home(hash)
    while unsafe entries[index] != 0 {
      let entry = unsafe entries[index]
      if entry & ~Self.numberMask == tag, isIt(Self.number(entry)) { return index }
      index = next(index)
    }
    return nil
  }

  /// Adds a number whose key is not there; `rehash` gives a number's hash.
  @inlinable
  package mutating func insert(
    _ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64
  ) {
    if (count + 1) * 5 > room * 4 { grow(rehash) }
    count += 1
    place(Self.tag(hash) | number + 1, hash)
  }

  /// Puts a number in the place of another with the same key.
  @inlinable
  package mutating func replace(_ old: UInt32, with number: UInt32, _ hash: UInt64) {
    guard let index = index(of: hash, { $0 == old }) else { return }
    unsafe entries[index] = Self.tag(hash) | number + 1
  }

  @inlinable
  package mutating func remove(
    _ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64
  ) {
    guard var gap = index(of: hash, { $0 == number }) else { return }
    count -= 1
    var index = next(gap)
    // Later entries are moved up, unless their home is behind the gap.
    while unsafe entries[index] != 0 {
      let home = home(rehash(Self.number(unsafe entries[index])))
      let isBehind = gap <= index ? gap < home && home <= index : gap < home || home <= index
      if !isBehind {
        unsafe entries[gap] = entries[index]
        gap = index
      }
      index = next(index)
    }
    unsafe entries[gap] = 0
  }

  @inlinable @inline(__always)
  func home(_ hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(room)).high)
  }

  @inlinable @inline(__always)
  func next(_ index: Int) -> Int { index + 1 == room ? 0 : index + 1 }

  @inlinable
  mutating func place(_ entry: UInt32, _ hash: UInt64) {
    var index = home(hash)
    while unsafe entries[index] != 0 { index = next(index) }
    unsafe entries[index] = entry
  }

  @inlinable
  mutating func grow(_ rehash: (UInt32) -> UInt64) {
    let (old, oldRoom) = unsafe (entries, room)
    room = Self.even(room + room / 2)
    unsafe entries = Self.allocate(room)
    for index in 0..<oldRoom {
      let entry = unsafe old[index]
      if entry != 0 { place(entry, rehash(Self.number(entry))) }
    }
    unsafe old.deallocate()
  }
}
