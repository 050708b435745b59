import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct DeletePriceRuleTests {
  @Test func `a deleted rule gives no price any more`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(try book.quote().unitPriceE4 == 100_000)
    try book.delete(rule)
    #expect(refusal { try book.quote() } == "FAILED_PRECONDITION NO_PRICE")
    #expect(try book.list().priceRules.isEmpty)
    #expect(refusal { try book.delete(rule) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a stale version deletes nothing`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    try book.update(rule) { $0.priority = 1 }
    #expect(refusal { try book.delete(rule) } == "ABORTED STALE_VERSION")
    #expect(try book.list().priceRules.count == 1)
  }

  @Test func `another enterprise deletes nothing`() throws {
    let book = try PriceBook()
    let rule = try book.create()
    #expect(
      refusal { try book.delete(rule, as: book.bed.otherTenant.owner) } == "NOT_FOUND NOT_FOUND")
    #expect(try book.list().priceRules == [rule])
  }
}
