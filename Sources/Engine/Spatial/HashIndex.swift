/// Numbers found by their keys' hashes: open addressing over 32-bit entries, keys kept elsewhere.
///
/// An entry is a number + 1 and six bits of the hash, which spare most looks at other keys.
@safe
struct HashIndex: ~Copyable {
  private static let numberBits: UInt32 = 26
  private static var numberMask: UInt32 { 1 << numberBits - 1 }
  /// Numbers are below this.
  static var numberEnd: Int { Int(numberMask) }

  private var entries: UnsafeMutablePointer<UInt32>
  private var room: Int
  private var count = 0

  init(room: Int) {
    self.room = max(16, Self.even(room + room / 2))
    unsafe entries = Self.allocate(self.room)
  }

  deinit { unsafe entries.deallocate() }

  private static func allocate(_ room: Int) -> UnsafeMutablePointer<UInt32> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: room * 4, alignment: 64)
    return unsafe raw.initializeMemory(as: UInt32.self, repeating: 0, count: room)
  }

  var bytes: Int { room * 4 }

  /// `touch` reads two entries.
  private static func even(_ room: Int) -> Int { room + room & 1 }

  @inline(__always)
  static func hash(_ key: Int64) -> UInt64 {
    var z = UInt64(bitPattern: key) &* 0x9e37_79b9_7f4a_7c15
    z = (z ^ z >> 32) &* 0xd6e8_feb8_6659_fd93
    return z ^ z >> 32
  }

  @inline(__always)
  private static func number(_ entry: UInt32) -> UInt32 { entry & numberMask - 1 }

  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << numberBits
  }

  /// Asks the memory for where a search begins.
  @inline(__always)
  func touch(_ hash: UInt64) {
    let start = unsafe UInt(bitPattern: entries)
    _ = Words(address: (start + 4 * UInt(home(hash))) & ~7)[0]
  }

  /// Adds the numbers below `count`, whose keys are not there; there is room. Looks some entries
  /// ahead, so that the memory's answers overlap.
  mutating func fill(_ count: Int, _ rehash: (UInt32) -> UInt64) {
    for number in 0..<count {
      touch(rehash(UInt32(min(number + 16, count - 1))))
      let hash = rehash(UInt32(number))
      place(Self.tag(hash) | UInt32(number) + 1, hash)
    }
    self.count += count
  }

  /// The number whose key `isIt` knows.
  @inline(__always)
  func find(_ hash: UInt64, _ isIt: (UInt32) -> Bool) -> UInt32? {
    index(of: hash, isIt).map { Self.number(unsafe entries[$0]) }
  }

  @inline(__always)
  private func index(of hash: UInt64, _ isIt: (UInt32) -> Bool) -> Int? {
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
  mutating func insert(_ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64) {
    if (count + 1) * 5 > room * 4 { grow(rehash) }
    count += 1
    place(Self.tag(hash) | number + 1, hash)
  }

  /// Puts a number in the place of another with the same key.
  mutating func replace(_ old: UInt32, with number: UInt32, _ hash: UInt64) {
    guard let index = index(of: hash, { $0 == old }) else { return }
    unsafe entries[index] = Self.tag(hash) | number + 1
  }

  mutating func remove(_ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64) {
    guard var gap = index(of: hash, { $0 == number }) else { return }
    count -= 1
    var index = next(gap)
    // Those behind move up, except those whose home is behind the gap.
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

  @inline(__always)
  private func home(_ hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(room)).high)
  }

  @inline(__always)
  private func next(_ index: Int) -> Int { index + 1 == room ? 0 : index + 1 }

  private mutating func place(_ entry: UInt32, _ hash: UInt64) {
    var index = home(hash)
    while unsafe entries[index] != 0 { index = next(index) }
    unsafe entries[index] = entry
  }

  private mutating func grow(_ rehash: (UInt32) -> UInt64) {
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
