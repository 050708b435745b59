package import TongluCore

/// Limits that stock and orders share.
package enum Checks {
  /// The largest quantity of a line: 1,000,000,000 units, in 1/1,000.
  package static let quantityE3Max: Int64 = 1_000_000_000_000

  /// The most characters of a reference or a reason.
  package static let textCountMax = 200

  /// Whether 0 < quantity ≤ `quantityE3Max`.
  package static func isQuantity(_ quantityE3: Int64) -> Bool {
    quantityE3 > 0 && quantityE3 <= quantityE3Max
  }

  /// INVALID_ARGUMENT BAD_QUANTITY unless `isQuantity` holds.
  package static func quantity(_ quantityE3: Int64, field: @autoclosure () -> String)
    throws(Status)
  {
    guard isQuantity(quantityE3) else { throw badQuantity(field()) }
  }

  package static func badQuantity(_ field: String) -> Status {
    .invalid("BAD_QUANTITY", field: field, "a quantity is above zero and at most 10^12 thousandths")
  }

  /// The most products that a request names; TOO_MANY_IDS beyond it.
  private static let productIDsMax = 200

  /// INVALID_ARGUMENT TOO_MANY_IDS.
  static func productIDs(_ ids: [Int64]) throws(Status) {
    guard ids.count <= productIDsMax else {
      throw .invalid(
        "TOO_MANY_IDS", field: "product_ids", "at most \(count: productIDsMax)")
    }
  }

  /// A reference or a reason as it is kept; INVALID_ARGUMENT TOO_LONG, BAD_TEXT.
  package static func text(_ text: String, field: String) throws(Status) -> String {
    try Text.optionalLine(text, field: field, countMax: textCountMax)
  }
}
