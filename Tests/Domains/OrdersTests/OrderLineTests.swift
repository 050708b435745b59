import Testing
import TongluCatalogMessages
import TongluCore
import TongluOrdersMessages
import TongluTestSupport

/// The stored fields of an order line: the exact price, and the product's shown fields.
@Suite struct OrderLineTests {
  @Test(
    arguments: [
      (490_000, 1_000_000, 1_000_000_000, 490_000),
      (490_000, 100_000, 100_000_000, 490_000),
      (70_000_000, 3_000, 300_000_000, 7_000_000_000),
    ] as [(price: Int64, denominator: Int64, quantityE3: Int64, total: Int64)])
  func `a whole base unit ordered in parts costs its price`(
    price: Int64, denominator: Int64, quantityE3: Int64, total: Int64
  ) throws {
    let shop = try Shop(Testbed())
    let goods = try shop.bed.product("NAIL", in: "carton", unit: "part", 1, over: denominator)
    try shop.bed.setBasePrice(goods, price)
    try shop.bed.receive(goods, 1_000_000, into: shop.warehouse)
    let order = try shop.place([(goods, quantityE3)], as: shop.bed.dealerA.boss) {
      $0.lines[0].unit = "part"
    }
    #expect(order.totalE4 == total)
    let line = try #require(order.lines.first)
    #expect(line.totalE4 == total)
    #expect(line.basisUnit == "carton")
    #expect(
      [line.basisPriceE4, line.basisNumerator, line.basisDenominator]
        == [price, 1, denominator])
    #expect(try shop.order(order.id, as: shop.bed.dealerA.boss) == order)
  }

  @Test func `30 boxes of 12 at 0.3337 a piece cost 120.13`() throws {
    let shop = try Shop(Testbed())
    let bowl = try shop.bed.boxedProduct("BOWL", pieces: 12)
    try shop.bed.setBasePrice(bowl, 3_337)
    try shop.bed.receive(bowl, 1_000_000, into: shop.warehouse)
    let order = try shop.place([(bowl, 30_000)], as: shop.bed.dealerA.boss) {
      $0.lines[0].unit = "box"
    }
    #expect(order.totalE4 == 1_201_300)
    #expect(order.lines.first?.unitPriceE4 == 40_044)
  }

  @Test func `the total follows from the line's stored fields`() throws {
    let shop = try Shop(Testbed())
    let goods = try shop.bed.product("SHEET", in: "t", unit: "sheet", 1, over: 3_000)
    try shop.bed.setBasePrice(goods, 70_000_001)
    try shop.bed.receive(goods, 1_000_000, into: shop.warehouse)
    let lines = [(goods, Int64(3_000_000)), (shop.tea, 1_234), (shop.cup, 7)]
    let order = try shop.place(
      lines, for: shop.bed.dealerA.customerID, as: shop.bed.manager
    ) {
      $0.lines[0].unit = "sheet"
      $0.lines[2].unitPriceE4 = 33_333
    }
    for line in order.lines {
      let price = UnitPrice(
        basisE4: line.basisPriceE4, numerator: line.basisNumerator,
        denominator: line.basisDenominator)
      #expect(try price.totalE4(quantityE3: line.quantityE3, currency: "CNY") == line.totalE4)
      #expect(try price.shownE4() == line.unitPriceE4)
    }
    #expect(order.lines.map(\.basisUnit) == ["t", "piece", "piece"])
    #expect(order.lines.map(\.basisPriceE4) == [70_000_001, 125_000, 33_333])
  }

  @Test func `an order keeps the product's name after it is renamed and retired`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 1_000), (shop.cup, 1_000)], as: boss)
    #expect(order.lines.map(\.sku) == ["TEA", "CUP"])
    #expect(order.lines.map(\.productName) == ["Product TEA", "Product CUP"])
    var change = UpdateProductRequest()
    change.requestID = shop.bed.requestID()
    change.productID = shop.tea
    change.version = 1
    change.name = "Another"
    change.active = false
    let _: UpdateProductResponse = try shop.bed.call(
      "/tonglu.v1.CatalogService/UpdateProduct", change, as: shop.bed.owner)
    #expect(try shop.order(order.id, as: boss).lines == order.lines)
  }
}
