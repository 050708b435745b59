import Synchronization

/// A block shared with readers, as a word: a leaf of points, or a branch of nodes.
///
/// A block has the version in which it was created, and points to the block that it replaced. A
/// reader at an older version follows that pointer; the replaced block is kept until the reader has
/// left.
///
/// The lowest bit of the word marks a branch; the upper sixteen are the number of points of a leaf,
/// so that a reader need not load the block for it.
struct Node: Equatable {
  struct Header: ~Copyable {
    var previous: UInt
    var version: UInt
    /// The number of points of a leaf.
    var count: UInt32
    /// The capacity of a leaf; the level of a branch.
    var size: UInt32
    /// The bits of a `Summary`: a superset, which the writer widens in a branch visible to readers.
    let summary: Atomic<UInt32>
  }

  static let headerBytes = 32
  static var none: Node { Node(word: 0) }

  let word: UInt

  var isNone: Bool { word == 0 }
  var isBranch: Bool { word & 1 == 1 }
  /// The block's address.
  var block: UInt { word & 0xffff_ffff_fffe }

  @inline(__always)
  var header: UnsafeMutablePointer<Header> {
    unsafe UnsafeMutablePointer(bitPattern: block).unsafelyUnwrapped
  }

  @inline(__always)
  var version: UInt { unsafe header.pointee.version }

  var previous: Node { Node(word: unsafe header.pointee.previous) }

  @inline(__always)
  var summary: Summary {
    get { Summary(bits: unsafe header.pointee.summary.load(ordering: .relaxed)) }
    nonmutating set { unsafe header.pointee.summary.store(newValue.bits, ordering: .relaxed) }
  }

  /// Prefetches the first `bytes` bytes of the block. The compiler keeps loads of atomics whose
  /// value is not used.
  @inline(__always)
  func touch(_ bytes: Int = 1) {
    for line in 0..<(bytes + 63) / 64 { _ = Words(address: block + UInt(64 * line))[0] }
  }

  /// The node here at a version.
  @inline(__always)
  func visible(at version: UInt) -> Node {
    var node = self
    while !node.isNone, node.version > version { node = node.previous }
    return node
  }

  /// The size class of the block in the pool.
  var blockClass: Int {
    let size = unsafe Int(header.pointee.size)
    return isBranch ? BlockPool.blockClass(bytes: Branch.bytes(level: size)) : size / 4
  }
}

/// A superset of the points in a block: their classes modulo sixteen, and the earliest contact day.
struct Summary: Equatable {
  private static var classMask: UInt32 { 0xffff_0000 }
  static var empty: Summary { Summary(bits: 0xffff) }

  /// A bit for each class, and the earliest day.
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(classCode: UInt32, day: UInt16) {
    bits = 1 << (16 + (classCode & 15)) | UInt32(day)
  }

  var day: UInt32 { bits & 0xffff }

  func including(_ other: Summary) -> Summary {
    Summary(bits: (bits | other.bits) & Self.classMask | min(day, other.day))
  }

  /// Whether there may be a point of these classes (as bits) with a day before `day`.
  @inline(__always)
  func mayHold(_ wanted: Wanted) -> Bool {
    bits & wanted.classes != 0 && day < wanted.dayEnd
  }

  /// The filter of a query for summaries.
  struct Wanted {
    var classes: UInt32 = classMask
    var dayEnd: UInt32 = 0x1_0000
  }
}

/// A leaf's points in groups of four: four x, four y, four slots.
struct Leaf {
  static let groupBytes = 48
  private static var countMax: Int { 0xffff }

  private(set) var node: Node

  init(node: Node) { self.node = node }

  @inline(__always)
  var count: Int {
    let count = Int(node.word >> 48)
    return count < Self.countMax ? count : unsafe Int(node.header.pointee.count)
  }

  var room: Int { unsafe Int(node.header.pointee.size) }

  /// The fields of four points.
  @inline(__always)
  func group(_ index: Int) -> UnsafeMutablePointer<UInt32> {
    let address = node.block + UInt(Node.headerBytes + index * Self.groupBytes)
    return unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  @inline(__always)
  private func point(_ index: Int) -> UnsafeMutablePointer<UInt32> {
    unsafe group(index >> 2) + index & 3
  }

  func x(_ index: Int) -> UInt32 { unsafe point(index)[0] }
  func y(_ index: Int) -> UInt32 { unsafe point(index)[4] }
  @inline(__always)
  func slot(_ index: Int) -> UInt32 { unsafe point(index)[8] }

  /// The index of a slot, which must be in this leaf.
  func firstIndex(slot: UInt32) -> Int {
    var index = 0
    while self.slot(index) != slot { index += 1 }
    return index
  }

  func set(_ index: Int, _ entry: Entry) {
    let point = unsafe point(index)
    unsafe point[0] = entry.x
    unsafe point[4] = entry.y
    unsafe point[8] = entry.slot
    node.summary = node.summary.including(entry.summary)
  }

  mutating func append(_ entry: Entry) {
    let index = count
    setCount(index + 1)
    set(index, entry)
  }

  /// Removes a point and moves the last one into the gap.
  mutating func remove(_ index: Int) {
    let last = count - 1
    let (from, to) = unsafe (point(last), point(index))
    unsafe (to[0], to[4], to[8]) = unsafe (from[0], from[4], from[8])
    setCount(last)
  }

  mutating func copy(from other: Leaf) {
    node.summary = other.node.summary
    unsafe group(0).update(from: other.group(0), count: (other.count + 3) / 4 * 12)
    setCount(other.count)
  }

  private mutating func setCount(_ count: Int) {
    unsafe node.header.pointee.count = UInt32(count)
    node = Node(word: node.block | UInt(min(count, Self.countMax)) << 48)
  }

  /// A point in a leaf.
  struct Entry {
    var x: UInt32
    var y: UInt32
    var slot: UInt32
    var summary: Summary
  }
}

/// The parts of a crowded square, row by row, after the latest version among them.
struct Branch {
  let node: Node

  static func bytes(level: Int) -> Int { 8 + 8 << (2 * level) }

  var level: Int { unsafe Int(node.header.pointee.size) }
  var parts: Words { Words(address: node.block + UInt(Node.headerBytes + 8)) }

  @inline(__always)
  var latest: UInt {
    get { Words(address: node.block + UInt(Node.headerBytes))[0] }
    nonmutating set { Words(address: node.block + UInt(Node.headerBytes))[0] = newValue }
  }

  /// The node in a part at a version. If no part is newer, the part itself need not be checked.
  ///
  /// The writer sets `latest` before it stores a part, and here the part is loaded first.
  @inline(__always)
  func part(_ index: Int, at version: UInt) -> Node {
    let node = Node(word: parts[index])
    return latest <= version ? node : node.visible(at: version)
  }
}
