import Testing
import TongluCore
import TongluSpatial

@Suite struct GridIndexTests {
  @Test(arguments: [1, 2, 3, 4])
  func `every result equals brute force, in dense and empty areas`(seed: UInt64) {
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
      if round.isMultiple(of: 2) { Field.filter(&query, &random) }
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
  }

  @Test(arguments: [
    (0.0, 180.0), (0.0, -180.0), (12.3, 179.999_999), (12.3, -179.999_999), (90.0, 0.0),
    (-90.0, 77.0), (89.999_9, 12.0), (-89.999_9, -180.0), (0.0, 0.0),
  ])
  func `points on both sides of a boundary are neighbours`(latitude: Double, longitude: Double) {
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
    // Multiples of an eighth of a cell (2^21 units of 1e-7°), a unit to either side, two to a
    // place: every edge is that of a cell or a leaf.
    for place in 0..<1_600 {
      for twin in 0..<2 {
        let offset = Double(place % 3 - 1)
        let north = 572 * 2_097_152 + Double(place / 40) * 262_144 + offset
        let east = 1_430 * 2_097_152 + Double(place % 40) * 262_144 - offset
        points.append(
          Field.point(Int64(place * 2 + twin), north / 1e7 - 90, east / 1e7 - 180))
      }
    }
    let index = GridIndex(points)
    for point in points.filter({ $0.id % 23 == 0 }) {
      for limit in [1, 3, 30] {
        let query = GridQuery(center: point.place, radius: 9_000, limit: limit)
        #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
      }
    }
  }

  @Test func `many points in one place are sorted by id`() {
    let points = (0..<500).map { Field.point(Int64($0 * 7 % 500), 31.2, 121.5) }
    let index = GridIndex(points)
    let query = GridQuery(
      center: Coordinate(uncheckedLatitude: 31.2, longitude: 121.51), radius: 5_000, limit: 20)
    #expect(index.nearest(query).map(\.id) == Array(0..<20))
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

  @Test(arguments: [21, 22])
  func `thousands of points in one place, and others around`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var points = (0..<3_000).map { Field.point(Int64($0 * 7 % 3_000), 31.2, 121.5) }
    for id in Int64(3_000)..<6_000 {
      let north = Double.random(in: -0.02...0.02, using: &random)
      points.append(
        Field.point(id, 31.2 + north * north, 121.5 + .random(in: -0.01...0.01, using: &random)))
    }
    let index = GridIndex(points)
    for limit in [1, 20, 500, 4_000] {
      for offset in [0, 1e-7, 1e-4, 0.01, 0.3] {
        let center = Coordinate(uncheckedLatitude: 31.2, longitude: 121.5 + offset)
        var query = GridQuery(center: center, radius: 60_000, limit: limit)
        #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
        query.ownerIDs = [3, 4]
        #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
      }
    }
  }

  @Test func `far neighbours at middle and high latitudes`() {
    var random = SplitMix64(seed: 9)
    for latitude in [0.0, 33, 58, 64.5, 71, 88.9] {
      let points = (0..<600).map { id in
        Field.point(
          Int64(id), min(90, latitude + .random(in: -3...3, using: &random)),
          179 + .random(in: -4...1, using: &random))
      }
      let index = GridIndex(points)
      for radius in [25_000.0, 35_000, 150_000, 500_000] {
        for limit in [5, 50, 1_000] {
          var query = GridQuery(
            center: Coordinate(uncheckedLatitude: latitude, longitude: 179.5), radius: radius,
            limit: limit)
          #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
          Field.filter(&query, &random)
          #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
        }
      }
    }
  }

  @Test func `ids may be any 64 bits`() {
    let ids: [Int64] = [.min, -1, 0, 1, 1 << 32, 1 << 62, .max]
    let points = ids.map { id in
      GridPoint(
        id: id, place: Coordinate(uncheckedLatitude: 31, longitude: 121), classID: id,
        ownerID: ~id)
    }
    let index = GridIndex(points)
    let center = Coordinate(uncheckedLatitude: 31, longitude: 121)
    var query = GridQuery(center: center, radius: 10, limit: 10)
    #expect(index.nearest(query).map(\.id) == ids)
    query.ownerIDs = [~(1 << 62)]
    #expect(index.nearest(query).map(\.classID) == [1 << 62])
  }

  @Test func `reused memory gives the same results`() {
    var random = SplitMix64(seed: 31)
    let points = Field.china(3_000, &random)
    let index = GridIndex(points)
    var hits = GridHits()
    for _ in 0..<100 {
      let query = Field.query(around: points, &random)
      index.nearest(query, into: &hits)
      #expect(hits.hits == index.nearest(query))
    }
  }
}
