import Testing
import TongluCore
import TongluOrdersMessages
import TongluPricingMessages
import TongluTestSupport

@Suite struct DeletePriceRuleTests {
  @Test func `a deleted rule gives no price`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(try book.quote().unitPriceE4 == 100_000)
    try book.delete(rule)
    #expect(try book.quote().reason == "NO_PRICE")
    #expect(try book.list().priceRules.isEmpty)
    #expect(refusal { try book.delete(rule) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a stale version is refused`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    try book.update(rule) { $0.priority = 1 }
    #expect(refusal { try book.delete(rule) } == "ABORTED STALE_VERSION")
    #expect(try book.list().priceRules.count == 1)
  }

  @Test func `another enterprise's rule is not found`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(
      refusal { try book.delete(rule, as: book.bed.otherTenant.owner) } == "NOT_FOUND NOT_FOUND")
    #expect(try book.list().priceRules == [rule])
  }

  @Test func `an order keeps the price of a deleted rule`() throws {
    let shop = try Shop(Testbed())
    let book = PriceBook(bed: shop.bed, product: shop.tea)
    let placed = try shop.place([(shop.tea, 2_000)], as: shop.bed.dealerA.buyer)
    let rule = try #require(
      try book.list { $0.productID = shop.tea }.priceRules.first)
    try book.delete(rule)
    let kept = try shop.order(placed.id, as: shop.bed.dealerA.buyer)
    #expect(kept.totalE4 == 250_000)
    #expect(kept.lines.map(\.unitPriceE4) == [125_000])
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.buyer) }
        == "FAILED_PRECONDITION NO_PRICE")
  }

  @Test func `a rule that tied with a deleted one may be written`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(refusal { try book.create() } == "FAILED_PRECONDITION PRICE_RULE_TIE")
    try book.delete(rule)
    try book.create()
  }

  @Test func `only owner and manager delete prices`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    for actor in book.nonWriters {
      #expect(
        refusal { try book.delete(rule, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    try book.delete(rule, as: book.bed.owner)
    #expect(try book.list().priceRules.isEmpty)
  }
}

// The checks of every RPC.
extension DeletePriceRuleTests {
  static var rpc: RPC {
    RPC("PricingService/DeletePriceRule", callers: "owner manager") {
      (world: GrownWorld, request: inout DeletePriceRuleRequest) in
      request.priceRuleID = world.priceRule
      request.version = 1
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
