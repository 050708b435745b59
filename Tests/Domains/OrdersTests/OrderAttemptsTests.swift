import Testing
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

/// Limits of what a company's members can find out about the stock, and reserve of it.
@Suite struct OrderAttemptsTests {
  @Test func `bisecting the level ends after eight orders, long before it is found`() throws {
    let shop = try Shop(Testbed())
    let (boss, buyer) = (shop.bed.dealerA.boss, shop.bed.dealerA.buyer)
    var (low, high) = (0 as Int64, 1_000_000_000 as Int64)
    var spent = 0
    var ended: Status?
    while ended == nil, high - low > 1 {
      let middle = low + (high - low) / 2
      do throws(Status) {
        let order = try shop.place([(shop.tea, middle)], as: boss)
        try shop.cancel(order, as: buyer)
        low = middle
      } catch {
        if error.reason == "OUT_OF_STOCK" { high = middle } else { ended = error }
      }
      if ended == nil { spent += 1 }
    }
    #expect(spent == 8)
    #expect(ended?.code == .resourceExhausted)
    #expect(ended?.reason == "ORDER_ATTEMPTS_EXCEEDED")
    #expect(ended?.retryAfterMilliseconds == 14_400_000)
    #expect(ended?.facts == ["product_id": String(shop.tea)])
    // Another product has a separate limit.
    try shop.place([(shop.cup, 1_000)], as: boss)
    #expect(high - low > 1_000_000)
  }

  @Test func `a dry run that is accepted uses up an attempt, as an order that is cancelled does`()
    throws
  {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    func attempt(_ product: Int64, _ quantityE3: Int64, as actor: Actor) -> String {
      var request = PlaceOrderRequest()
      request.requestID = bed.requestID()
      request.currency = "CNY"
      request.customerID = actor.customerID == nil ? bed.dealerA.customerID : 0
      var line = PlaceOrderLine()
      (line.productID, line.quantityE3) = (product, quantityE3)
      request.lines = [line]
      return refusal {
        let _: PlaceOrderResponse = try bed.dryRun(
          "/tonglu.v1.OrderService/PlaceOrder", request, as: actor)
      }
    }
    for number in 0..<8 {
      let isMuch = number.isMultiple(of: 2)
      let answer = attempt(shop.tea, isMuch ? 1_000_000_000 : 1_000, as: bed.dealerA.boss)
      #expect(answer == (isMuch ? "FAILED_PRECONDITION OUT_OF_STOCK" : "accepted"))
    }
    let exceeded = "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED"
    #expect(attempt(shop.tea, 1_000, as: bed.dealerA.buyer) == exceeded)
    #expect(refusal { try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss) } == exceeded)
    #expect(attempt(shop.cup, 1_000, as: bed.dealerA.boss) == "accepted")
    #expect(attempt(shop.tea, 1_000, as: bed.dealerB.boss) == "accepted")
    // Staff see the stock.
    for _ in 0..<10 { #expect(attempt(shop.tea, 1_000, as: bed.sales) == "accepted") }
    let orders = try shop.list(as: bed.manager)
    #expect(orders.orders.isEmpty)
  }

  @Test func `used attempts count for the company, and for no other`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    try exhaust(shop)
    for actor in [bed.dealerA.boss, bed.dealerA.buyer, bed.backend.acting(for: bed.dealerA.boss)] {
      #expect(
        refusal { try shop.place([(shop.tea, 1_000), (shop.cup, 1_000)], as: actor) }
          == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
    }
    try shop.place([(shop.cup, 1_000)], as: bed.dealerB.boss)
    let order = try shop.place(
      [(shop.cup, 1_000)], for: bed.dealerA.customerID, as: bed.manager)
    #expect(
      refusal { try shop.cancel(order, as: bed.dealerA.boss) }
        == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
    #expect(try shop.cancel(order, as: bed.manager).state == .cancelled)
  }

  @Test func `one is restored every four hours, all of them after 32`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let tooMany = [(product: shop.cup, quantityE3: Int64(100_001))]
    try exhaust(shop)
    shop.bed.clock.advance(seconds: 14_399)
    #expect(
      refusal { try shop.place(tooMany, as: boss) }
        == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
    shop.bed.clock.advance(seconds: 1)
    #expect(refusal { try shop.place(tooMany, as: boss) } == "FAILED_PRECONDITION OUT_OF_STOCK")
    #expect(
      refusal { try shop.place(tooMany, as: boss) }
        == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
    shop.bed.clock.advance(seconds: 32 * 3_600)
    try exhaust(shop)
  }

  @Test func `what has come back is forgotten two for each that is spent, not all at once`() throws
  {
    let shop = try Shop(Testbed())
    let (bed, boss) = (shop.bed, shop.bed.dealerA.boss)
    let (customer, past) = (boss.customerID ?? 0, bed.clock.now.adding(seconds: -3_600))
    func spent() throws -> Int64 {
      try bed.read { snapshot throws(Status) in
        try snapshot.first(
          "SELECT COUNT(*) FROM order_attempts WHERE tenant = $tenant AND customer_id = $1",
          customer
        ) { row throws(Status) in row.int(0) } ?? 0
      }
    }
    let rows: [[any Bindable]] = (1...3_000 as ClosedRange<Int64>).map { [customer, $0, past] }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO order_attempts (tenant, customer_id, product_id, clear_time)
        VALUES ($tenant, $1, $2, $3)
        """, forEach: rows)
    }
    let order = try shop.place([(shop.tea, 1_000), (shop.cup, 1_000)], as: boss)
    try shop.cancel(order, as: boss)
    // Of the two products and of all.
    #expect(try spent() == 3_000 - 6 + 3)
    let other = try shop.place([(shop.tea, 1_000)], as: boss)
    try shop.cancel(other, as: boss)
    #expect(try spent() == 2_997 - 4)
  }

  @Test func `orders that stand, and refusals that tell nothing of stock, spend nothing`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    for _ in 1...20 {
      try shop.place([(shop.tea, 1_000)], as: boss)
      #expect(refusal { try shop.place([(404, 1_000)], as: boss) } == "NOT_FOUND NOT_FOUND")
    }
    try exhaust(shop)
  }

  @Test func `an invalid line does not hide that the others were compared`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    for _ in 1...8 {
      #expect(
        refusal { try shop.place([(shop.tea, 100_001), (404, 1_000)], as: boss) }
          == "NOT_FOUND NOT_FOUND")
    }
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: boss) }
        == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
  }

  @Test func `a clock a month ahead blocks nothing`() throws {
    let shop = try Shop(Testbed())
    shop.bed.clock.jump(seconds: 30 * 86_400)
    try exhaust(shop)
    shop.bed.clock.jump(seconds: -30 * 86_400)
    try exhaust(shop)
    #expect(
      refusal { try shop.place([(shop.cup, 1_000)], as: shop.bed.dealerA.boss) }
        == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
  }

  @Test func `sixty failures are allowed at once, over any products`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let products = try (1...9).map { number in
      let product = try shop.bed.product("P-\(number)")
      try shop.bed.setBasePrice(product, 10_000)
      return product
    }
    for attempt in 0..<60 {
      #expect(
        refusal { try shop.place([(products[attempt % 9], 1_000)], as: boss) }
          == "FAILED_PRECONDITION OUT_OF_STOCK")
    }
    let ended = status { try shop.place([(shop.tea, 1_000)], as: boss) }
    #expect(ended?.reason == "ORDER_ATTEMPTS_EXCEEDED")
    #expect(ended?.retryAfterMilliseconds == 600_000)
    #expect(ended?.facts == [:])
  }

  @Test func `an order of many lines uses one attempt of each compared product`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    for _ in 1...8 {
      #expect(
        refusal { try shop.place([(shop.cup, 100_001), (shop.tea, 1_000)], as: boss) }
          == "FAILED_PRECONDITION OUT_OF_STOCK")
    }
    for product in [shop.cup, shop.tea] {
      #expect(
        refusal { try shop.place([(product, 1_000)], as: boss) }
          == "RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED")
    }
    #expect(try shop.available(shop.tea) == 100_000)
    #expect(try shop.available(shop.cup) == 100_000)
  }

  /// Uses all eight attempts of dealer A for cups.
  private func exhaust(_ shop: Shop) throws {
    for _ in 1...8 {
      #expect(
        refusal { try shop.place([(shop.cup, 100_001)], as: shop.bed.dealerA.boss) }
          == "FAILED_PRECONDITION OUT_OF_STOCK")
    }
  }
}
