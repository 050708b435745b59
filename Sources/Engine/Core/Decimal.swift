/// Exact integer arithmetic behind money and quantities: checked, never wrapped.
public enum Exact {
  /// a + b, or OUT_OF_RANGE AMOUNT_OVERFLOW.
  public static func add(_ a: Int64, _ b: Int64) throws(Status) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { throw overflowed }
    return sum
  }

  /// a − b, or OUT_OF_RANGE AMOUNT_OVERFLOW.
  public static func subtract(_ a: Int64, _ b: Int64) throws(Status) -> Int64 {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    if overflow { throw overflowed }
    return difference
  }

  /// a · b, or OUT_OF_RANGE AMOUNT_OVERFLOW.
  public static func multiply(_ a: Int64, _ b: Int64) throws(Status) -> Int64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    if overflow { throw overflowed }
    return product
  }

  /// Decimal text as an integer in 1/10^digits, exactly: "12.5" with 4 is 125,000; nil for anything
  /// else and for more decimal places than `digits`.
  public static func fixedPoint(_ text: some StringProtocol, digits: Int) -> Int64? {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let isNegative = parts.first?.first == UInt8(ascii: "-")
    guard let whole = parts.first?.dropFirst(isNegative ? 1 : 0), !whole.isEmpty else { return nil }
    var fraction = parts.count > 1 ? parts[1] : whole[whole.endIndex...]
    guard parts.count == 1 || !fraction.isEmpty else { return nil }
    while fraction.count > digits, fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    guard fraction.count <= digits else { return nil }
    var value: Int64 = 0
    let padding = repeatElement(UInt8(ascii: "0"), count: digits - fraction.count)
    for digit in Array(whole) + Array(fraction) + padding {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, wrapped) = shifted.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
      if overflow || wrapped { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }

  /// An integer in 1/10^digits as decimal text: 125,000 with 4 is "12.50"; amounts keep two places,
  /// quantities (3 digits) lose all trailing zeros.
  public static func text(_ number: Int64, digits: Int) -> String {
    let scale: UInt64 = digits == 4 ? 10_000 : 1_000
    var fraction = String(String(number.magnitude % scale + scale).dropFirst())
    while fraction.last == "0", digits == 3 || fraction.count > 2 { fraction.removeLast() }
    let whole = "\(number < 0 ? "-" : "")\(number.magnitude / scale)"
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  static var overflowed: Status {
    Status(.outOfRange, "AMOUNT_OVERFLOW", "an amount exceeds 64 bits")
  }
}

/// The arithmetic of money: an `Int64` in 1/10,000 of the currency unit. The document that holds
/// the amounts has one ISO 4217 code for all of them.
public enum Money {
  /// Units of 1/10,000 in one currency unit.
  public static let scale: Int64 = 10_000

  /// Units of 1/10,000 in one minor unit of `currency` (CNY 100, JPY 10,000, KWD 10), by ISO 4217.
  public static func minorUnit(of currency: String) -> Int64 {
    Currency.minorUnit(of: currency)
  }

  /// INVALID_ARGUMENT BAD_CURRENCY unless ISO 4217 has the code.
  public static func check(currency: String, field: String) throws(Status) {
    try Currency.check(currency, field: field)
  }
}

/// Quantities are `Int64` in 1/1,000 of the product's base unit.
public enum Quantity {
  /// Units of 1/1,000 in one base unit.
  public static let scale: Int64 = 1_000
}
