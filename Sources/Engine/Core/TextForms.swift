private import Foundation
@_spi(_Unicode) private import Swift

/// The Unicode normal forms, and the form in which keys are compared.
extension Text {
  /// The text in NFC. ASCII, Chinese, Japanese, Korean and common alphabets are checked without
  /// conversion.
  package static func normalized(_ text: String) -> String {
    if isASCII(text) || text.unicodeScalars.allSatisfy(isComposed) { return text }
    return composed(text.decomposedStringWithCanonicalMapping)
  }

  /// The form in which keys are compared: NFKC with case folding, so that width, case and ligatures
  /// make no difference. Folding is idempotent.
  package static func fold(_ text: String) -> String {
    if isASCII(text) || text.unicodeScalars.allSatisfy(isPlain) { return text.lowercased() }
    var folded = text
    // One pass is enough except for a few letters whose folded form has a compatible form.
    for _ in 0..<4 {
      let next = compatible(caseFolded(compatible(folded)))
      if next.unicodeScalars.elementsEqual(folded.unicodeScalars) { break }
      folded = next
    }
    return folded
  }

  static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// The text in NFKC.
  static func compatible(_ text: String) -> String {
    composed(text.decomposedStringWithCompatibilityMapping)
  }

  /// Composes a decomposed text with the standard library, because Foundation composes Hangul
  /// wrongly. (The standard library, in turn, orders three Tibetan vowels wrongly when it
  /// decomposes.)
  private static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Unicode's full case folding, except that Cherokee is folded to lower case: each scalar is
  /// converted to lower case, then to upper, then to lower, which makes ẞ and ß "ss". Dotless ı,
  /// which shares its capital with i, is not changed.
  private static func caseFolded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar != "ı" else {
        folded.append(scalar)
        continue
      }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        for capital in small.properties.uppercaseMapping.unicodeScalars {
          folded.append(contentsOf: capital.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(folded)
  }

  /// Whether a text of such characters alone is in NFC: none has another composed form, and none
  /// composes with a preceding character.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x0391..<0x03CF, 0x0400..<0x0483, 0x048A..<0x0530, 0x1E00..<0x1F00,
      0x2010..<0x205F, 0x20A0..<0x20C0, 0x2190..<0x2200, 0x2460..<0x2600, 0x3001..<0x302A,
      0x3041..<0x3097, 0x30A0..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4,
      0xFF01..<0xFF5F, 0x1F300..<0x1FB00, 0x20000..<0x2A6E0:
      true
    default: false
    }
  }

  /// Whether it is in ASCII, or an ideograph or kana whose folded form is itself.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0x3041..<0x3097, 0x30A1..<0x30FB, 0x3400..<0x4DC0, 0x4E00..<0xA000: true
    default: false
    }
  }
}
