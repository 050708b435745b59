import Testing
import TongluCore
import TongluPricingMessages
import TongluTestSupport

@Suite struct BatchCreatePriceRulesTests {
  private func send(
    _ book: PriceBook, _ rows: [PriceRuleDraft], as actor: Actor? = nil
  ) throws -> [BatchCreatePriceRulesOutcome] {
    var request = BatchCreatePriceRulesRequest()
    request.requestID = book.bed.requestID()
    request.rows = rows
    let reply: BatchCreatePriceRulesResponse = try book.call(
      "BatchCreatePriceRules", request, as: actor ?? book.bed.manager)
    return reply.outcomes
  }

  @Test func `each row is accepted or refused by itself, in order`() throws {
    let book = try PriceBook()
    let outcomes = try send(
      book,
      [
        book.draft(), book.draft { $0.unitPriceE4 = -1 }, book.draft(),
        book.draft { $0.unit = "box" },
      ])
    #expect(outcomes.map(\.reason) == ["", "NEGATIVE_AMOUNT", "PRICE_RULE_TIE", ""])
    #expect(outcomes.map { $0.priceRuleID != 0 } == [true, false, false, true])
    #expect(
      try book.list().priceRules.map(\.id)
        == outcomes.map(\.priceRuleID).filter { $0 != 0 }.sorted())
  }

  @Test func `five hundred rows are accepted, one more is not`() throws {
    let book = try PriceBook()
    let rows = (0...500).map { number in book.draft { $0.priority = Int32(number) } }
    #expect(refusal { try send(book, rows) } == "INVALID_ARGUMENT TOO_MANY_ROWS")
    #expect(try book.list().priceRules.isEmpty)
    #expect(try send(book, Array(rows.dropLast())).allSatisfy { $0.reason.isEmpty })
  }

  @Test func `a row is refused for the same reasons as a single rule`() throws {
    let book = try PriceBook()
    let customer = book.bed.dealerA.customerID
    let rows = [
      book.draft {
        $0.customerID = customer
        $0.classCode = "GOLD"
      },
      book.draft { $0.customerID = book.bed.otherTenant.dealer.customerID },
      book.draft { $0.classCode = "NOPE" }, book.draft { $0.productID = 99 },
      book.draft { $0.unit = "keg" }, book.draft { $0.currency = "yuan" },
      book.draft { $0.minQuantityE3 = -1 },
      book.draft {
        $0.startTime = book.bed.clock.now
        $0.endTime = book.bed.clock.now
      }, book.draft { $0.customerID = customer },
    ]
    let outcomes = try send(book, rows)
    #expect(
      outcomes.map(\.reason) == [
        "BAD_TARGET", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "UNKNOWN_UNIT", "BAD_CURRENCY",
        "NEGATIVE_AMOUNT", "BAD_WINDOW", "",
      ])
    #expect(outcomes.allSatisfy { $0.reason.isEmpty == $0.description.isEmpty })
    #expect(try book.list().priceRules.map(\.customerID) == [customer])
  }

  @Test func `another enterprise's product is not found`() throws {
    let book = try PriceBook()
    let outcomes = try send(book, [book.draft()], as: book.bed.otherTenant.owner)
    #expect(outcomes.map(\.reason) == ["NOT_FOUND"])
    #expect(try book.list(as: book.bed.otherTenant.owner).priceRules.isEmpty)
  }

  @Test func `only owner and manager write prices`() throws {
    let book = try PriceBook()
    for actor in book.nonWriters {
      #expect(
        refusal { try send(book, [book.draft()], as: actor) }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(try send(book, [book.draft()], as: book.bed.owner).map(\.reason) == [""])
  }

  @Test func `no rows at all are refused`() throws {
    let book = try PriceBook()
    #expect(refusal { try send(book, []) } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }
}

// The checks of every RPC.
extension BatchCreatePriceRulesTests {
  static var rpc: RPC {
    RPC(
      "PricingService/BatchCreatePriceRules", callers: "owner manager",
      reason: .time("a call makes up to 500 rules; on PostgreSQL above 10 ms"),
      typical: { (world: GrownWorld, request: inout BatchCreatePriceRulesRequest) in
        request.rows = world.products.prefix(10).map { product in
          var draft = PriceRuleDraft()
          draft.productID = product
          draft.customerID = world.largest.id
          draft.currency = "CNY"
          draft.minQuantityE3 = 77_000
          draft.unitPriceE4 = 10_000
          return draft
        }
        return world.bed.owner
      },
      worst: { world, request in
        request.rows = world.products.prefix(100).map { product in
          var draft = PriceRuleDraft()
          draft.productID = product
          draft.customerID = world.largest.id
          draft.currency = "CNY"
          draft.minQuantityE3 = 77_000
          draft.unitPriceE4 = 10_000
          return draft
        }
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
