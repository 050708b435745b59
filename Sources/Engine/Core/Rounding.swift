/// All rounding is here: amounts and quantities are exact products and quotients of whole numbers
/// and are rounded once. A rounded number is shown or stored, never multiplied. A test forbids
/// rounding elsewhere.
public enum Rounding: Sendable, Hashable {
  /// To the nearest; a half away from zero (commercial rounding).
  case halfUp
  /// Up to the next whole number.
  case up

  /// a · b · c / divisor, rounded once; OUT_OF_RANGE AMOUNT_OVERFLOW when that exceeds 64 bits.
  /// The product is formed in full, up to 189 bits. `divisor` must be positive.
  public func quotient(
    _ a: Int64, _ b: Int64, _ c: Int64 = 1, over divisor: UInt128
  ) throws(Status) -> Int64 {
    let isNegative = ((a < 0) != (b < 0)) != (c < 0)
    guard let (whole, remainder) = Self.divide(a, b, c, by: divisor) else {
      throw Exact.overflowed
    }
    let isUp =
      switch self {
      case .halfUp: remainder >= divisor - remainder
      case .up: remainder > 0 && !isNegative
      }
    guard whole < UInt128(Int64.max) || whole == UInt128(Int64.max) && !isUp else {
      throw Exact.overflowed
    }
    let magnitude = Int64(whole) + (isUp ? 1 : 0)
    return isNegative ? -magnitude : magnitude
  }

  /// a · b / divisor if that is a whole number, nil otherwise; OUT_OF_RANGE AMOUNT_OVERFLOW.
  /// `divisor` must be positive.
  public static func exactQuotient(
    _ a: Int64, _ b: Int64, over divisor: Int64
  ) throws(Status) -> Int64? {
    let (quotient, remainder) = (Int128(a) * Int128(b)).quotientAndRemainder(
      dividingBy: Int128(divisor))
    guard remainder == 0 else { return nil }
    guard let narrowed = Int64(exactly: quotient) else { throw Exact.overflowed }
    return narrowed
  }

  /// |a · b · c| / divisor; nil when the quotient exceeds 128 bits.
  private static func divide(
    _ a: Int64, _ b: Int64, _ c: Int64, by divisor: UInt128
  ) -> (quotient: UInt128, remainder: UInt128)? {
    precondition(divisor > 0, "a divisor is positive")
    let first = UInt128(a.magnitude) * UInt128(b.magnitude)
    let (product, overflow) = first.multipliedReportingOverflow(by: UInt128(c.magnitude))
    if !overflow { return product.quotientAndRemainder(dividingBy: divisor) }
    let wide = first.multipliedFullWidth(by: UInt128(c.magnitude))
    guard wide.high < divisor else { return nil }
    return divisor.dividingFullWidth(wide)
  }
}

/// The exact price of one unit: `basisE4 · numerator / denominator` in 1/10,000 of the currency
/// unit. The basis is set by a price rule or a person, for a unit that the ratio converts from:
/// with 49.00 for a carton, a piece costs 49.00 · 1 / 1,000,000.
public struct UnitPrice: Sendable, Hashable {
  public let basisE4: Int64
  public let numerator: Int64
  /// Greater than zero.
  public let denominator: Int64

  public init(basisE4: Int64, numerator: Int64 = 1, denominator: Int64 = 1) {
    precondition(denominator > 0, "a ratio's denominator is positive")
    self.basisE4 = basisE4
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The displayed price of one unit, rounded half up to 1/10,000; amounts are not computed from
  /// it.
  public func shownE4() throws(Status) -> Int64 {
    try Rounding.halfUp.quotient(basisE4, numerator, over: UInt128(denominator))
  }

  /// The amount of a quantity: the exact price × the ordered quantity, rounded once, half up, to
  /// the currency's minor unit.
  public func totalE4(quantityE3: Int64, currency: String) throws(Status) -> Int64 {
    let minor = Money.minorUnit(of: currency)
    let minors = try Rounding.halfUp.quotient(
      basisE4, numerator, quantityE3,
      over: UInt128(denominator) * UInt128(Quantity.scale) * UInt128(minor))
    return try Exact.multiply(minors, minor)
  }

  /// Whether an amount is what a quantity of the unit costs by `totalE4`. It is multiplied where
  /// `totalE4` divides, so that a fault of either shows; amounts beyond 128 bits are divided again.
  package func isTotal(
    _ amountE4: Int64, quantityE3: Int64, currency: String
  ) throws(Status) -> Bool {
    let minor = Money.minorUnit(of: currency)
    let divisor = Int128(denominator) * Int128(Quantity.scale) * Int128(minor)
    let (minors, rest) = amountE4.quotientAndRemainder(dividingBy: minor)
    let (exact, isLong) = (Int128(basisE4) * Int128(numerator))
      .multipliedReportingOverflow(by: Int128(quantityE3))
    let (rounded, isLongToo) = divisor.multipliedReportingOverflow(by: Int128(minors))
    let (error, isFar) = exact.subtractingReportingOverflow(rounded)
    guard !isLong, !isLongToo, !isFar, error.magnitude < UInt128(Int128.max) / 2 else {
      return try amountE4 == totalE4(quantityE3: quantityE3, currency: currency)
    }
    // A half goes away from zero: below zero the bounds change sides.
    let twice = exact < 0 ? -2 * error : 2 * error
    return rest == 0 && -divisor <= twice && twice < divisor
  }
}
