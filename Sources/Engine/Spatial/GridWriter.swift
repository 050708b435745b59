import TongluCore

/// The one who changes the index.
///
/// Blocks visible to readers are not changed in place: a leaf is copied; the copy has the next
/// version and points to the leaf that it replaces. Publishing the version makes all copies visible
/// at once. A leaf that has lost all its points stays, with 80 bytes.
struct GridWriter: ~Copyable {
  let gate = ReaderGate()
  let tree = GridTree()
  /// The next version, being written.
  var version: UInt = 1
  var records: SharedTable<Record>
  var groups = SharedTable<Group>(room: 16)
  var slots: HashIndex
  private var groupCodes = HashIndex(room: 16)
  private var classCodes: [Int64: UInt16] = [:]
  /// The chunk of each group's list that gets the next point.
  private var openChunks: [UInt32] = []
  private var freeSlots: [UInt32] = []
  var treePool = BlockPool()
  var listPool = BlockPool()
  var tileCount = 0
  private var limbo = Limbo()
  var count = 0

  init(room: Int) {
    records = SharedTable(room: room)
    slots = HashIndex(room: room)
  }

  /// Sets points, or removes them with nil; visible after `publish`.
  mutating func set(_ updates: [GridIndex.Update]) {
    for start in stride(from: 0, to: updates.count, by: Self.batch) {
      let batch = updates[start..<min(start + Self.batch, updates.count)]
      warm(batch)
      for update in batch { set(update.id, update.point) }
    }
  }

  private static let batch = 32

  private mutating func set(_ id: Int64, _ point: GridPoint?) {
    let hash = HashIndex.hash(id)
    let old = slots.find(hash) { records[$0].id == id }
    guard let point else {
      if let old { remove(old, hash) }
      return
    }
    let group = group(of: point)
    let record = Record(point, group, groups[group].classBit)
    guard let old else { return add(record, hash) }
    let before = records[old]
    let slot = takeSlot(record)
    replaceInTree(before, old, by: record.entry(slot))
    if before.group == group {
      let list = groups[group].list
      if list.isKept { replaceInList(list, before.chunk, old, by: record.entry(slot)) }
      records[slot].chunk = before.chunk
    } else {
      removeFromList(before, old)
      records[slot].chunk = addToList(record, slot)
    }
    slots.replace(old, with: slot, hash)
    limbo.add(.slot(old))
  }

  private mutating func add(_ record: Record, _ hash: UInt64) {
    let slot = takeSlot(record)
    addToTree(record.entry(slot))
    records[slot].chunk = addToList(record, slot)
    slots.insert(slot, hash) { [records] in HashIndex.hash(records[$0].id) }
    count += 1
  }

  private mutating func remove(_ slot: UInt32, _ hash: UInt64) {
    let record = records[slot]
    removeFromTree(record, slot)
    removeFromList(record, slot)
    slots.remove(slot, hash) { [records] in HashIndex.hash(records[$0].id) }
    limbo.add(.slot(slot))
    count -= 1
  }

  /// Makes everything set so far visible to readers.
  mutating func publish() {
    gate.publish(version)
    version += 1
    limbo.drain(gate) { Self.giveBack($0, &treePool, &listPool, &freeSlots) }
  }

  mutating func freeRetired() {
    limbo.drainAll { Self.giveBack($0, &treePool, &listPool, &freeSlots) }
  }

  private static func giveBack(
    _ retired: Limbo.Retired, _ treePool: inout BlockPool, _ listPool: inout BlockPool,
    _ freeSlots: inout [UInt32]
  ) {
    switch retired {
    case .treeBlock(let node): treePool.release(node.block, node.blockClass)
    case .listBlock(let node): listPool.release(node.block, node.blockClass)
    case .words(let words): words.free()
    case .slot(let slot): freeSlots.append(slot)
    }
  }

  private mutating func takeSlot(_ record: Record) -> UInt32 {
    if let slot = freeSlots.popLast() {
      records[slot] = record
      return slot
    }
    precondition(records.count < HashIndex.numberEnd, "an index holds 67 million points")
    if let outgrown = records.append(record) { limbo.add(.words(outgrown)) }
    return UInt32(records.count - 1)
  }
}

// Leaves of the grid.
extension GridWriter {
  /// Prefetches the blocks that changes will read and copy, for all of them together: most of a
  /// change's time is the latency of memory.
  private mutating func warm(_ updates: ArraySlice<GridIndex.Update>) {
    for update in updates { slots.touch(HashIndex.hash(update.id)) }
    for (id, point) in updates {
      let old = slots.find(HashIndex.hash(id)) { records[$0].id == id }
      if let old {
        let record = records[old]
        warm(spot(record.x, record.y).node)
        let list = groups[record.group].list
        if list.isKept { warm(Node(word: list.chunks[Int(record.chunk)])) }
      }
      if let point {
        let place = FixedPlace(point.place)
        warm(spot(place.x, place.y).node)
      }
    }
  }

  private func warm(_ node: Node) {
    guard !node.isNone else { return }
    node.touch(Node.headerBytes + Leaf(node: node).count * Leaf.groupBytes / 4)
  }

  /// The word of a leaf, and the bits of its square.
  private struct Spot: Equatable {
    let address: UInt
    let index: Int
    let bits: Int

    var node: Node {
      get { Node(word: Words(address: address)[index]) }
      nonmutating set { Words(address: address)[index] = newValue.word }
    }
  }

  /// Sets a cell that was empty.
  mutating func setCell(_ x: UInt32, _ y: UInt32, _ node: Node) {
    cells(x, y)[GridGeometry.cell(x, y)] = node.word
  }

  private mutating func cells(_ x: UInt32, _ y: UInt32) -> Words {
    let tile = GridGeometry.tile(x, y)
    if tree.tiles[tile] == 0 {
      tree.tiles[tile] = Words(count: GridGeometry.cellsPerTile).address
      tileCount += 1
    }
    return Words(address: tree.tiles[tile])
  }

  /// The spot around a place; before a change, the summaries of the branches above it are extended.
  private mutating func spot(
    _ x: UInt32, _ y: UInt32, toAdd summary: Summary? = nil
  ) -> Spot {
    var spot = Spot(
      address: cells(x, y).address, index: GridGeometry.cell(x, y),
      bits: GridGeometry.cellBits)
    while spot.node.isBranch {
      let branch = Branch(node: spot.node)
      if let summary {
        branch.latest = version
        branch.node.summary = branch.node.summary.including(summary)
      }
      let part = GridGeometry.part(x, y, bits: spot.bits, level: branch.level)
      spot = Spot(address: branch.parts.address, index: part, bits: spot.bits - branch.level)
    }
    return spot
  }

  private mutating func addToTree(_ entry: Leaf.Entry) {
    let spot = spot(entry.x, entry.y, toAdd: entry.summary)
    var leaf = editable(spot.node, growth: 1)
    leaf.append(entry)
    spot.node = leaf.node
    if GridGeometry.level(count: leaf.count, bits: spot.bits) > 0 { split(spot, leaf) }
  }

  private mutating func removeFromTree(_ record: Record, _ slot: UInt32) {
    let spot = spot(record.x, record.y, toAdd: .empty)
    let index = Leaf(node: spot.node).firstIndex(slot: slot)
    var leaf = editable(spot.node, growth: 0)
    leaf.remove(index)
    narrow(leaf)
    spot.node = leaf.node
  }

  private mutating func replaceInTree(
    _ record: Record, _ slot: UInt32, by entry: Leaf.Entry
  ) {
    let from = spot(record.x, record.y)
    guard from == spot(entry.x, entry.y, toAdd: entry.summary) else {
      removeFromTree(record, slot)
      return addToTree(entry)
    }
    let index = Leaf(node: from.node).firstIndex(slot: slot)
    let leaf = editable(from.node, growth: 0)
    leaf.set(index, entry)
    narrow(leaf)
    from.node = leaf.node
  }

  /// Recomputes a leaf's summary periodically, because points that have left it still count.
  private func narrow(_ leaf: Leaf) {
    guard version & 31 == 0 else { return }
    var summary = Summary.empty
    for index in 0..<leaf.count {
      let slot = leaf.slot(index)
      summary = summary.including(records[slot].entry(slot).summary)
    }
    leaf.node.summary = summary
  }

  /// A copy of a leaf to change, with room for more points, before it is stored in its word.
  private mutating func editable(_ node: Node, growth: Int) -> Leaf {
    guard !node.isNone else {
      return treePool.makeLeaf(room: growth, version: version, previous: .none)
    }
    let leaf = Leaf(node: node)
    let isMine = node.version == version
    if isMine, leaf.count + growth <= leaf.room { return leaf }
    var copy = treePool.makeLeaf(
      room: leaf.count + growth, version: version, previous: isMine ? node.previous : node)
    copy.copy(from: leaf)
    limbo.add(.treeBlock(node))
    return copy
  }

  /// Splits a leaf's points into smaller leaves.
  private mutating func split(_ spot: Spot, _ leaf: Leaf) {
    let entries = (0..<leaf.count).map { index in
      let slot = leaf.slot(index)
      return records[slot].entry(slot)
    }
    // The leaf was created in this version.
    limbo.add(.treeBlock(leaf.node))
    spot.node = makeNode(entries[...], bits: spot.bits, previous: leaf.node.previous)
  }

  /// Makes a leaf or a branch of these points.
  mutating func makeNode(
    _ entries: ArraySlice<Leaf.Entry>, bits: Int, previous: Node = .none
  ) -> Node {
    let level = GridGeometry.level(count: entries.count, bits: bits)
    if level == 0 {
      var leaf = treePool.makeLeaf(room: entries.count, version: version, previous: previous)
      for entry in entries { leaf.append(entry) }
      return leaf.node
    }
    let branch = treePool.makeBranch(level: level, version: version, previous: previous)
    let sorted = CountingSort(entries, bits: bits, level: level)
    for part in 0..<(1 << (2 * level)) {
      let entries = sorted[part]
      guard !entries.isEmpty else { continue }
      let node = makeNode(entries, bits: bits - level)
      branch.parts[part] = node.word
      branch.node.summary = branch.node.summary.including(node.summary)
    }
    return branch.node
  }
}

// Groups and their lists.
extension GridWriter {
  /// The group of a point's class, owner and kind.
  mutating func group(of point: GridPoint) -> UInt32 {
    let hash = Self.hash(point.classID, point.ownerID, point.isProspect)
    let known = groupCodes.find(hash) { code in
      let group = groups[code]
      return group.classID == point.classID && group.ownerID == point.ownerID
        && group.isProspect == point.isProspect
    }
    if let known { return known }
    let code = UInt32(groups.count)
    let classBit = classCodes[point.classID] ?? UInt16(classCodes.count & 15)
    classCodes[point.classID] = classBit
    let list = GroupList()
    list.begin()
    let group = Group(
      classID: point.classID, ownerID: point.ownerID, isProspect: point.isProspect,
      classBit: classBit, list: list)
    if let outgrown = groups.append(group) { limbo.add(.words(outgrown)) }
    openChunks.append(0)
    groupCodes.insert(code, hash) { [groups] in
      Self.hash(groups[$0].classID, groups[$0].ownerID, groups[$0].isProspect)
    }
    return code
  }

  private static func hash(_ classID: Int64, _ ownerID: Int64, _ isProspect: Bool) -> UInt64 {
    HashIndex.hash(classID &* 0x2545_f491_4f6c_dd1d ^ ownerID << 1 ^ (isProspect ? 1 : 0))
  }

  /// Adds the point to its group's list; returns the chunk.
  mutating func addToList(_ record: Record, _ slot: UInt32) -> UInt32 {
    let list = groups[record.group].list
    list.pointCount += 1
    guard list.isKept else { return 0 }
    if let open = openChunk(list, record.group) {
      var chunk = editableChunk(list, open)
      chunk.append(record.entry(slot))
      list.chunks[Int(open)] = chunk.node.word
      return open
    }
    let chunkCount = list.chunkCount
    var chunk = listPool.makeLeaf(
      room: GroupList.chunkPoints, version: version, previous: .none)
    chunk.append(record.entry(slot))
    if let outgrown = list.append(chunk.node) { limbo.add(.words(outgrown)) }
    openChunks[Int(record.group)] = UInt32(chunkCount)
    return UInt32(chunkCount)
  }

  /// A chunk with room; a few full ones are checked again, so that gaps are found over time.
  private mutating func openChunk(_ list: GroupList, _ group: UInt32) -> UInt32? {
    let chunkCount = UInt32(list.chunkCount)
    guard chunkCount > 0 else { return nil }
    for _ in 0..<4 {
      let open = openChunks[Int(group)]
      let chunk = Leaf(node: Node(word: list.chunks[Int(open)]))
      if chunk.count < GroupList.chunkPoints { return open }
      openChunks[Int(group)] = open + 1 < chunkCount ? open + 1 : 0
    }
    return nil
  }

  private mutating func removeFromList(_ record: Record, _ slot: UInt32) {
    let list = groups[record.group].list
    list.pointCount -= 1
    guard list.isKept else { return }
    let index = Leaf(node: Node(word: list.chunks[Int(record.chunk)])).firstIndex(slot: slot)
    var chunk = editableChunk(list, record.chunk)
    chunk.remove(index)
    list.chunks[Int(record.chunk)] = chunk.node.word
    openChunks[Int(record.group)] = record.chunk
  }

  private mutating func replaceInList(
    _ list: GroupList, _ number: UInt32, _ slot: UInt32, by entry: Leaf.Entry
  ) {
    let index = Leaf(node: Node(word: list.chunks[Int(number)])).firstIndex(slot: slot)
    let chunk = editableChunk(list, number)
    chunk.set(index, entry)
    list.chunks[Int(number)] = chunk.node.word
  }

  private mutating func editableChunk(_ list: GroupList, _ chunk: UInt32) -> Leaf {
    let node = Node(word: list.chunks[Int(chunk)])
    guard node.version != version else { return Leaf(node: node) }
    var copy = listPool.makeLeaf(
      room: GroupList.chunkPoints, version: version, previous: node)
    copy.copy(from: Leaf(node: node))
    limbo.add(.listBlock(node))
    return copy
  }
}
