import TongluCore

/// The points at one moment: a sorted base, what has changed since as a short list.
final class GridSnapshot: Sendable {
  let base: GridBase
  /// Positions of the base that have moved or gone, a bit each; empty when none has.
  let gone: [UInt64]
  /// Points that the base does not hold, in no order.
  let delta: [GridPoint]

  init(base: GridBase, gone: [UInt64], delta: [GridPoint]) {
    self.base = base
    self.gone = gone
    self.delta = delta
  }

  /// The nearest points by distance and id.
  func nearest(_ query: GridQuery) -> [GridHit] {
    var search = GridSearch(query)
    if base.count > 0 {
      let filter = GridFilter(query, base, gone: gone)
      let wasRare = filter.forEachRare(from: search.start(in: base)) { position in
        search.visit(position, base, filter)
      }
      if !wasRare { search.walk(base, filter) }
    }
    for (index, point) in delta.enumerated() where query.accepts(point) {
      search.offer(
        base.count + index, latitude: point.place.latitude, longitude: point.place.longitude,
        id: point.id)
    }
    return search.finish { $0 < base.count ? base.point($0) : delta[$0 - base.count] }
  }

  /// All points, in no order.
  var points: [GridPoint] {
    (0..<base.count).filter { !isGone($0) }.map(base.point) + delta
  }

  private func isGone(_ position: Int) -> Bool {
    !gone.isEmpty && gone[position >> 6] >> (UInt64(position) & 63) & 1 == 1
  }
}

extension GridQuery {
  fileprivate func accepts(_ point: GridPoint) -> Bool {
    classIDs?.contains(point.classID) ?? true && ownerIDs?.contains(point.ownerID) ?? true
  }
}
