import TongluCore

/// What a product can be found by: each term is what a word of a query may begin.
enum SearchTerms {
  /// Longer terms are cut: nobody types further.
  static let lengthMax = 24
  /// How many words and syllables of a name a query may begin with.
  private static let startsMax = 50

  /// The terms of a product, without repeats: its SKU, and what follows in its name from each word
  /// and each Chinese character on, in its pinyin and its initials from each syllable on.
  static func of(sku: String, name: String, pinyin: Pinyin) -> Set<String> {
    var terms: Set<String> = [cut(folded(sku))]
    let words = words(name)
    for start in words.indices.prefix(startsMax) {
      let rest = words[start...].joined()
      terms.insert(cut(rest))
      // Chinese is written without blanks: a query may begin at any character.
      for index in rest.indices.prefix(words[start].count) where rest[index].isIdeograph {
        terms.insert(cut(rest[index...]))
      }
    }
    for syllables in pinyin.spellings {
      for start in syllables.indices.prefix(startsMax) {
        terms.insert(cut(syllables[start...].joined()))
        terms.insert(cut(syllables[start...].compactMap { $0.first.map(String.init) }.joined()))
      }
    }
    terms.remove("")
    return terms
  }

  /// The words of a text as searching sees them.
  static func words(_ text: String) -> [String] {
    Text.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The letters and digits of a text, folded: small, the wide forms of Chinese typing (Ａ４) as the
  /// narrow ones.
  static func folded(_ text: String) -> String {
    String(Text.fold(text).filter { $0.isLetter || $0.isNumber })
  }

  static func cut(_ term: some StringProtocol) -> String { String(term.prefix(lengthMax)) }

}

extension Character {
  fileprivate var isIdeograph: Bool {
    unicodeScalars.first?.properties.isIdeographic ?? false
  }
}
