private import Foundation
@_spi(_Unicode) private import Swift

/// The normal forms of Unicode, and the one in which keys are compared.
extension Text {
  /// The text in NFC. ASCII, Chinese, Japanese, Korean and common alphabets are merely read.
  package static func normalized(_ text: String) -> String {
    if isASCII(text) || text.unicodeScalars.allSatisfy(isComposed) { return text }
    return composed(text.decomposedStringWithCanonicalMapping)
  }

  /// What two keys have in common that are the same: NFKC with case folding, so that full and half
  /// width, capitals and ligatures make no difference. Folding twice is folding once.
  package static func fold(_ text: String) -> String {
    if isASCII(text) || text.unicodeScalars.allSatisfy(isPlain) { return text.lowercased() }
    var folded = text
    // Once is enough but for a few letters whose folded form has another compatible one.
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

  /// What is decomposed, composed by the standard library: Foundation composes Hangul wrongly, and
  /// the standard library orders three Tibetan vowels wrongly while it decomposes.
  private static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Unicode's full case folding, except that Cherokee becomes small: each scalar in lower case,
  /// then in upper, then in lower, which makes ẞ and ß "ss". Dotless ı shares its capital with i
  /// and stays.
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
  /// composes with what stands before it.
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
