import TongluCore

/// Barcodes: shown as given, looked up by a form that is the same for all notations of one. Pure.
enum Barcode {
  /// A barcode of 4 to 32 letters and digits, with blanks and hyphens inside; INVALID_ARGUMENT
  /// BAD_BARCODE otherwise.
  static func checked(_ text: String, field: String) throws(Status) -> String {
    let barcode = try Text.key(text, field: field, countMax: 32, reason: "BAD_BARCODE")
    let plain = plain(barcode)
    let isPlain = plain.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    guard isPlain, (4...32).contains(plain.utf8.count) else {
      throw .invalid(
        "BAD_BARCODE", field: field, "4 to 32 letters and digits, blanks and - among them")
    }
    return barcode
  }

  /// The look-up form of a barcode: a GTIN of 8, 12, 13 or 14 digits with a valid check digit in 14
  /// digits, any other folded and without blanks and hyphens.
  static func fold(_ text: String) -> String {
    let plain = plain(text)
    guard [8, 12, 13, 14].contains(plain.utf8.count), isGTIN(plain) else { return plain }
    return String(repeating: "0", count: 14 - plain.utf8.count) + plain
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        Text.fold(text).unicodeScalars.filter { scalar in
          let category = scalar.properties.generalCategory
          return category != .spaceSeparator && category != .dashPunctuation && scalar != "\u{2212}"
        }))
  }

  /// Whether the text is digits with a valid check digit at the end: weights 3 and 1 from the right
  /// (GS1 General Specifications, 7.9).
  private static func isGTIN(_ text: String) -> Bool {
    var sum = 0
    for (place, byte) in text.utf8.reversed().enumerated() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
      sum += Int(byte - UInt8(ascii: "0")) * (place % 2 == 0 ? 1 : 3)
    }
    return sum % 10 == 0
  }
}
