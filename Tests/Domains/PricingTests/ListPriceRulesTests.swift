import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct ListPriceRulesTests {
  @Test func `pages visit every rule once, by id`() throws {
    let book = try PriceBook()
    let ids = try (0..<7).map { number in try book.create { $0.priority = number }.id }
    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try book.list {
        $0.pageSize = 3
        $0.pageToken = token
      }
      seen += page.priceRules.map(\.id)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == ids)
  }

  @Test func `a product or a customer narrows`() throws {
    let book = try PriceBook()
    let other = try book.bed.product("OTHER")
    let customer = book.bed.dealerA.customerID
    let base = try book.create()
    let contract = try book.create { $0.customerID = customer }
    let elsewhere = try book.create { $0.productID = other }
    #expect(try book.list { $0.productID = book.product }.priceRules == [base, contract])
    #expect(try book.list { $0.productID = other }.priceRules == [elsewhere])
    #expect(try book.list { $0.customerID = customer }.priceRules == [contract])
    #expect(
      try book.list {
        $0.customerID = customer
        $0.productID = other
      }.priceRules == [])
    #expect(refusal { try book.list { $0.customerID = 99 } } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a salesperson is told of no colleague's contracts`() throws {
    let book = try PriceBook()
    let base = try book.create()
    let mine = try book.create { $0.customerID = book.bed.dealerA.customerID }
    let theirs = try book.create { $0.customerID = book.bed.dealerB.customerID }
    #expect(try book.list(as: book.bed.sales).priceRules == [base, mine])
    #expect(
      try book.list(as: book.bed.sales) { $0.productID = book.product }.priceRules
        == [base, mine])
    #expect(
      refusal {
        try book.list(as: book.bed.sales) { $0.customerID = book.bed.dealerB.customerID }
      } == "NOT_FOUND NOT_FOUND")
    #expect(try book.list(as: book.bed.finance).priceRules == [base, mine, theirs])
    #expect(try book.list(as: book.bed.otherTenant.owner).priceRules == [])
  }

  @Test func `a bad page is refused`() throws {
    let book = try PriceBook()
    #expect(
      refusal { try book.list { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try book.list { $0.pageToken = "x" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}
