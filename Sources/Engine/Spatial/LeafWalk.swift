/// The leaves of a crowded cell, along each axis from the one nearest to the center outward.
struct LeafWalk {
  /// A row or a column of leaves and the least haversine of its angle from the center.
  struct Line {
    let index: Int
    let floor: Double
  }

  private let count: Int
  private let leaves: Int
  private let end: Int
  private let horizontal: Axis
  private var vertical: Axis

  init(_ cell: GridBase.Cell, end: Int, row: Int, latitude: Double, longitude: Double) {
    count = 1 << Int(cell.level)
    leaves = Int(cell.leaves)
    self.end = end
    vertical = Axis(
      from: latitude - GridGeometry.south(ofRow: row), size: GridGeometry.rowHeight, count: count)
    var east = longitude - GridGeometry.west(ofColumn: Int(cell.column))
    if east > .pi { east -= 2 * .pi }
    if east < -.pi { east += 2 * .pi }
    horizontal = Axis(from: east, size: GridGeometry.columnWidth, count: count)
  }

  /// The next row of leaves outward; nil when it is beyond `bound`, and so are the others.
  mutating func nextRow(within bound: Double) -> Line? {
    guard let line = vertical.next(), line.floor <= bound else { return nil }
    return line
  }

  /// Columns of a row, outward.
  func columns() -> Axis { horizontal }

  /// The positions of a leaf.
  func range(_ row: Int, _ column: Int, _ starts: [UInt32]) -> Range<Int> {
    let index = row * count + column
    let next = index + 1 == count * count ? end : Int(starts[leaves + index + 1])
    return Int(starts[leaves + index])..<next
  }

  /// Intervals of an axis, outward from the one that is nearest to the origin.
  struct Axis {
    /// Rounding may put a point a little outside of its leaf: single precision of a cell's size.
    private static let edge = 1e-9

    private let from: Double
    private let step: Double
    private let count: Int
    private var lower: Int
    private var upper: Int

    /// `from`: the center in radians from the axis' beginning, inside or outside.
    init(from: Double, size: Double, count: Int) {
      self.from = from
      self.count = count
      step = size / Double(count)
      upper = from <= 0 ? 0 : from >= size ? count - 1 : min(count - 1, Int(from / step))
      lower = upper - 1
    }

    mutating func next() -> Line? {
      let (below, above) = (gap(lower), gap(upper))
      guard min(below, above) < .infinity else { return nil }
      if below < above {
        defer { lower -= 1 }
        return Line(index: lower, floor: GreatCircle.haversineFloor(max(0, below - Self.edge)))
      }
      defer { upper += 1 }
      return Line(index: upper, floor: GreatCircle.haversineFloor(max(0, above - Self.edge)))
    }

    /// Radians from the center to an interval; infinite when there is none.
    private func gap(_ index: Int) -> Double {
      guard index >= 0, index < count else { return .infinity }
      let start = Double(index) * step
      return max(0, start - from, from - start - step)
    }
  }
}
