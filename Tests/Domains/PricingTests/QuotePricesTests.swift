import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct QuotePricesTests {
  @Test func `the contract comes before the class list, that before the base price`() throws {
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

  @Test func `the unit asked for comes before the base unit, which is converted`() throws {
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

  @Test func `the highest quantity that is reached, then the higher priority`() throws {
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

  @Test func `a window holds from its start to just before its end`() throws {
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

  @Test func `a member is told its own company's price, now`() throws {
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

  @Test func `a prospect gets base prices, whatever was written for it`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = 5 }
    let customer = try #require(book.bed.prospect.customerID)
    try book.create {
      $0.unitPriceE4 = 1
      $0.customerID = customer
    }
    #expect(try book.quote(as: book.bed.prospect).unitPriceE4 == 5)
  }

  @Test func `no price is a refusal that names the product`() throws {
    let book = try PriceBook()
    try book.create { $0.currency = "USD" }
    let refused = status { try book.quote() }
    #expect(refused?.reason == "NO_PRICE")
    #expect(refused?.facts["product_id"] == String(book.product))
    #expect(try book.quote { $0.currency = "USD" }.unitPriceE4 == 100_000)
  }

  @Test func `what cannot be asked is refused`() throws {
    let book = try PriceBook()
    try book.create { $0.unitPriceE4 = Int64.max }
    #expect(refusal { try book.quote(-1) } == "INVALID_ARGUMENT BAD_QUANTITY")
    #expect(refusal { try book.quote(unit: "keg") } == "INVALID_ARGUMENT UNKNOWN_UNIT")
    #expect(
      refusal { try book.quote { $0.currency = "cny" } } == "INVALID_ARGUMENT BAD_CURRENCY")
    #expect(
      refusal { try book.quote { $0.customerID = 0 } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try book.quote { $0.lines[0].productID = 77 } } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try book.quote(2_000) } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
    #expect(
      refusal { try book.quote { $0.lines = Array(repeating: $0.lines[0], count: 201) } }
        == "INVALID_ARGUMENT TOO_MANY_LINES")
  }
}
