import TongluCore
import TongluSpatial

/// Seeded points and queries.
enum Field {
  static func point(_ id: Int64, _ latitude: Double, _ longitude: Double) -> GridPoint {
    GridPoint(
      id: id, place: Coordinate(uncheckedLatitude: latitude, longitude: longitude),
      classID: id % 5, ownerID: id % 41, contactDay: UInt16(id % 97) * 10,
      isProspect: id % 7 == 0)
  }

  /// Half in a few crowded cities, half anywhere.
  static func chinaPoint(_ id: Int64, _ random: inout SplitMix64) -> GridPoint {
    let cities = [(31.23, 121.47), (39.9, 116.4), (30.57, 104.07), (23.13, 113.26)]
    let (north, east) = cities[Int.random(in: 0..<4, using: &random)]
    guard Bool.random(using: &random) else {
      return point(
        id, .random(in: 21...42, using: &random), .random(in: 98...123, using: &random))
    }
    let offsets = (0..<4).map { _ in Double.random(in: -0.05...0.05, using: &random) }
    return point(
      id, north + offsets[0] * offsets[1] * 20, east + offsets[2] * offsets[3] * 20)
  }

  static func china(_ count: Int, _ random: inout SplitMix64) -> [GridPoint] {
    (0..<count).map { chinaPoint(Int64($0), &random) }
  }

  /// Anywhere, often near a boundary of cells.
  static func globePlace(_ random: inout SplitMix64) -> Coordinate {
    let near = Double.random(in: -0.3...0.3, using: &random)
    let north = Double.random(in: -90...90, using: &random)
    let east = Double.random(in: -180...180, using: &random)
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: Coordinate(uncheckedLatitude: north, longitude: near < 0 ? 180 + near : near - 180)
    case 1: Coordinate(uncheckedLatitude: 90 - abs(near), longitude: east)
    case 2: Coordinate(uncheckedLatitude: abs(near) - 90, longitude: east)
    default: Coordinate(uncheckedLatitude: north, longitude: east)
    }
  }

  static func globe(_ count: Int, _ random: inout SplitMix64) -> [GridPoint] {
    (0..<count).map { id in
      let place = globePlace(&random)
      return point(Int64(id), place.latitude, place.longitude)
    }
  }

  static func query(around points: [GridPoint], _ random: inout SplitMix64) -> GridQuery {
    let center = points.randomElement(using: &random)?.place
    var query = GridQuery(
      center: center ?? Coordinate(uncheckedLatitude: 31, longitude: 121),
      radius: [300, 2_000, 20_000, 500_000].randomElement(using: &random) ?? 0,
      limit: [1, 10, 20, 100].randomElement(using: &random) ?? 1)
    filter(&query, &random)
    return query
  }

  /// Any combination of filters; some match nothing.
  static func filter(_ query: inout GridQuery, _ random: inout SplitMix64) {
    let choice = Int.random(in: 0..<32, using: &random)
    if choice & 1 == 1 {
      query.classIDs = (0...choice & 1).map { _ in Int64.random(in: 0..<6, using: &random) }
    }
    if choice & 6 == 2 { query.ownerIDs = [Int64.random(in: 0..<45, using: &random)] }
    if choice & 6 == 6 {
      query.ownerIDs = (0..<10).map { _ in Int64.random(in: 0..<41, using: &random) }
    }
    if choice & 24 == 8 { query.prospectsOnly = true }
    if choice & 24 == 24 {
      query.notContactedSince = [0, 1, 10, 400].randomElement(using: &random)
    }
  }
}
