import TongluCatalog
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension PricingService {
  /// The most lines of one call.
  private static let linesMax = 200

  package func quotePrices(
    _ request: QuotePricesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> QuotePricesResponse {
    guard request.lines.count <= Self.linesMax else {
      throw .invalid("TOO_MANY_LINES", field: "lines", "at most 200 lines a call")
    }
    let customer = try Self.customer(request, call, snapshot)
    let currency = try Self.currency(request, of: customer, snapshot)
    let queries = try Self.queries(request.lines, call, snapshot)
    let quotes = try Prices.quote(
      for: customer, currency: currency, lines: queries,
      at: try Self.instant(request, call), snapshot)
    var response = QuotePricesResponse()
    response.currency = currency
    for (query, quote) in zip(queries, quotes) {
      var line = PriceQuoteLine()
      line.productID = query.productID
      line.unit = query.unit
      line.quantityE3 = query.quantityE3
      line.unitPriceE4 = try quote.price.shownE4()
      line.totalE4 = try quote.price.totalE4(quantityE3: query.quantityE3, currency: currency)
      line.basisPriceE4 = quote.price.basisE4
      line.basisUnit = quote.basisUnit
      line.basisNumerator = quote.price.numerator
      line.basisDenominator = quote.price.denominator
      line.source = quote.source
      line.priceRuleID = quote.ruleID
      response.lines.append(line)
    }
    return response
  }

  private static func customer(
    _ request: QuotePricesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    let id = request.customerID != 0 ? request.customerID : call.caller.customerID
    guard let id else {
      throw .invalid("FIELD_REQUIRED", field: "customer_id", "say for whom the price is")
    }
    return try CustomerRecord.find(id, call, snapshot)
  }

  private static func currency(
    _ request: QuotePricesRequest, of customer: CustomerRecord, _ snapshot: borrowing Snapshot
  ) throws(Status) -> String {
    if !request.currency.isEmpty { return try Text.currency(request.currency, field: "currency") }
    if !customer.currency.isEmpty { return customer.currency }
    return try EnterpriseRecord.current(snapshot).currency
  }

  /// A price that is yet to come is the enterprise's secret.
  private static func instant(
    _ request: QuotePricesRequest, _ call: Call
  ) throws(Status) -> Instant {
    guard let time = request.atTime else { return call.now }
    guard call.caller.isStaff else {
      throw Status(.permissionDenied, "TIME_NOT_ALLOWED", "only staff ask for another time")
    }
    return time
  }

  /// The lines with their units spelled out, of products that the caller sees.
  private static func queries(
    _ lines: [QuoteLine], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PriceQuery] {
    let products = try ProductRecord.find(Set(lines.map(\.productID)).sorted(), call, snapshot)
    var queries: [PriceQuery] = []
    for (index, line) in lines.enumerated() {
      guard let product = products[line.productID] else {
        throw .notFound("product", line.productID)
      }
      let field = "lines[\(index)]"
      let unit = try product.unitName(line.unit, field: "\(field).unit")
      let quantityE3 = line.quantityE3 == 0 ? Quantity.scale : line.quantityE3
      guard quantityE3 > 0 else {
        throw .invalid("BAD_QUANTITY", field: "\(field).quantity_e3", "above zero")
      }
      _ = try product.quantityE3InBase(quantityE3, unit: unit, field: field)
      queries.append(PriceQuery(productID: product.id, quantityE3: quantityE3, unit: unit))
    }
    return queries
  }
}
