import Testing
import TongluMessages
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

  @Test func `a dealer learns yes or no and nothing more`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let (tea, cup) = (try bed.product("TEA"), try bed.product("CUP"))
    try bed.receive(tea, 1, into: warehouse)
    let products = try ask(bed, [cup, tea, tea], as: bed.dealerA.buyer)
    #expect(products.map(\.productID) == [tea, cup].sorted())
    #expect(products.first { $0.productID == tea }?.availability == .inStock)
    #expect(products.first { $0.productID == cup }?.availability == .outOfStock)
  }

  @Test func `what is kept back is not there`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("W1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: warehouse)
    _ = try bed.setSafety(tea, in: warehouse, 1_000, version: 1)
    #expect(try ask(bed, [tea], as: bed.sales).map(\.availability) == [.outOfStock])
  }

  @Test func `other warehouses than the default do not count`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("W1")
    let second = try bed.createWarehouse("W2")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: second)
    #expect(try ask(bed, [tea], as: bed.sales).map(\.availability) == [.outOfStock])
  }

  @Test func `no warehouse, unknown products, too many and clerks are refused`() throws {
    let bed = try Testbed()
    let tea = try bed.product("TEA")
    #expect(
      refusal { try ask(bed, [tea], as: bed.sales) } == "FAILED_PRECONDITION NO_WAREHOUSE")
    _ = try bed.createWarehouse("W1")
    #expect(refusal { try ask(bed, [404], as: bed.dealerA.boss) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try ask(bed, Array(1...201), as: bed.sales) }
        == "INVALID_ARGUMENT TOO_MANY_IDS")
    #expect(refusal { try ask(bed, [], as: bed.sales) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try ask(bed, [tea], as: bed.dealerA.clerk) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(
      refusal { try ask(bed, [tea], as: bed.otherTenant.owner) } == "NOT_FOUND NOT_FOUND")
  }
}
