import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct UpdateWarehouseTests {
  @Test func `only given fields change`() throws {
    let bed = try Testbed()
    let before = try bed.createWarehouse("CD-1")
    let after = try bed.updateWarehouse(before) { $0.name = "城南仓" }
    #expect(after.name == "城南仓")
    #expect(after.version == 2)
    #expect(after.code == "CD-1")
    #expect(after.isDefault)
    #expect(!after.allowNegative)
    #expect(try bed.warehouses() == [after])
  }

  @Test func `the default moves, and cannot be unset`() throws {
    let bed = try Testbed()
    let first = try bed.createWarehouse("CD-1")
    let second = try bed.createWarehouse("CD-2")
    #expect(
      refusal { try bed.updateWarehouse(first) { $0.isDefault = false } }
        == "FAILED_PRECONDITION DEFAULT_WAREHOUSE")
    #expect(try bed.updateWarehouse(second) { $0.isDefault = true }.isDefault)
    #expect(try bed.warehouses().map(\.isDefault) == [false, true])
  }

  @Test func `a stale version is refused and changes nothing`() throws {
    let bed = try Testbed()
    let first = try bed.createWarehouse("CD-1")
    let second = try bed.updateWarehouse(first) { $0.name = "B" }
    #expect(
      refusal { try bed.updateWarehouse(first) { $0.name = "C" } } == "ABORTED STALE_VERSION")
    #expect(try bed.warehouses() == [second])
  }

  @Test func `a warehouse with negative stock cannot forbid it`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("VAN") { $0.allowNegative = true }
    let tea = try bed.product("TEA")
    _ = try bed.adjust(tea, in: warehouse, by: -1_000)
    #expect(
      refusal { try bed.updateWarehouse(warehouse) { $0.allowNegative = false } }
        == "FAILED_PRECONDITION NEGATIVE_STOCK")
    try bed.receive(tea, 1_000, into: warehouse)
    #expect(try !bed.updateWarehouse(warehouse) { $0.allowNegative = false }.allowNegative)
  }

  @Test func `another enterprise's warehouse is not found`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    #expect(
      refusal {
        try bed.updateWarehouse(warehouse, as: bed.otherTenant.owner) { $0.name = "mine" }
      } == "NOT_FOUND NOT_FOUND")
    #expect(try bed.warehouses() == [warehouse])
  }

  @Test func `an empty name is refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    #expect(
      refusal { try bed.updateWarehouse(warehouse) { $0.name = "" } }
        == "INVALID_ARGUMENT BAD_NAME")
  }

  @Test func `a retry gives the stored response`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let id = bed.requestID()
    let once = try bed.updateWarehouse(warehouse) {
      $0.requestID = id
      $0.name = "B"
    }
    let twice = try bed.updateWarehouse(warehouse) {
      $0.requestID = id
      $0.name = "B"
    }
    #expect(once == twice)
    #expect(
      refusal {
        try bed.updateWarehouse(warehouse) {
          $0.requestID = id
          $0.name = "C"
        }
      } == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }
}

// The checks of every RPC.
extension UpdateWarehouseTests {
  static var rpc: RPC {
    RPC("InventoryService/UpdateWarehouse", callers: "owner manager warehouse") {
      (world: GrownWorld, request: inout UpdateWarehouseRequest) in
      request.warehouseID = world.emptyWarehouse
      request.version = 1
      request.isDefault = true
      return world.bed.warehouseKeeper
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
