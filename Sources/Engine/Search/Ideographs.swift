private import Foundation
import Synchronization

/// The search data of one ideograph, computed once because ICU is slow.
enum Ideographs {
  struct Entry: Sendable {
    /// The simplified form of a traditional character, otherwise the character itself.
    let simplified: Unicode.Scalar
    /// The common readings, the most common first, in small letters without tones, v for ü.
    let readings: [String]
  }

  private static let known = Mutex<[Unicode.Scalar: Entry]>([:])

  static func entry(_ scalar: Unicode.Scalar) -> Entry {
    known.withLock { known in
      if let entry = known[scalar] { return entry }
      let entry = read(scalar)
      known[scalar] = entry
      return entry
    }
  }

  private static func read(_ scalar: Unicode.Scalar) -> Entry {
    let simplified = simplify(scalar)
    if let listed = Readings.listed[simplified] {
      return Entry(simplified: simplified, readings: listed)
    }
    let latin =
      String(simplified).applyingTransform(.mandarinToLatin, reverse: false)?.lowercased() ?? ""
    let hasUmlaut = latin.decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{308}")
    let plain = (latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin).filter {
      ("a"..."z").contains($0)
    }
    // A character without a known reading is its own reading.
    guard !plain.isEmpty else { return Entry(simplified: simplified, readings: []) }
    let readings =
      hasUmlaut ? [plain, plain.replacingOccurrences(of: "u", with: "v")] : [plain]
    return Entry(simplified: simplified, readings: readings)
  }

  /// The simplified form: ICU's Hant-Hans per character, repeated until nothing changes.
  private static func simplify(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var simple = Readings.variants[scalar] ?? scalar
    for _ in 0..<3 {
      let next = String(simple).applyingTransform(StringTransform("Hant-Hans"), reverse: false)
      guard let scalars = next?.unicodeScalars, scalars.count == 1, let first = scalars.first,
        first != simple
      else { break }
      simple = first
    }
    return simple
  }
}
