import TongluCatalog
package import TongluCore
package import TongluCustomers
package import TongluDatabase
package import TongluIdentity
package import TongluMessages
package import TongluService

/// A line to be priced.
package struct PriceQuery: Sendable, Hashable {
  package let productID: Int64
  /// In 1/1,000 of `unit`, above zero.
  package let quantityE3: Int64
  /// The base unit or another unit of the product.
  package let unit: String

  package init(productID: Int64, quantityE3: Int64, unit: String) {
    self.productID = productID
    self.quantityE3 = quantityE3
    self.unit = unit
  }
}

/// A price and its source.
package struct PriceQuote: Sendable, Hashable {
  /// The exact price of one requested unit.
  package let price: UnitPrice
  /// The unit of the rule: the requested one, or the base unit.
  package let basisUnit: String
  package let source: PriceSource
  package let ruleID: Int64
}

/// What customers pay, for this domain and those above it.
package enum Prices {
  /// Checks the currency of a quote or order for a customer whose own is `own`: members must use
  /// that, staff may use any; INVALID_ARGUMENT CURRENCY_NOT_ALLOWED.
  package static func check(
    _ currency: String, own: String, _ caller: Caller
  ) throws(Status) {
    if caller.customerID == nil || currency == own { return }
    throw .invalid(
      "CURRENCY_NOT_ALLOWED", field: "currency", "the company's currency is \(own)")
  }

  /// A customer's currency: its own, otherwise the enterprise's.
  package static func currency(
    of customer: CustomerRecord, _ enterprise: EnterpriseRecord
  ) -> String {
    customer.currency.isEmpty ? enterprise.currency : customer.currency
  }

  /// FAILED_PRECONDITION NO_PRICE for a line without a price.
  package static func noPrice(
    of productID: Int64, sku: String, name: String, in currency: String
  ) -> Status {
    Status(.failedPrecondition, .noPrice, "\(sku) \(name) has no price in \(currency)")
      .with(["product_id": String(productID), "sku": sku, "product_name": name])
  }

  /// The prices of the lines in their order, for a customer at an instant; nil for a line without
  /// one.
  ///
  /// One statement, for any number of lines and rules, reads the candidates by their key; two more
  /// if a price of a base unit must be converted. A prospect gets base prices. INVALID_ARGUMENT
  /// UNKNOWN_UNIT.
  package static func quote(
    for customer: CustomerRecord, currency: String, lines: [PriceQuery], at: Instant,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PriceQuote?] {
    let targets = Targets(customer)
    let products = Set(lines.map(\.productID)).sorted()
    let candidates = try candidates(products, targets, currency, at, snapshot)
    let units = try conversions(lines, candidates, snapshot)
    var quotes: [PriceQuote?] = []
    quotes.reserveCapacity(lines.count)
    for line in lines {
      quotes.append(try quote(line, candidates[line.productID] ?? [], units))
    }
    return quotes
  }

  private static func quote(
    _ line: PriceQuery, _ candidates: [PriceCandidate], _ units: [Int64: ProductUnits]
  ) throws(Status) -> PriceQuote? {
    let base = try units[line.productID]?.base(for: line)
    let winner = PriceLadder.winner(
      of: candidates, unit: line.unit, quantityE3: line.quantityE3, base: base)
    guard let winner else { return nil }
    var price = UnitPrice(basisE4: winner.unitPriceE4)
    if !TextKey.same(winner.unit, line.unit), let base {
      price = base.ratio.price(fromBase: winner.unitPriceE4)
    }
    return PriceQuote(
      price: price, basisUnit: winner.unit, source: winner.level.source, ruleID: winner.ruleID)
  }

  /// The rules in force for the customer, by product.
  private static func candidates(
    _ products: [Int64], _ targets: Targets, _ currency: String, _ at: Instant,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: [PriceCandidate]] {
    var candidates: [Int64: [PriceCandidate]] = [:]
    candidates.reserveCapacity(products.count)
    for start in stride(from: 0, to: products.count, by: List.countMax) {
      let chunk = products[start..<min(start + List.countMax, products.count)]
      try snapshot.each(
        PriceEntry.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT))),
          targets (id) AS (VALUES (CAST($1 AS BIGINT)), (CAST($2 AS BIGINT)), (0)),
          lookups (product_id, target_id) AS MATERIALIZED (
            SELECT wanted.id, targets.id FROM wanted CROSS JOIN targets)
        SELECT $columns(PriceEntry r)
        FROM lookups CROSS JOIN price_rules AS r INDEXED BY sqlite_autoindex_price_rules_1
        WHERE r.tenant = $tenant AND r.product_id = lookups.product_id
          AND r.target_id = lookups.target_id
          AND r.currency = $3 AND r.end_time > $4 AND r.start_time <= $4
        """, List(chunk), targets.customerID, targets.classID, currency, at
      ) { rule, _ throws(Status) in
        candidates[rule.productID, default: []].append(
          PriceCandidate(
            ruleID: rule.id, level: try PriceLevel(stored: rule.levelNumber), unit: rule.unit,
            minQuantityE3: rule.minQuantityE3, priority: rule.priority,
            unitPriceE4: rule.unitPriceE4))
      }
    }
    return candidates
  }

  /// The units of the products with a candidate in another unit than the line's.
  private static func conversions(
    _ lines: [PriceQuery], _ candidates: [Int64: [PriceCandidate]],
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: ProductUnits] {
    var wanted: Set<Int64> = []
    for line in lines {
      let found = candidates[line.productID] ?? []
      if !found.allSatisfy({ TextKey.same($0.unit, line.unit) }) { wanted.insert(line.productID) }
    }
    return wanted.isEmpty ? [:] : try ProductUnits.find(wanted.sorted(), snapshot)
  }

  /// The targets of the rules that apply to a customer, in addition to those for everybody; nil for
  /// none. Each is looked up once.
  private struct Targets {
    let customerID: Int64?
    let classID: Int64?

    init(_ customer: CustomerRecord) {
      let isApproved = customer.state == .approved
      customerID = isApproved ? customer.id : nil
      classID = isApproved ? customer.classID : nil
    }
  }
}

extension ProductUnits {
  /// The base unit and its number in one of the line's unit; nil when the line is in the base unit.
  fileprivate func base(
    for line: PriceQuery
  ) throws(Status) -> (unit: String, ratio: UnitRatio)? {
    if TextKey.same(line.unit, baseUnit) { return nil }
    guard let ratio = ratio(of: line.unit) else {
      throw Status(
        .invalidArgument, "UNKNOWN_UNIT", "product \(line.productID) has no unit \(line.unit)")
    }
    return (baseUnit, ratio)
  }
}
