import TongluCatalog
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluPricingMessages
package import TongluService

extension PricingService {
  /// The most lines of one call.
  private static let linesMax = 200

  package func quotePrices(
    _ request: QuotePricesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> QuotePricesResponse {
    guard request.lines.count <= Self.linesMax else {
      throw .invalid(
        "TOO_MANY_LINES", field: "lines", "at most \(count: Self.linesMax) lines a call")
    }
    let customer = try Self.customer(request, call, snapshot)
    let currency = try Self.currency(request, of: customer, call, snapshot)
    let at = try Self.instant(request, call)
    let products = try ProductRecord.askVisible(
      Set(request.lines.map(\.productID)).sorted(), call, snapshot
    ).answer(snapshot)
    var response = QuotePricesResponse()
    response.currency = currency
    response.lines.reserveCapacity(request.lines.count)
    var queries: [PriceQuery] = []
    var asked: [Int] = []
    for (index, line) in request.lines.enumerated() {
      var answer = PriceQuoteLine(asked: line)
      try answer.attempt { answer throws(Status) in
        let query = try Self.query(line, products[line.productID], index)
        answer.unit = query.unit
        answer.quantityE3 = query.quantityE3
        queries.append(query)
        asked.append(index)
      }
      response.lines.append(answer)
    }
    let quotes = try Prices.quote(
      for: customer, currency: currency, lines: queries, at: at, snapshot)
    for (index, quote) in zip(asked, quotes) {
      try response.lines[index].attempt { answer throws(Status) in
        guard let quote else {
          let product = products[answer.productID]
          throw Prices.noPrice(
            of: answer.productID, sku: product?.sku ?? "", name: product?.name ?? "", in: currency)
        }
        try answer.set(quote, in: currency)
      }
    }
    return response
  }

  private static func customer(
    _ request: QuotePricesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    let id = request.customerID != 0 ? request.customerID : call.caller.customerID
    guard let id else {
      throw .invalid(.fieldRequired, field: "customer_id", "say for whom the price is")
    }
    return try CustomerRecord.find(id, call, snapshot)
  }

  private static func currency(
    _ request: QuotePricesRequest, of customer: CustomerRecord, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> String {
    let own =
      customer.currency.isEmpty
      ? try EnterpriseRecord.current(snapshot).currency : customer.currency
    if request.currency.isEmpty { return own }
    let currency = try Text.currency(request.currency, field: "currency")
    try Prices.check(currency, own: own, call.caller)
    return currency
  }

  /// Future prices are for staff alone.
  private static func instant(
    _ request: QuotePricesRequest, _ call: Call
  ) throws(Status) -> Instant {
    guard let time = request.atTime else { return call.now }
    guard call.caller.isStaff else {
      throw Status(.permissionDenied, "TIME_NOT_ALLOWED", "only staff may ask for another time")
    }
    return time
  }

  /// A line with its unit resolved and its quantity, of a product that the caller sees.
  private static func query(
    _ line: QuoteLine, _ product: ProductRecord?, _ index: Int
  ) throws(Status) -> PriceQuery {
    guard let product else { throw .notFound("product", line.productID) }
    let field = "lines[\(index)]"
    let quantityE3 = line.quantityE3 == 0 ? Quantity.scale : line.quantityE3
    guard quantityE3 > 0 else {
      throw .invalid("BAD_QUANTITY", field: "\(field).quantity_e3", "above zero")
    }
    let unit = try product.unitName(line.unit, field: "\(field).unit")
    _ = try product.quantityE3InBase(quantityE3, unit: unit, field: field)
    return PriceQuery(productID: product.id, quantityE3: quantityE3, unit: unit)
  }
}

extension PriceQuoteLine {
  /// The line as requested.
  fileprivate init(asked line: QuoteLine) {
    self.init()
    productID = line.productID
    unit = line.unit
    quantityE3 = line.quantityE3
  }

  /// Takes the result of `body` for the line, or its refusal; an error of another kind ends the
  /// call.
  fileprivate mutating func attempt(
    _ body: (inout PriceQuoteLine) throws(Status) -> Void
  ) throws(Status) {
    do throws(Status) {
      try body(&self)
    } catch {
      guard error.isOfTheRow else { throw error }
      reason = error.reason
      description = error.message
    }
  }

  fileprivate mutating func set(_ quote: PriceQuote, in currency: String) throws(Status) {
    let shownE4 = try quote.price.shownE4()
    totalE4 = try quote.price.totalE4(quantityE3: quantityE3, currency: currency)
    unitPriceE4 = shownE4
    basisPriceE4 = quote.price.basisE4
    basisUnit = quote.basisUnit
    basisNumerator = quote.price.numerator
    basisDenominator = quote.price.denominator
    source = quote.source
    priceRuleID = quote.ruleID
  }
}
