import TongluCore

/// Where GCJ-02 and BD-09 are shifted, as a set of polygons of WGS-84.
///
/// The rules follow China's map services:
/// - China's mainland, Hong Kong and Macao are shifted: Amap's `isAMapDataAvailable` is true for
///   them, Huawei's Petal Maps uses GCJ-02 there, Baidu's SDK BD-09.
/// - Taiwan is not: Amap leaves it out and Petal Maps states WGS-84 there. Baidu alone uses BD-09.
/// - The sea is shifted up to 30 km off the coast, for its islands and harbours, to the middle
///   between that coast and another's. The open sea is not.
///
/// The border is Natural Earth's 1:10m (version 4.1.0, public domain), simplified to 0.01°, and is
/// a kilometre off in places. Near the towns that `tools/datum-border` lists, it passes between
/// them. It says where a formula applies and nothing about territory.
enum DatumBorder {
  /// How far from a cell the border is if the whole cell is on one side, in 1e-4 degree: more than
  /// the shift of either datum, so that a place and its shifted one are on the same side.
  private static let margin: Int32 = 300

  /// A side of a polygon's ring.
  private struct Edge {
    let latitude, longitude: (from: Double, to: Double)

    /// Whether a ray from the place to the east meets the edge.
    func isEast(of place: Coordinate) -> Bool {
      guard (latitude.from > place.latitude) != (latitude.to > place.latitude) else { return false }
      let along = (place.latitude - latitude.from) / (latitude.to - latitude.from)
      return place.longitude < longitude.from + along * (longitude.to - longitude.from)
    }
  }

  /// The position of a cell relative to the border.
  enum Side: UInt8 {
    case abroad, within, mixed
  }

  /// Cells of a quarter of a degree, and the edges of each row of cells.
  private struct Cells {
    private static let perDegree = 4
    /// Bounds in cells; every place outside is abroad.
    private static let (south, north, west, east) =
      (14 * perDegree, 55 * perDegree, 73 * perDegree, 137 * perDegree)
    private var sides: [Side]
    private var edges: [[Edge]]

    init(_ rings: [[Int32]]) {
      let columns = Self.east - Self.west
      sides = Array(repeating: .abroad, count: (Self.north - Self.south) * columns)
      edges = Array(repeating: [], count: Self.north - Self.south)
      var lasting = Set<Int>()
      for ring in rings {
        let count = ring.count / 2
        for index in 0..<count {
          let next = (index + 1) % count
          let (latitudes, longitudes) =
            ((ring[2 * index], ring[2 * next]), (ring[2 * index + 1], ring[2 * next + 1]))
          let edge = Edge(
            latitude: (Double(latitudes.0) / 10_000, Double(latitudes.1) / 10_000),
            longitude: (Double(longitudes.0) / 10_000, Double(longitudes.1) / 10_000))
          for row in Self.rows(latitudes, beyond: 0) { edges[row].append(edge) }
          for row in Self.rows(latitudes, beyond: DatumBorder.margin) {
            for column in Self.columns(longitudes) { lasting.insert(row * columns + column) }
          }
        }
      }
      for cell in sides.indices {
        let center = Coordinate(
          uncheckedLatitude: (Double(Self.south + cell / columns) + 0.5) / Double(Self.perDegree),
          longitude: (Double(Self.west + cell % columns) + 0.5) / Double(Self.perDegree))
        sides[cell] = lasting.contains(cell) ? .mixed : isWithin(center) ? .within : .abroad
      }
    }

    /// The cells that a range of 1e-4 degree touches, and `beyond` more on each side. A cell
    /// touched only by the bounding box is mixed too, which costs time but is correct.
    private static func span(
      _ ends: (Int32, Int32), beyond: Int32, from first: Int, to end: Int
    ) -> Range<Int> {
      let low = Int(min(ends.0, ends.1) - beyond) * perDegree / 10_000 - first
      let high = Int(max(ends.0, ends.1) + beyond) * perDegree / 10_000 - first
      return max(0, low)..<min(end - first, high + 1)
    }

    private static func rows(_ latitudes: (Int32, Int32), beyond: Int32) -> Range<Int> {
      span(latitudes, beyond: beyond, from: south, to: north)
    }

    private static func columns(_ longitudes: (Int32, Int32)) -> Range<Int> {
      span(longitudes, beyond: DatumBorder.margin, from: west, to: east)
    }

    /// The side of the place's cell.
    func side(of place: Coordinate) -> Side {
      let row = place.latitude * Double(Self.perDegree)
      let column = place.longitude * Double(Self.perDegree)
      guard row >= Double(Self.south), row < Double(Self.north), column >= Double(Self.west),
        column < Double(Self.east)
      else { return .abroad }
      return sides[(Int(row) - Self.south) * (Self.east - Self.west) + Int(column) - Self.west]
    }

    /// Whether an odd number of edges lies east of the place.
    func isWithin(_ place: Coordinate) -> Bool {
      let row = place.latitude * Double(Self.perDegree)
      guard row >= Double(Self.south), row < Double(Self.north) else { return false }
      var isWithin = false
      for edge in edges[Int(row) - Self.south] where edge.isEast(of: place) { isWithin.toggle() }
      return isWithin
    }
  }

  private static let cells = Cells(rings)

  /// The side of a place of any datum; `.mixed` near the border, where `contains` decides.
  static func side(of place: Coordinate) -> Side { cells.side(of: place) }

  /// Whether the shift applies to a place of WGS-84.
  static func contains(_ place: Coordinate) -> Bool {
    switch cells.side(of: place) {
    case .within: true
    case .abroad: false
    case .mixed: cells.isWithin(place)
    }
  }
}
