package import TongluCatalogMessages
package import TongluCore

/// One unit is `numerator / denominator` base units, both above zero.
package struct UnitRatio: Sendable, Hashable {
  package let numerator: Int64
  package let denominator: Int64

  package init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let one = UnitRatio(numerator: 1, denominator: 1)

  /// Converts a quantity of the unit to base units, both in 1/1,000, for moving stock. A product's
  /// rule may round it. Amounts are not computed from it: a price is for the ordered quantity.
  ///
  /// FAILED_PRECONDITION INEXACT_QUANTITY if it is not a whole number of 1/1,000 base units and the
  /// product has no rounding rule; OUT_OF_RANGE AMOUNT_OVERFLOW.
  package func quantityE3InBase(
    _ quantityE3: Int64, rounding: UnitRounding, field: String
  ) throws(Status) -> Int64 {
    if let exact = try Rounding.exactQuotient(quantityE3, numerator, over: denominator) {
      return exact
    }
    switch rounding {
    case .nearest:
      return try Rounding.halfUp.quotient(quantityE3, numerator, over: UInt128(denominator))
    case .up: return try Rounding.up.quotient(quantityE3, numerator, over: UInt128(denominator))
    default:
      var status = Status(
        .failedPrecondition, "INEXACT_QUANTITY",
        "\(field): not exact in 1/1,000 base units (a unit is \(numerator)/\(denominator))")
      status.violations = [.init(field: field, description: "not exact in the base unit")]
      throw status
    }
  }

  /// The exact price of one unit, from the price of one base unit.
  package func price(fromBase priceE4: Int64) -> UnitPrice {
    UnitPrice(basisE4: priceE4, numerator: numerator, denominator: denominator)
  }
}
