import TongluCore

extension Record {
  init(_ point: GridPoint, _ group: UInt32, _ classBit: UInt16) {
    let place = FixedPlace(point.place)
    self.init(
      id: point.id, x: place.x, y: place.y, xFraction: place.xFraction,
      yFraction: place.yFraction, group: group, chunk: 0, day: point.contactDay,
      classBit: classBit)
  }
}

extension GridWriter {
  /// An index of `points`, one point per id, by a counting sort by cell and, within a crowded cell,
  /// by leaf. Slots are assigned in that order, so that records of neighbours are adjacent.
  init(_ points: [GridPoint]) {
    precondition(points.count < HashIndex.numberEnd, "an index holds 67 million points")
    self.init(room: points.count)
    var groups: [UInt32] = []
    var entries: [Leaf.Entry] = []
    groups.reserveCapacity(points.count)
    entries.reserveCapacity(points.count)
    for (number, point) in points.enumerated() {
      let group = group(of: point)
      groups.append(group)
      entries.append(
        Record(point, group, self.groups[group].classBit).entry(UInt32(number)))
    }
    let cells = Self.sortByCell(&entries)
    var slots = [UInt32](repeating: 0, count: points.count)
    for slot in entries.indices {
      slots[Int(entries[slot].slot)] = UInt32(slot)
      entries[slot].slot = UInt32(slot)
    }
    records.fill(points.count)
    for (number, point) in points.enumerated() {
      let group = groups[number]
      records[slots[number]] = Record(point, group, self.groups[group].classBit)
    }
    for cell in cells {
      let node = makeNode(entries[cell], bits: GridGeometry.cellBits)
      setCell(entries[cell.lowerBound].x, entries[cell.lowerBound].y, node)
    }
    indexRecords()
    publish()
  }

  /// Indexes ids and groups of points; both are empty before.
  private mutating func indexRecords() {
    for slot in 0..<UInt32(records.count) {
      let list = groups[records[slot].group].list
      list.pointCount += 1
    }
    for code in 0..<UInt32(groups.count) {
      let list = groups[code].list
      if !GroupList.isKept(list.pointCount, of: records.count) { list.drop() }
      list.pointCount = 0
    }
    slots.fill(records.count) { [records] in HashIndex.hash(records[$0].id) }
    for slot in 0..<UInt32(records.count) {
      records[slot].chunk = addToList(records[slot], slot)
    }
    count = records.count
  }

  /// Sorts points by cell and by leaf within it; returns the range of each cell.
  private static func sortByCell(_ entries: inout [Leaf.Entry]) -> [Range<Int>] {
    guard let first = entries.first else { return [] }
    let bits = GridGeometry.cellBits
    let columns = Int(FixedPlace.turn >> bits) + 1
    let (south, north) = entries.reduce(into: (first.y, first.y)) { range, entry in
      range = (min(range.0, entry.y), max(range.1, entry.y))
    }
    let firstRow = south >> bits
    func cell(_ entry: Leaf.Entry) -> Int {
      Int(entry.y >> bits - firstRow) * columns + Int(entry.x >> bits)
    }
    let rows = Int(north >> bits - firstRow) + 1
    let sorted = CountingSort(entries[...], keys: rows * columns, by: cell)
    entries = Array(sorted.entries)
    var cells: [Range<Int>] = []
    for key in 0..<(rows * columns) where !sorted[key].isEmpty {
      cells.append(sorted[key].indices)
      sortByPart(&entries, sorted[key].indices, bits: bits)
    }
    return cells
  }

  private static func sortByPart(
    _ entries: inout [Leaf.Entry], _ range: Range<Int>, bits: Int
  ) {
    let level = GridGeometry.level(count: range.count, bits: bits)
    guard level > 0 else { return }
    let sorted = CountingSort(entries[range], bits: bits, level: level)
    entries.replaceSubrange(range, with: sorted.entries)
    for part in 0..<(1 << (2 * level)) {
      let start = range.lowerBound + sorted[part].startIndex - sorted.entries.startIndex
      sortByPart(&entries, start..<start + sorted[part].count, bits: bits - level)
    }
  }
}

/// A stable sort by small keys.
struct CountingSort {
  let entries: ArraySlice<Leaf.Entry>
  /// The start of each key's range; one more at the end.
  private let starts: [Int]

  init(
    _ unsorted: ArraySlice<Leaf.Entry>, keys: Int, by key: (Leaf.Entry) -> Int
  ) {
    var starts = [Int](repeating: 0, count: keys + 2)
    var isSorted = true
    var last = 0
    for entry in unsorted {
      let key = key(entry)
      starts[key + 2] += 1
      isSorted = isSorted && last <= key
      last = key
    }
    let first = isSorted ? unsorted.startIndex : 0
    starts[1] = first
    for key in 2..<starts.count { starts[key] += starts[key - 1] }
    guard !isSorted else {
      starts.removeFirst()
      (entries, self.starts) = (unsorted, starts)
      return
    }
    var sorted = Array(unsorted)
    for entry in unsorted {
      let key = key(entry)
      sorted[starts[key + 1]] = entry
      starts[key + 1] += 1
    }
    (entries, self.starts) = (sorted[...], starts)
  }

  /// Sorts by the part of a square.
  init(_ unsorted: ArraySlice<Leaf.Entry>, bits: Int, level: Int) {
    self.init(unsorted, keys: 1 << (2 * level)) { entry in
      GridGeometry.part(entry.x, entry.y, bits: bits, level: level)
    }
  }

  subscript(key: Int) -> ArraySlice<Leaf.Entry> { entries[starts[key]..<starts[key + 1]] }
}

// The memory of the writer.
extension GridWriter {
  var memory: GridMemory {
    GridMemory(
      grid: treePool.bytes + GridTree.bytes + tileCount * 8 * GridGeometry.cellsPerTile
        + ReaderGate.bytes,
      records: records.bytes, ids: slots.bytes, lists: listPool.bytes + groups.bytes)
  }

  /// Frees all memory; there must be no readers.
  mutating func free() {
    for tile in 0..<(GridGeometry.tileRows * GridGeometry.tileColumns) where tree.tiles[tile] != 0 {
      let cells = Words(address: tree.tiles[tile])
      for cell in 0..<GridGeometry.cellsPerTile { freeTree(Node(word: cells[cell])) }
      cells.free()
    }
    for code in 0..<UInt32(groups.count) { groups[code].list.free() }
    freeRetired()
    records.free()
    groups.free()
    tree.tiles.free()
    gate.free()
  }

  private mutating func freeTree(_ node: Node) {
    guard !node.isNone else { return }
    if node.isBranch {
      let branch = Branch(node: node)
      for index in 0..<(1 << (2 * branch.level)) {
        freeTree(Node(word: branch.parts[index]))
      }
    }
    treePool.release(node.block, node.blockClass)
  }
}
