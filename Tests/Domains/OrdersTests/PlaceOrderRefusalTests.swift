import Testing
import TongluCore
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct PlaceOrderRefusalTests {
  @Test func `another dealer's company is not found`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    let other = status { try shop.place([(shop.tea, 1_000)], for: b.customerID, as: a.boss) }
    let absent = status { try shop.place([(shop.tea, 1_000)], for: 404, as: a.boss) }
    #expect(other?.reason == "NOT_FOUND")
    #expect(
      other?.message.replacing(String(b.customerID), with: "#")
        == absent?.message.replacing("404", with: "#"))
  }

  @Test func `another enterprise's dealer and product are not found`() throws {
    let shop = try Shop(Testbed())
    let stranger = shop.bed.otherTenant.owner
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], for: shop.bed.dealerA.customerID, as: stranger)
      } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try shop.place([(404, 1_000)], as: shop.bed.dealerA.boss) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try shop.available(shop.tea) == 100_000)
  }

  @Test func `an inactive product cannot be ordered`() throws {
    let shop = try Shop(Testbed())
    try shop.bed.retire(shop.tea)
    let customer = shop.bed.dealerA.customerID
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.manager) }
        == "FAILED_PRECONDITION PRODUCT_INACTIVE")
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `without a warehouse no order is possible`() throws {
    let bed = try Testbed()
    let tea = try bed.product("TEA")
    try bed.setBasePrice(tea, 10_000)
    var request = PlaceOrderRequest()
    request.requestID = bed.requestID()
    request.currency = "CNY"
    var line = PlaceOrderLine()
    line.productID = tea
    line.quantityE3 = 1_000
    request.lines = [line]
    #expect(
      refusal {
        try bed.call("/tonglu.v1.OrderService/PlaceOrder", request, as: bed.dealerA.boss)
          as PlaceOrderResponse
      } == "FAILED_PRECONDITION NO_WAREHOUSE")
  }

  @Test func `a prospect orders only after its approval`() throws {
    let shop = try Shop(Testbed())
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: shop.bed.prospect) }
        == "FAILED_PRECONDITION CUSTOMER_NOT_APPROVED")
  }

  @Test func `clerks, bookkeepers and the warehouse may not order`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    for actor in [bed.dealerA.clerk, bed.dealerA.finance, bed.warehouseKeeper] {
      #expect(
        refusal {
          try shop.place([(shop.tea, 1_000)], for: bed.dealerA.customerID, as: actor)
        } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }

  @Test(arguments: [0, -1, .min, .max, 1_000_000_000_001] as [Int64])
  func `an invalid quantity is refused`(quantityE3: Int64) throws {
    let shop = try Shop(Testbed())
    let refused = status {
      try shop.place([(shop.cup, 1_000), (shop.tea, quantityE3)], as: shop.bed.dealerA.boss)
    }
    #expect(refused?.code == .invalidArgument)
    #expect(refused?.reason == (quantityE3 == 0 ? "FIELD_REQUIRED" : "BAD_QUANTITY"))
    #expect(refused?.violations.map(\.field) == ["lines[1].quantity_e3"])
    #expect(try shop.available(shop.cup) == 100_000)
  }

  @Test func `no lines, no currency, a bad currency`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    #expect(refusal { try shop.place([], as: boss) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: boss) { $0.currency = "" } }
        == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: boss) { $0.currency = "yuan" } }
        == "INVALID_ARGUMENT BAD_CURRENCY")
  }

  @Test func `a product without a price in the currency is refused`() throws {
    let shop = try Shop(Testbed())
    let dealer = shop.bed.dealerA.customerID
    let refused = status {
      try shop.place([(shop.tea, 1_000), (shop.cup, 1_000)], for: dealer, as: shop.bed.owner) {
        $0.currency = "USD"
      }
    }
    #expect(refused?.code == .failedPrecondition)
    #expect(refused?.reason == "NO_PRICE")
    #expect(refused?.violations.map(\.field) == ["lines[0]", "lines[1]"])
    #expect(refused?.violations.map(\.reason) == ["NO_PRICE", "NO_PRICE"])
  }

  @Test func `amounts beyond 64 bits are refused, not wrapped`() throws {
    let shop = try Shop(Testbed(), allowNegative: true)
    #expect(
      refusal {
        try shop.place(
          [(shop.tea, 1_000_000_000_000)], for: shop.bed.dealerA.customerID, as: shop.bed.owner
        ) { $0.lines[0].unitPriceE4 = .max }
      } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
    #expect(
      refusal {
        try shop.place(
          [(shop.tea, 1_000), (shop.cup, 1_000)], for: shop.bed.dealerA.customerID,
          as: shop.bed.owner
        ) {
          $0.lines[0].unitPriceE4 = 9_223_372_036_854_775_800
          $0.lines[1].unitPriceE4 = 100
        }
      } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
  }

  @Test func `only owner and manager override a price`() throws {
    let shop = try Shop(Testbed())
    let dealer = shop.bed.dealerA
    let order = try shop.place(
      [(shop.tea, 2_000), (shop.cup, 1_000)], for: dealer.customerID, as: shop.bed.manager
    ) { $0.lines[0].unitPriceE4 = 99_900 }
    #expect(order.lines.map(\.priceSource) == [.override, .base])
    #expect(order.lines.map(\.totalE4) == [199_800, 30_000])
    #expect(order.lines.map(\.priceRuleID).first == 0)
    for actor in [shop.bed.sales, dealer.boss] {
      #expect(
        refusal {
          try shop.place([(shop.tea, 1_000)], for: dealer.customerID, as: actor) {
            $0.lines[0].unitPriceE4 = 1
          }
        } == "PERMISSION_DENIED FIELD_NOT_ALLOWED")
    }
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], for: dealer.customerID, as: shop.bed.owner) {
          $0.lines[0].unitPriceE4 = -1
        }
      } == "INVALID_ARGUMENT BAD_PRICE")
  }

  @Test func `the owner enters past orders, and nobody future ones`() throws {
    let shop = try Shop(Testbed())
    let customer = shop.bed.dealerA.customerID
    let past = Instant(microseconds: 1_291_191_960_000_000)
    let order = try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.owner) {
      $0.placeTime = past
    }
    #expect(order.placeTime == past)
    #expect(order.number.hasPrefix("SO-20101201-"))
    #expect(order.createTime != past)
    let night = Instant(microseconds: 1_291_222_800_000_000)
    let late = try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.owner) {
      $0.placeTime = night
    }
    #expect(late.number.hasPrefix("SO-20101202-"), "17:00 in Greenwich is the next day in Shanghai")
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.manager) {
          $0.placeTime = past
        }
      } == "PERMISSION_DENIED FIELD_NOT_ALLOWED")
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], for: customer, as: shop.bed.owner) {
          $0.placeTime = Instant(microseconds: 253_402_300_799_000_000)
        }
      } == "INVALID_ARGUMENT PLACE_TIME_IN_FUTURE")
  }

  @Test func `a reference is taken once per customer`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    try shop.place([(shop.tea, 1_000)], as: a.boss) { $0.externalReference = "PO-7" }
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], as: a.buyer) { $0.externalReference = "PO-7" }
      } == "ALREADY_EXISTS EXTERNAL_REFERENCE_TAKEN")
    let other = try shop.place([(shop.tea, 1_000)], as: b.boss) { $0.externalReference = "PO-7" }
    #expect(other.externalReference == "PO-7")
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], as: a.boss) {
          $0.externalReference = String(repeating: "7", count: 65)
        }
      } == "INVALID_ARGUMENT BAD_REFERENCE")
  }

  @Test func `staff choose a warehouse, a dealer may not`() throws {
    let shop = try Shop(Testbed())
    let dealer = shop.bed.dealerA
    let second = try shop.bed.createWarehouse("CD-2")
    try shop.bed.receive(shop.tea, 5_000, into: second)
    try shop.place([(shop.tea, 5_000)], for: dealer.customerID, as: shop.bed.manager) {
      $0.warehouseID = second.id
    }
    #expect(try shop.bed.level(shop.tea, in: second).availableE3 == 0)
    #expect(try shop.available(shop.tea) == 100_000)
    #expect(
      refusal {
        try shop.place([(shop.tea, 1_000)], as: dealer.boss) { $0.warehouseID = second.id }
      } == "PERMISSION_DENIED FIELD_NOT_ALLOWED")
  }
}
