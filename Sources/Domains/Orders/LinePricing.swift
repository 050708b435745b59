import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluInventory
import TongluMessages
import TongluOrdersMessages
import TongluPricing
import TongluService

/// Makes the lines of an order of those of a request: products, base quantities, frozen prices.
struct LinePricing {
  /// The order's lines in the request's order. A line that cannot be ordered has no amounts.
  private(set) var lines: [OrderLineRecord] = []
  /// The refusals of lines, by precedence: product, unit and quantity first, then the price.
  private(set) var refusals = Violations()
  private var refused: Set<Int> = []

  /// Prices the lines for the customer at this time. `products` are those that the caller sees.
  init(
    _ request: PlaceOrderRequest, of products: [Int64: ProductRecord],
    for customer: CustomerRecord, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    lines.reserveCapacity(request.lines.count)
    var unpriced: [Int] = []
    for (index, wanted) in request.lines.enumerated() {
      do throws(Status) {
        lines.append(try Self.draft(wanted, index, products))
        if wanted.unitPriceE4 == nil { unpriced.append(index) }
      } catch {
        lines.append(OrderLineRecord())
        try refuse(index, error)
      }
    }
    try quote(unpriced, request.currency, customer, call, snapshot)
    for index in lines.indices where refused.isEmpty || !refused.contains(index) {
      do throws(Status) {
        try lines[index].setAmounts(in: request.currency)
      } catch {
        try refuse(index, error)
      }
    }
  }

  /// The indices of lines without a refusal so far.
  var indices: [Int] { lines.indices.filter { !refused.contains($0) } }

  /// Records the refusal of a line; a failure of another kind ends the call.
  mutating func refuse(_ index: Int, _ status: Status) throws(Status) {
    guard status.isOfTheRow else { throw status }
    refusals.add(status, field: "lines[\(index)]")
    refused.insert(index)
  }

  /// The line before its price.
  private static func draft(
    _ wanted: PlaceOrderLine, _ index: Int, _ products: [Int64: ProductRecord]
  ) throws(Status) -> OrderLineRecord {
    guard let product = products[wanted.productID] else {
      throw .notFound("product", wanted.productID)
    }
    try product.checkActive()
    var line = OrderLineRecord()
    line.number = Int64(index + 1)
    line.productID = product.id
    line.sku = product.sku
    line.productName = product.name
    line.unit = try product.unitName(wanted.unit, field: "lines[\(index)].unit")
    line.quantityE3 = wanted.quantityE3
    line.baseQuantityE3 = try product.quantityE3InBase(
      wanted.quantityE3, unit: line.unit, field: "lines[\(index)]")
    try Checks.quantity(line.baseQuantityE3, field: "lines[\(index)].quantity_e3")
    if let unitPriceE4 = wanted.unitPriceE4 {
      line.freeze(UnitPrice(basisE4: unitPriceE4), for: line.unit)
      line.priceSource = .override
    }
    return line
  }

  /// Sets the prices of the rules for the lines at `indices`.
  private mutating func quote(
    _ indices: [Int], _ currency: String, _ customer: CustomerRecord, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if indices.isEmpty { return }
    let quotes = try Prices.quote(
      for: customer, currency: currency,
      lines: indices.map {
        PriceQuery(
          productID: lines[$0].productID, quantityE3: lines[$0].quantityE3, unit: lines[$0].unit)
      }, at: call.now, snapshot)
    for (index, quote) in zip(indices, quotes) {
      guard let quote else {
        let line = lines[index]
        try refuse(
          index,
          Prices.noPrice(of: line.productID, sku: line.sku, name: line.productName, in: currency))
        continue
      }
      lines[index].freeze(quote.price, for: quote.basisUnit)
      lines[index].priceSource = quote.source
      lines[index].priceRuleID = quote.ruleID
    }
  }
}

extension OrderLineRecord {
  /// Stores the exact price: that of one `basisUnit`, and its number in one of the line's unit.
  fileprivate mutating func freeze(_ price: UnitPrice, for basisUnit: String) {
    basisPriceE4 = price.basisE4
    self.basisUnit = basisUnit
    basisNumerator = price.numerator
    basisDenominator = price.denominator
  }

  /// Computes from the exact price: the total, and the shown price of one unit.
  fileprivate mutating func setAmounts(in currency: String) throws(Status) {
    let price = UnitPrice(
      basisE4: basisPriceE4, numerator: basisNumerator, denominator: basisDenominator)
    unitPriceE4 = try price.shownE4()
    totalE4 = try price.totalE4(quantityE3: quantityE3, currency: currency)
  }
}
