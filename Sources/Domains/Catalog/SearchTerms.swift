/// What a product can be found by: each term is what a word of a query may begin.
enum SearchTerms {
  /// Longer terms are cut: nobody types further.
  static let lengthMax = 24
  private static let countMax = 64

  /// The terms of a product, without repeats.
  static func of(sku: String, name: String, pinyin: Pinyin) -> Set<String> {
    var terms: Set<String> = [cut(folded(sku))]
    for word in words(name) {
      terms.insert(cut(word))
      // Chinese is written without blanks: any tail may be what is typed.
      if word.contains(where: \.isIdeograph) {
        for start in word.indices where word[start].isIdeograph {
          terms.insert(cut(word[start...]))
        }
      }
    }
    let syllables = pinyin.text.split(separator: " ")
    for start in syllables.indices {
      terms.insert(cut(syllables[start...].joined()))
      terms.insert(cut(syllables[start...].compactMap { $0.first.map(String.init) }.joined()))
    }
    terms.remove("")
    return Set(terms.sorted().prefix(countMax))
  }

  /// The words of a text as searching sees them.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A text in small letters without anything but letters and digits.
  static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  static func cut(_ term: some StringProtocol) -> String { String(term.prefix(lengthMax)) }
}

extension Character {
  fileprivate var isIdeograph: Bool {
    unicodeScalars.first?.properties.isIdeographic ?? false
  }
}
