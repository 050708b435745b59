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

  @Test func `who only sells is told of a contract as long as the customer is its own or pooled`()
    throws
  {
    let book = try PriceBook()
    let pooled = try #require(book.bed.prospect.customerID)
    let pool = try book.create { $0.customerID = pooled }
    let theirs = try book.create { $0.customerID = book.bed.dealerB.customerID }
    #expect(try book.list(as: book.bed.sales).priceRules == [pool])
    #expect(try book.list(as: book.bed.sales2).priceRules == [pool, theirs])
    var request = HandOverCustomersRequest()
    request.requestID = book.bed.requestID()
    request.fromStaffID = book.bed.sales2.id
    request.toStaffID = book.bed.sales.id
    let _: HandOverCustomersResponse = try book.bed.call(
      "/tonglu.v1.CrmService/HandOverCustomers", request, as: book.bed.manager)
    #expect(try book.list(as: book.bed.sales).priceRules == [pool, theirs])
    #expect(try book.list(as: book.bed.sales2).priceRules == [pool])
  }

  @Test func `a colleague's contracts leave no gap in the pages`() throws {
    let book = try PriceBook()
    var visible: [Int64] = []
    for number in 0..<10 {
      let isTheirs = number.isMultiple(of: 2)
      let rule = try book.create {
        $0.priority = Int32(number)
        $0.customerID = isTheirs ? book.bed.dealerB.customerID : 0
      }
      if !isTheirs { visible.append(rule.id) }
    }
    for product: Int64 in [0, book.product] {
      let first = try book.list(as: book.bed.sales) {
        $0.pageSize = 3
        $0.productID = product
      }
      #expect(first.priceRules.map(\.id) == Array(visible.prefix(3)))
      let second = try book.list(as: book.bed.sales) {
        $0.pageSize = 3
        $0.productID = product
        $0.pageToken = first.nextPageToken
      }
      #expect(second.priceRules.map(\.id) == Array(visible.suffix(2)))
      #expect(second.nextPageToken.isEmpty)
    }
  }

  @Test func `dealers and who has nothing to do with prices see no rules`() throws {
    let book = try PriceBook()
    let bed = book.bed
    let strangers =
      [bed.warehouseKeeper, bed.delivery, bed.marketing, bed.prospect] + bed.dealerA.everyone
    for actor in strangers {
      #expect(refusal { try book.list(as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    for actor in [bed.owner, bed.manager, bed.sales, bed.finance] {
      #expect(try book.list(as: actor).priceRules.isEmpty)
    }
  }
}

// What it costs.
extension ListPriceRulesTests {
  @Test func `its cost stays as the enterprise grows`() throws {
    try Growth.check(
      "PricingService/ListPriceRules",
      typical: { (world: GrownWorld, request: inout ListPriceRulesRequest) in
        request.customerID = world.dealer.id
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        // None is of both.
        request.productID = world.product
        request.customerID = world.largest.id
        request.pageSize = 20
        return world.bed.owner
      })
  }
}
