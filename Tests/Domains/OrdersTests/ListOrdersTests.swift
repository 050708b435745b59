import Testing
import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct ListOrdersTests {
  @Test func `newest first, each company its own, without lines`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    var placed: [Order] = []
    for dealer in [a, b, a] {
      placed.append(try shop.place([(shop.tea, 1_000)], as: dealer.boss))
      shop.bed.clock.advance(seconds: 60)
    }
    let ids = placed.map(\.id)
    #expect(try shop.list(as: a.buyer).orders.map(\.id) == [ids[2], ids[0]])
    #expect(try shop.list(as: b.finance).orders.map(\.id) == [ids[1]])
    #expect(try shop.list(as: shop.bed.owner).orders.map(\.id) == [ids[2], ids[1], ids[0]])
    #expect(try shop.list(as: shop.bed.otherTenant.owner).orders.isEmpty)
    var header = placed[2]
    header.lines = []
    #expect(try shop.list(as: a.buyer).orders.first == header)
  }

  @Test func `pages have no gaps and no repeats, even at one instant`() throws {
    let shop = try Shop(Testbed())
    let ids = try (1...7).map { _ in
      try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss).id
    }
    for actor in [shop.bed.owner, shop.bed.dealerA.boss] {
      var seen: [Int64] = []
      var token = ""
      repeat {
        let page = try shop.list(as: actor) {
          $0.pageSize = 3
          $0.pageToken = token
        }
        seen += page.orders.map(\.id)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(seen == ids.reversed())
    }
  }

  @Test func `filters by customer, state and time`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    let first = try shop.place([(shop.tea, 1_000)], as: a.boss)
    try shop.cancel(first, as: a.boss)
    shop.bed.clock.advance(seconds: 60)
    let second = try shop.place([(shop.tea, 1_000)], as: a.boss)
    let third = try shop.place([(shop.tea, 1_000)], as: b.boss)
    let manager = shop.bed.manager
    func ids(_ set: (inout ListOrdersRequest) -> Void) throws -> [Int64] {
      try shop.list(as: manager, set).orders.map(\.id)
    }
    #expect(try ids { $0.customerID = a.customerID } == [second.id, first.id])
    #expect(try ids { $0.state = .cancelled } == [first.id])
    #expect(try ids { $0.state = .placed } == [third.id, second.id])
    #expect(try ids { $0.since = second.placeTime } == [third.id, second.id])
    #expect(try ids { $0.until = second.placeTime } == [first.id])
    #expect(
      try ids {
        $0.customerID = a.customerID
        $0.state = .placed
      } == [second.id])
  }

  @Test func `a dealer cannot list another's, nor a salesperson a colleague's`() throws {
    let shop = try Shop(Testbed())
    let (a, b) = (shop.bed.dealerA, shop.bed.dealerB)
    try shop.place([(shop.tea, 1_000)], as: a.boss)
    #expect(
      refusal { try shop.list(as: b.boss) { $0.customerID = a.customerID } }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try shop.list(as: shop.bed.sales2) { $0.customerID = a.customerID } }
        == "NOT_FOUND NOT_FOUND")
    #expect(try shop.list(as: shop.bed.sales).orders.count == 1)
    #expect(try shop.list(as: shop.bed.sales2).orders.isEmpty)
  }

  @Test func `bad pages are refused`() throws {
    let shop = try Shop(Testbed())
    #expect(
      refusal { try shop.list(as: shop.bed.owner) { $0.pageSize = -1 } }
        == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try shop.list(as: shop.bed.owner) { $0.pageToken = "00" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(
      refusal { try shop.list(as: shop.bed.owner) { $0.state = .unrecognized(9) } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
  }
}

// Orders of others.
extension ListOrdersTests {
  /// Orders without lines, inserted by statements, some cancelled.
  private struct Rows {
    private static let first: Int64 = 1 << 40
    let shop: Shop
    private(set) var orders: [(id: Int64, customer: Int64, time: Int64, isCancelled: Bool)] = []

    mutating func add(
      _ count: Int, of customer: (Int) -> Int64, at time: (Int) -> Int64,
      isCancelled: (Int) -> Bool = { _ in false }
    ) throws(Status) {
      let made = (0..<count).map { number in
        (
          id: Self.first + Int64(orders.count + number), customer: customer(number),
          time: time(number), isCancelled: isCancelled(number)
        )
      }
      orders += made
      let (warehouse, owner) = (shop.warehouse.id, shop.bed.owner.id)
      let rows: [[any Bindable]] = made.map {
        [$0.id, "N-\($0.id)", $0.customer, warehouse, $0.isCancelled ? 0 : 1, $0.time, owner]
      }
      try shop.bed.write { transaction throws(Status) in
        _ = try transaction.execute(
          """
          INSERT INTO orders
            (tenant, id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
             open_line_count, external_reference, external_reference_folded, note, place_time,
             create_time, cancel_time, cancel_reason, placed_by_id, placed_by_staff, customer_name,
             customer_address)
          VALUES ($tenant, $1, 1, $2, $3, $4, 'CNY', 10000, 1, $5, NULL, NULL, '', $6, $6, NULL,
            '', $7, 1, 'c', '')
          """, forEach: rows)
      }
    }

    /// The expected list, from the inserted rows.
    func expected(
      seenBy customers: Set<Int64>, _ request: ListOrdersRequest
    ) -> [Int64] {
      orders.filter { order in
        customers.contains(order.customer)
          && (request.state == .unspecified || (request.state == .cancelled) == order.isCancelled)
          && (request.since.map { order.time >= $0.microseconds } ?? true)
          && (request.until.map { order.time < $0.microseconds } ?? true)
      }.sorted { ($0.time, $0.id) > ($1.time, $1.id) }.map(\.id)
    }
  }

  /// All pages of a list.
  private func pages(
    _ shop: Shop, as actor: Actor, _ request: ListOrdersRequest
  ) throws(Status) -> [Int64] {
    var (ids, token): ([Int64], String) = ([], "")
    repeat {
      let page = try shop.list(as: actor) {
        $0 = request
        $0.pageToken = token
      }
      #expect(page.orders.count == Int(request.pageSize) || page.nextPageToken.isEmpty)
      ids += page.orders.map(\.id)
      token = page.nextPageToken
    } while !token.isEmpty
    return ids
  }

  @Test func `orders of one instant, of more customers than a page has rows, are all listed`()
    throws
  {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let (seller, first) = (bed.sales.id, Int64(1) << 41)
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO customers (tenant, id, version, name, level, owner_id, state, address, currency,
          note, create_time, update_time)
        VALUES ($tenant, $1, 1, 'c', 0, $2, 2, '', 'CNY', '', 0, 0)
        """, forEach: (0..<60).map { [first + Int64($0), seller] })
    }
    let now = bed.clock.now.microseconds
    var rows = Rows(shop: shop)
    for isCancelled in [false, true] {
      try rows.add(60, of: { first + Int64($0) }, at: { _ in now }) { _ in isCancelled }
      try rows.add(1_300, of: { _ in bed.dealerB.customerID }, at: { now + 1 + Int64($0) }) {
        _ in isCancelled
      }
    }
    for state in [OrderState.unspecified, .placed, .cancelled] {
      for size: Int32 in [3, 50] {
        var request = ListOrdersRequest()
        (request.state, request.pageSize) = (state, size)
        let expected = rows.expected(seenBy: Set((0..<60).map { first + Int64($0) }), request)
        #expect(expected.count == (state == .unspecified ? 120 : 60))
        #expect(try pages(shop, as: bed.sales, request) == expected)
      }
    }
  }

  @Test func `a salesperson's pages are full despite thousands of others' orders`()
    throws
  {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let (mine, others) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = bed.prospect.customerID ?? 0
    let now = bed.clock.now.microseconds
    var rows = Rows(shop: shop)
    // Several orders at one instant.
    try rows.add(
      60, of: { [mine, pool, others][$0 % 3] }, at: { now - 9_000 + Int64($0 / 7) },
      isCancelled: { $0 % 5 == 1 })
    try rows.add(2_500, of: { _ in others }, at: { now - 8_000 + Int64($0) })
    try rows.add(1_200, of: { _ in others }, at: { now - 8_000 + Int64($0) }) { _ in true }
    try rows.add(4, of: { [mine, pool][$0 % 2] }, at: { now + Int64($0) })
    for state in [OrderState.unspecified, .placed, .cancelled] {
      for size: Int32 in [3, 7, 100] {
        var request = ListOrdersRequest()
        (request.state, request.pageSize) = (state, size)
        let seller = rows.expected(seenBy: [mine, pool], request)
        #expect(try pages(shop, as: bed.sales, request) == seller)
        request.since = Instant(microseconds: now - 8_998)
        request.until = Instant(microseconds: now - 8_994)
        let few = rows.expected(seenBy: [mine, pool], request)
        #expect(!few.isEmpty)
        #expect(try pages(shop, as: bed.sales, request) == few)
        #expect(
          try pages(shop, as: bed.owner, request)
            == rows.expected(seenBy: [mine, pool, others], request))
        request.customerID = others
        #expect(
          try pages(shop, as: bed.sales2, request) == rows.expected(seenBy: [others], request))
      }
    }
  }

  @Test(arguments: [OrderState.placed, .cancelled])
  func `others' orders cost a salesperson nothing`(state: OrderState) throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let (mine, others) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let now = bed.clock.now.microseconds
    var rows = Rows(shop: shop)
    try rows.add(10, of: { _ in mine }, at: { now - 100_000 + Int64($0) }) { _ in
      state == .cancelled
    }
    let list = { () throws -> Int64 in
      try bed.countSteps {
        let page = try shop.list(as: bed.sales) { $0.state = state }
        #expect(page.orders.count == 10)
      }
    }
    var steps: [Int64] = []
    for count in [3_000, 12_000] {
      try rows.add(count, of: { _ in others }, at: { now - 90_000 + Int64($0) }) { _ in
        state == .cancelled
      }
      steps.append(try list())
    }
    // The plan may change with the planner's statistics, the number of rows does not.
    #expect(steps[1] <= 2 * steps[0])
  }

  @Test func `orders of the other state cost nothing`() throws {
    for state in [OrderState.placed, .cancelled] {
      var rows = Rows(shop: try Shop(Testbed()))
      let bed = rows.shop.bed
      let customer = bed.dealerA.customerID
      let now = bed.clock.now.microseconds
      try rows.add(5, of: { _ in customer }, at: { now - 100_000 + Int64($0) }) { _ in
        state == .cancelled
      }
      var steps: [Int64] = []
      for _ in 0..<2 {
        try rows.add(2_000, of: { _ in customer }, at: { now - 90_000 + Int64($0) }) { _ in
          state != .cancelled
        }
        for (actor, asked) in [(bed.owner, 0), (bed.owner, customer), (bed.dealerA.boss, 0)] {
          steps.append(
            try bed.countSteps {
              let page = try rows.shop.list(as: actor) {
                ($0.state, $0.customerID) = (state, asked)
              }
              #expect(page.orders.count == 5)
            })
        }
      }
      for (first, second) in zip(steps[..<3], steps[3...]) { #expect(second <= 2 * first + 100) }
    }
  }
}

// The checks of every RPC.
extension ListOrdersTests {
  static var rpc: RPC {
    RPC(
      "OrderService/ListOrders", callers: "staff boss buyer dealer-finance",
      reason: .steps(
        "a salesperson's page passes over up to 1,000 cancelled orders of others, as far as there "
          + "are any", tenfoldMax: 8),
      typical: { (world: GrownWorld, request: inout ListOrdersRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // One in a thousand is, of the first salesperson's customers.
        request.state = .cancelled
        request.pageSize = 20
        return world.bed.sales2
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
