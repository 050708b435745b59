import Testing
import TongluCore
import TongluInventoryMessages
import TongluTestSupport

@Suite struct AdjustStockTests {
  @Test func `a difference is booked as a move with its reason`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 10_000, into: warehouse)
    let level = try bed.adjust(tea, in: warehouse, by: -3_000, reason: "受潮")
    #expect(level.onHandE3 == 7_000)
    #expect(level.version == 2)
    let move = try #require(try bed.moves(of: tea).first)
    #expect(move.kind == .adjust)
    #expect(move.quantityE3 == -3_000)
    #expect(move.reference == "受潮")
    #expect(move.staffID != 0)
  }

  @Test func `a count sets the level, and writes no move if the level was right`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 10_000, into: warehouse)
    let level = try bed.count(tea, in: warehouse, 8_000, version: 1)
    #expect(level.onHandE3 == 8_000)
    #expect(try bed.moves(of: tea).map(\.quantityE3) == [-2_000, 10_000])
    #expect(try bed.count(tea, in: warehouse, 8_000, version: 2) == level)
    #expect(try bed.moves(of: tea).count == 2)
  }

  @Test func `a first count of a product never stocked has version 0`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(try bed.count(tea, in: warehouse, 500, version: 0).onHandE3 == 500)
  }

  @Test func `a count of an older version is stale`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 10_000, into: warehouse)
    try bed.receive(tea, 10_000, into: warehouse)
    #expect(
      refusal { try bed.count(tea, in: warehouse, 9_000, version: 1) }
        == "ABORTED STALE_VERSION")
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 20_000)
  }

  @Test func `on hand does not become negative unless the warehouse allows it`() throws {
    let bed = try Testbed()
    let strict = try bed.createWarehouse("CD-1")
    let lax = try bed.createWarehouse("VAN") { $0.allowNegative = true }
    let tea = try bed.product("TEA")
    #expect(
      refusal { try bed.adjust(tea, in: strict, by: -1) }
        == "FAILED_PRECONDITION NEGATIVE_STOCK")
    #expect(try bed.adjust(tea, in: lax, by: -1).onHandE3 == -1)
    #expect(try bed.level(tea, in: strict).onHandE3 == 0)
  }

  @Test func `exactly one of a difference and a count`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(
      refusal { try bed.adjust(tea, in: warehouse) { _ in } }
        == "INVALID_ARGUMENT ONE_OF_REQUIRED")
    #expect(
      refusal {
        try bed.adjust(tea, in: warehouse) {
          $0.deltaE3 = 1
          $0.countedE3 = 1
        }
      } == "INVALID_ARGUMENT ONE_OF_REQUIRED")
  }

  @Test(arguments: [" ", "\t\n", "\u{3000}"])
  func `a blank reason is an empty one`(reason: String) throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let refused = status { try bed.adjust(tea, in: warehouse, by: 1_000, reason: reason) }
    #expect(refused?.reason == "FIELD_REQUIRED")
    #expect(refused?.violations.map(\.field) == ["reason"])
    #expect(try bed.moves(of: tea).isEmpty)
  }

  @Test func `quantities out of range are refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    for deltaE3 in [0, .min, .max, 1_000_000_000_001] as [Int64] {
      #expect(
        refusal { try bed.adjust(tea, in: warehouse, by: deltaE3) }
          == "INVALID_ARGUMENT BAD_QUANTITY")
    }
    for countedE3 in [-1, .min, .max] as [Int64] {
      #expect(
        refusal { try bed.count(tea, in: warehouse, countedE3, version: 0) }
          == "INVALID_ARGUMENT BAD_QUANTITY")
    }
  }

  @Test func `another enterprise's level is not found`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(
      refusal {
        try bed.adjust(tea, in: warehouse, as: bed.otherTenant.owner) { $0.deltaE3 = 1_000 }
      } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try bed.adjust(404, in: warehouse, by: 1) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a retry adjusts once`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let id = bed.requestID()
    for _ in 1...2 {
      let level = try bed.adjust(tea, in: warehouse) {
        $0.requestID = id
        $0.deltaE3 = 1_000
      }
      #expect(level.onHandE3 == 1_000)
    }
    #expect(
      refusal {
        try bed.adjust(tea, in: warehouse) {
          $0.requestID = id
          $0.deltaE3 = 2_000
        }
      } == "ALREADY_EXISTS REQUEST_ID_REUSED")
    #expect(try bed.moves(of: tea).count == 1)
  }
}

// The checks of every RPC.
extension AdjustStockTests {
  static var rpc: RPC {
    RPC(
      "InventoryService/AdjustStock", callers: "owner manager warehouse",
      typical: { (world: GrownWorld, request: inout AdjustStockRequest) in
        request.warehouseID = world.warehouse
        request.productID = world.product
        request.deltaE3 = -1_000
        request.reason = "broken"
        return world.bed.warehouseKeeper
      },
      worst: { world, request in
        request.warehouseID = world.warehouse
        request.productID = world.popularProduct
        request.deltaE3 = -1_000
        request.reason = "broken"
        return world.bed.warehouseKeeper
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
