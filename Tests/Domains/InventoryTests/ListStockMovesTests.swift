import Testing
import TongluCatalogMessages
import TongluInventoryMessages
import TongluTestSupport

@Suite struct ListStockMovesTests {
  private func list(
    _ bed: Testbed, as actor: Actor? = nil,
    _ set: (inout ListStockMovesRequest) -> Void = { _ in }
  ) throws -> ListStockMovesResponse {
    var request = ListStockMovesRequest()
    set(&request)
    return try bed.call(
      "/tonglu.v1.InventoryService/ListStockMoves", request, as: actor ?? bed.sales)
  }

  @Test func `moves are listed newest first, filtered and paged`() throws {
    let bed = try Testbed()
    let (one, two) = (try bed.createWarehouse("W1"), try bed.createWarehouse("W2"))
    let (tea, cup) = (try bed.product("TEA"), try bed.product("CUP"))
    for quantityE3 in [1, 2, 3] as [Int64] {
      try bed.receive(tea, quantityE3, into: one)
      try bed.receive(cup, quantityE3 * 10, into: two)
    }
    #expect(try list(bed).moves.map(\.quantityE3) == [30, 3, 20, 2, 10, 1])
    #expect(try list(bed) { $0.productID = tea }.moves.map(\.quantityE3) == [3, 2, 1])
    #expect(try list(bed) { $0.warehouseID = two.id }.moves.map(\.quantityE3) == [30, 20, 10])
    #expect(
      try list(bed) {
        $0.warehouseID = two.id
        $0.productID = tea
      }.moves.isEmpty)

    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try list(bed) {
        $0.pageSize = 4
        $0.pageToken = token
      }
      seen += page.moves.map(\.quantityE3)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == [30, 3, 20, 2, 10, 1])
  }

  @Test func `a move keeps the product's name after it is renamed`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: warehouse)
    var change = UpdateProductRequest()
    change.requestID = bed.requestID()
    change.productID = tea
    change.version = 1
    change.name = "Another"
    let _: UpdateProductResponse = try bed.call(
      "/tonglu.v1.CatalogService/UpdateProduct", change, as: bed.owner)
    try bed.receive(tea, 1_000, into: warehouse)
    let moves = try list(bed).moves
    #expect(moves.map(\.productName) == ["Another", "Product TEA"])
    #expect(moves.map(\.sku) == ["TEA", "TEA"])
  }

  @Test func `another enterprise sees none, a dealer is refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    try bed.receive(try bed.product("TEA"), 1_000, into: warehouse)
    #expect(try list(bed, as: bed.otherTenant.owner).moves.isEmpty)
    #expect(
      refusal { try list(bed, as: bed.dealerA.boss) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a token of another list is refused`() throws {
    let bed = try Testbed()
    let one = try bed.createWarehouse("W1")
    for _ in 1...2 { try bed.receive(try bed.product(), 1, into: one) }
    var request = ListStockRequest()
    request.pageSize = 1
    let page: ListStockResponse = try bed.call(
      "/tonglu.v1.InventoryService/ListStock", request, as: bed.sales)
    #expect(!page.nextPageToken.isEmpty)
    #expect(
      refusal { try list(bed) { $0.pageToken = page.nextPageToken } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// The checks of every RPC.
extension ListStockMovesTests {
  static var rpc: RPC {
    RPC(
      "InventoryService/ListStockMoves", callers: "staff",
      typical: { (world: GrownWorld, request: inout ListStockMovesRequest) in
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        // It never had any of the product with the most moves.
        request.warehouseID = world.emptyWarehouse
        request.productID = world.popularProduct
        request.pageSize = 20
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
