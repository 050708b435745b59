import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluPricingMessages
import TongluTestSupport

@Suite struct CreatePriceRuleTests {
  @Test func `an inactive product gets no new price`() throws {
    let book = try PriceBook()
    try book.bed.retire(book.product)
    #expect(refusal { try book.create() } == "FAILED_PRECONDITION PRODUCT_INACTIVE")
  }

  @Test(arguments: [("café", "cafe\u{301}"), ("BOX", "ｂｏｘ"), ("Ⅷ", "viii")])
  func `a rule's unit is matched in every form`(shown: String, other: String) throws {
    let book = try PriceBook()
    var box = ProductUnit()
    (box.name, box.numerator, box.denominator) = (shown, 12, 1)
    let product = try book.product("UNITS", units: [box])
    let rule = try book.create {
      $0.productID = product
      $0.unit = other
    }
    #expect(rule.unit == shown)
    #expect(
      refusal {
        try book.create {
          $0.productID = product
          $0.unit = shown
        }
      } == "FAILED_PRECONDITION PRICE_RULE_TIE")
    for unit in [shown, other] {
      let quote = try book.quote(unit: unit) { $0.lines[0].productID = product }
      #expect(quote.unit == shown)
      #expect(quote.priceRuleID == rule.id)
    }
  }

  @Test func `a rule is returned as it was created`() throws {
    let book = try PriceBook()
    let now = book.bed.clock.now
    let rule = try book.create {
      $0.unit = "box"
      $0.currency = "USD"
      $0.minQuantityE3 = 2_000
      $0.priority = -3
      $0.startTime = now
      $0.endTime = now.adding(seconds: 60)
    }
    #expect(rule.version == 1)
    #expect(rule.level == .base)
    #expect(rule.productID == book.product)
    #expect(rule.unit == "box")
    #expect(rule.currency == "USD")
    #expect(rule.unitPriceE4 == 100_000)
    #expect(rule.minQuantityE3 == 2_000)
    #expect(rule.priority == -3)
    #expect(rule.startTime == now)
    #expect(rule.endTime == now.adding(seconds: 60))
    #expect(try book.list().priceRules == [rule])
  }

  @Test func `the defaults are the base unit, the enterprise's currency, no end`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(rule.unit == "piece")
    #expect(rule.currency == "CNY")
    #expect(rule.startTime == nil)
    #expect(rule.endTime == nil)
  }

  @Test func `the target determines the level`() throws {
    let book = try PriceBook()
    let customer = book.bed.dealerA.customerID
    try book.classify(customer, "GOLD")
    let contract = try book.create { $0.customerID = customer }
    let list = try book.create { $0.classCode = "GOLD" }
    #expect(contract.level == .contract)
    #expect(contract.customerID == customer)
    #expect(list.level == .classList)
    #expect(list.classCode == "GOLD")
    #expect(
      refusal {
        try book.create {
          $0.customerID = customer
          $0.classCode = "GOLD"
        }
      } == "INVALID_ARGUMENT BAD_TARGET")
  }

  @Test func `a bad draft is refused and nothing is stored`() throws {
    let book = try PriceBook()
    let cases: [(String, (inout PriceRuleDraft) -> Void)] = [
      ("NOT_FOUND NOT_FOUND", { $0.customerID = 99 }),
      ("NOT_FOUND NOT_FOUND", { $0.classCode = "NOPE" }),
      ("NOT_FOUND NOT_FOUND", { $0.productID = 99 }),
      ("INVALID_ARGUMENT UNKNOWN_UNIT", { $0.unit = "barrel" }),
      ("INVALID_ARGUMENT BAD_CURRENCY", { $0.currency = "yuan" }),
      ("INVALID_ARGUMENT NEGATIVE_AMOUNT", { $0.unitPriceE4 = -1 }),
      ("INVALID_ARGUMENT NEGATIVE_AMOUNT", { $0.minQuantityE3 = -1 }),
      (
        "INVALID_ARGUMENT BAD_WINDOW",
        {
          $0.startTime = Instant(microseconds: 5)
          $0.endTime = Instant(microseconds: 5)
        }
      ),
    ]
    for (expected, set) in cases {
      #expect(refusal { try book.create(set) } == expected)
    }
    #expect(try book.list().priceRules.isEmpty)
  }

  @Test func `a refusal names all errors of a rule, and so does an update's`() throws {
    let book = try PriceBook()
    let refused = status {
      try book.create {
        $0.customerID = 99
        $0.unit = "barrel"
        $0.currency = "yuan"
        $0.unitPriceE4 = -1
        $0.minQuantityE3 = -1
        $0.startTime = Instant(microseconds: 5)
        $0.endTime = Instant(microseconds: 5)
      }
    }
    #expect(
      refused?.violations.map { "\($0.field) \($0.reason)" } == [
        "price_rule NOT_FOUND", "price_rule.unit UNKNOWN_UNIT", "price_rule.currency BAD_CURRENCY",
        "price_rule.unit_price_e4 NEGATIVE_AMOUNT", "price_rule.min_quantity_e3 NEGATIVE_AMOUNT",
        "price_rule.end_time BAD_WINDOW",
      ])
    #expect(refused?.reason == "NOT_FOUND")
    let rule = try book.create()
    let kept = status {
      try book.update(rule) {
        $0.unitPriceE4 = -1
        $0.startTime = Instant(microseconds: 5)
        $0.endTime = Instant(microseconds: 5)
      }
    }
    #expect(
      kept?.violations.map { "\($0.field) \($0.reason)" } == [
        "unit_price_e4 NEGATIVE_AMOUNT", "end_time BAD_WINDOW",
      ])
  }

  @Test func `two rules that are equal in everything that decides are a tie`() throws {
    let book = try PriceBook()
    let first = try book.create()
    let refused = status { try book.create { $0.unitPriceE4 = 1 } }
    #expect(refused?.reason == "PRICE_RULE_TIE")
    #expect(refused?.facts["price_rule_id"] == String(first.id))
    try book.create { $0.priority = 1 }
    try book.create { $0.minQuantityE3 = 1 }
    try book.create { $0.unit = "box" }
    try book.create { $0.currency = "USD" }
    try book.create { $0.customerID = book.bed.dealerA.customerID }
    #expect(try book.list().priceRules.count == 6)
  }

  @Test func `rules with adjacent windows do not tie`() throws {
    let book = try PriceBook()
    let noon = book.bed.clock.now
    try book.create { $0.endTime = noon }
    try book.create {
      $0.startTime = noon
      $0.endTime = noon.adding(seconds: 10)
    }
    #expect(
      refusal { try book.create { $0.startTime = noon.adding(seconds: 9) } }
        == "FAILED_PRECONDITION PRICE_RULE_TIE")
    try book.create { $0.startTime = noon.adding(seconds: 10) }
  }

  @Test func `another enterprise's customer and product are not found`() throws {
    let book = try PriceBook()
    let other = book.bed.otherTenant
    #expect(
      refusal { try book.create { $0.customerID = other.dealer.customerID } }
        == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try book.create(as: other.owner) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `only owner and manager write prices`() throws {
    let book = try PriceBook()
    for actor in book.nonWriters {
      #expect(refusal { try book.create(as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(refusal { try book.create(as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
    try book.create(as: book.bed.owner)
    try book.create(as: book.bed.manager) { $0.priority = 1 }
    #expect(try book.list().priceRules.count == 2)
  }

  @Test func `equal class codes of two enterprises are two classes`() throws {
    let book = try PriceBook()
    let other = book.bed.otherTenant
    var creation = CreateCustomerClassRequest()
    creation.requestID = book.bed.requestID()
    creation.code = "GOLD"
    creation.name = "Gold"
    let _: CreateCustomerClassResponse = try book.bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", creation, as: other.owner)
    #expect(refusal { try book.create { $0.classCode = "GOLD" } } == "NOT_FOUND NOT_FOUND")
    try book.classify(book.bed.dealerA.customerID, "GOLD")
    #expect(try book.create { $0.classCode = "GOLD" }.classCode == "GOLD")
    #expect(try book.list(as: other.owner).priceRules.isEmpty)
  }

  @Test func `a repeated request creates one rule`() throws {
    let book = try PriceBook()
    var request = CreatePriceRuleRequest()
    request.requestID = book.bed.requestID()
    request.priceRule = book.draft()
    let first: CreatePriceRuleResponse = try book.call(
      "CreatePriceRule", request, as: book.bed.owner)
    let second: CreatePriceRuleResponse = try book.call(
      "CreatePriceRule", request, as: book.bed.owner)
    #expect(first == second)
    #expect(try book.list().priceRules == [first.priceRule])
  }

  @Test func `a request without a draft is refused`() throws {
    let book = try PriceBook()
    var request = CreatePriceRuleRequest()
    request.requestID = book.bed.requestID()
    let refused = status {
      let _: CreatePriceRuleResponse = try book.call(
        "CreatePriceRule", request, as: book.bed.owner)
    }
    #expect(refused?.reason == "FIELD_REQUIRED")
    #expect(refused?.violations.map(\.field) == ["price_rule"])
  }
}

// The checks of every RPC.
extension CreatePriceRuleTests {
  static var rpc: RPC {
    RPC("PricingService/CreatePriceRule", callers: "owner manager") {
      (world: GrownWorld, request: inout CreatePriceRuleRequest) in
      var draft = PriceRuleDraft()
      draft.productID = world.product
      draft.customerID = world.dealer.id
      draft.currency = "CNY"
      draft.minQuantityE3 = 77_000
      draft.unitPriceE4 = 10_000
      request.priceRule = draft
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
