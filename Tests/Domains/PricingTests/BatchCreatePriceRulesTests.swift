import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct BatchCreatePriceRulesTests {
  private func send(
    _ book: PriceBook, _ rows: [PriceRuleDraft]
  ) throws -> [BatchCreatePriceRulesOutcome] {
    var request = BatchCreatePriceRulesRequest()
    request.requestID = book.bed.requestID()
    request.rows = rows
    let reply: BatchCreatePriceRulesResponse = try book.call(
      "BatchCreatePriceRules", request, as: book.bed.manager)
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

  @Test func `five hundred rows go, one more does not`() throws {
    let book = try PriceBook()
    let rows = (0...500).map { number in book.draft { $0.priority = Int32(number) } }
    #expect(refusal { try send(book, rows) } == "INVALID_ARGUMENT TOO_MANY_ROWS")
    #expect(try book.list().priceRules.isEmpty)
    #expect(try send(book, Array(rows.dropLast())).allSatisfy { $0.reason.isEmpty })
  }
}
