import TongluCore

/// A box of degrees, its edges included; across the antimeridian when west is greater than east.
package struct GridRegion: Sendable {
  package let south: Double
  package let west: Double
  package let north: Double
  package let east: Double

  package init(south: Double, west: Double, north: Double, east: Double) {
    (self.south, self.west, self.north, self.east) = (south, west, north, east)
  }
}

extension GridRegion {
  /// Corners of what it is made of: two where it crosses the antimeridian.
  var parts: [(southWest: FixedPlace, northEast: FixedPlace)] {
    let southWest = FixedPlace(Coordinate(uncheckedLatitude: south, longitude: west))
    let northEast = FixedPlace(Coordinate(uncheckedLatitude: north, longitude: east))
    let first = FixedPlace(x: 0, y: southWest.y, xFraction: 0, yFraction: southWest.yFraction)
    let last = FixedPlace(
      x: UInt32(FixedPlace.turn - 1), y: northEast.y, xFraction: .max,
      yFraction: northEast.yFraction)
    if east - west >= 360 { return [(first, last)] }
    if southWest.fineX <= northEast.fineX { return [(southWest, northEast)] }
    return [(southWest, last), (first, northEast)]
  }
}

/// Counts the points of a box: leaves inside of it by their counts, those on its edge by a scan.
struct CountSearch: LeafVisitor {
  private let view: GridView
  private let southWest: FixedPlace
  private let northEast: FixedPlace
  private var box: GridBox
  private(set) var count = 0

  /// Counts between the corners; not across the antimeridian.
  init(_ view: GridView, _ southWest: FixedPlace, _ northEast: FixedPlace) {
    self.view = view
    (self.southWest, self.northEast) = (southWest, northEast)
    box = GridBox(
      west: southWest.x, east: northEast.x, south: southWest.y, north: northEast.y)
  }

  mutating func run() {
    guard box.west <= box.east, box.south <= box.north else { return }
    view.tree.walk(box, at: view.version, &self)
  }

  func wants(_ summary: Summary) -> Bool { true }

  @inline(__always)
  mutating func visit(_ leaf: Leaf, _ extent: GridExtent) {
    // An edge's units need a look at fractions.
    let inner = GridBox(
      west: box.west + 1, east: box.east &- 1, south: box.south + 1, north: box.north &- 1)
    count += extent.isInside(inner) ? leaf.count : scan(leaf)
  }

  @inline(__always)
  private func scan(_ leaf: Leaf) -> Int {
    let count = leaf.count
    let (width, height) = (box.east - box.west, box.north - box.south)
    // Points within the edges, and of these the ones strictly within.
    var (within, strictly) = (SIMD4<UInt32>.zero, SIMD4<UInt32>.zero)
    var index = 0
    let lanes = SIMD4<UInt32>(0, 1, 2, 3)
    while index < count {
      let fields = unsafe UnsafeRawPointer(leaf.group(index >> 2))
      let x = unsafe fields.loadUnaligned(as: SIMD4<UInt32>.self)
      let y = unsafe fields.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self)
      let (east, north) = (x &- box.west, y &- box.south)
      let isPoint = lanes .< UInt32(truncatingIfNeeded: count - index)
      let isWithin = isPoint .& (east .<= width) .& (north .<= height)
      let isStrictly =
        isWithin .& (east .!= 0) .& (east .!= width) .& (north .!= 0) .& (north .!= height)
      within.replace(with: within &+ 1, where: isWithin)
      strictly.replace(with: strictly &+ 1, where: isStrictly)
      index &+= 4
    }
    let all = Int(within.wrappedSum())
    return all == Int(strictly.wrappedSum()) ? all : slowScan(leaf)
  }

  /// With fractions.
  @inline(never)
  private func slowScan(_ leaf: Leaf) -> Int {
    var count = 0
    for index in 0..<leaf.count {
      let place = view.records[leaf.slot(index)].place
      let isInside =
        southWest.fineX <= place.fineX && place.fineX <= northEast.fineX
        && southWest.fineY <= place.fineY && place.fineY <= northEast.fineY
      count += isInside ? 1 : 0
    }
    return count
  }
}
