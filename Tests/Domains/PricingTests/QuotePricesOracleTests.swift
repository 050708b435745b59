import Testing
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluPricingMessages
import TongluTestSupport

/// QuotePrices compared with `PriceOracle`, over random rules that are created, changed and
/// deleted.
@Suite struct QuotePricesOracleTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `2,000 random questions get the price of a scan of all rules`(seed: UInt64) throws {
    var market = try Market(seed: seed)
    try market.write(60)
    try market.ask(150)
    try market.write(300)
    try market.ask(150)
    try market.change(150)
    try market.ask(200)
    // All kinds of questions were asked: each source of a price, and each refusal.
    #expect(
      market.heard == [
        "contract", "classList", "base", "NO_PRICE", "INEXACT_QUANTITY", "UNKNOWN_UNIT",
      ])
  }

  @Test func `a call with many lines equals a call for each line`() throws {
    var market = try Market(seed: 5)
    try market.write(500)
    var lines: [(question: PriceQuestion, price: PriceAnswer)] = []
    let customer = market.bed.dealerA.customerID
    while lines.count < 200 {
      var question = market.question()
      question.customerID = customer
      question.currency = "CNY"
      question.at = market.bed.clock.now
      let answer = market.oracle.answer(question)
      if case .price = answer { lines.append((question, answer)) }
    }
    var request = QuotePricesRequest()
    request.customerID = customer
    request.lines = lines.map { Market.line($0.question) }
    let reply: QuotePricesResponse = try market.bed.call(
      "/tonglu.v1.PricingService/QuotePrices", request, as: market.bed.finance)
    #expect(reply.currency == "CNY")
    #expect(reply.lines.map(\.productID) == lines.map(\.question.productID))
    #expect(reply.lines.map(\.unit) == lines.map(\.question.unit))
    #expect(reply.lines.map(\.quantityE3) == lines.map(\.question.quantityE3))
    #expect(reply.lines.map(Market.answer) == lines.map(\.price))
  }
}

/// Two products in four units and two currencies, three customers of whom one is in a class and one
/// a prospect; the service and the oracle side by side.
private struct Market {
  let bed: Testbed
  let products: [Int64]
  private(set) var oracle: PriceOracle
  /// The results that occurred.
  private(set) var heard: Set<String> = []
  private var random: SplitMix64
  private let start: Instant

  init(seed: UInt64) throws {
    let book = try PriceBook()
    bed = book.bed
    start = book.bed.clock.now
    let ratios: [(String, Int64, Int64)] = [("box", 12, 1), ("pack", 5, 2), ("third", 1, 3)]
    let units = ratios.map { name, numerator, denominator in
      var unit = ProductUnit()
      unit.name = name
      unit.numerator = numerator
      unit.denominator = denominator
      return unit
    }
    products = try ["A", "B"].map { try book.product($0, units: units) }
    try book.classify(book.bed.dealerA.customerID, "GOLD")
    oracle = PriceOracle(
      classOfRegular: [book.bed.dealerA.customerID: "GOLD", book.bed.dealerB.customerID: ""],
      ratios: ["piece": (1, 1), "box": (12, 1), "pack": (5, 2), "third": (1, 3)],
      baseUnit: "piece")
    random = SplitMix64(seed: seed)
  }

  private mutating func some<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// Seconds around the start, sometimes a microsecond off.
  private mutating func instant(_ seconds: ClosedRange<Int64>) -> Instant {
    let time = start.adding(seconds: .random(in: seconds, using: &random))
    return Instant(microseconds: time.microseconds + some([-1, 0, 0, 0, 1]))
  }

  private var customers: [Int64] {
    [bed.dealerA.customerID, bed.dealerB.customerID, bed.prospect.customerID ?? 0]
  }

  /// Adds rules, some of which tie and some never apply.
  mutating func write(_ count: Int) throws {
    var request = BatchCreatePriceRulesRequest()
    request.requestID = bed.requestID()
    for _ in 0..<count { request.rows.append(draft()) }
    let reply: BatchCreatePriceRulesResponse = try bed.call(
      "/tonglu.v1.PricingService/BatchCreatePriceRules", request, as: bed.manager)
    try #require(reply.outcomes.count == count)
    for (draft, outcome) in zip(request.rows, reply.outcomes) {
      let rule = Self.rule(draft, id: outcome.priceRuleID)
      #expect(outcome.reason == reasonAgainst(rule))
      #expect((outcome.priceRuleID == 0) == !outcome.reason.isEmpty)
      if outcome.priceRuleID != 0 { oracle.rules.append(rule) }
    }
    try expectTheSameRules()
  }

  /// Changes and removes rules at random.
  mutating func change(_ count: Int) throws {
    let book = PriceBook(bed: bed, product: products[0])
    for _ in 0..<count {
      let index = Int.random(in: oracle.rules.indices, using: &random)
      var rule = oracle.rules[index]
      if Int.random(in: 0..<4, using: &random) == 0 {
        try book.delete(rule)
        oracle.rules.remove(at: index)
        continue
      }
      let (price, priority) = (
        some([nil, 70_000, 3] as [Int64?]), some([nil, 0, 1, 2] as [Int32?])
      )
      let (from, until) = (some([nil, instant(0...5)]), some([nil, instant(4...10)]))
      let said = refusal {
        try book.update(rule) {
          $0.unitPriceE4 = price
          $0.priority = priority
          $0.startTime = from
          $0.endTime = until
        }
      }
      let former = rule
      rule.unitPriceE4 = price ?? rule.unitPriceE4
      rule.priority = priority ?? rule.priority
      rule.startTime = from ?? rule.startTime
      rule.endTime = until ?? rule.endTime
      if rule != former { rule.version += 1 }
      let reason = reasonAgainst(rule)
      #expect(said.hasSuffix(reason.isEmpty ? "accepted" : reason))
      if reason.isEmpty { oracle.rules[index] = rule }
    }
    try expectTheSameRules()
  }

  mutating func ask(_ count: Int) throws {
    for _ in 0..<count {
      let question = question()
      let expected = oracle.answer(question)
      let told = answer(question)
      #expect(told == expected, "\(question)")
      switch expected {
      case .price(_, let source, _, _): heard.insert("\(source)")
      case .refused(let reason): heard.insert(reason)
      }
    }
  }

  mutating func question() -> PriceQuestion {
    PriceQuestion(
      customerID: some(customers), productID: some(products),
      unit: some(["piece", "piece", "box", "pack", "third", "keg"]),
      quantityE3: some([
        1_000, 6_000, 12_000, 24_000, .random(in: 1...30_000, using: &random),
        3 * .random(in: 1...10_000, using: &random), 2 * .random(in: 1...10_000, using: &random),
      ]), currency: some(["CNY", "CNY", "JPY"]),
      at: some([start, instant(-1...11), instant(-1...11)]))
  }

  static func line(_ question: PriceQuestion) -> QuoteLine {
    var line = QuoteLine()
    line.productID = question.productID
    line.unit = question.unit
    line.quantityE3 = question.quantityE3
    return line
  }

  static func answer(_ line: PriceQuoteLine) -> PriceAnswer {
    if !line.reason.isEmpty { return .refused(line.reason) }
    return .price(
      ruleID: line.priceRuleID, source: line.source, unitPriceE4: line.unitPriceE4,
      totalE4: line.totalE4)
  }

  /// The result of the service: for a member of the company if it is for now and in the company's
  /// currency, otherwise for staff.
  private func answer(_ question: PriceQuestion) -> PriceAnswer {
    var request = QuotePricesRequest()
    request.currency = question.currency
    request.lines = [Self.line(question)]
    var actor = bed.owner
    if question.at == start, question.currency == "CNY" {
      let members = [bed.dealerA.boss, bed.dealerB.buyer, bed.prospect]
      actor = members.first { $0.customerID == question.customerID } ?? .nobody
    } else {
      request.customerID = question.customerID
      request.atTime = question.at
    }
    do {
      let reply: QuotePricesResponse = try bed.call(
        "/tonglu.v1.PricingService/QuotePrices", request, as: actor)
      return reply.lines.count == 1 ? Self.answer(reply.lines[0]) : .refused("NO_LINE")
    } catch { return .refused(error.reason) }
  }

  private mutating func draft() -> PriceRuleDraft {
    var draft = PriceRuleDraft()
    switch Int.random(in: 0..<10, using: &random) {
    case 0: draft.customerID = customers[0]
    case 1, 2: draft.customerID = customers[1]
    case 3: draft.customerID = customers[2]
    case 4, 5, 6: draft.classCode = "GOLD"
    default: break
    }
    draft.productID = some(products)
    draft.unit = some(["piece", "piece", "box", "pack", "third"])
    draft.currency = some(["CNY", "CNY", "JPY"])
    draft.unitPriceE4 = .random(in: 0...1_000_000, using: &random)
    draft.minQuantityE3 = some([0, 1, 6_000, 12_000, 24_000])
    draft.priority = .random(in: -1...1, using: &random)
    if Bool.random(using: &random) { draft.startTime = instant(0...7) }
    if Bool.random(using: &random) { draft.endTime = instant(5...10) }
    return draft
  }

  private static func rule(_ draft: PriceRuleDraft, id: Int64) -> PriceRule {
    var rule = PriceRule()
    rule.id = id
    rule.version = 1
    rule.level =
      draft.customerID != 0 ? .contract : draft.classCode.isEmpty ? .base : .classList
    rule.customerID = draft.customerID
    rule.classCode = draft.classCode
    rule.productID = draft.productID
    rule.unit = draft.unit
    rule.currency = draft.currency
    rule.unitPriceE4 = draft.unitPriceE4
    rule.minQuantityE3 = draft.minQuantityE3
    rule.priority = draft.priority
    rule.startTime = draft.startTime
    rule.endTime = draft.endTime
    return rule
  }

  private func reasonAgainst(_ rule: PriceRule) -> String {
    if let start = rule.startTime, let end = rule.endTime, start >= end { return "BAD_WINDOW" }
    return oracle.hasTie(with: rule) ? "PRICE_RULE_TIE" : ""
  }

  private func expectTheSameRules() throws {
    var request = ListPriceRulesRequest()
    request.pageSize = 1_000
    let reply: ListPriceRulesResponse = try bed.call(
      "/tonglu.v1.PricingService/ListPriceRules", request, as: bed.owner)
    #expect(reply.priceRules == oracle.rules.sorted { $0.id < $1.id })
  }
}
