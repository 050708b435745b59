import Foundation
import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluSpatial
import TongluTestSupport

/// What a salesperson can find out about colleagues' customers.
@Suite struct NearbyTakenTests {
  private static func coordinate(_ place: (Double, Double)) -> Coordinate {
    Coordinate(uncheckedLatitude: place.0, longitude: place.1)
  }

  @Test func `bisecting the radius from three sides finds only the cell's centre`() throws {
    let map = try Map()
    let secret = (30.2512, 120.1631)
    try map.place("theirs", secret.0, secret.1, owner: map.bed.sales2.id)
    let cell = CoarsePlace.center(of: Self.coordinate(secret))
    for center in [(30.2530, 120.1660), (30.2400, 120.1560), (30.2600, 120.1550)] {
      var (least, most) = (0.001, 5_000.0)
      for _ in 0..<40 {
        let radius = (least + most) / 2
        let found = try map.nearby(center.0, center.1, radius: radius, as: map.bed.sales)
        if found.isEmpty { least = radius } else { most = radius }
      }
      let told = GreatCircle.distance(Self.coordinate(center), cell)
      #expect(abs(most - told) < 0.001, "the radius is that of the cell")
      let exact = GreatCircle.distance(Self.coordinate(center), Self.coordinate(secret))
      #expect(abs(most - exact) > 1)
    }
  }

  @Test func `moving a colleague's customer within its cell changes no byte`() throws {
    let map = try Map()
    var random = SplitMix64(seed: 3)
    let cell = CoarsePlace.center(of: Self.coordinate((31.2, 121.47)))
    for number in 0..<30 {
      try map.place(
        "own \(number)", cell.latitude + .random(in: -0.006...0.006, using: &random),
        cell.longitude + .random(in: -0.006...0.006, using: &random),
        owner: number.isMultiple(of: 3) ? 0 : map.bed.sales.id)
    }
    var theirs = try map.place(
      "theirs", cell.latitude, cell.longitude, owner: map.bed.sales2.id)
    let queries = (0..<60).map { _ in
      (
        latitude: cell.latitude + .random(in: -0.006...0.006, using: &random),
        longitude: cell.longitude + .random(in: -0.006...0.006, using: &random),
        radius: Double.random(in: 50...1_500, using: &random),
        limit: Int32.random(in: 1...40, using: &random)
      )
    }
    func answers() throws -> [[NearbyCustomer]] {
      try queries.map { query in
        try map.nearby(
          query.latitude, query.longitude, radius: query.radius, as: map.bed.sales
        ) { $0.limit = query.limit }
      }
    }
    let before = try answers()
    #expect(before.contains { $0.contains(where: \.taken) })
    for _ in 0..<8 {
      try map.move(theirs) {
        $0.place = Map.place(
          cell.latitude + .random(in: -0.0019...0.0019, using: &random),
          cell.longitude + .random(in: -0.0019...0.0019, using: &random), .wgs84)
      }
      theirs.version += 1
      #expect(try answers() == before)
    }
  }

  @Test func `taken customers never displace visible ones`() throws {
    let map = try Map()
    for number in 0..<5 {
      try map.place("theirs \(number)", 31.2001, 121.47, owner: map.bed.sales2.id)
    }
    try map.place("mine", 31.208, 121.47, owner: map.bed.sales.id)
    try map.place("pool", 31.209, 121.47)
    let found = try map.nearby(31.2, 121.47, radius: 2_000, as: map.bed.sales) { $0.limit = 2 }
    #expect(found.map(\.name) == ["", "", "mine", "pool"])
    #expect(found.map(\.taken) == [true, true, false, false])
  }

  @Test func `after a hand-over the customer is taken at once, and after a return visible`() throws
  {
    let map = try Map()
    var shop = try map.place("shop", 31.2, 121.47, owner: map.bed.sales.id)
    try map.move(shop) { $0.ownerID = map.bed.sales2.id }
    shop.version += 1
    #expect(try map.nearby(31.2, 121.47, as: map.bed.sales).map(\.taken) == [true])
    try map.move(shop) { $0.ownerID = 0 }
    #expect(try map.nearby(31.2, 121.47, as: map.bed.sales).map(\.taken) == [false])
  }
}
