import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct ListStockTests {
  private func list(
    _ bed: Testbed, as actor: Actor? = nil,
    _ set: (inout ListStockRequest) -> Void = { _ in }
  ) throws -> ListStockResponse {
    var request = ListStockRequest()
    set(&request)
    return try bed.call(
      "/tonglu.v1.InventoryService/ListStock", request, as: actor ?? bed.sales)
  }

  @Test func `levels are filtered by warehouse and products and paged`() throws {
    let bed = try Testbed()
    let (one, two) = (try bed.createWarehouse("W1"), try bed.createWarehouse("W2"))
    let products = try (1...5).map { try bed.product("P\($0)") }
    for product in products {
      try bed.receive(product, 1_000, into: one)
      try bed.receive(product, 2_000, into: two)
    }
    #expect(try list(bed).levels.count == 10)
    #expect(try list(bed) { $0.warehouseID = two.id }.levels.map(\.productID) == products)
    let some = try list(bed) { $0.productIDs = [products[3], products[1]] }
    #expect(some.levels.map(\.onHandE3) == [1_000, 1_000, 2_000, 2_000])

    var seen: [StockLevel] = []
    var token = ""
    repeat {
      let page = try list(bed) {
        $0.pageSize = 3
        $0.pageToken = token
      }
      seen += page.levels
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == (try list(bed).levels))
  }

  @Test func `another enterprise sees none, a dealer is refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    try bed.receive(try bed.product("TEA"), 1_000, into: warehouse)
    #expect(try list(bed, as: bed.otherTenant.owner).levels.isEmpty)
    #expect(
      refusal { try list(bed, as: bed.dealerA.boss) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `too many ids and bad pages are refused`() throws {
    let bed = try Testbed()
    #expect(
      refusal { try list(bed) { $0.productIDs = Array(1...201) } }
        == "INVALID_ARGUMENT TOO_MANY_IDS")
    #expect(
      refusal { try list(bed) { $0.pageToken = "?" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// The checks of every RPC.
extension ListStockTests {
  static var rpc: RPC {
    RPC(
      "InventoryService/ListStock", callers: "staff",
      typical: { (world: GrownWorld, request: inout ListStockRequest) in
        request.warehouseID = world.warehouse
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        request.warehouseID = world.emptyWarehouse
        request.pageSize = 20
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
