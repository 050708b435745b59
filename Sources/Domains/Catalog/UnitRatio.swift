package import TongluCore
package import TongluMessages

/// One of a unit is `numerator / denominator` base units, both above zero.
package struct UnitRatio: Sendable, Hashable {
  package let numerator: Int64
  package let denominator: Int64

  package init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let one = UnitRatio(numerator: 1, denominator: 1)

  /// A quantity of the unit in base units, both in 1/1,000.
  ///
  /// FAILED_PRECONDITION INEXACT_QUANTITY when it is no whole number of 1/1,000 base units and the
  /// product has no rule for it; OUT_OF_RANGE AMOUNT_OVERFLOW.
  package func quantityE3InBase(
    _ quantityE3: Int64, rounding: UnitRounding, field: String
  ) throws(Status) -> Int64 {
    let product = Int128(quantityE3) * Int128(numerator)
    let isExact = product % Int128(denominator) == 0
    switch rounding {
    case _ where isExact, .nearest:
      return try Exact.multiply(quantityE3, numerator, over: denominator)
    case .up:
      let ceiling = product > 0 ? Int128(denominator) - 1 : 0
      return try Exact.narrow((product + ceiling) / Int128(denominator))
    default:
      var status = Status(
        .failedPrecondition, "INEXACT_QUANTITY",
        "\(field): no whole number of 1/1,000 base units (a unit is \(numerator)/\(denominator))")
      status.violations = [.init(field: field, description: "not exact in the base unit")]
      throw status
    }
  }

  /// The price of one of the unit from the price of one base unit, rounded half up to 1/10,000.
  package func unitPriceE4(fromBase priceE4: Int64) throws(Status) -> Int64 {
    try Exact.multiply(priceE4, numerator, over: denominator)
  }
}
