import Testing
import TongluCore
import TongluInventoryMessages
import TongluTestSupport

@Suite struct ReceiveStockTests {
  @Test func `received quantities are on hand by product, with a move per line`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let (tea, cup) = (try bed.product("TEA"), try bed.product("CUP"))
    let levels = try bed.receive([(tea, 10_000), (cup, 5_500), (tea, 2_000)], into: warehouse)
    #expect(levels.map(\.productID) == [tea, cup].sorted())
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 12_000)
    #expect(try bed.level(cup, in: warehouse).onHandE3 == 5_500)
    #expect(try bed.level(cup, in: warehouse).availableE3 == 5_500)
    let moves = try bed.moves(of: tea)
    #expect(moves.map(\.quantityE3) == [2_000, 10_000])
    #expect(moves.map(\.kind) == [.receive, .receive])
    #expect(moves.first?.reference == "note 1")
  }

  @Test func `a second receipt adds to the first`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.receive(tea, 1_000, into: warehouse)
    try bed.receive(tea, 2_000, into: warehouse)
    let level = try bed.level(tea, in: warehouse)
    #expect(level.onHandE3 == 3_000)
    #expect(level.version == 2)
  }

  @Test(arguments: [0, -1, 1_000_000_000_001, Int64.max])
  func `an invalid quantity is refused and nothing is written`(quantityE3: Int64) throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let reason = quantityE3 == 0 ? "FIELD_REQUIRED" : "BAD_QUANTITY"
    #expect(
      refusal { try bed.receive([(tea, 1_000), (tea, quantityE3)], into: warehouse) }
        == "INVALID_ARGUMENT \(reason)")
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 0)
  }

  @Test func `more than the maximum on hand is refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let most = Array(repeating: (tea, Int64(1_000_000_000_000)), count: 1_000)
    try bed.receive(most, into: warehouse)
    #expect(
      refusal { try bed.receive(tea, 1, into: warehouse) } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
  }

  @Test func `more than 1,000 lines are refused`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(
      refusal {
        try bed.receive(Array(repeating: (tea, 1_000), count: 1_001), into: warehouse)
      } == "INVALID_ARGUMENT TOO_MANY_LINES")
  }

  @Test func `unknown products and other enterprises' warehouses are not found`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(
      refusal { try bed.receive([(tea, 1_000), (404, 1_000)], into: warehouse) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.receive(tea, 1_000, into: warehouse, as: bed.otherTenant.owner) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 0)
  }

  @Test func `all lines with missing products are named, up to twenty`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let refused = status {
      try bed.receive([(404, 1_000), (tea, 1_000), (405, 1_000)], into: warehouse)
    }
    #expect(refused?.reason == "NOT_FOUND")
    #expect(
      refused?.violations.map(\.field) == ["lines[0].product_id", "lines[2].product_id"])
    let many = status {
      try bed.receive((1...30).map { (400 + $0, 1_000) }, into: warehouse)
    }
    #expect(many?.violations.count == 20)
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 0)
  }

  @Test func `a product no longer sold is still received and counted`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    try bed.retire(tea)
    try bed.receive(tea, 1_000, into: warehouse)
    #expect(try bed.count(tea, in: warehouse, 400, version: 1).onHandE3 == 400)
  }

  @Test func `a retry receives once`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    let id = bed.requestID()
    try bed.receive([(tea, 1_000)], into: warehouse, requestID: id)
    try bed.receive([(tea, 1_000)], into: warehouse, requestID: id)
    #expect(try bed.level(tea, in: warehouse).onHandE3 == 1_000)
    #expect(
      refusal { try bed.receive([(tea, 2_000)], into: warehouse, requestID: id) }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }

  @Test func `a salesperson does not receive`() throws {
    let bed = try Testbed()
    let warehouse = try bed.createWarehouse("CD-1")
    let tea = try bed.product("TEA")
    #expect(
      refusal { try bed.receive(tea, 1_000, into: warehouse, as: bed.sales) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension ReceiveStockTests {
  static var rpc: RPC {
    RPC(
      "InventoryService/ReceiveStock", callers: "owner manager warehouse",
      typical: { (world: GrownWorld, request: inout ReceiveStockRequest) in
        request.warehouseID = world.warehouse
        request.reference = "note 1"
        request.lines = world.products.prefix(3).map { product in
          var line = ReceiveStockLine()
          line.productID = product
          line.quantityE3 = 1_000
          return line
        }
        return world.bed.warehouseKeeper
      },
      worst: { world, request in
        request.warehouseID = world.warehouse
        request.reference = "note 1"
        request.lines = world.products.prefix(100).map { product in
          var line = ReceiveStockLine()
          line.productID = product
          line.quantityE3 = 1_000
          return line
        }
        return world.bed.warehouseKeeper
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
