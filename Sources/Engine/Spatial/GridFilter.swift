/// What a query asks of the points of a base, as codes.
struct GridFilter {
  private let classes: [Bool]?
  private let owners: [Bool]?
  private let base: GridBase
  /// Positions that are no longer true, a bit each; empty when all are.
  private let gone: [UInt64]
  private let isOpen: Bool

  init(_ query: GridQuery, _ base: GridBase, gone: [UInt64]) {
    classes = base.classes.accepted(query.classIDs)
    owners = base.owners.accepted(query.ownerIDs)
    self.base = base
    self.gone = gone
    isOpen = classes == nil && owners == nil && gone.isEmpty
  }

  func accepts(_ position: Int) -> Bool {
    if isOpen { return true }
    if !gone.isEmpty, gone[position >> 6] >> (UInt64(position) & 63) & 1 == 1 { return false }
    if let classes, !classes[Int(base.classes.codes[position])] { return false }
    if let owners, !owners[Int(base.owners.codes[position])] { return false }
    return true
  }

  /// The rarest filter's positions, from `start` outward until `body` returns false, where that is
  /// rare enough: the walk over the grid would pass hundreds of others for each.
  func forEachRare(from start: Int, _ body: (Int) -> Bool) -> Bool {
    let filters = [(classes, base.classes), (owners, base.owners)]
      .compactMap { accepted, codes in
        accepted.map { (accepted: $0, codes: codes, count: codes.count($0)) }
      }
    guard let rarest = filters.min(by: { $0.count < $1.count }),
      rarest.count < base.count / 200 + 64
    else { return false }
    rarest.codes.forEachPosition(rarest.accepted, from: start, body)
    return true
  }
}
