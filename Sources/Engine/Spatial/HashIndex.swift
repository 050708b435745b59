/// Numbers found by their keys' hashes: open addressing over 32-bit entries, keys kept elsewhere.
///
/// An entry is a number + 1 and six bits of the hash, which spare most looks at other keys.
struct HashIndex {
  private static let numberBits: UInt32 = 26
  private static var numberMask: UInt32 { 1 << numberBits - 1 }
  /// Numbers are below this.
  static var numberEnd: Int { Int(numberMask) }

  private var entries: [UInt32]
  private var count = 0

  init(room: Int) { entries = [UInt32](repeating: 0, count: max(16, room + room / 2)) }

  var bytes: Int { entries.count * 4 }

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

  /// The number whose key `isIt` knows.
  @inline(__always)
  func find(_ hash: UInt64, _ isIt: (UInt32) -> Bool) -> UInt32? {
    index(of: hash, isIt).map { Self.number(entries[$0]) }
  }

  @inline(__always)
  private func index(of hash: UInt64, _ isIt: (UInt32) -> Bool) -> Int? {
    let tag = Self.tag(hash)
    var index = home(hash)
    while entries[index] != 0 {
      let entry = entries[index]
      if entry & ~Self.numberMask == tag, isIt(Self.number(entry)) { return index }
      index = next(index)
    }
    return nil
  }

  /// Adds a number whose key is not there; `rehash` gives a number's hash.
  mutating func insert(_ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64) {
    if (count + 1) * 5 > entries.count * 4 { grow(rehash) }
    count += 1
    place(Self.tag(hash) | number + 1, hash)
  }

  /// Puts a number in the place of another with the same key.
  mutating func replace(_ old: UInt32, with number: UInt32, _ hash: UInt64) {
    guard let index = index(of: hash, { $0 == old }) else { return }
    entries[index] = Self.tag(hash) | number + 1
  }

  mutating func remove(_ number: UInt32, _ hash: UInt64, _ rehash: (UInt32) -> UInt64) {
    guard var gap = index(of: hash, { $0 == number }) else { return }
    count -= 1
    var index = next(gap)
    // Those behind move up, except those whose home is behind the gap.
    while entries[index] != 0 {
      let home = home(rehash(Self.number(entries[index])))
      let isBehind = gap <= index ? gap < home && home <= index : gap < home || home <= index
      if !isBehind {
        entries[gap] = entries[index]
        gap = index
      }
      index = next(index)
    }
    entries[gap] = 0
  }

  @inline(__always)
  private func home(_ hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(entries.count)).high)
  }

  @inline(__always)
  private func next(_ index: Int) -> Int { index + 1 == entries.count ? 0 : index + 1 }

  private mutating func place(_ entry: UInt32, _ hash: UInt64) {
    var index = home(hash)
    while entries[index] != 0 { index = next(index) }
    entries[index] = entry
  }

  private mutating func grow(_ rehash: (UInt32) -> UInt64) {
    let old = entries
    entries = [UInt32](repeating: 0, count: old.count + old.count / 2)
    for entry in old where entry != 0 { place(entry, rehash(Self.number(entry))) }
  }
}
