import Foundation
import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluTestSupport

@Suite struct NearbyTests {
  @Test func `the nearest come first, within the radius`() throws {
    let map = try Map()
    // A hundredth of a degree of latitude is 1,111.95 m on the sphere of 6,371,008.8 m.
    try map.place("far", 31.22, 121.47)
    try map.place("near", 31.201, 121.47)
    try map.place("middle", 31.205, 121.47)
    let found = try map.nearby(31.2, 121.47, radius: 1_000)
    #expect(found.map(\.name) == ["near", "middle"])
    #expect(found.map { $0.distanceM.rounded() } == [111, 556])
    #expect(try map.nearby(31.2, 121.47, radius: 3_000).count == 3)
    #expect(try map.nearby(31.2, 121.47, radius: 3_000) { $0.limit = 1 }.map(\.name) == ["near"])
    #expect(try map.nearby(31.2, 121.47, radius: 100).isEmpty)
  }

  @Test func `equal distances are sorted by id`() throws {
    let map = try Map()
    let ids = try (1...3).map { try map.place("twin \($0)", 31.2, 121.47).id }
    #expect(try map.nearby(31.2, 121.47).map(\.customerID) == ids)
  }

  @Test func `places of all datums are comparable, and returned in the requested datum`() throws {
    let map = try Map()
    // The Oriental Pearl Tower: WGS-84, GCJ-02 and BD-09 of one spot.
    try map.place("gps", 31.2417, 121.4953)
    try map.place("amap", 31.239_703, 121.499_730, .gcj02)
    try map.place("baidu", 31.245_369, 121.506_340, .bd09)
    let found = try map.nearby(31.2417, 121.4953, radius: 20)
    #expect(found.count == 3)
    for customer in found {
      let place = try #require(customer.place)
      #expect(place.datum == .gcj02)
      #expect(abs(place.latitude - 31.2397) < 0.000_2)
      #expect(abs(place.longitude - 121.4997) < 0.000_2)
    }
    let baidu = try map.nearby(31.2417, 121.4953, radius: 20) { $0.datum = .bd09 }
    #expect(baidu.allSatisfy { abs(($0.place?.longitude ?? 0) - 121.5063) < 0.000_2 })
  }

  @Test func `WGS-84 is given to owner and manager only`() throws {
    let map = try Map()
    try map.place("here", 31.2, 121.47)
    let found = try map.nearby(31.2, 121.47) { $0.datum = .wgs84 }
    #expect(found.first?.place == Map.place(31.2, 121.47, .wgs84))
    for actor in [map.bed.sales, map.bed.finance, map.bed.warehouseKeeper] {
      #expect(
        refusal { try map.nearby(31.2, 121.47, as: actor) { $0.datum = .wgs84 } }
          == "PERMISSION_DENIED WGS84_NOT_PERMITTED")
    }
  }

  @Test func `filters by class and owner`() throws {
    let map = try Map()
    let seller = map.bed.sales.id
    try map.createClass("NA")
    try map.createClass("NB")
    try map.place("a", 31.2001, 121.47, owner: seller, classCode: "NA")
    try map.place("b", 31.2002, 121.47, owner: seller, classCode: "NB")
    try map.place("c", 31.2003, 121.47, classCode: "NA")
    try map.place("d", 31.2004, 121.47)
    func names(_ change: (inout NearbyRequest) -> Void) throws -> [String] {
      try map.nearby(31.2, 121.47, change).map(\.name)
    }
    #expect(try names { $0.classCodes = ["NA"] } == ["a", "c"])
    #expect(try names { $0.classCodes = ["NA", "NB"] } == ["a", "b", "c"])
    #expect(try names { $0.ownerIDs = [seller] } == ["a", "b"])
    #expect(try names { $0.ownerIDs = [0] } == ["c", "d"])
    #expect(
      try names {
        $0.ownerIDs = [0, seller]
        $0.classCodes = ["NB"]
      } == ["b"])
    #expect(refusal { try names { $0.classCodes = ["NOPE"] } } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a colleague's customer is only shown as taken`() throws {
    let map = try Map()
    try map.createClass("NA")
    try map.place("mine", 31.201, 121.47, owner: map.bed.sales.id, classCode: "NA")
    try map.place("theirs", 31.202, 121.47, owner: map.bed.sales2.id, classCode: "NA")
    try map.place("pool", 31.203, 121.47)
    let found = try map.nearby(31.2, 121.47, as: map.bed.sales)
    #expect(found.map(\.name) == ["mine", "", "pool"])
    var taken = NearbyCustomer()
    taken.taken = true
    taken.distanceM = 300  // The cell's centre is about 230 metres away.
    #expect(found[1] == taken)
    #expect(
      try map.nearby(31.2, 121.47, as: map.bed.sales) { $0.classCodes = ["NA"] }.map(\.name)
        == ["mine"])
    #expect(
      try map.nearby(31.2, 121.47, as: map.bed.sales) { $0.ownerIDs = [map.bed.sales2.id] }
        .isEmpty)
  }

  @Test func `the index follows changes of a customer`() throws {
    let map = try Map()
    let shop = try map.place("shop", 31.2, 121.47)
    try map.move(shop) { $0.place = Map.place(30.25, 120.16, .wgs84) }
    #expect(try map.nearby(31.2, 121.47).isEmpty)
    #expect(try map.nearby(30.25, 120.16).map(\.name) == ["shop"])
    let moved = try #require(try map.nearby(30.25, 120.16).first)
    #expect(moved.ownerID == 0)
    var second = shop
    second.version += 1
    try map.move(second) { $0.ownerID = map.bed.sales2.id }
    #expect(try map.nearby(30.25, 120.16, as: map.bed.sales).map(\.taken) == [true])
  }

  @Test func `a refused placement does not change the index`() throws {
    let map = try Map()
    #expect(
      refusal { try map.place("nowhere", 31.2, 121.47, classCode: "NOPE") }
        == "NOT_FOUND NOT_FOUND")
    #expect(try map.nearby(31.2, 121.47).isEmpty)
  }

  @Test func `another enterprise's customers are not near`() throws {
    let map = try Map()
    try map.place("ours", 31.2, 121.47)
    try map.place("theirs", 31.2, 121.47, as: map.bed.otherTenant.owner)
    #expect(try map.nearby(31.2, 121.47).map(\.name) == ["ours"])
    #expect(
      try map.nearby(31.2, 121.47, as: map.bed.otherTenant.owner).map(\.name) == ["theirs"])
  }

  @Test func `dealers do not see the map`() throws {
    let map = try Map()
    #expect(
      refusal { try map.nearby(31.2, 121.47, as: map.bed.dealerA.boss) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test(arguments: [
    (Double.nan, 121.0), (91, 121), (31, 181), (0, 0), (31, .infinity),
  ])
  func `a bad center is refused`(latitude: Double, longitude: Double) throws {
    let map = try Map()
    #expect(
      refusal { try map.nearby(latitude, longitude) } == "INVALID_ARGUMENT BAD_COORDINATE")
  }

  @Test func `a radius, limit or filter out of bounds is refused`() throws {
    let map = try Map()
    for radius in [-1, 500_000.1, .nan, .infinity] {
      #expect(
        refusal { try map.nearby(31, 121, radius: radius) } == "INVALID_ARGUMENT BAD_RADIUS")
    }
    #expect(refusal { try map.nearby(31, 121, radius: 0) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    for limit in [-1, 1_001] as [Int32] {
      #expect(
        refusal { try map.nearby(31, 121) { $0.limit = limit } } == "INVALID_ARGUMENT BAD_LIMIT")
    }
    #expect(
      refusal { try map.nearby(31, 121) { $0.ownerIDs = Array(0...100) } }
        == "INVALID_ARGUMENT TOO_MANY_VALUES")
    #expect(
      refusal { try map.nearby(31, 121) { $0.center?.datum = .unspecified } }
        == "INVALID_ARGUMENT BAD_COORDINATE")
  }
}

// The checks of every RPC.
extension NearbyTests {
  static var rpc: RPC {
    RPC(
      "GeoService/Nearby", callers: "staff",
      reason: .time("where customers are dense, more are found up to the limit"),
      typical: { (world: GrownWorld, request: inout NearbyRequest) in
        request.center = Place()
        request.center?.latitude = 30.25
        request.center?.longitude = 120.16
        request.center?.datum = .gcj02
        request.radiusM = 5_000
        request.limit = 20
        return world.bed.sales
      },
      worst: { world, request in
        request.center = Place()
        request.center?.latitude = 30.25
        request.center?.longitude = 120.16
        request.center?.datum = .gcj02
        request.radiusM = 500_000
        request.limit = 100
        request.classCodes = ["K1"]
        request.ownerIDs = [world.bed.sales2.id]
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
