import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluPricingMessages
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

  @Test func `a salesperson sees no colleague's contracts`() throws {
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

  @Test func `a salesperson sees a contract while the customer is its own or pooled`()
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

  @Test func `a colleague's contracts cause no gap in the pages`() throws {
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

  @Test func `dealers and roles without access to prices see no rules`() throws {
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

// Contracts of others.
extension ListPriceRulesTests {
  /// Inserts rules by statements: of level 2 for a customer, of level 4 without one.
  private func add(
    _ count: Int, to book: PriceBook, after: Int64, _ target: (Int) -> Int64
  ) throws(Status) -> [(id: Int64, target: Int64)] {
    let made = (1...count).map { (id: after + Int64($0), target: target($0)) }
    let product = book.product
    let rows: [[any Bindable]] = made.map {
      [product, $0.target, $0.id, $0.target == 0 ? 4 : 2, Int64.min, Int64.max]
    }
    try book.bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO price_rules
          (tenant, product_id, target_id, currency, end_time, id, start_time, level, unit,
           unit_folded, min_quantity_e3, priority, unit_price_e4, version, create_time, update_time)
        VALUES ($tenant, $1, $2, 'CNY', $6, $3, $5, $4, 'pc', 'pc', 0, 0, 500000, 1, 0, 0)
        """, forEach: rows)
    }
    return made
  }

  @Test func `a salesperson's pages are full despite thousands of others' contracts`()
    throws
  {
    let book = try PriceBook()
    let bed = book.bed
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = bed.prospect.customerID ?? 0
    var rules = try add(20, to: book, after: 1 << 40) { [a, b, pool, 0][$0 % 4] }
    rules += try add(2_600, to: book, after: 2 << 40) { _ in b }
    rules += try add(20, to: book, after: 3 << 40) { [a, b, pool, 0][$0 % 4] }
    for (actor, others) in [(bed.sales, b), (bed.sales2, a), (bed.owner, -1)] {
      for (size, productID): (Int32, Int64) in [
        (7, 0), (1_000, 0), (7, book.product), (1_000, book.product),
      ] {
        var (ids, token): ([Int64], String) = ([], "")
        repeat {
          let page = try book.list(as: actor) {
            ($0.pageSize, $0.pageToken) = (size, token)
            $0.productID = productID
          }
          #expect(page.priceRules.count == Int(size) || page.nextPageToken.isEmpty)
          ids += page.priceRules.map(\.id)
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == rules.filter { $0.target != others }.map(\.id))
      }
    }
  }

  @Test func `others' contracts cost a salesperson nothing`() throws {
    let book = try PriceBook()
    let bed = book.bed
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    var steps: [[Int64]] = []
    for number: Int64 in [1, 2] {
      _ = try add(4_000, to: book, after: number << 40) { _ in b }
      _ = try add(5, to: book, after: (10 + number) << 40) { $0 % 2 == 0 ? a : 0 }
      steps.append(
        try [0, book.product].map { productID in
          try bed.countSteps {
            let page = try book.list(as: bed.sales) {
              ($0.pageSize, $0.productID) = (4, productID)
            }
            #expect(page.priceRules.count == 4)
          }
        })
    }
    for (first, second) in zip(steps[0], steps[1]) { #expect(second <= first + 500) }
  }
}

// The checks of every RPC.
extension ListPriceRulesTests {
  static var rpc: RPC {
    RPC(
      "PricingService/ListPriceRules", callers: "owner manager sales finance",
      reason: .steps(
        "a salesperson passes over up to 1,000 contracts of others", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout ListPriceRulesRequest) in
        request.customerID = world.dealer.id
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        // Every dealer has one of it.
        request.productID = world.popularProduct
        request.pageSize = 20
        return world.bed.sales2
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
