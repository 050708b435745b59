/// The grid as readers walk it: tiles of cells; a cell is a leaf or a branch, which may be nested.
struct GridTree {
  /// A word per tile: the address of its cells' words.
  let tiles = Words(count: GridGeometry.tileRows * GridGeometry.tileColumns)

  static var bytes: Int { 8 * GridGeometry.tileRows * GridGeometry.tileColumns }

  /// The leaf around a place at a version, and the bits of its width in units.
  func leaf(_ x: UInt32, _ y: UInt32, at version: UInt) -> (leaf: Leaf, bits: Int)? {
    let tile = tiles[GridGeometry.tile(x, y)]
    guard tile != 0 else { return nil }
    var bits = GridGeometry.cellBits
    var node = Node(word: Words(address: tile)[GridGeometry.cell(x, y)]).visible(at: version)
    while node.isBranch {
      let branch = Branch(node: node)
      let part = GridGeometry.part(x, y, bits: bits, level: branch.level)
      node = branch.part(part, at: version)
      bits -= branch.level
    }
    return node.isNone ? nil : (Leaf(node: node), bits)
  }

  /// Visits the leaves that a box touches at a version.
  @inline(__always)
  func walk<Visitor: LeafVisitor & ~Copyable>(
    _ box: GridBox, at version: UInt, _ visitor: inout Visitor
  ) {
    let bits = GridGeometry.tileBits
    for row in box.south >> bits...box.north >> bits {
      for column in box.west >> bits...box.east >> bits {
        let tile = tiles[Int(row) * GridGeometry.tileColumns + Int(column)]
        guard tile != 0 else { continue }
        let corner = GridExtent(x: column << bits, y: row << bits, bits: bits)
        walk(Words(address: tile), corner, corner.clip(box), at: version, &visitor)
      }
    }
  }

  @inline(__always)
  private func walk<Visitor: LeafVisitor & ~Copyable>(
    _ cells: Words, _ tile: GridExtent, _ box: GridBox, at version: UInt,
    _ visitor: inout Visitor
  ) {
    let bits = GridGeometry.cellBits
    for row in box.south >> bits...box.north >> bits {
      for column in box.west >> bits...box.east >> bits {
        let extent = GridExtent(x: column << bits, y: row << bits, bits: bits)
        let node = Node(word: cells[GridGeometry.cell(extent.x, extent.y)]).visible(at: version)
        guard !node.isNone, visitor.wants(node) else { continue }
        if node.isBranch {
          walk(Branch(node: node), extent, extent.clip(box), at: version, &visitor)
        } else {
          visitor.visit(Leaf(node: node), extent)
        }
      }
    }
  }

  private func walk<Visitor: LeafVisitor & ~Copyable>(
    _ branch: Branch, _ square: GridExtent, _ box: GridBox, at version: UInt,
    _ visitor: inout Visitor
  ) {
    let level = branch.level
    let bits = UInt32(square.bits - level)
    for row in (box.south &- square.y) &>> bits...(box.north &- square.y) &>> bits {
      for column in (box.west &- square.x) &>> bits...(box.east &- square.x) &>> bits {
        let node = branch.part(Int(row &<< UInt32(level) | column), at: version)
        guard !node.isNone, visitor.wants(node) else { continue }
        let extent = GridExtent(
          x: square.x &+ column &<< bits, y: square.y &+ row &<< bits, bits: Int(bits))
        if node.isBranch {
          walk(Branch(node: node), extent, extent.clip(box), at: version, &visitor)
        } else {
          visitor.visit(Leaf(node: node), extent)
        }
      }
    }
  }
}

/// Receives the leaves of a walk.
protocol LeafVisitor: ~Copyable {
  func wants(_ node: Node) -> Bool
  mutating func visit(_ leaf: Leaf, _ extent: GridExtent)
}

/// A square of the grid: its south-west corner and the bits of its width.
struct GridExtent {
  let x: UInt32
  let y: UInt32
  let bits: Int

  /// The part of a box in this square, which it touches.
  @inline(__always)
  func clip(_ box: GridBox) -> GridBox {
    let last: UInt32 = 1 &<< UInt32(bits) &- 1
    return GridBox(
      west: max(box.west, x), east: min(box.east, x &+ last), south: max(box.south, y),
      north: min(box.north, y &+ last))
  }

  func isInside(_ box: GridBox) -> Bool {
    let last: UInt32 = 1 &<< UInt32(bits) &- 1
    return box.west <= x && x &+ last <= box.east && box.south <= y && y &+ last <= box.north
  }
}
