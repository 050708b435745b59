package import TongluCore

/// Texts that people give: trimmed, bounded, free of control characters.
///
/// Bounds count Unicode scalars: what a reader sees as one character has no longest form.
package enum Text {
  /// A name of 1 to `countMax` characters on one line; INVALID_ARGUMENT `reason` otherwise.
  package static func name(
    _ text: String, field: String, countMax: Int = 100, reason: String = "BAD_NAME"
  ) throws(Status) -> String {
    let trimmed = trim(text)
    guard (1...countMax).contains(trimmed.unicodeScalars.count), !hasControls(trimmed) else {
      throw .invalid(reason, field: field, "1 to \(countMax) characters on one line")
    }
    return trimmed
  }

  /// A phone number as people write it, or nothing: digits, `+`, `-`, blanks and brackets, at most
  /// 32; INVALID_ARGUMENT BAD_PHONE otherwise.
  package static func phone(_ text: String, field: String) throws(Status) -> String {
    let trimmed = trim(text)
    let isPlain = trimmed.utf8.allSatisfy { "0123456789+-() ".utf8.contains($0) }
    guard isPlain, trimmed.utf8.count <= 32 else {
      throw .invalid("BAD_PHONE", field: field, "at most 32 digits, +, -, blanks and brackets")
    }
    return trimmed
  }

  /// A currency's three capital letters (ISO 4217); INVALID_ARGUMENT BAD_CURRENCY otherwise.
  package static func currency(_ text: String, field: String) throws(Status) -> String {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard text.utf8.count == 3, text.utf8.allSatisfy(letters.contains) else {
      throw .invalid("BAD_CURRENCY", field: field, "three capital letters of ISO 4217")
    }
    return text
  }

  /// Without white space at both ends.
  package static func trim(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
