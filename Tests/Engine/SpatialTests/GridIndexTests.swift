import Testing
import TongluCore
import TongluSpatial

@Suite struct GridIndexTests {
  @Test(arguments: [1, 2, 3, 4])
  func `every answer is brute force's over crowded and empty country`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = Field.china(4_000, &random)
    let index = GridIndex(points)
    for _ in 0..<60 {
      let query = Field.query(around: points, &random)
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
  }

  @Test(arguments: [5, 6, 7])
  func `the whole globe, over the antimeridian and the poles`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = Field.globe(2_000, &random)
    let index = GridIndex(points)
    for round in 0..<120 {
      var query = GridQuery(
        center: Field.globePlace(&random),
        radius: [2_000, 50_000, 500_000, 5_000_000, 20_037_508][round % 5],
        limit: [1, 3, 20, 200][round % 4])
      if round % 7 == 0 { query.ownerIDs = [Int64.random(in: 0...40, using: &random)] }
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
  }

  @Test(arguments: [
    (0.0, 180.0), (0.0, -180.0), (12.3, 179.999_999), (12.3, -179.999_999), (90.0, 0.0),
    (-90.0, 77.0), (89.999_9, 12.0), (-89.999_9, -180.0), (0.0, 0.0),
  ])
  func `points on both sides of a seam are neighbours`(latitude: Double, longitude: Double) {
    var points: [GridPoint] = []
    for (id, offset) in [-0.02, -0.01, 0, 0.01, 0.02].enumerated() {
      let turned = longitude + offset
      let east = turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned
      points.append(Field.point(Int64(id), min(90, max(-90, latitude + offset)), east))
    }
    let index = GridIndex(points)
    for radius in [10.0, 2_000, 100_000, 20_037_508] {
      let query = GridQuery(
        center: Coordinate(uncheckedLatitude: latitude, longitude: longitude), radius: radius,
        limit: 10)
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
  }

  @Test func `points on the edges of cells and leaves are found`() {
    var points: [GridPoint] = []
    let (height, width) = (180.0 / 2_500, 360.0 / 4_096)
    // Multiples of a quarter cell, three to a place: every edge is that of a cell or a leaf.
    for place in 0..<1_600 {
      for twin in 0..<3 {
        points.append(
          Field.point(
            Int64(place * 3 + twin), 30 + Double(place / 40) * height / 4,
            120 + Double(place % 40) * width / 4))
      }
    }
    let index = GridIndex(points)
    for point in points.filter({ $0.id % 23 == 0 }) {
      let query = GridQuery(center: point.place, radius: 3_000, limit: 30)
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
  }

  @Test func `many points in one place are told apart by id`() {
    let points = (0..<500).map { Field.point(Int64($0 * 7 % 500), 31.2, 121.5) }
    let index = GridIndex(points)
    let query = GridQuery(
      center: Coordinate(uncheckedLatitude: 31.2, longitude: 121.51), radius: 5_000, limit: 20)
    #expect(index.nearest(query).map(\.point.id) == Array(0..<20))
  }

  @Test func `nothing is found in an empty index and none outside the radius`() {
    let center = Coordinate(uncheckedLatitude: 31.2, longitude: 121.5)
    let everything = GridQuery(center: center, radius: 20_037_508, limit: 5)
    #expect(GridIndex([]).nearest(everything).isEmpty)
    let one = GridIndex([Field.point(1, 31.3, 121.5)])
    #expect(one.nearest(everything).count == 1)
    #expect(one.nearest(GridQuery(center: center, radius: 11_000, limit: 5)).isEmpty)
    #expect(one.nearest(GridQuery(center: center, radius: 11_200, limit: 5)).count == 1)
  }
}
