/// The searched texts of one thing, and its sort keys.
package struct SearchDocument: Sendable, Hashable {
  package let id: Int64
  /// The version of the row that it was made from.
  package let version: Int64
  /// Whether everybody sees it, not the staff alone.
  package let isPublic: Bool
  /// A SKU or a code; empty without one.
  package let code: String
  package let name: String
  /// Brands and categories: searched like the name, but not ranked as its beginning.
  package let groups: [String]

  package init(
    id: Int64, version: Int64, isPublic: Bool, code: String, name: String, groups: [String] = []
  ) {
    self.id = id
    self.version = version
    self.isPublic = isPublic
    self.code = code
    self.name = name
    self.groups = groups
  }

  /// Whether a query matches: the rule itself, without an index.
  package func matches(_ query: SearchQuery) -> Bool {
    let block = SearchBlock(self)
    func holds(_ word: SearchQuery.Word) -> Bool {
      block.starts.contains { block.bytes[$0...].starts(with: word.bytes) }
        || (word.isLong && block.middles.contains { block.bytes[$0...].starts(with: word.bytes) })
    }
    return holds(query.whole) || query.words.allSatisfy(holds)
  }
}

/// A normalized query.
package struct SearchQuery: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    let bytes: [UInt8]
    /// Long enough to match in the middle of a code.
    let isLong: Bool

    init(_ text: SearchText) {
      bytes = text.bytes
      isLong = text.scalars.count >= SearchQuery.middleMin
    }
  }

  /// The length of a word in characters from which it also matches in the middle of a code.
  package static let middleMin = 3

  /// All letters and digits of the query, joined.
  let whole: Word
  /// The words, without duplicates.
  let words: [Word]

  /// Nil for a text without letters and digits.
  package init?(_ text: String) {
    let read = SearchText(text)
    guard !read.isEmpty else { return nil }
    whole = Word(read)
    var words: [Word] = []
    for word in read.words.map(Word.init) where !words.contains(word) { words.append(word) }
    self.words = words
  }
}

/// A document in bytes: its texts, each followed by a 0, the name first and the code second, and
/// the offsets at which a word of a query may match.
struct SearchBlock {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int] = []
  /// Offsets in the code at which only a long word may match.
  private(set) var middles: [Int] = []
  /// The offset of the code.
  let codeStart: Int

  init(_ document: SearchDocument) {
    let name = SearchText(document.name)
    Self.append(name, to: &bytes, &starts)
    codeStart = bytes.count
    let code = SearchText(document.code)
    Self.append(code, to: &bytes, &starts)
    let known = Set(starts)
    middles = (codeStart..<(bytes.count - 1)).filter { offset in
      bytes[offset] & 0xC0 != 0x80 && !known.contains(offset)
    }
    append(Pinyin(name))
    for group in document.groups where !group.isEmpty {
      let text = SearchText(group)
      Self.append(text, to: &bytes, &starts)
      append(Pinyin(text))
    }
  }

  private static func append(
    _ text: SearchText, to bytes: inout [UInt8], _ starts: inout [Int]
  ) {
    for (index, scalar) in text.scalars.enumerated() {
      if text.starts(index) { starts.append(bytes.count) }
      bytes.append(contentsOf: UTF8.encode(scalar)!)
    }
    bytes.append(0)
  }

  private mutating func append(_ pinyin: Pinyin) {
    guard let last = pinyin.units.prefix(Pinyin.unitsMax).lastIndex(where: \.isSyllable) else {
      return
    }
    for spelling in pinyin.spellings {
      for (index, part) in spelling.parts.enumerated() {
        if index <= min(last, spelling.startMax) { starts.append(bytes.count) }
        bytes.append(contentsOf: part.utf8)
      }
      bytes.append(0)
    }
  }
}
