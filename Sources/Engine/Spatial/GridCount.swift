import TongluCore

/// A box in degrees, edges included; it crosses the antimeridian if west is greater than east.
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
  typealias Corners = (southWest: FixedPlace, northEast: FixedPlace)

  /// The corners of its parts: two if it crosses the antimeridian.
  var parts: (Corners, Corners?) {
    let southWest = FixedPlace(Coordinate(uncheckedLatitude: south, longitude: west))
    let northEast = FixedPlace(Coordinate(uncheckedLatitude: north, longitude: east))
    let first = FixedPlace(x: 0, y: southWest.y, xFraction: 0, yFraction: southWest.yFraction)
    let last = FixedPlace(
      x: UInt32(FixedPlace.turn - 1), y: northEast.y, xFraction: .max,
      yFraction: northEast.yFraction)
    if east - west >= 360 { return ((first, last), nil) }
    if southWest.fineX <= northEast.fineX { return ((southWest, northEast), nil) }
    return ((southWest, last), (first, northEast))
  }
}

/// Counts the points of a box: leaves inside by their counts, leaves on its edge by a scan.
struct CountSearch: LeafVisitor {
  private let view: GridView
  private let southWest: FixedPlace
  private let northEast: FixedPlace
  private var box: GridBox
  private var count = 0

  /// Counts between corners that do not cross the antimeridian.
  private init(_ view: GridView, _ corners: GridRegion.Corners) {
    self.view = view
    (southWest, northEast) = corners
    box = GridBox(
      west: southWest.x, east: northEast.x, south: southWest.y, north: northEast.y)
  }

  static func count(_ view: GridView, _ corners: GridRegion.Corners) -> Int {
    var search = CountSearch(view, corners)
    search.run()
    return search.count
  }

  private mutating func run() {
    guard box.west <= box.east, box.south <= box.north else { return }
    view.tree.walk(box, at: view.version, &self)
  }

  func wants(_ node: Node) -> Bool { true }

  @inline(__always)
  mutating func visit(_ leaf: Leaf, _ extent: GridExtent) {
    // Points in an edge's units are compared by their fractions.
    let inner = GridBox(
      west: box.west + 1, east: box.east &- 1, south: box.south + 1, north: box.north &- 1)
    count += extent.isInside(inner) ? leaf.count : scan(leaf)
  }

  @inline(__always)
  private func scan(_ leaf: Leaf) -> Int {
    let (width, height) = (box.east - box.west, box.north - box.south)
    guard width < 1 << 30, height < 1 << 30 else { return slowScan(leaf) }
    let (wide, high) = (SIMD4(repeating: Int32(width)), SIMD4(repeating: Int32(height)))
    // Negative from the first lane without a point on.
    var lanes = SIMD4<Int32>(0, -1, -2, -3) &+ Int32(leaf.count - 1)
    var (outside, notInside) = (SIMD4<Int32>.zero, SIMD4<Int32>.zero)
    for group in 0..<(leaf.count + 3) / 4 {
      let fields = unsafe UnsafeRawPointer(leaf.group(group))
      let x = unsafe fields.loadUnaligned(as: SIMD4<UInt32>.self) &- box.west
      let y = unsafe fields.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self) &- box.south
      // The leaf touches the box, so differences fit; their signs show which points are outside.
      let east = SIMD4<Int32>(truncatingIfNeeded: x)
      let north = SIMD4<Int32>(truncatingIfNeeded: y)
      let (west, south) = (wide &- east, high &- north)
      outside &+= (lanes | east | west | north | south) &>> 31
      notInside &+= (lanes | (east &- 1) | (west &- 1) | (north &- 1) | (south &- 1)) &>> 31
      lanes &-= 4
    }
    // A point in an edge's unit is compared by its fraction.
    guard outside == notInside else { return slowScan(leaf) }
    return (leaf.count + 3) / 4 * 4 + Int(outside.wrappedSum())
  }

  /// The scan with fractions.
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
