import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluPricingMessages
import TongluTestSupport

@Suite struct QuotePricesTests {
  @Test func `the contract price precedes the class list, which precedes the base price`() throws {
    let book = try PriceBook()
    let customer = book.bed.dealerA.customerID
    try book.classify(customer, "GOLD")
    let base = try book.create { $0.unitPriceE4 = 1 }
    let list = try book.create {
      $0.unitPriceE4 = 2
      $0.classCode = "GOLD"
    }
    let contract = try book.create {
      $0.unitPriceE4 = 3
      $0.customerID = customer
    }
    #expect(try book.quote().priceRuleID == contract.id)
    #expect(try book.quote().source == .contract)
    try book.delete(contract)
    #expect(try book.quote().priceRuleID == list.id)
    #expect(try book.quote().source == .classList)
    try book.delete(list)
    #expect(try book.quote().priceRuleID == base.id)
    #expect(try book.quote().source == .base)
  }

  @Test func `the requested unit precedes the base unit, which is converted`() throws {
    let book = try PriceBook()
    let piece = try book.create { $0.unitPriceE4 = 10_001 }
    let converted = try book.quote(2_000, unit: "box")
    #expect(converted.unitPriceE4 == 120_012)
    #expect(converted.totalE4 == 240_000)  // 24.0024 rounded once, to the fen
    #expect(converted.priceRuleID == piece.id)
    let box = try book.create {
      $0.unit = "box"
      $0.unitPriceE4 = 110_000
    }
    #expect(try book.quote(2_000, unit: "box").priceRuleID == box.id)
    #expect(try book.quote(2_000).priceRuleID == piece.id)
  }

  @Test func `the highest reached quantity, then the higher priority`() throws {
    let book = try PriceBook()
    let one = try book.create()
    let ten = try book.create { $0.minQuantityE3 = 10_000 }
    let urgent = try book.create { $0.priority = 1 }
    #expect(try book.quote(9_999).priceRuleID == urgent.id)
    #expect(try book.quote(10_000).priceRuleID == ten.id)
    #expect(try book.quote(1_000, unit: "box").priceRuleID == ten.id)
    try book.delete(urgent)
    #expect(try book.quote(9_999).priceRuleID == one.id)
  }

  @Test func `a window includes its start and excludes its end`() throws {
    let book = try PriceBook()
    let noon = book.bed.clock.now.adding(seconds: 1_000)
    let regular = try book.create()
    let sale = try book.create {
      $0.priority = 1
      $0.startTime = noon
      $0.endTime = noon.adding(seconds: 60)
    }
    func rule(at time: Instant) throws -> Int64 {
      try book.quote { $0.atTime = time }.priceRuleID
    }
    #expect(try rule(at: Instant(microseconds: noon.microseconds - 1)) == regular.id)
    #expect(try rule(at: noon) == sale.id)
    #expect(
      try rule(at: Instant(microseconds: noon.microseconds + 59_999_999)) == sale.id)
    #expect(try rule(at: noon.adding(seconds: 60)) == regular.id)
    #expect(try book.quote().priceRuleID == regular.id)
    book.bed.clock.advance(seconds: 1_000)
    #expect(try book.quote().priceRuleID == sale.id)
  }

  @Test func `a member gets its own company's price, now`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = 5 }
    try book.create {
      $0.unitPriceE4 = 7
      $0.customerID = book.bed.dealerA.customerID
    }
    #expect(try book.quote(as: book.bed.dealerA.buyer).unitPriceE4 == 7)
    #expect(try book.quote(as: book.bed.dealerB.buyer).unitPriceE4 == 5)
    #expect(
      refusal {
        try book.quote(as: book.bed.dealerB.buyer) {
          $0.customerID = book.bed.dealerA.customerID
        }
      } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal {
        try book.quote(as: book.bed.dealerA.buyer) { $0.atTime = book.bed.clock.now }
      } == "PERMISSION_DENIED TIME_NOT_ALLOWED")
    #expect(
      refusal { try book.quote(as: book.bed.dealerA.clerk) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a prospect gets base prices, whatever its contract`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = 5 }
    let customer = try #require(book.bed.prospect.customerID)
    try book.create {
      $0.unitPriceE4 = 1
      $0.customerID = customer
    }
    #expect(try book.quote(as: book.bed.prospect).unitPriceE4 == 5)
  }

  @Test func `a line without a price is reported`() throws {
    let book = try PriceBook()
    try book.create { $0.currency = "USD" }
    let line = try book.quote()
    #expect(line.reason == "NO_PRICE")
    #expect(line.description == "BOXED Product BOXED has no price in CNY")
    #expect(line.productID == book.product)
    #expect([line.unitPriceE4, line.totalE4, line.priceRuleID] == [0, 0, 0])
    #expect(try book.quote { $0.currency = "USD" }.unitPriceE4 == 100_000)
  }

  @Test func `an invalid question is refused`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = Int64.max }
    #expect(try book.quote(-1).reason == "BAD_QUANTITY")
    #expect(try book.quote(unit: "keg").reason == "UNKNOWN_UNIT")
    #expect(
      refusal { try book.quote { $0.currency = "cny" } } == "INVALID_ARGUMENT BAD_CURRENCY")
    #expect(
      refusal { try book.quote { $0.customerID = 0 } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try book.quote { $0.lines[0].productID = 77 }.reason == "NOT_FOUND")
    #expect(try book.quote(2_000).reason == "AMOUNT_OVERFLOW")
    #expect(
      refusal { try book.quote { $0.lines = Array(repeating: $0.lines[0], count: 201) } }
        == "INVALID_ARGUMENT TOO_MANY_LINES")
  }

  @Test func `a quantity inexact in base units is refused, unless rounded`() throws {
    let book = try PriceBook()
    var third = ProductUnit()
    third.name = "third"
    third.numerator = 1
    third.denominator = 3
    let product = try book.product("CUT", units: [third])
    try book.create { $0.productID = product }
    func quote(_ quantityE3: Int64) throws -> PriceQuoteLine {
      try book.quote(quantityE3, unit: "third") { $0.lines[0].productID = product }
    }
    #expect(try quote(1_000).reason == "INEXACT_QUANTITY")
    #expect(try quote(3_000).unitPriceE4 == 33_333)
    #expect(try quote(3_000).totalE4 == 100_000)
  }

  @Test func `the defaults are one base unit in the customer's currency`() throws {
    let book = try PriceBook()
    try book.create { $0.currency = "USD" }
    var creation = CreateCustomerRequest()
    creation.requestID = book.bed.requestID()
    var draft = CustomerDraft()
    draft.name = "Overseas"
    draft.currency = "USD"
    creation.customer = draft
    let made: CreateCustomerResponse = try book.bed.call(
      "/tonglu.v1.CrmService/CreateCustomer", creation, as: book.bed.manager)
    var request = QuotePricesRequest()
    request.customerID = try #require(made.customer).id
    var line = QuoteLine()
    line.productID = book.product
    request.lines = [line]
    let reply: QuotePricesResponse = try book.call(
      "QuotePrices", request, as: book.bed.manager)
    #expect(reply.currency == "USD")
    #expect(reply.lines.map(\.unit) == ["piece"])
    #expect(reply.lines.map(\.quantityE3) == [1_000])
    #expect(reply.lines.map(\.totalE4) == [100_000])
  }

  @Test func `a total is rounded once, half up, to the currency's smallest coin`() throws {
    let book = try PriceBook()
    for (currency, total) in [("CNY", 12_300 as Int64), ("JPY", 10_000), ("KWD", 12_350)] {
      try book.create {
        $0.currency = currency
        $0.unitPriceE4 = 24_690
      }
      #expect(try book.quote(500) { $0.currency = currency }.totalE4 == total)
    }
  }

  @Test func `two hundred lines are accepted`() throws {
    let book = try PriceBook()
    try book.create()
    #expect(
      refusal { try book.quote { $0.lines = Array(repeating: $0.lines[0], count: 200) } }
        == "accepted")
    #expect(
      refusal { try book.quote { $0.lines = [] } } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }

  @Test func `each line has its own outcome`() throws {
    let book = try PriceBook()
    try book.create()
    let priceless = try book.bed.product("PRICELESS")
    var request = QuotePricesRequest()
    let asked: [(product: Int64, unit: String, quantityE3: Int64)] = [
      (priceless, "", 1_000), (book.product, "", 2_000), (404, "", 1_000),
      (book.product, "keg", 1_000), (book.product, "", -1), (book.product, "box", 1_000),
    ]
    request.lines = asked.map {
      var line = QuoteLine()
      line.productID = $0.product
      line.unit = $0.unit
      line.quantityE3 = $0.quantityE3
      return line
    }
    let reply: QuotePricesResponse = try book.call(
      "QuotePrices", request, as: book.bed.dealerA.buyer)
    #expect(reply.currency == "CNY")
    #expect(
      reply.lines.map(\.reason)
        == ["NO_PRICE", "", "NOT_FOUND", "UNKNOWN_UNIT", "BAD_QUANTITY", ""])
    #expect(reply.lines.map(\.productID) == asked.map(\.product))
    #expect(reply.lines.map(\.totalE4) == [0, 200_000, 0, 0, 0, 1_200_000])
    #expect(reply.lines.allSatisfy { $0.reason.isEmpty == $0.description.isEmpty })
  }

  @Test func `a member asks in its company's currency, staff in any`() throws {
    let book = try PriceBook()
    try book.create()
    try book.create {
      $0.currency = "VND"
      $0.unitPriceE4 = 10_000
    }
    let buyer = book.bed.dealerA.buyer
    #expect(
      refusal { try book.quote(as: buyer) { $0.currency = "VND" } }
        == "INVALID_ARGUMENT CURRENCY_NOT_ALLOWED")
    #expect(try book.quote(as: buyer) { $0.currency = "CNY" }.unitPriceE4 == 100_000)
    #expect(try book.quote { $0.currency = "VND" }.unitPriceE4 == 10_000)
  }

  @Test func `another's company is not found, with the same message as a missing one`() throws {
    let book = try PriceBook()
    let bed = book.bed
    try book.create()
    let missing = status { try book.quote { $0.customerID = 77 } }
    #expect(missing?.code == .notFound)
    let b = bed.dealerB.customerID
    for actor in [bed.dealerA.boss, bed.prospect, bed.sales, bed.otherTenant.owner] {
      let refused = status { try book.quote(as: actor) { $0.customerID = b } }
      #expect(refused?.code == .notFound)
      #expect(refused?.message.replacing(String(b), with: "77") == missing?.message)
    }
  }

  @Test func `another enterprise's product is not found, with the same message`() throws {
    let book = try PriceBook()
    try book.create()
    let member = book.bed.otherTenant.dealer.boss
    let missing = try book.quote(as: member) { $0.lines[0].productID = 77 }
    let hidden = try book.quote(as: member)
    #expect(hidden.reason == "NOT_FOUND")
    #expect(
      hidden.description.replacing(String(book.product), with: "77") == missing.description)
  }

  @Test func `an inactive product has a price for staff and none for members`() throws {
    let book = try PriceBook()
    try book.create()
    try book.bed.retire(book.product)
    #expect(try book.quote().unitPriceE4 == 100_000)
    #expect(try book.quote(as: book.bed.dealerA.buyer).reason == "NOT_FOUND")
  }

  @Test func `callers that may ask`() throws {
    let book = try PriceBook()
    let bed = book.bed
    try book.create { $0.unitPriceE4 = 5 }
    try book.create {
      $0.unitPriceE4 = 7
      $0.customerID = bed.dealerA.customerID
    }
    for actor in bed.staff.filter({ $0.id != bed.delivery.id }) where actor != bed.sales2 {
      #expect(
        try book.quote(as: actor) { $0.customerID = bed.dealerA.customerID }.unitPriceE4 == 7)
    }
    let members = [bed.dealerA.boss, bed.dealerA.buyer]
    for actor in members + members.map({ bed.backend.acting(for: $0) }) {
      #expect(try book.quote(as: actor).unitPriceE4 == 7)
    }
    for actor in [bed.dealerA.finance, bed.backend.acting(for: bed.dealerA.clerk)] {
      #expect(refusal { try book.quote(as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(refusal { try book.quote(as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
  }

  @Test func `a prospect that becomes a dealer gets its contract price`() throws {
    let book = try PriceBook()
    let bed = book.bed
    try book.create { $0.unitPriceE4 = 5 }
    let customer = try #require(bed.prospect.customerID)
    try book.create {
      $0.unitPriceE4 = 1
      $0.customerID = customer
    }
    var change = UpdateCustomerRequest()
    change.requestID = bed.requestID()
    change.customerID = customer
    change.version = 1
    change.state = .approved
    let _: UpdateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/UpdateCustomer", change, as: bed.manager)
    #expect(try book.quote(as: bed.prospect).unitPriceE4 == 1)
  }

  @Test func `a price whose conversion exceeds 64 bits is refused`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = Int64.max / 11 }
    #expect(try book.quote(1, unit: "box").reason == "AMOUNT_OVERFLOW")
    #expect(try book.quote(1).unitPriceE4 == Int64.max / 11)
    #expect(try book.quote(Int64.max, unit: "box").reason == "AMOUNT_OVERFLOW")
  }
}

// The checks of every RPC.
extension QuotePricesTests {
  static var rpc: RPC {
    RPC(
      "PricingService/QuotePrices", callers: "staff boss buyer prospect",
      typical: { (world: GrownWorld, request: inout QuotePricesRequest) in
        request.lines = world.products.prefix(3).map { product in
          var line = QuoteLine()
          line.productID = product
          return line
        }
        return world.dealer.buyer
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.currency = "CNY"
        request.lines = world.products.prefix(100).map { product in
          var line = QuoteLine()
          line.productID = product
          return line
        }
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
