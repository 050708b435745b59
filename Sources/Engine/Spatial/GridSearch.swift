import Foundation
import TongluCore

/// One query's walk: cells and leaves from the center outward, until what is left is too far.
///
/// Everything is compared as haversines: that of a cell is bounded from below by the nearest
/// latitude, the nearest longitude and the least cosine in it, which holds for any distance, across
/// the antimeridian and over the poles.
struct GridSearch: ~Copyable {
  /// Rounding must not shut out what is exactly as far as the bound.
  private static let slack = 1 + 1e-12
  /// A leaf holds points that rounding put on its edge; radians, some micrometres.
  private static let edge = 1e-12

  private let latitude: Double
  private let longitude: Double
  private let sine: Double
  private let cosine: Double
  private let query: GridQuery
  private var heap: NearestHeap
  private var bound: Double

  init(_ query: GridQuery) {
    self.query = query
    latitude = GreatCircle.radians(query.center.latitude)
    longitude = GridGeometry.wrapped(GreatCircle.radians(query.center.longitude))
    sine = sin(latitude)
    cosine = Foundation.cos(latitude)
    heap = NearestHeap(capacity: query.limit)
    bound = GreatCircle.haversine(distance: query.radius) * Self.slack
  }

  /// The hits by distance and id; `point` gives what a position stands for.
  consuming func finish(_ point: (Int) -> GridPoint) -> [GridHit] {
    var hits: [GridHit] = []
    hits.reserveCapacity(heap.entries.count)
    for entry in heap.sorted() {
      let distance = GreatCircle.distance(haversine: entry.score)
      guard distance <= query.radius else { break }
      hits.append(GridHit(point: point(entry.position), distance: distance))
    }
    return hits
  }
}

// Candidates.
extension GridSearch {
  /// Takes a point whose degrees are given into account.
  mutating func offer(_ position: Int, latitude north: Double, longitude east: Double, id: Int64) {
    // Most are too far north or south alone.
    guard floor(ofRow: abs(GreatCircle.radians(north) - latitude)) <= bound else { return }
    let score = score(north, east)
    guard score <= bound else { return }
    heap.offer(.init(score: score, id: id, position: position))
    if let farthest = heap.bound { bound = min(bound, farthest * Self.slack) }
  }

  /// The first position of the center's row.
  func start(in base: GridBase) -> Int {
    Int(base.cells[Int(base.rowStarts[GridGeometry.row(latitude: latitude)])].start)
  }

  /// Takes one position into account that is reached row by row from the center's; false when the
  /// rows have become too far.
  mutating func visit(_ position: Int, _ base: GridBase, _ filter: borrowing GridFilter) -> Bool {
    let north = base.latitudes[position]
    let gap = abs(GreatCircle.radians(north) - latitude)
    guard floor(ofRow: gap - GridGeometry.rowHeight) <= bound else { return false }
    guard floor(ofRow: gap) <= bound, filter.accepts(position) else { return true }
    offer(
      position, latitude: north, longitude: base.longitudes[position], id: base.ids[position])
    return true
  }

  /// Scans a range of positions.
  mutating func scan(_ range: Range<Int>, _ base: GridBase, _ filter: borrowing GridFilter) {
    let latitudes = base.latitudes
    let longitudes = base.longitudes
    for position in range {
      let score = score(latitudes[position], longitudes[position])
      guard score <= bound, filter.accepts(position) else { continue }
      heap.offer(.init(score: score, id: base.ids[position], position: position))
      if let farthest = heap.bound { bound = min(bound, farthest * Self.slack) }
    }
  }

  /// The haversine to a point: by series where angles are small, to the last digits of a double.
  private func score(_ north: Double, _ east: Double) -> Double {
    let dy = GreatCircle.radians(north) - latitude
    var dx = abs(GreatCircle.radians(east) - longitude)
    if dx > .pi { dx = 2 * .pi - dx }
    guard abs(dy) < 0.1, dx < 0.1 else {
      return GreatCircle.haversine(
        latitude: latitude, longitude: longitude, toLatitude: GreatCircle.radians(north),
        longitude: GreatCircle.radians(east))
    }
    let (yy, xx) = (dy * dy, dx * dx)
    let cosineThere = cosine * Self.cos(yy) - sine * dy * Self.sinc(yy)
    return Self.haversine(yy) + cosine * cosineThere * Self.haversine(xx)
  }

  // Of an angle below 0.1 whose square is given: what is left out is less than 1e-17 of the value.

  @inline(__always)
  private static func haversine(_ square: Double) -> Double {
    square
      * (1.0 / 4 - square
        * (1.0 / 48 - square * (1.0 / 1_440 - square * (1.0 / 80_640 - square / 7_257_600))))
  }

  @inline(__always)
  private static func cos(_ square: Double) -> Double {
    1 - square
      * (1.0 / 2 - square
        * (1.0 / 24 - square * (1.0 / 720 - square * (1.0 / 40_320 - square / 3_628_800))))
  }

  @inline(__always)
  private static func sinc(_ square: Double) -> Double {
    1 - square
      * (1.0 / 6 - square
        * (1.0 / 120 - square * (1.0 / 5_040 - square * (1.0 / 362_880 - square / 39_916_800))))
  }
}

// Walking.
extension GridSearch {
  /// Offers every point of `base` that may be among the hits.
  mutating func walk(_ base: GridBase, _ filter: borrowing GridFilter) {
    let home = GridGeometry.row(latitude: latitude)
    walkRow(home, base, filter)
    var (south, north) = (home - 1, home + 1)
    while true {
      let southGap =
        south >= 0
        ? floor(ofRow: latitude - GridGeometry.south(ofRow: south + 1)) : Double.infinity
      let northGap =
        north < GridGeometry.rows
        ? floor(ofRow: GridGeometry.south(ofRow: north) - latitude) : Double.infinity
      guard min(southGap, northGap) <= bound else { return }
      if southGap < northGap {
        walkRow(south, base, filter)
        south -= 1
      } else {
        walkRow(north, base, filter)
        north += 1
      }
    }
  }

  private func floor(ofRow gap: Double) -> Double {
    GreatCircle.haversineFloor(max(0, gap - Self.edge))
  }

  /// Radians of latitude from the center to a band; 0 inside.
  private func gap(south: Double, north: Double) -> Double {
    max(0, latitude < south ? south - latitude : latitude - north)
  }

  /// A row's cells, the nearer side first, round the globe where need be.
  private mutating func walkRow(_ row: Int, _ base: GridBase, _ filter: borrowing GridFilter) {
    let (first, end) = (Int(base.rowStarts[row]), Int(base.rowStarts[row + 1]))
    guard first < end else { return }
    let south = GridGeometry.south(ofRow: row)
    let vertical = floor(ofRow: gap(south: south, north: south + GridGeometry.rowHeight))
    let scale = cosine * GridGeometry.leastCosine[row]
    let home = GridGeometry.column(longitude: longitude)
    let inside = longitude - GridGeometry.west(ofColumn: home)
    var east = lowerBound(base.cells, first..<end, column: home)
    var west = east - 1
    var left = end - first
    while left > 0 {
      if east == end { east = first }
      if west < first { west = end - 1 }
      let eastSteps = steps(Int(base.cells[east].column) - home)
      let westSteps = steps(home - Int(base.cells[west].column))
      let eastGap = max(0, Double(eastSteps) * GridGeometry.columnWidth - inside)
      let westGap = westSteps == 0 ? 0 : Double(westSteps - 1) * GridGeometry.columnWidth + inside
      let nearest = GreatCircle.haversineFloor(max(0, min(eastGap, westGap) - Self.edge))
      guard vertical + scale * nearest <= bound else { return }
      if eastGap <= westGap {
        walkCell(east, row, base, filter)
        east += 1
      } else {
        walkCell(west, row, base, filter)
        west -= 1
      }
      left -= 1
    }
  }

  /// Columns to go in one direction.
  private func steps(_ difference: Int) -> Int {
    difference < 0 ? difference + GridGeometry.columns : difference
  }

  private func lowerBound(_ cells: [GridBase.Cell], _ range: Range<Int>, column: Int) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A cell's points: all of them, or leaf by leaf, the nearer first.
  private mutating func walkCell(
    _ index: Int, _ row: Int, _ base: GridBase, _ filter: borrowing GridFilter
  ) {
    let cell = base.cells[index]
    let end = Int(base.cells[index + 1].start)
    if cell.level == 0 {
      scan(Int(cell.start)..<end, base, filter)
      return
    }
    var leaves = LeafWalk(cell, end: end, row: row, latitude: latitude, longitude: longitude)
    let scale = cosine * GridGeometry.leastCosine[row]
    while let leafRow = leaves.nextRow(within: bound) {
      var columns = leaves.columns()
      while let column = columns.next() {
        let (vertical, horizontal) = (leafRow.floor, column.floor)
        guard vertical + scale * horizontal <= bound else { break }
        scan(leaves.range(leafRow.index, column.index, base.leafStarts), base, filter)
      }
    }
  }
}
