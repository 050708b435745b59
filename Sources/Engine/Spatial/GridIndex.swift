import Dispatch
import Synchronization

/// Points on the globe, found by distance: many readers, one writer at a time.
///
/// A query works on the snapshot that it finds, without a lock beyond taking the reference. An
/// update makes a new snapshot: a copy of the short list of changes. When the list is long, a new
/// base is built aside, and updates go on meanwhile.
package final class GridIndex: Sendable {
  /// A point's change: its new state, or nil when it is gone.
  package typealias Update = (id: Int64, point: GridPoint?)

  /// A short list is gone through by each query: a nanosecond or two a point.
  private static let deltaMax = 1_024
  private static let builder = DispatchQueue(label: "tonglu.grid", qos: .utility)

  private let snapshot: Mutex<GridSnapshot>
  private let state: Mutex<Ledger>

  /// An index of `points`; one point an id.
  package init(_ points: [GridPoint]) {
    let base = GridBase(points)
    snapshot = Mutex(GridSnapshot(base: base, gone: [], delta: []))
    state = Mutex(Ledger(base))
  }

  /// How many points there are.
  package var count: Int { state.withLock { $0.positions.count } }

  /// How many changes wait for a new base.
  package var changeCount: Int { state.withLock { $0.changeCount } }

  /// The nearest points within the query's radius that its filters accept, by distance and id.
  package func nearest(_ query: GridQuery) -> [GridHit] {
    snapshot.withLock { $0 }.nearest(query)
  }

  /// Makes changes visible to the queries that come after.
  package func apply(_ updates: [Update]) {
    let isLong = state.withLock { ledger in
      for update in updates { ledger.apply(update) }
      publish(ledger)
      return ledger.beginRebuild(beyond: Self.deltaMax)
    }
    if isLong { Self.builder.async { self.rebuild(until: Self.deltaMax) } }
  }

  /// Builds a new base now and waits for it: there is no list of changes then, unless others go on
  /// with theirs.
  package func compact() {
    Self.builder.sync {
      if state.withLock({ $0.beginRebuild(beyond: 0) }) { rebuild(until: 0) }
    }
  }

  /// Builds until no more than `changesMax` changes have come meanwhile. On the builder's queue.
  private func rebuild(until changesMax: Int) {
    var isLong = true
    while isLong {
      let fresh = Ledger(GridBase(snapshotAtRebuild().points))
      isLong = state.withLock { ledger in
        ledger.endRebuild(fresh)
        publish(ledger)
        return ledger.beginRebuild(beyond: changesMax)
      }
    }
  }

  /// What the new base is made of: everything up to now; what comes later is replayed on it.
  private func snapshotAtRebuild() -> GridSnapshot {
    state.withLock { ledger in
      ledger.later = []
      return snapshot.withLock { $0 }
    }
  }

  private func publish(_ ledger: Ledger) {
    let next = GridSnapshot(base: ledger.base, gone: ledger.gone, delta: ledger.delta)
    snapshot.withLock { $0 = next }
  }
}

/// The writer's own view: where each id is.
private struct Ledger: Sendable {
  private(set) var base: GridBase
  private(set) var gone: [UInt64] = []
  private(set) var delta: [GridPoint] = []
  /// In the base at p, or in the delta at base.count + p.
  private(set) var positions: [Int64: Int]
  private var goneCount = 0
  /// What happens while a new base is built.
  var later: [GridIndex.Update] = []
  private(set) var isRebuilding = false

  var changeCount: Int { delta.count + goneCount }

  init(_ base: GridBase) {
    self.base = base
    positions = Dictionary(
      base.ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
  }

  mutating func apply(_ update: GridIndex.Update) {
    if isRebuilding { later.append(update) }
    remove(update.id)
    guard let point = update.point else { return }
    positions[update.id] = base.count + delta.count
    delta.append(point)
  }

  /// Whether a rebuild is due for more than `changesMax` changes; it has begun then.
  mutating func beginRebuild(beyond changesMax: Int) -> Bool {
    guard changeCount > changesMax, !isRebuilding else { return false }
    isRebuilding = true
    return true
  }

  /// Goes on with `fresh`, and with what has happened while it was built.
  mutating func endRebuild(_ fresh: Ledger) {
    let missed = later
    self = fresh
    for update in missed { apply(update) }
  }

  private mutating func remove(_ id: Int64) {
    guard let position = positions.removeValue(forKey: id) else { return }
    guard position >= base.count else {
      if gone.isEmpty { gone = [UInt64](repeating: 0, count: base.count / 64 + 1) }
      gone[position >> 6] |= 1 << (UInt64(position) & 63)
      goneCount += 1
      return
    }
    let index = position - base.count
    let last = delta.removeLast()
    if index < delta.count {
      delta[index] = last
      positions[last.id] = position
    }
  }
}
