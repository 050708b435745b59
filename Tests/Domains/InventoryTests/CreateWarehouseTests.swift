import Testing
import TongluInventoryMessages
import TongluTestSupport

@Suite struct CreateWarehouseTests {
  @Test func `the first warehouse is the default, the second is not`() throws {
    let bed = try Testbed()
    let first = try bed.createWarehouse("CD-1")
    let second = try bed.createWarehouse("CD-2")
    #expect(first.isDefault)
    #expect(first.version == 1)
    #expect(!second.isDefault)
    #expect(try bed.warehouses().map(\.code) == ["CD-1", "CD-2"])
  }

  @Test func `a new default replaces the former one`() throws {
    let bed = try Testbed()
    let first = try bed.createWarehouse("CD-1")
    let second = try bed.createWarehouse("CD-2") { $0.isDefault = true }
    #expect(second.isDefault)
    let listed = try bed.warehouses()
    #expect(listed.map(\.isDefault) == [false, true])
    #expect(listed.first?.version == first.version + 1)
  }

  @Test func `a code is unique in an enterprise, and free in the next`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("CD-1")
    #expect(
      refusal { try bed.createWarehouse("CD-1") } == "ALREADY_EXISTS WAREHOUSE_CODE_TAKEN")
    #expect(try bed.createWarehouse("CD-1", as: bed.otherTenant.owner).isDefault)
  }

  @Test(arguments: ["has space", "仓库", String(repeating: "A", count: 33)])
  func `a bad code is refused`(code: String) throws {
    let bed = try Testbed()
    #expect(refusal { try bed.createWarehouse(code) } == "INVALID_ARGUMENT BAD_CODE")
    #expect(try bed.warehouses().isEmpty)
  }

  @Test func `a code and a name are required, and a name is bounded`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.createWarehouse("") } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try bed.createWarehouse("A") { $0.name = "" } }
        == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal {
        try bed.createWarehouse("A") { $0.name = String(repeating: "仓", count: 101) }
      } == "INVALID_ARGUMENT BAD_NAME")
  }

  @Test func `a code is taken regardless of case and width`() throws {
    let bed = try Testbed()
    #expect(try bed.createWarehouse(" Cd-1 ").code == "Cd-1")
    for code in ["CD-1", "cd-1"] {
      #expect(
        refusal { try bed.createWarehouse(code) } == "ALREADY_EXISTS WAREHOUSE_CODE_TAKEN")
    }
  }

  @Test func `a retry gives the stored response, another intent under its id is refused`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let once = try bed.createWarehouse("CD-1") { $0.requestID = id }
    let twice = try bed.createWarehouse("CD-1") { $0.requestID = id }
    #expect(once == twice)
    #expect(
      refusal { try bed.createWarehouse("CD-2") { $0.requestID = id } }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
    #expect(try bed.warehouses().count == 1)
  }

  @Test func `neither a salesperson nor a dealer may create one`() throws {
    let bed = try Testbed()
    for actor in [bed.sales, bed.dealerA.boss] {
      #expect(
        refusal { try bed.createWarehouse("X", as: actor) }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension CreateWarehouseTests {
  static var rpc: RPC {
    RPC("InventoryService/CreateWarehouse", callers: "owner manager warehouse") {
      (world: GrownWorld, request: inout CreateWarehouseRequest) in
      request.code = world.unused
      request.name = "Warehouse"
      request.isDefault = true
      return world.bed.warehouseKeeper
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
