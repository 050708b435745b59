import Testing
import TongluCRMMessages
import TongluCore
import TongluOrdersMessages
import TongluPricingMessages
import TongluTestSupport

/// All lines that cannot be ordered are named in one refusal.
@Suite struct OrderViolationsTests {
  @Test func `each line has its error, by precedence`() throws {
    let shop = try Shop(Testbed())
    let priceless = try shop.bed.product("PRICELESS")
    let lines: [(Int64, Int64)] = [
      (shop.tea, 100_001), (priceless, 1_000), (404, 1_000), (shop.cup, 1_000), (405, 1_000),
    ]
    let refused = status { try shop.place(lines, as: shop.bed.dealerA.boss) }
    #expect(refused?.code == .notFound)
    #expect(refused?.reason == "NOT_FOUND")
    #expect(
      refused?.violations.map { "\($0.field) \($0.reason)" } == [
        "lines[2] NOT_FOUND", "lines[4] NOT_FOUND", "lines[1] NO_PRICE",
        "lines[0].quantity_e3 OUT_OF_STOCK",
      ])
    #expect(try shop.available(shop.cup) == 100_000)
  }

  @Test func `up to twenty are named, the message has the number of all`() throws {
    let shop = try Shop(Testbed())
    let lines = (1...30).map { (product: Int64(400 + $0), quantityE3: Int64(1_000)) }
    let refused = status { try shop.place(lines, as: shop.bed.dealerA.boss) }
    #expect(refused?.violations.count == 20)
    #expect(refused?.message == "no product 401 (and 29 more)")
    let none = lines.map { (product: shop.tea, quantityE3: -$0.quantityE3) }
    let wrong = status { try shop.place(none, as: shop.bed.dealerA.boss) }
    #expect(wrong?.reason == "BAD_QUANTITY")
    #expect(wrong?.violations.count == 20)
    #expect(wrong?.violations.last?.field == "lines[19].quantity_e3")
  }

  @Test func `a member orders in its company's currency, staff in any`() throws {
    let shop = try Shop(Testbed())
    let dealer = shop.bed.dealerA
    var request = CreatePriceRuleRequest()
    request.requestID = shop.bed.requestID()
    var draft = PriceRuleDraft()
    draft.productID = shop.tea
    draft.currency = "VND"
    draft.unitPriceE4 = 10_000
    request.priceRule = draft
    let _: CreatePriceRuleResponse = try shop.bed.call(
      "/tonglu.v1.PricingService/CreatePriceRule", request, as: shop.bed.manager)
    let members = [dealer.boss, dealer.buyer, shop.bed.backend.acting(for: dealer.boss)]
    for actor in members {
      #expect(
        refusal { try shop.place([(shop.tea, 1_000)], as: actor) { $0.currency = "VND" } }
          == "INVALID_ARGUMENT CURRENCY_NOT_ALLOWED")
    }
    let order = try shop.place([(shop.tea, 1_000)], for: dealer.customerID, as: shop.bed.manager) {
      $0.currency = "VND"
    }
    #expect(order.totalE4 == 10_000)
    #expect(order.currency == "VND")
  }

  @Test func `an order keeps the company's name and address`() throws {
    let shop = try Shop(Testbed())
    let (bed, boss) = (shop.bed, shop.bed.dealerA.boss)
    func rename(_ name: String, _ address: String) throws {
      var reading = GetCustomerRequest()
      reading.customerID = bed.dealerA.customerID
      let known: GetCustomerResponse = try bed.call(
        "/tonglu.v1.CrmService/GetCustomer", reading, as: bed.manager)
      var change = UpdateCustomerRequest()
      change.requestID = bed.requestID()
      change.customerID = bed.dealerA.customerID
      change.version = known.customer?.version ?? 0
      change.name = name
      change.address = address
      let _: UpdateCustomerResponse = try bed.call(
        "/tonglu.v1.CrmService/UpdateCustomer", change, as: bed.manager)
    }
    try rename("四季茶行", "芳村大道 1 号")
    let order = try shop.place([(shop.tea, 1_000)], as: boss)
    try rename("新四季", "")
    let listed = try #require(shop.list(as: boss).orders.first)
    for kept in [try shop.order(order.id, as: boss), listed] {
      #expect(kept.customerName == "四季茶行")
      #expect(kept.customerAddress == "芳村大道 1 号")
    }
    #expect(try shop.place([(shop.tea, 1_000)], as: boss).customerName == "新四季")
  }
}
