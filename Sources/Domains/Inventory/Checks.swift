package import TongluCore

/// Limits that stock and orders share.
package enum Checks {
  /// The most of one product on one line: 1,000,000,000 units, in 1/1,000.
  package static let quantityE3Max: Int64 = 1_000_000_000_000

  /// Bytes of a name, a reference, a reason.
  package static let textBytesMax = 200

  /// INVALID_ARGUMENT BAD_QUANTITY unless 0 < quantity ≤ `quantityE3Max`.
  package static func quantity(_ quantityE3: Int64, field: @autoclosure () -> String)
    throws(Status)
  {
    guard quantityE3 > 0, quantityE3 <= quantityE3Max else {
      throw .invalid(
        "BAD_QUANTITY", field: field(), "a quantity is above zero and at most 10^12 thousandths")
    }
  }

  /// INVALID_ARGUMENT TOO_LONG above `max` bytes of UTF-8, BAD_TEXT for what a text may not hold.
  package static func text(
    _ text: String, field: String, max: Int = textBytesMax
  ) throws(Status) {
    guard text.utf8.count <= max else {
      throw .invalid("TOO_LONG", field: field, "at most \(max) bytes")
    }
    _ = try Text.body(text, field: field, countMax: max)
  }
}
