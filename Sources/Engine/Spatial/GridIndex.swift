import Synchronization

/// A spatial index of points on the globe: any number of lock-free readers, one writer.
///
/// The map of the folder: a query enters by the `ReaderGate` and gets a `GridView`, the index as of
/// the last published version. It walks the `GridTree`: tiles of cells, where a crowded cell is a
/// branch of leaves. `NearestSearch` and `CountSearch` do the walking; a `GridFilter` that accepts
/// few points uses `GroupList`s instead. `GridWriter` copies the leaves that a change affects
/// (`Node` describes how a reader skips versions that are too new for it), and `Limbo` keeps
/// replaced blocks until no reader can use them.
///
/// A place is stored with a resolution of 0.1 µm (`FixedPlace`); results are exact for stored
/// places.
package final class GridIndex: Sendable {
  /// A point's change: its new state, or nil if it was removed.
  package typealias Update = (id: Int64, point: GridPoint?)

  private let writer: Mutex<GridWriter>
  private let gate: ReaderGate
  private let tree: GridTree
  private let records: Words
  private let groups: Words

  /// An index of `points`, one point per id.
  package init(_ points: [GridPoint]) {
    let writer = GridWriter(points)
    (gate, tree) = (writer.gate, writer.tree)
    (records, groups) = (writer.records.root, writer.groups.root)
    self.writer = Mutex(writer)
  }

  deinit { writer.withLock { $0.free() } }

  /// The number of points.
  package var count: Int { writer.withLock { $0.count } }

  package var memory: GridMemory { writer.withLock { $0.memory } }

  /// The nearest points that are within the query's radius and accepted by its filters, by distance
  /// and id.
  package func nearest(_ query: GridQuery) -> [GridHit] {
    var hits = GridHits()
    nearest(query, into: &hits)
    return hits.hits
  }

  /// The same in reused memory.
  package func nearest(_ query: GridQuery, into hits: inout GridHits) {
    read { view in
      let filter = query.isFiltered ? GridFilter(query, view) : nil
      var search = NearestSearch(view, query, filter, hits.keys.take() ?? KeyBuffer())
      search.run(&hits.hits)
      hits.keys = search.giveBackKeys()
    }
  }

  /// The number of points in a region.
  package func count(in region: GridRegion) -> Int {
    read { view in
      let (part, other) = region.parts
      return CountSearch.count(view, part) + (other.map { CountSearch.count(view, $0) } ?? 0)
    }
  }

  /// Makes changes visible atomically to later queries.
  package func apply(_ updates: [Update]) {
    writer.withLock { writer in
      writer.set(updates)
      writer.publish()
    }
  }

  /// Makes one change visible.
  package func apply(_ id: Int64, _ point: GridPoint?) { apply([(id, point)]) }

  @inline(__always)
  private func read<Result>(_ body: (GridView) -> Result) -> Result {
    let pass = gate.enter()
    defer { gate.leave(pass) }
    return body(
      GridView(
        tree: tree, version: pass.version, records: TableView(records),
        groups: TableView(groups)))
  }
}

/// The index as seen by a reader in the gate.
struct GridView {
  let tree: GridTree
  let version: UInt
  let records: TableView<Record>
  let groups: TableView<Group>

  /// Points per square metre in the leaf around a place; nil if it has hardly any.
  func density(_ center: GridCenter) -> Double? {
    guard let (leaf, bits) = tree.leaf(center.place.x, center.place.y, at: version),
      leaf.count > 3
    else { return nil }
    let width = Double(1 << bits) / FixedPlace.unitsPerMetre
    return Double(leaf.count) / (width * width * max(center.cosine, 0.01))
  }
}

/// The bytes that an index has requested from the system.
package struct GridMemory: Sendable {
  /// Coordinates and slots in leaves, branches and tiles.
  package let grid: Int
  /// Ids, fractions, attributes: 32 bytes a point.
  package let records: Int
  /// The hash table from ids to records.
  package let ids: Int
  /// Points by class and owner.
  package let lists: Int
}
