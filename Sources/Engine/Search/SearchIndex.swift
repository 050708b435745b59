import Synchronization

/// A full-text index of documents in memory.
///
/// It has immutable segments, the oldest first, each with the set of its current documents: a
/// change adds a small segment and marks what it replaces; `compact` merges small segments. A
/// search sees the index as of its beginning.
package final class SearchIndex: Sendable {
  struct Layer: Sendable {
    let segment: Segment
    /// The documents that no later change has replaced.
    var alive: Bitmap
    var aliveCount: Int

    init(_ segment: Segment) {
      self.segment = segment
      alive = Bitmap(full: segment.count)
      aliveCount = segment.count
    }
  }

  private let layers: Mutex<[Layer]>
  /// Held while compacting.
  private let compacting = Mutex(())

  /// The number of layers of a size class at which they are compacted.
  private static let fanOut = 4
  /// The most documents of a layer that is compacted by the change that creates it.
  private static let inlineMax = 64

  package init() { layers = Mutex([]) }

  /// Replaces the content by these documents.
  func load(_ draft: SegmentDraft) {
    let segment = Segment(draft)
    layers.withLock { $0 = segment.count == 0 ? [] : [Layer(segment)] }
  }

  /// The current state of the index.
  package var view: SearchView { SearchView(layers: layers.withLock { $0 }) }

  /// Replaces or adds the documents of these ids; nil removes one. For one caller at a time, with
  /// each id once.
  package func apply(_ changes: [(id: Int64, document: SearchDocument?)]) {
    var draft = SegmentDraft()
    for change in changes {
      if let document = change.document { draft.add(document) }
    }
    let segment = Segment(draft)
    layers.withLock { layers in
      for change in changes { Self.kill(change.id, in: &layers) }
      layers.removeAll { $0.aliveCount == 0 }
      guard segment.count > 0 else { return }
      layers.append(Layer(segment))
    }
    compact(upTo: Self.inlineMax)
  }

  private static func kill(_ id: Int64, in layers: inout [Layer]) {
    for index in layers.indices.reversed() {
      guard let number = layers[index].segment.number(of: id), layers[index].alive[number] else {
        continue
      }
      layers[index].alive.remove(number)
      layers[index].aliveCount -= 1
      return
    }
  }

  /// Merges layers while others search and change; does nothing while another thread compacts.
  package func compact() { compact(upTo: .max) }

  private func compact(upTo countMax: Int) {
    _ = compacting.withLockIfAvailable { _ in
      while let due = Self.due(layers.withLock { $0 }, upTo: countMax) { merge(due) }
    }
  }

  /// The layers to compact: all from the first layer of a size class with enough layers, or one
  /// layer with half of its documents deleted.
  private static func due(_ layers: [Layer], upTo countMax: Int) -> ArraySlice<Layer>? {
    var begin = layers.count
    var size = 1
    while size <= countMax {
      var from = begin
      while from > 0, layers[from - 1].segment.count <= min(size, countMax) { from -= 1 }
      if layers.count - from >= fanOut { return layers[from...] }
      begin = from
      if from == 0 { break }
      let (next, isOver) = size.multipliedReportingOverflow(by: fanOut)
      if isOver { break }
      size = next
    }
    let sparse = layers.firstIndex { layer in
      layer.segment.count <= countMax && layer.aliveCount * 2 < layer.segment.count
    }
    return sparse.map { layers[$0...$0] }
  }

  /// Merges these layers into one.
  private func merge(_ old: ArraySlice<Layer>) {
    var draft = SegmentDraft()
    for layer in old { draft.add(layer.segment, alive: layer.alive) }
    let segment = Segment(draft)
    layers.withLock { layers in
      let olds = Set(old.map { ObjectIdentifier($0.segment) })
      // Documents replaced during the merge are removed from the new layer.
      var merged = Layer(segment)
      let now = Dictionary(
        layers.map { (ObjectIdentifier($0.segment), $0.alive) }, uniquingKeysWith: { $1 })
      for layer in old {
        var gone = layer.alive
        if let alive = now[ObjectIdentifier(layer.segment)] { gone.subtract(alive) }
        for number in gone.first(.max) {
          guard let place = segment.number(of: layer.segment.ids[number]) else { continue }
          merged.alive.remove(place)
          merged.aliveCount -= 1
        }
      }
      let first = layers.firstIndex { olds.contains(ObjectIdentifier($0.segment)) }
      layers.removeAll { olds.contains(ObjectIdentifier($0.segment)) }
      if merged.aliveCount > 0 { layers.insert(merged, at: first ?? 0) }
    }
  }

  /// Documents, layers and bytes of memory.
  package var size: (documents: Int, layers: Int, bytes: Int) {
    layers.withLock { layers in
      layers.reduce((0, layers.count, 0)) { sum, layer in
        (sum.0 + layer.aliveCount, sum.1, sum.2 + layer.segment.memoryBytes)
      }
    }
  }
}
