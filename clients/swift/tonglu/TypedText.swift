import TongluCore

/// Text as people type it with an input method, or paste it from a table or a chat.
package enum TypedText {
  /// The text with full-width letters, digits and signs of ASCII and the Chinese full stop in their
  /// plain form, and without blanks at its ends.
  package static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(Self.plain(scalar)) }
    return Text.trim(String(plain))
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    // The ideographic space, the full stop, and the minus sign.
    case 0x3000: " "
    case 0x3002: "."
    case 0x2212: "-"
    default: scalar
    }
  }

  /// A decimal number as a computer writes it: "1,000.50" and "￥１，０００．５" lose their commas and
  /// the currency sign. Nil if a comma does not separate thousands.
  static func number(_ text: some StringProtocol) -> String? {
    var number = plain(text)
    var sign = ""
    if number.hasPrefix("-") || number.hasPrefix("+") {
      sign = number.removeFirst() == "-" ? "-" : ""
    }
    if let first = number.first, ["¥", "￥"].contains(first) { number.removeFirst() }
    guard number.contains(",") else { return sign + number }
    guard number.wholeMatch(of: /\d{1,3}(,\d{3})+(\.\d+)?/) != nil else { return nil }
    return sign + number.replacing(",", with: "")
  }

  /// The number in 1/10^`digits`; nil for anything else.
  package static func fixedPoint(_ text: some StringProtocol, digits: Int) -> Int64? {
    number(text).flatMap { Exact.fixedPoint($0, digits: digits) }
  }

  /// A quantity with its unit: "10箱" is 10 and 箱, "1.5 kg" is 1.5 and kg. The unit may be empty.
  package static func quantity(_ text: some StringProtocol) -> (number: String, unit: String)? {
    guard let match = plain(text).wholeMatch(of: /([-+]?[\d.,]+)\s*(\D*)/) else { return nil }
    return (String(match.1), String(match.2))
  }
}
