import Testing
import TongluCore
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct PlaceOrderTests {
  @Test func `prices are frozen and stock is reserved`() throws {
    let shop = try Shop(Testbed())
    let dealer = shop.bed.dealerA
    let order = try shop.place([(shop.tea, 3_000), (shop.cup, 1_500)], as: dealer.buyer)
    #expect(order.state == .placed)
    #expect(order.version == 1)
    #expect(order.customerID == dealer.customerID)
    #expect(!order.placedByStaff)
    #expect(order.lines.map(\.number) == [1, 2])
    #expect(order.lines.map(\.unitPriceE4) == [125_000, 30_000])
    #expect(order.lines.map(\.totalE4) == [375_000, 45_000])
    #expect(order.lines.map(\.priceSource) == [.base, .base])
    #expect(order.totalE4 == 420_000)
    #expect(order.lineCount == 2)
    #expect(try shop.available(shop.tea) == 97_000)
    #expect(try shop.bed.level(shop.tea, in: shop.warehouse).reservedE3 == 3_000)
    #expect(try shop.order(order.id, as: dealer.buyer) == order)

    try shop.bed.setBasePrice(shop.tea, 999_000)
    #expect(try shop.order(order.id, as: dealer.buyer).lines.first?.unitPriceE4 == 125_000)
  }

  @Test func `staff order for a dealer`() throws {
    let shop = try Shop(Testbed())
    let order = try shop.place(
      [(shop.tea, 1_000)], for: shop.bed.dealerA.customerID, as: shop.bed.manager)
    #expect(order.placedByStaff)
    #expect(try shop.order(order.id, as: shop.bed.dealerA.boss) == order)
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: shop.bed.manager) }
        == "INVALID_ARGUMENT FIELD_REQUIRED")
  }

  @Test func `a salesperson orders for its own customers only`() throws {
    let shop = try Shop(Testbed())
    let customer = shop.bed.dealerA.customerID
    #expect(try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.sales).placedByStaff)
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.sales2) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a backend orders on behalf of its member`() throws {
    let shop = try Shop(Testbed())
    let buyer = shop.bed.dealerA.buyer
    let order = try shop.place([(shop.tea, 1_000)], as: shop.bed.backend.acting(for: buyer))
    #expect(order.customerID == shop.bed.dealerA.customerID)
    #expect(order.placedByID == buyer.id)
    #expect(!order.placedByStaff)
    #expect(
      refusal {
        try shop.place(
          [(shop.tea, 1_000)], as: shop.bed.backend.acting(for: shop.bed.dealerA.clerk))
      } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a box is twelve pieces of stock and twelve times the price`() throws {
    let shop = try Shop(Testbed())
    let box = try shop.bed.boxedProduct("BOWL", pieces: 12)
    try shop.bed.setBasePrice(box, 25_000)
    try shop.bed.receive(box, 30_000, into: shop.warehouse)
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(box, 2_000)], as: boss) { $0.lines[0].unit = "box" }
    let line = try #require(order.lines.first)
    #expect(line.unit == "box")
    #expect(line.quantityE3 == 2_000)
    #expect(line.baseQuantityE3 == 24_000)
    #expect(line.unitPriceE4 == 300_000)
    #expect(order.totalE4 == 600_000)
    #expect(try shop.available(box) == 6_000)
    #expect(
      refusal { try shop.place([(box, 1_000)], as: boss) { $0.lines[0].unit = "pallet" } }
        == "INVALID_ARGUMENT UNKNOWN_UNIT")
    let pieces = try shop.place([(box, 6_000)], as: boss)
    #expect(pieces.lines.first?.unit == "piece")
    #expect(try shop.available(box) == 0)
  }

  @Test func `a contract price wins and is named on the line`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    let rule = try shop.bed.setContractPrice(shop.tea, 110_000, for: a.customerID)
    let line = try #require(try shop.place([(shop.tea, 1_000)], as: a.boss).lines.first)
    #expect(line.priceSource == .contract)
    #expect(line.priceRuleID == rule)
    #expect(line.unitPriceE4 == 110_000)
    #expect(try shop.place([(shop.tea, 1_000)], as: b.boss).totalE4 == 125_000)
  }

  @Test func `all lines are reserved or none`() throws {
    let shop = try Shop(Testbed())
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000), (shop.cup, 100_001)], as: shop.bed.dealerA.boss)
      } == "FAILED_PRECONDITION OUT_OF_STOCK")
    #expect(try shop.available(shop.tea) == 100_000)
    #expect(try shop.list(as: shop.bed.dealerA.boss).orders.isEmpty)
  }

  @Test func `lines of one product add up`() throws {
    let shop = try Shop(Testbed())
    let order = try shop.place(
      [(shop.tea, 40_000), (shop.cup, 1_000), (shop.tea, 60_000)], as: shop.bed.dealerA.boss)
    #expect(order.lines.count == 3)
    #expect(try shop.available(shop.tea) == 0)
    #expect(
      refusal {
        try shop.place([(shop.cup, 50_000), (shop.cup, 49_001)], as: shop.bed.dealerA.boss)
      }
        == "FAILED_PRECONDITION OUT_OF_STOCK")
  }

  @Test func `staff get the available quantity, a dealer only that it is insufficient`() throws {
    let shop = try Shop(Testbed())
    let (a, manager) = (shop.bed.dealerA, shop.bed.manager)
    let lines = [(shop.tea, Int64(100_001)), (shop.cup, 100_002)]
    let ids = [shop.tea, shop.cup].sorted()
    let toDealer = status { try shop.place(lines, as: a.boss) }
    #expect(
      toDealer?.facts == [
        "product_id": String(ids[0]), "product_ids": ids.map(String.init).joined(separator: ","),
        "sku": ids[0] == shop.tea ? "TEA" : "CUP",
        "product_name": ids[0] == shop.tea ? "Product TEA" : "Product CUP",
      ])
    #expect(toDealer?.message.contains(String(ids[0])) == false)
    let toStaff = status { try shop.place(lines, for: a.customerID, as: manager) }
    #expect(toStaff?.facts["available_e3"] == "100000")
  }

  @Test func `a retry is one order, another intent under its id is refused`() throws {
    let shop = try Shop(Testbed())
    let id = shop.bed.requestID()
    let boss = shop.bed.dealerA.boss
    let once = try shop.place([(shop.tea, 1_000)], as: boss) { $0.requestID = id }
    let twice = try shop.place([(shop.tea, 1_000)], as: boss) { $0.requestID = id }
    #expect(once == twice)
    #expect(
      refusal { try shop.place([(shop.tea, 2_000)], as: boss) { $0.requestID = id } }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
    #expect(try shop.list(as: boss).orders.count == 1)
    #expect(try shop.available(shop.tea) == 99_000)
  }

  @Test func `a warehouse that allows negative stock takes any order`() throws {
    let shop = try Shop(Testbed(), allowNegative: true)
    let bread = try shop.bed.product("BREAD")
    try shop.bed.setBasePrice(bread, 10_000)
    try shop.place([(shop.tea, 150_000), (bread, 1_000)], as: shop.bed.dealerA.boss)
    #expect(try shop.available(shop.tea) == -50_000)
    #expect(try shop.available(bread) == -1_000)
  }

  @Test func `2,000 lines are accepted, one more is not`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let lines = Array(repeating: (shop.tea, Int64(10)), count: 2_000)
    #expect(try shop.place(lines, as: boss).totalE4 == 2_000 * 1_300)
    #expect(
      refusal { try shop.place(lines + lines.prefix(1), as: boss) }
        == "INVALID_ARGUMENT TOO_MANY_LINES")
  }

  @Test func `numbers differ, contain the day, and are not consecutive`() throws {
    let shop = try Shop(Testbed())
    let numbers = try (1...20).map { _ in
      try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss).number
    }
    #expect(Set(numbers).count == 20)
    #expect(numbers != numbers.sorted())
    let shape = /SO-20\d\d[01]\d[0-3]\d-[0-9A-HJKMNP-TV-Z]{7}/
    #expect(numbers.allSatisfy { $0.wholeMatch(of: shape) != nil })
  }
}

// The checks of every RPC.
extension PlaceOrderTests {
  static var rpc: RPC {
    RPC(
      "OrderService/PlaceOrder", callers: "owner manager sales boss buyer prospect",
      typical: { (world: GrownWorld, request: inout PlaceOrderRequest) in
        request.currency = "CNY"
        request.lines = world.products.prefix(3).map { product in
          var line = PlaceOrderLine()
          line.productID = product
          line.quantityE3 = 1_000
          return line
        }
        return world.dealer.buyer
      },
      worst: { world, request in
        request.currency = "CNY"
        request.customerID = world.largest.id
        request.lines = world.products.prefix(100).map { product in
          var line = PlaceOrderLine()
          line.productID = product
          line.quantityE3 = 1_000
          return line
        }
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
