import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluTestSupport

@Suite struct GetNavigationLinksTests {
  private func links(
    _ map: Map, customer: Int64 = 0, address: Int64 = 0, as actor: Actor? = nil
  ) throws -> [String] {
    var request = GetNavigationLinksRequest()
    request.customerID = customer
    request.addressID = address
    let reply: GetNavigationLinksResponse = try map.bed.call(
      "/tonglu.v1.GeoService/GetNavigationLinks", request, as: actor ?? map.bed.sales)
    #expect(reply.links.map(\.app) == [.amap, .baidu, .tencent, .apple, .google])
    return reply.links.map(\.uri)
  }

  private func address(of customer: Int64, at place: Place?, _ map: Map) throws -> Int64 {
    var request = CreateAddressRequest()
    request.requestID = map.bed.requestID()
    request.customerID = customer
    request.label = "仓库, 2"
    request.address = "世纪大道 1 号"
    request.place = place
    let reply: CreateAddressResponse = try map.bed.call(
      "/tonglu.v1.AddressService/CreateAddress", request, as: map.bed.manager)
    return try #require(reply.address).id
  }

  @Test func `each app gets the place in its own datum, and the name`() throws {
    let map = try Map()
    // The Oriental Pearl Tower, by its coordinates in Amap.
    let tower = try map.place("茶 A&B", 31.239_703, 121.499_730, .gcj02)
    let name = "%E8%8C%B6%20A%26B"
    let found = try links(map, customer: tower.id)
    #expect(
      found[0]
        == "https://uri.amap.com/navigation?to=121.499730,31.239703,\(name)&mode=car"
        + "&coordinate=gaode&src=tonglu&callnative=1")
    #expect(
      found[2]
        == "https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=\(name)"
        + "&tocoord=31.239703,121.499730&referer=tonglu")
    #expect(
      found[3] == "https://maps.apple.com/?daddr=31.239703,121.499730&q=\(name)&dirflg=d")
    #expect(
      found[4]
        == "https://www.google.com/maps/dir/?api=1&destination=31.239703,121.499730"
        + "&travelmode=driving")
    let baidu = try #require(
      found[1].wholeMatch(
        of: /https:\/\/api\.map\.baidu\.com\/marker\?location=([\d.]+),([\d.]+)&title=(.*)/))
    #expect(abs((Double(baidu.1) ?? 0) - 31.245_369) < 0.000_03)
    #expect(abs((Double(baidu.2) ?? 0) - 121.506_340) < 0.000_03)
    #expect(
      baidu.3 == "\(name)&content=\(name)&coord_type=bd09ll&output=html&src=tonglu")
  }

  @Test func `a position in WGS-84 is converted, for an owner too`() throws {
    let map = try Map()
    let tower = try map.place("tower", 31.2417, 121.4953, .wgs84)
    for actor in [map.bed.owner, map.bed.sales] {
      #expect(
        try links(map, customer: tower.id, as: actor).allSatisfy { !$0.contains("31.2417") })
    }
    // Outside of the mainland GCJ-02 equals WGS-84.
    let singapore = try map.place("harbour", 1.264_4, 103.822_2, .wgs84)
    #expect(try links(map, customer: singapore.id)[4].contains("=1.264400,103.822200&"))
  }

  @Test func `an address is a destination too, and a comma in it is escaped`() throws {
    let map = try Map()
    let place = Map.place(31.239_703, 121.499_730, .gcj02)
    let store = try address(of: map.bed.dealerA.customerID, at: place, map)
    #expect(
      try links(map, address: store)[0]
        .contains("to=121.499730,31.239703,%E4%BB%93%E5%BA%93%2C%202&mode"))
  }

  @Test func `an invalid destination is refused`() throws {
    let map = try Map()
    let customer = map.bed.dealerA.customerID
    let store = try address(of: customer, at: nil, map)
    #expect(refusal { try links(map) } == "INVALID_ARGUMENT ONE_OF_REQUIRED")
    #expect(
      refusal { try links(map, customer: customer, address: store) }
        == "INVALID_ARGUMENT ONE_OF_REQUIRED")
    #expect(refusal { try links(map, address: store) } == "FAILED_PRECONDITION NO_PLACE")
    #expect(refusal { try links(map, customer: customer) } == "FAILED_PRECONDITION NO_PLACE")
    #expect(refusal { try links(map, customer: 7) } == "NOT_FOUND NOT_FOUND")
    let theirs = try map.place("theirs", 31.2, 121.5, .gcj02, owner: map.bed.sales2.id)
    #expect(
      refusal { try links(map, customer: theirs.id, as: map.bed.sales) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try links(map, customer: theirs.id, as: map.bed.dealerA.boss) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension GetNavigationLinksTests {
  static var rpc: RPC {
    RPC("GeoService/GetNavigationLinks", callers: "staff") {
      (world: GrownWorld, request: inout GetNavigationLinksRequest) in
      request.customerID = world.dealer.id
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
