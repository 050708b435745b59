import Testing
import TongluCore
import TongluPricingMessages
import TongluTestSupport

@Suite struct UpdatePriceRuleTests {
  @Test func `given fields change, the others stay`() throws {
    let book = try PriceBook()
    let rule = try book.create { $0.minQuantityE3 = 5_000 }
    let end = book.bed.clock.now.adding(seconds: 100)
    let changed = try book.update(rule) {
      $0.unitPriceE4 = 0
      $0.endTime = end
    }
    var expected = rule
    expected.version = 2
    expected.unitPriceE4 = 0
    expected.endTime = end
    #expect(changed == expected)
    #expect(try book.list().priceRules == [expected])
    #expect(try book.update(changed) { $0.priority = 7 }.priority == 7)
  }

  @Test func `a stale version, an unknown rule, a bad value is refused`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    try book.update(rule) { $0.priority = 1 }
    #expect(refusal { try book.update(rule) { $0.priority = 2 } } == "ABORTED STALE_VERSION")
    #expect(
      refusal { try book.update(rule) { $0.priceRuleID = 99 } } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal {
        try book.update(rule) {
          $0.version = 2
          $0.unitPriceE4 = -1
        }
      } == "INVALID_ARGUMENT NEGATIVE_AMOUNT")
    #expect(
      refusal {
        try book.update(rule) {
          $0.version = 2
          $0.startTime = Instant(microseconds: 10)
          $0.endTime = Instant(microseconds: 10)
        }
      } == "INVALID_ARGUMENT BAD_WINDOW")
    #expect(try book.list().priceRules.map(\.version) == [2])
  }

  @Test func `a change into a tie is refused`() throws {
    let book = try PriceBook()
    try book.create()
    let second = try book.create { $0.priority = 1 }
    #expect(
      refusal { try book.update(second) { $0.priority = 0 } }
        == "FAILED_PRECONDITION PRICE_RULE_TIE")
  }

  @Test func `another enterprise's rule is not found`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(
      refusal { try book.update(rule, as: book.bed.otherTenant.owner) { $0.priority = 1 } }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a window moved over another rule's is a tie`() throws {
    let book = try PriceBook()
    let noon = book.bed.clock.now
    let first = try book.create { $0.endTime = noon }
    let second = try book.create { $0.startTime = noon }
    let early = status {
      try book.update(second) { $0.startTime = Instant(microseconds: noon.microseconds - 1) }
    }
    #expect(early?.reason == "PRICE_RULE_TIE")
    #expect(early?.facts["price_rule_id"] == String(first.id))
    let late = status { try book.update(first) { $0.endTime = noon.adding(seconds: 1) } }
    #expect(late?.facts["price_rule_id"] == String(second.id))
    #expect(try book.list().priceRules == [first, second])
    try book.update(second) { $0.startTime = noon.adding(seconds: 1) }
    try book.update(first) { $0.endTime = noon.adding(seconds: 1) }
  }

  @Test func `an end before the stored start is refused`() throws {
    let book = try PriceBook()
    let noon = book.bed.clock.now
    let rule = try book.create { $0.startTime = noon }
    #expect(
      refusal { try book.update(rule) { $0.endTime = noon } } == "INVALID_ARGUMENT BAD_WINDOW")
    #expect(try book.list().priceRules == [rule])
  }

  @Test func `a quote uses the change at once`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(try book.quote().unitPriceE4 == 100_000)
    let changed = try book.update(rule) { $0.unitPriceE4 = 90_000 }
    #expect(try book.quote().unitPriceE4 == 90_000)
    try book.update(changed) { $0.endTime = book.bed.clock.now }
    #expect(try book.quote().reason == "NO_PRICE")
  }

  @Test func `a start and an end are cleared by name`() throws {
    let book = try PriceBook()
    let now = book.bed.clock.now
    let rule = try book.create {
      $0.startTime = now.adding(seconds: -100)
      $0.endTime = now.adding(seconds: 100)
    }
    let endless = try book.update(rule) { $0.clear = ["end_time"] }
    #expect(endless.startTime == rule.startTime)
    #expect(endless.endTime == nil)
    let always = try book.update(endless) { $0.clear = ["start_time"] }
    #expect(always.startTime == nil)
    #expect(try book.list().priceRules == [always])
    #expect(try book.quote { $0.atTime = now.adding(seconds: 1_000) }.priceRuleID == rule.id)
    #expect(try book.quote { $0.atTime = now.adding(seconds: -1_000) }.priceRuleID == rule.id)
  }

  @Test func `a field that cannot be cleared, or is also given, is refused`() throws {
    let book = try PriceBook()
    let rule = try book.create { $0.endTime = book.bed.clock.now }
    for name in ["unit_price_e4", "endTime", "", "price_rule_id"] {
      #expect(
        refusal { try book.update(rule) { $0.clear = [name] } } == "INVALID_ARGUMENT BAD_CLEAR")
    }
    #expect(
      refusal {
        try book.update(rule) {
          $0.clear = ["end_time"]
          $0.endTime = book.bed.clock.now
        }
      } == "INVALID_ARGUMENT BAD_CLEAR")
    #expect(try book.list().priceRules == [rule])
  }

  @Test func `a window extended by clearing into another rule's is a tie`() throws {
    let book = try PriceBook()
    let noon = book.bed.clock.now
    let first = try book.create { $0.endTime = noon }
    try book.create { $0.startTime = noon }
    #expect(
      refusal { try book.update(first) { $0.clear = ["end_time"] } }
        == "FAILED_PRECONDITION PRICE_RULE_TIE")
  }

  @Test func `only owner and manager write prices`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    for actor in book.nonWriters {
      #expect(
        refusal { try book.update(rule, as: actor) { $0.priority = 1 } }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(try book.update(rule, as: book.bed.owner) { $0.priority = 1 }.version == 2)
  }
}

// The checks of every RPC.
extension UpdatePriceRuleTests {
  static var rpc: RPC {
    RPC("PricingService/UpdatePriceRule", callers: "owner manager") {
      (world: GrownWorld, request: inout UpdatePriceRuleRequest) in
      request.priceRuleID = world.priceRule
      request.version = 1
      request.unitPriceE4 = 10_000
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
