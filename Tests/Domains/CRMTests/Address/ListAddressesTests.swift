import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct ListAddressesTests {
  @Test func `pages visit every address of the company once`() throws {
    let desk = try Desk()
    let (a, b) = (desk.bed.dealerA.customerID, desk.bed.dealerB.customerID)
    let ids = try (0..<5).map { try desk.address("a\($0)", of: a).id }
    try desk.address("b", of: b)
    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try desk.addresses(of: a) {
        $0.pageSize = 2
        $0.pageToken = token
      }
      seen += page.addresses.map(\.id)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == ids)
    #expect(
      refusal { try desk.addresses(of: a) { $0.pageSize = -1 } }
        == "INVALID_ARGUMENT BAD_PAGE_SIZE")
  }

  @Test func `staff who see the customer and its bosses and buyers see the addresses`() throws {
    let desk = try Desk()
    let (a, b) = (desk.bed.dealerA, desk.bed.dealerB)
    let address = try desk.address(of: a.customerID)
    for actor in [desk.bed.sales, desk.bed.warehouseKeeper, desk.bed.finance, a.boss, a.buyer] {
      #expect(try desk.addresses(of: a.customerID, as: actor).addresses == [address])
    }
    for actor in [
      desk.bed.sales2, desk.bed.delivery, b.boss, b.buyer, desk.bed.otherTenant.owner,
    ] {
      #expect(refusal { try desk.addresses(of: a.customerID, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
  }

  @Test func `addresses are handed over with their customer`() throws {
    let desk = try Desk()
    let a = desk.bed.dealerA.customerID
    let address = try desk.address(of: a)
    try desk.update(try desk.get(a)) { $0.ownerID = desk.bed.sales2.id }
    #expect(try desk.addresses(of: a, as: desk.bed.sales2).addresses == [address])
    for refused in [
      refusal { try desk.addresses(of: a, as: desk.bed.sales) },
      refusal { try desk.update(address, as: desk.bed.sales) { $0.label = "x" } },
      refusal { try desk.delete(address, as: desk.bed.sales) },
      refusal { try desk.reveal(.address, address.id, as: desk.bed.sales) },
    ] { #expect(refused == "NOT_FOUND NOT_FOUND") }
  }

  @Test func `WGS-84 is shown to owner and manager alone`() throws {
    let desk = try Desk()
    let a = desk.bed.dealerA
    var place = Desk.place(30.27, 120.12)
    place.datum = .wgs84
    try desk.address(of: a.customerID) { $0.place = place }
    for actor in [desk.bed.owner, desk.bed.manager] {
      #expect(try desk.addresses(of: a.customerID, as: actor).addresses.first?.place == place)
    }
    for actor in [desk.bed.sales, desk.bed.warehouseKeeper, a.boss] {
      let shown = try #require(
        try desk.addresses(of: a.customerID, as: actor).addresses.first?.place)
      #expect(shown.datum == .gcj02 && abs(shown.latitude - 30.27) > 0.001)
    }
  }
}

// The checks of every RPC.
extension ListAddressesTests {
  static var rpc: RPC {
    RPC(
      "AddressService/ListAddresses", callers: "staff boss buyer",
      typical: { (world: GrownWorld, request: inout ListAddressesRequest) in
        request.customerID = world.dealer.id
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.pageSize = 1_000
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
