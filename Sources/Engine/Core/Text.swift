/// Checks of texts in requests, in one place for all domains.
///
/// A name has one line, a body several. A key identifies a thing: two keys are the same if they
/// `fold` to the same text. All are in NFC, trimmed, bounded in Unicode scalars, and free of
/// characters that are invisible, change the direction of the text or break a line.
package enum Text {
  /// A text of 1 to `countMax` characters on one line; INVALID_ARGUMENT `reason` otherwise.
  package static func line(
    _ text: String, field: String, countMax: Int = 100, reason: String = "BAD_NAME"
  ) throws(Status) -> String {
    try required(text, .line, field: field, countMax: countMax, reason: reason)
  }

  /// A name: a text on one line.
  package static func name(
    _ text: String, field: String, countMax: Int = 100, reason: String = "BAD_NAME"
  ) throws(Status) -> String {
    try line(text, field: field, countMax: countMax, reason: reason)
  }

  /// A text on one line, or empty; INVALID_ARGUMENT TOO_LONG, and `reason` for forbidden
  /// characters.
  package static func optionalLine(
    _ text: String, field: String, countMax: Int, reason: String = "BAD_TEXT"
  ) throws(Status) -> String {
    try optional(text, .line, field: field, countMax: countMax, reason: reason)
  }

  /// A text of several lines separated by LF, or empty; INVALID_ARGUMENT TOO_LONG, and `reason` for
  /// forbidden characters.
  package static func body(
    _ text: String, field: String, countMax: Int, reason: String = "BAD_TEXT"
  ) throws(Status) -> String {
    try optional(text, .body, field: field, countMax: countMax, reason: reason)
  }

  /// The key of a thing: 1 to `countMax` characters on one line; INVALID_ARGUMENT `reason`
  /// otherwise. It is shown as given, stored beside its `fold` and looked up by it.
  package static func key(
    _ text: String, field: String, countMax: Int, reason: String
  ) throws(Status) -> String {
    try required(text, .key, field: field, countMax: countMax, reason: reason)
  }

  /// A key, or empty; INVALID_ARGUMENT TOO_LONG, and `reason` for forbidden characters.
  package static func optionalKey(
    _ text: String, field: String, countMax: Int, reason: String = "BAD_TEXT"
  ) throws(Status) -> String {
    try optional(text, .key, field: field, countMax: countMax, reason: reason)
  }

  /// A phone number as people write it, or empty: digits, `+`, `-`, blanks and brackets, at most
  /// 32; INVALID_ARGUMENT BAD_PHONE otherwise. Full-width forms of Chinese input become narrow.
  package static func phone(_ text: String, field: String) throws(Status) -> String {
    let trimmed = trim(isASCII(text) ? text : compatible(text))
    let isPlain = trimmed.utf8.allSatisfy { "0123456789+-() ".utf8.contains($0) }
    guard isPlain, trimmed.utf8.count <= 32 else {
      throw .invalid("BAD_PHONE", field: field, "at most 32 digits, +, -, blanks and brackets")
    }
    return trimmed
  }

  /// The digits by which a phone number is looked up, whatever its separators: without the prefix
  /// of China (+86, 0086, or 86 before a mobile number). Empty for fewer than 7 digits, which are
  /// no whole number.
  package static func phoneKey(_ phone: String) -> String {
    let narrow = isASCII(phone) ? phone : compatible(phone)
    var digits = narrow.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits.starts(with: "0086".utf8) {
      digits.removeFirst(4)
    } else if digits.starts(with: "86".utf8),
      trim(narrow).hasPrefix("+") || digits.count == 13 && digits[2] == UInt8(ascii: "1")
    {
      digits.removeFirst(2)
    }
    return digits.count < 7 ? "" : String(decoding: digits, as: UTF8.self)
  }

  /// A phone number as responses show it: of 8 digits or more the last 4 are kept, of fewer none;
  /// each other digit becomes `*`. Separators are kept. `phone` refuses the result.
  package static func masked(phone: String) -> String {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let count = phone.utf8.count(where: digits.contains)
    var hidden = count >= 8 ? count - 4 : count
    let shown = phone.utf8.map { byte -> UInt8 in
      guard digits.contains(byte), hidden > 0 else { return byte }
      hidden -= 1
      return UInt8(ascii: "*")
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The code of a currency; INVALID_ARGUMENT BAD_CURRENCY unless ISO 4217 has it.
  package static func currency(_ text: String, field: String) throws(Status) -> String {
    try Currency.check(text, field: field)
    return text
  }

  /// The text without blanks, tabs, LF and CR at both ends.
  package static func trim(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest.count == text.unicodeScalars.count ? text : String(rest)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 9, 10, 13: true
    case 0x21..<0x80: false
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }
}

/// A text that identifies a thing: shown as given, compared by its fold, as the `…_folded` columns
/// are.
package struct TextKey: Sendable, Hashable {
  package let shown: String
  package let folded: String

  package init(_ text: String) {
    shown = text
    folded = Text.fold(text)
  }

  /// Whether two texts identify the same thing.
  package static func same(_ left: String, _ right: String) -> Bool {
    left == right || Text.fold(left) == Text.fold(right)
  }

  package static func == (left: TextKey, right: TextKey) -> Bool { left.folded == right.folded }

  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension Text {
  private enum Kind {
    case line
    case body
    case key
  }

  private static func required(
    _ text: String, _ kind: Kind, field: String, countMax: Int, reason: String
  ) throws(Status) -> String {
    let checked = trim(normalized(text))
    guard (1...countMax).contains(checked.unicodeScalars.count) else {
      throw .invalid(reason, field: field, "1 to \(countMax) characters on one line")
    }
    try refuseHidden(checked, kind, field: field, reason: reason)
    return checked
  }

  private static func optional(
    _ text: String, _ kind: Kind, field: String, countMax: Int, reason: String
  ) throws(Status) -> String {
    var checked = trim(normalized(text))
    if kind == .body, checked.utf8.contains(13) {
      checked = String(String.UnicodeScalarView(lineFeeds(checked.unicodeScalars)))
    }
    guard checked.unicodeScalars.count <= countMax else {
      throw .invalid("TOO_LONG", field: field, "at most \(countMax) characters")
    }
    try refuseHidden(checked, kind, field: field, reason: reason)
    return checked
  }

  /// Replaces CR LF and a single CR by LF.
  private static func lineFeeds(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var lines: [Unicode.Scalar] = []
    var wasReturn = false
    for scalar in scalars {
      if scalar == "\r" {
        lines.append("\n")
      } else if scalar != "\n" || !wasReturn {
        lines.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return lines
  }

  private static func refuseHidden(
    _ text: String, _ kind: Kind, field: String, reason: String
  ) throws(Status) {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where isHidden(scalar) {
      if kind == .body, scalar == "\n" || scalar == "\t" { continue }
      if kind != .key, isOfEmoji(index, scalars) { continue }
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      throw .invalid(
        reason, field: field,
        "character \(index + 1) is \(name): no invisible, line or direction controls")
    }
  }

  /// Whether the character is invisible or changes how others are shown.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x3041..<0x3097, 0x30A1..<0x30FF, 0x4E00..<0xA000:
      return false
    // Blanks that Unicode does not class as white space: Braille, object, musical note, Khitan.
    case 0x2800, 0xFFFC, 0x1D159, 0x16FE4: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the hidden scalar at `index` is part of an emoji: a joiner between two, or a variation
  /// selector.
  private static func isOfEmoji(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index].value {
    case 0xFE0E, 0xFE0F:
      let base = scalars[index - 1]
      return isEmoji(base) || (base.properties.isEmoji && next?.value == 0x20E3)
    case 0x200D:
      let before = scalars[index - 1]
      let isAfterEmoji =
        isEmoji(before) || (before.value == 0xFE0F && index > 1 && isEmoji(scalars[index - 2]))
      return isAfterEmoji && next.map(isEmoji) ?? false
    default: return false
    }
  }

  /// Whether it is an emoji by itself; ASCII digits, which can begin one, are not.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }
}
