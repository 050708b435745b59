import Synchronization

/// The memory of blocks, owned by the one writer: slabs split into size classes, each with a free
/// list.
///
/// A block of class c has room for a header and 48c bytes, the fields of four points each.
struct BlockPool: ~Copyable {
  private static let classMax = 64
  private static let slabBytesMax = 1 << 20

  private var free = [UInt](repeating: 0, count: classMax + 1)
  private var slabs: [UInt] = []
  private var next: UInt = 0
  private var end: UInt = 0
  /// Bytes requested from the system.
  private(set) var bytes = 0

  static func blockClass(bytes: Int) -> Int { (bytes + 47) / 48 }

  private static func bytes(ofClass size: Int) -> Int { Node.headerBytes + 48 * size }

  /// The address of a block, whose content is undefined.
  mutating func allocate(_ size: Int) -> UInt {
    let bytes = Self.bytes(ofClass: size)
    guard size <= Self.classMax else { return allocateRaw(bytes) }
    let first = free[size]
    if first != 0 {
      unsafe free[size] = Node(word: first).header.pointee.previous
      return first
    }
    if end - next < UInt(bytes) { addSlab(atLeast: bytes) }
    defer { next += UInt(bytes) }
    return next
  }

  mutating func release(_ block: UInt, _ size: Int) {
    guard size <= Self.classMax else {
      bytes -= Self.bytes(ofClass: size)
      return unsafe UnsafeMutableRawPointer(bitPattern: block).unsafelyUnwrapped.deallocate()
    }
    unsafe Node(word: block).header.pointee.previous = free[size]
    free[size] = block
  }

  private mutating func addSlab(atLeast bytes: Int) {
    let size = max(bytes, min(Self.slabBytesMax, max(4_096, self.bytes / 4)))
    next = allocateRaw(size)
    end = next + UInt(size)
    slabs.append(next)
  }

  private mutating func allocateRaw(_ size: Int) -> UInt {
    bytes += size
    return UInt(
      bitPattern: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16))
  }

  deinit {
    for slab in slabs {
      unsafe UnsafeMutableRawPointer(bitPattern: slab).unsafelyUnwrapped.deallocate()
    }
  }
}

extension BlockPool {
  /// An empty leaf with room for `points`.
  mutating func makeLeaf(room points: Int, version: UInt, previous: Node) -> Leaf {
    let size = max(1, (points + 3) / 4)
    let node = Node(word: allocate(size))
    unsafe node.header.initialize(
      to: .init(
        previous: previous.word, version: version, count: 0, size: UInt32(size * 4),
        summary: .init(Summary.empty.bits)))
    return Leaf(node: node)
  }

  /// A branch of empty parts.
  mutating func makeBranch(level: Int, version: UInt, previous: Node) -> Branch {
    let block = allocate(Self.blockClass(bytes: Branch.bytes(level: level)))
    let node = Node(word: block | 1)
    unsafe node.header.initialize(
      to: .init(
        previous: previous.word, version: version, count: 0, size: UInt32(level),
        summary: .init(Summary.empty.bits)))
    let branch = Branch(node: node)
    branch.latest = version
    for index in 0..<(1 << (2 * level)) { branch.parts[index] = 0 }
    return branch
  }
}
