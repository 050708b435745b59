import TongluCore

/// A text normalized for searching: its letters and digits, and where words begin.
///
/// This is the only tokenizer of the program, for texts and queries:
///
/// - `Text.fold` (NFKC and case folding: full width becomes half width), then each traditional
///   character becomes its simplified form;
/// - ×, ✕ and * between letters or digits become the letter x;
/// - every other character that is neither letter nor digit separates words, except a point or
///   comma between digits, which is left out;
/// - at most `lengthMax` letters and digits are read.
package struct SearchText: Sendable, Hashable {
  /// Longer texts are cut.
  package static let lengthMax = 300

  package enum Kind: Sendable {
    case digit
    /// An ideograph or a kana: written without blanks.
    case ideograph
    case letter
  }

  /// The letters and digits, joined.
  package private(set) var scalars: [Unicode.Scalar] = []
  private(set) var kinds: [Kind] = []
  /// Whether a separator stands before the character.
  private(set) var opensWord: [Bool] = []

  package init(_ text: String) {
    let folded = Array(Text.fold(Self.withStars(text)).unicodeScalars)
    var isApart = true
    for (index, scalar) in folded.enumerated() {
      guard scalars.count < Self.lengthMax else { break }
      if let kind = Self.kind(scalar, after: kinds.last, isApart: isApart) {
        append(kind == .ideograph ? Ideographs.entry(scalar).simplified : scalar, kind, isApart)
        isApart = false
      } else if Self.isTimes(index, folded) {
        append("x", .letter, isApart)
        isApart = false
      } else if !Self.isPoint(index, folded) {
        isApart = true
      }
    }
  }

  /// Replaces × by *: the only such sign in names that would need the slow path of `Text.fold`.
  private static func withStars(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{D7}") else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.lazy.map { $0 == "\u{D7}" ? "*" : $0 }))
  }

  /// A part of a text.
  private init(_ text: SearchText, _ range: Range<Int>) {
    scalars = Array(text.scalars[range])
    kinds = Array(text.kinds[range])
    opensWord = Array(text.opensWord[range])
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ kind: Kind, _ opens: Bool) {
    scalars.append(scalar)
    kinds.append(kind)
    opensWord.append(opens)
  }

  package var isEmpty: Bool { scalars.isEmpty }

  /// In UTF-8, which sorts like the scalars.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar)!) }
    return bytes
  }

  /// Whether a query may match here: at each word, each ideograph, and where digits, letters and
  /// ideographs meet.
  func starts(_ index: Int) -> Bool {
    opensWord[index] || kinds[index] == .ideograph || kinds[index] != kinds[index - 1]
  }

  /// The words of a query: parts between blanks and punctuation, split again where ideographs are
  /// followed by digits or letters, and where a part that has letters is followed by ideographs.
  /// Digits and the ideographs after them stay together ("24瓶").
  package var words: [SearchText] {
    var words: [SearchText] = []
    var begin = 0
    var hasLetters = false
    for index in scalars.indices {
      let isNew =
        index > begin
        && (opensWord[index]
          || (kinds[index] == .ideograph ? hasLetters : kinds[index - 1] == .ideograph))
      if isNew {
        words.append(SearchText(self, begin..<index))
        begin = index
        hasLetters = false
      }
      hasLetters = hasLetters || kinds[index] == .letter
    }
    if begin < scalars.count { words.append(SearchText(self, begin..<scalars.count)) }
    return words
  }

  private static func kind(
    _ scalar: Unicode.Scalar, after last: Kind?, isApart: Bool
  ) -> Kind? {
    switch scalar.value {
    case 0x30...0x39: return .digit
    case 0x61...0x7A: return .letter
    case 0..<0x80: return nil
    case 0x4E00..<0xA000, 0x3041..<0x3097, 0x30A1..<0x30FB, 0x3400..<0x4DC0: return .ideograph
    default: break
    }
    if scalar.properties.isIdeographic { return .ideograph }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    // A mark belongs to the character before it.
    case .nonspacingMark, .spacingMark, .enclosingMark: return isApart ? nil : last
    default: return nil
    }
  }

  /// Whether a sign stands for x: between letters or digits, with or without blanks.
  private static func isTimes(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard ["*", "\u{2715}", "\u{2716}", "\u{2A2F}"].contains(scalars[index]) else {
      return false
    }
    func isText(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return kind(scalar, after: nil, isApart: true) != nil
    }
    return isText(scalars[..<index].last { $0 != " " })
      && isText(scalars[(index + 1)...].first { $0 != " " })
  }

  private static func isPoint(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "." || scalars[index] == ",", index > 0, index + 1 < scalars.count
    else { return false }
    let isDigit = { (scalar: Unicode.Scalar) in
      kind(scalar, after: nil, isApart: true) == .digit
    }
    return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
  }
}
