import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct SetSafetyStockTests {
  @Test func `safety stock is not available`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 10_000, into: warehouse)
    let level = try bed.setSafety(tea, in: warehouse, 4_000, version: 1)
    #expect(level.availableE3 == 6_000)
    #expect(level.version == 2)
    #expect(try bed.level(tea, in: warehouse) == level)
  }

  @Test func `a product never stocked may have one, at version 0`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let level = try bed.setSafety(tea, in: warehouse, 4_000, version: 0)
    #expect(level.availableE3 == -4_000)
    #expect(try bed.moves(of: tea).isEmpty)
  }

  @Test func `stale, negative and foreign levels are refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 10_000, into: warehouse)
    #expect(
      refusal { try bed.setSafety(tea, in: warehouse, 1, version: 0) }
        == "ABORTED STALE_VERSION")
    #expect(
      refusal { try bed.setSafety(tea, in: warehouse, -1, version: 1) }
        == "INVALID_ARGUMENT BAD_QUANTITY")
    #expect(
      refusal {
        try bed.setSafety(tea, in: warehouse, 1, version: 1, as: bed.otherTenant.owner)
      } == "NOT_FOUND NOT_FOUND")
    #expect(try bed.level(tea, in: warehouse).safetyE3 == 0)
  }

  @Test func `a retry gives the stored response, another intent under its id is refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let id = bed.requestID()
    let once = try bed.setSafety(tea, in: warehouse, 1_000, version: 0, requestID: id)
    #expect(try bed.setSafety(tea, in: warehouse, 1_000, version: 0, requestID: id) == once)
    #expect(
      refusal { try bed.setSafety(tea, in: warehouse, 2_000, version: 0, requestID: id) }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }
}

// The checks of every RPC.
extension SetSafetyStockTests {
  static var rpc: RPC {
    RPC("InventoryService/SetSafetyStock", callers: "owner manager warehouse") {
      (world: GrownWorld, request: inout SetSafetyStockRequest) in
      request.warehouseID = world.warehouse
      request.productID = world.product
      request.version = world.levelVersion
      request.safetyE3 = 1_000
      return world.bed.warehouseKeeper
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
