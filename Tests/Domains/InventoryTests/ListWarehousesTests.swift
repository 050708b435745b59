import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct ListWarehousesTests {
  @Test func `pages are sorted by code and miss nothing`() throws {
    let bed = try Testbed()
    for code in ["C", "A", "E", "B", "D"] { _ = try bed.createWarehouse(code) }
    var seen: [String] = []
    var request = ListWarehousesRequest()
    request.pageSize = 2
    repeat {
      let reply: ListWarehousesResponse = try bed.call(
        "/tonglu.v1.InventoryService/ListWarehouses", request, as: bed.sales)
      seen += reply.warehouses.map(\.code)
      request.pageToken = reply.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(seen == ["A", "B", "C", "D", "E"])
  }

  @Test func `another enterprise's are not listed, a dealer is refused`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("A")
    #expect(try bed.warehouses(as: bed.otherTenant.owner).isEmpty)
    #expect(
      refusal { try bed.warehouses(as: bed.dealerA.boss) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a bad page is refused`() throws {
    let bed = try Testbed()
    var request = ListWarehousesRequest()
    request.pageSize = -1
    #expect(
      refusal {
        try bed.call("/tonglu.v1.InventoryService/ListWarehouses", request, as: bed.sales)
          as ListWarehousesResponse
      } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    request.pageSize = 0
    request.pageToken = "zz"
    #expect(
      refusal {
        try bed.call("/tonglu.v1.InventoryService/ListWarehouses", request, as: bed.sales)
          as ListWarehousesResponse
      } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// The checks of every RPC.
extension ListWarehousesTests {
  static var rpc: RPC {
    RPC("InventoryService/ListWarehouses", callers: "staff") {
      (world: GrownWorld, _: inout ListWarehousesRequest) in
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
