import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluInventory
import TongluMessages
import TongluPricing
import TongluService

/// From the lines of a request to the lines of an order: products, base quantities, frozen prices.
enum LinePricing {
  /// The order's lines in the request's order, priced now for the customer.
  static func lines(
    _ request: PlaceOrderRequest, of products: [Int64: ProductRecord],
    for customer: CustomerRecord, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OrderLine] {
    var lines: [OrderLine] = []
    lines.reserveCapacity(request.lines.count)
    var unpriced: [Int] = []
    for (index, wanted) in request.lines.enumerated() {
      var line = try draft(wanted, index, products)
      if let unitPriceE4 = wanted.unitPriceE4 {
        line.freeze(UnitPrice(basisE4: unitPriceE4), for: line.unit)
        line.priceSource = .override
      } else {
        unpriced.append(index)
      }
      lines.append(line)
    }
    try quote(&lines, unpriced, request.currency, customer, call, snapshot)
    for index in lines.indices { try lines[index].setAmounts(in: request.currency) }
    return lines
  }

  /// The line before its price.
  private static func draft(
    _ wanted: PlaceOrderLine, _ index: Int, _ products: [Int64: ProductRecord]
  ) throws(Status) -> OrderLine {
    guard let product = products[wanted.productID] else {
      throw .notFound("product", wanted.productID)
    }
    guard product.isActive else {
      throw Status(
        .failedPrecondition, "PRODUCT_INACTIVE", "product \(product.id) is no longer sold"
      ).with(["product_id": String(product.id)])
    }
    var line = OrderLine()
    line.number = Int32(index + 1)
    line.productID = product.id
    line.sku = product.sku
    line.productName = product.name
    line.unit = try product.unitName(wanted.unit, field: "lines[\(index)].unit")
    line.quantityE3 = wanted.quantityE3
    line.baseQuantityE3 = try product.quantityE3InBase(
      wanted.quantityE3, unit: line.unit, field: "lines[\(index)]")
    try Checks.quantity(line.baseQuantityE3, field: "lines[\(index)].quantity_e3")
    return line
  }

  /// Sets the prices that the rules give to the lines at `indices`.
  private static func quote(
    _ lines: inout [OrderLine], _ indices: [Int], _ currency: String, _ customer: CustomerRecord,
    _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if indices.isEmpty { return }
    let quotes = try Prices.quote(
      for: customer, currency: currency,
      lines: indices.map {
        PriceQuery(
          productID: lines[$0].productID, quantityE3: lines[$0].quantityE3, unit: lines[$0].unit)
      }, at: call.now, snapshot)
    for (index, quote) in zip(indices, quotes) {
      lines[index].freeze(quote.price, for: quote.basisUnit)
      lines[index].priceSource = quote.source
      lines[index].priceRuleID = quote.ruleID
    }
  }
}

extension OrderLine {
  /// Keeps the exact price: what one of `basisUnit` costs, and how many of it one of the line's
  /// unit is.
  fileprivate mutating func freeze(_ price: UnitPrice, for basisUnit: String) {
    basisPriceE4 = price.basisE4
    self.basisUnit = basisUnit
    basisNumerator = price.numerator
    basisDenominator = price.denominator
  }

  /// Computes what follows from the exact price: the total, and the price of one unit for people.
  fileprivate mutating func setAmounts(in currency: String) throws(Status) {
    let price = UnitPrice(
      basisE4: basisPriceE4, numerator: basisNumerator, denominator: basisDenominator)
    unitPriceE4 = try price.shownE4()
    totalE4 = try price.totalE4(quantityE3: quantityE3, currency: currency)
  }
}
