import Synchronization

/// Points on the globe, found by distance: any number of readers without a lock, one writer.
///
/// The map of the folder: a query enters by the `ReaderGate` and gets a `GridView`, the index as of
/// the last version published. `GridTree` is what it walks: tiles of cells, a crowded cell a branch
/// of leaves. `NearestSearch` and `CountSearch` walk it; a `GridFilter` that accepts few points has
/// `GroupList`s instead. `GridWriter` copies the leaves that a change touches (`Node` says how a
/// reader passes by what is too new for it), and `Limbo` keeps what it replaced until nobody can
/// be reading it.
///
/// A place is kept to 0.1 µm (`FixedPlace`); answers are exact for the places so kept.
package final class GridIndex: Sendable {
  /// A point's change: its new state, or nil if it was removed.
  package typealias Update = (id: Int64, point: GridPoint?)

  private let writer: Mutex<GridWriter>
  private let gate: ReaderGate
  private let tree: GridTree
  private let records: Words
  private let groups: Words

  /// An index of `points`; one point an id.
  package init(_ points: [GridPoint]) {
    let writer = GridWriter(points)
    (gate, tree) = (writer.gate, writer.tree)
    (records, groups) = (writer.records.root, writer.groups.root)
    self.writer = Mutex(writer)
  }

  deinit { writer.withLock { $0.free() } }

  /// How many points there are.
  package var count: Int { writer.withLock { $0.count } }

  package var memory: GridMemory { writer.withLock { $0.memory } }

  /// The nearest points within the query's radius that its filters accept, by distance and id.
  package func nearest(_ query: GridQuery) -> [GridHit] {
    var hits = GridHits()
    nearest(query, into: &hits)
    return hits.hits
  }

  /// The same, in memory that is used again.
  package func nearest(_ query: GridQuery, into hits: inout GridHits) {
    read { view in
      let filter = query.isFiltered ? GridFilter(query, view) : nil
      var search = NearestSearch(view, query, filter, hits.keys.take() ?? KeyBuffer())
      search.run(&hits.hits)
      hits.keys = search.giveBackKeys()
    }
  }

  /// How many points there are in a region.
  package func count(in region: GridRegion) -> Int {
    read { view in
      let (part, other) = region.parts
      return CountSearch.count(view, part) + (other.map { CountSearch.count(view, $0) } ?? 0)
    }
  }

  /// Makes changes visible, all at once, to the queries that come after.
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

/// The index as a reader that has entered sees it.
struct GridView {
  let tree: GridTree
  let version: UInt
  let records: TableView<Record>
  let groups: TableView<Group>

  /// Points a square metre in the leaf around a place; nil when there are hardly any.
  func density(_ center: GridCenter) -> Double? {
    guard let (leaf, bits) = tree.leaf(center.place.x, center.place.y, at: version),
      leaf.count > 3
    else { return nil }
    let width = Double(1 << bits) / FixedPlace.unitsPerMetre
    return Double(leaf.count) / (width * width * max(center.cosine, 0.01))
  }
}

/// What an index has asked the system for, in bytes.
package struct GridMemory: Sendable {
  /// Coordinates and slots in leaves, branches and tiles.
  package let grid: Int
  /// Ids, fractions, attributes: 32 bytes a point.
  package let records: Int
  /// Where an id's record is.
  package let ids: Int
  /// Points by class and owner.
  package let lists: Int
}
