import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct GetAvailabilityTests {
  private func ask(
    _ bed: Testbed, _ productIDs: [Int64], as actor: Actor
  ) throws -> [ProductAvailability] {
    var request = GetAvailabilityRequest()
    request.productIDs = productIDs
    let reply: GetAvailabilityResponse = try bed.call(
      "/tonglu.v1.InventoryService/GetAvailability", request, as: actor)
    return reply.products
  }

  @Test func `a dealer gets only yes or no`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let (tea, cup) = (try bed.product("TEA"), try bed.product("CUP"))
    try bed.receive(tea, 1, into: warehouse)
    let products = try ask(bed, [cup, tea, tea], as: bed.dealerA.buyer)
    #expect(products.map(\.productID) == [cup, tea, tea])
    #expect(products.map(\.availability) == [.outOfStock, .inStock, .inStock])
    #expect(products.allSatisfy { $0.reason.isEmpty && $0.description.isEmpty })
  }

  @Test func `each product has its own outcome`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let (tea, old) = (try bed.product("TEA"), try bed.product("OLD"))
    try bed.receive([(tea, 1_000), (old, 1_000)], into: warehouse)
    try bed.retire(old)
    let toDealer = try ask(bed, [404, old, tea], as: bed.dealerA.boss)
    #expect(toDealer.map(\.reason) == ["NOT_FOUND", "NOT_FOUND", ""])
    #expect(toDealer.map(\.availability) == [.unspecified, .unspecified, .inStock])
    #expect(
      toDealer[1].description.replacing(String(old), with: "404") == toDealer[0].description)
    let toStaff = try ask(bed, [404, old, tea], as: bed.sales)
    #expect(toStaff.map(\.reason) == ["NOT_FOUND", "PRODUCT_INACTIVE", ""])
  }

  @Test func `safety stock is not available`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: warehouse)
    _ = try bed.setSafety(tea, in: warehouse, 1_000, version: 1)
    #expect(try ask(bed, [tea], as: bed.sales).map(\.availability) == [.outOfStock])
  }

  @Test func `only the default warehouse counts`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("W1")
    let second = try bed.createWarehouse("W2")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: second)
    #expect(try ask(bed, [tea], as: bed.sales).map(\.availability) == [.outOfStock])
  }

  @Test func `no warehouse, too many products and clerks are refused`() throws {
    let bed = try Testbed()
    let tea = try bed.product("TEA")
    #expect(
      refusal { try ask(bed, [tea], as: bed.sales) } == "FAILED_PRECONDITION NO_WAREHOUSE")
    _ = try bed.createWarehouse("W1")
    #expect(
      refusal { try ask(bed, Array(1...201), as: bed.sales) }
        == "INVALID_ARGUMENT TOO_MANY_IDS")
    #expect(refusal { try ask(bed, [], as: bed.sales) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try ask(bed, [tea], as: bed.dealerA.clerk) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(
      refusal { try ask(bed, [tea], as: bed.otherTenant.owner) }
        == "FAILED_PRECONDITION NO_WAREHOUSE")
  }
}

// The checks of every RPC.
extension GetAvailabilityTests {
  static var rpc: RPC {
    RPC(
      "InventoryService/GetAvailability", callers: "staff boss buyer",
      typical: { (world: GrownWorld, request: inout GetAvailabilityRequest) in
        request.productIDs = Array(world.products.prefix(3))
        return world.dealer.buyer
      },
      worst: { world, request in
        request.productIDs = Array(world.products.prefix(100))
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
