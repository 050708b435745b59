import Testing
import TongluCore
import TongluMessages
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

  @Test func `pages miss and repeat nothing, even at one instant`() throws {
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

  @Test func `a dealer cannot ask for another, nor a salesperson for a colleague's`() throws {
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

// What it costs.
extension ListOrdersTests {
  @Test func `its cost stays as the enterprise grows`() throws {
    try Growth.check(
      "OrderService/ListOrders",
      reason: "a salesperson passes over the orders of others",
      typical: { (world: GrownWorld, request: inout ListOrdersRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // One in a thousand is, of customers of the first salesperson's.
        request.state = .cancelled
        request.pageSize = 20
        return world.bed.sales2
      })
  }
}
