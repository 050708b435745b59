import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluOrdersMessages
import TongluTestSupport

/// Which customers are regular: computed from orders by the enterprise's rule.
@Suite struct CustomerStateTests {
  private static let day: Int64 = 24 * 3_600

  private func order(
    _ shop: Shop, _ count: Int, daysAgo days: Int64 = 0
  ) throws -> [Order] {
    try (0..<count).map { _ in
      try shop.place([(shop.tea, 1_000)], for: shop.bed.dealerA.customerID, as: shop.bed.owner) {
        $0.placeTime = shop.bed.clock.now.adding(seconds: -days * Self.day)
      }
    }
  }

  @Test func `three orders in 45 days make an approved customer regular, in every response`() throws
  {
    let desk = try Desk()
    let (shop, id) = (try Shop(desk.bed), desk.bed.dealerA.customerID)
    _ = try order(shop, 2)
    #expect(try desk.get(id).state == .approved)
    let last = try #require(try order(shop, 1).first)
    #expect(try desk.get(id).state == .regular)
    #expect(try desk.get(id).version == 1)
    #expect(try desk.get(id, as: desk.bed.dealerA.clerk).state == .regular)
    #expect(try desk.list { $0.state = .regular }.customers.map(\.id) == [id])
    #expect(try desk.list { $0.state = .approved }.customers.allSatisfy { $0.id != id })
    #expect(try desk.update(desk.get(id)) { $0.note = "good" }.state == .regular)
    // A completely cancelled order is not counted.
    try shop.cancel(last, as: desk.bed.manager)
    #expect(try desk.get(id).state == .approved)
    #expect(try desk.list { $0.state = .regular }.customers == [])
  }

  @Test func `orders before the window do not count, and the state ends with time`() throws {
    let desk = try Desk()
    let (shop, id) = (try Shop(desk.bed), desk.bed.dealerA.customerID)
    _ = try order(shop, 3, daysAgo: 46)
    #expect(try desk.get(id).state == .approved)
    _ = try order(shop, 3)
    #expect(try desk.get(id).state == .regular)
    desk.bed.clock.advance(seconds: 46 * Self.day)
    #expect(try desk.get(id).state == .approved)
  }

  @Test func `the rule is the enterprise's, and without one no customer is regular`() throws {
    let desk = try Desk()
    let (shop, id) = (try Shop(desk.bed), desk.bed.dealerA.customerID)
    _ = try order(shop, 1, daysAgo: 5)
    try desk.updateEnterprise { $0.regularOrderCount = 1 }
    #expect(try desk.get(id).state == .regular)
    try desk.updateEnterprise { $0.regularDays = 4 }
    #expect(try desk.get(id).state == .approved)
    try desk.updateEnterprise {
      $0.regularOrderCount = 0
      $0.regularDays = 366
    }
    #expect(try desk.get(id).state == .approved)
    #expect(try desk.list { $0.state = .regular }.customers == [])
    #expect(try desk.list { $0.state = .approved }.customers.contains { $0.id == id })
    for set in [
      { $0.regularOrderCount = -1 }, { $0.regularOrderCount = 1_001 }, { $0.regularDays = 0 },
      { $0.regularDays = 367 },
    ] as [(inout UpdateEnterpriseRequest) -> Void] {
      #expect(
        refusal { try desk.updateEnterprise(set) } == "INVALID_ARGUMENT BAD_REGULAR_RULE")
    }
  }

  @Test func `a customer made a prospect again is not regular, whatever it ordered`() throws {
    let desk = try Desk()
    let (shop, id) = (try Shop(desk.bed), desk.bed.dealerA.customerID)
    _ = try order(shop, 3)
    #expect(try desk.update(desk.get(id)) { $0.state = .prospect }.state == .prospect)
    #expect(try desk.get(id).state == .prospect)
    #expect(try desk.list { $0.state = .regular }.customers == [])
    #expect(
      refusal { try desk.update(desk.get(id)) { $0.state = .regular } }
        == "INVALID_ARGUMENT BAD_STATE")
  }
}
