import Foundation
import Testing
import TongluCatalogMessages
import TongluCore
import TongluTestSupport

/// The documented rule of SearchProducts, implemented a second time and without an index.
struct NaiveSearch {
  struct Item {
    let sku: String
    let places: [String]
    let plainSKU: String
    let plainName: String
    let shownSKU: String
    let number: Int
  }

  /// Traditional characters of the generated names.
  static let simple: [Character: Character] = [
    "鋸": "锯", "龍": "龙", "電": "电", "鏽": "锈", "鋼": "钢", "燈": "灯",
  ]
  /// The readings of the characters of the generated names.
  static let sounds: [Character: [String]] = [
    "锯": ["ju"], "片": ["pian"], "龙": ["long"], "井": ["jing"], "茶": ["cha"], "电": ["dian"],
    "池": ["chi"], "不": ["bu"], "锈": ["xiu"], "钢": ["gang"], "灯": ["deng"], "泡": ["pao"],
    "螺": ["luo"], "丝": ["si"], "行": ["xing", "hang"], "长": ["chang", "zhang"], "绿": ["lu", "lv"],
    "克": ["ke"], "瓶": ["ping"],
  ]

  var items: [Item] = []

  static func kind(_ character: Character) -> Int {
    if character.isASCII { return character.isNumber ? 1 : 2 }
    return 3
  }

  static func simplified(_ character: Character) -> Character {
    if let known = simple[character] { return known }
    guard character.unicodeScalars.first!.properties.isIdeographic else { return character }
    let other = String(character).applyingTransform(StringTransform("Hant-Hans"), reverse: false)
    return other.map { Character($0) } ?? character
  }

  /// The words between blanks and punctuation.
  static func parts(_ text: String) -> [String] {
    var text = text.precomposedStringWithCompatibilityMapping.lowercased()
    text = String(text.map { simplified($0) })
    text = text.replacing(/([\p{L}\p{N}] *)[×*](?= *[\p{L}\p{N}])/) { "\($0.1)x" }
    text = text.replacing(/([0-9])[.,](?=[0-9])/) { "\($0.1)" }
    return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  static func plain(_ text: String) -> String { parts(text).joined() }

  /// All texts of which a word may be a prefix; of a SKU without pinyin.
  static func places(_ text: String, isSKU: Bool = false) -> [String] {
    let whole = Array(plain(text))
    var opens: Set<Int> = []
    var count = 0
    for part in parts(text) {
      opens.insert(count)
      count += part.count
    }
    var places: [String] = []
    var units: [[String]] = []
    for index in whole.indices {
      let isStart =
        opens.contains(index) || kind(whole[index]) == 3
        || kind(whole[index]) != kind(whole[index - 1])
      if isStart { places.append(String(whole[index...])) }
      if let sounds = sounds[whole[index]] {
        units.append(sounds)
      } else if opens.contains(index) || index == 0 || sounds[whole[index - 1]] != nil {
        units.append([String(whole[index])])
      } else {
        units[units.count - 1][0].append(whole[index])
      }
    }
    guard !isSKU, whole.contains(where: { sounds[$0] != nil }) else { return places }
    let letters = units.map { unit in
      unit.count > 1 || (unit[0].count > 1 && Self.sounds.values.contains([unit[0]]))
        ? unit.map { String($0.prefix(1)) } : unit
    }
    for units in [units, letters] {
      for start in units.indices {
        var tails = [""]
        for unit in units[start...] {
          tails = tails.flatMap { tail in unit.map { tail + $0 } }
        }
        places += tails
      }
    }
    return places
  }

  static func words(_ query: String) -> [String] {
    parts(query).flatMap { part in
      // Splits before digits and letters that follow Chinese, and before Chinese that follows
      // letters.
      part.replacing(/(\p{Han})(?=[0-9a-z])/) { "\($0.1) " }
        .replacing(/([a-z][0-9a-z]*)(?=\p{Han})/) { "\($0.1) " }.split(separator: " ")
        .map(String.init)
    }
  }

  mutating func add(_ draft: ProductDraft) {
    let places =
      Self.places(draft.sku, isSKU: true)
      + [draft.name, draft.brand, draft.category].flatMap { Self.places($0) }
    items.append(
      Item(
        sku: draft.sku.lowercased(), places: places, plainSKU: Self.plain(draft.sku),
        plainName: Self.plain(draft.name), shownSKU: draft.sku, number: items.count))
  }

  func search(_ query: String) -> [String] {
    let whole = Self.plain(query)
    let words = Self.words(query)
    func holds(_ item: Item, _ word: String) -> Bool {
      item.places.contains { $0.hasPrefix(word) }
        || (word.count >= 3 && item.plainSKU.contains(word))
    }
    let trimmed = query.trimmingCharacters(in: .whitespaces)
      .precomposedStringWithCompatibilityMapping.lowercased()
    let ranked = items.compactMap { item -> (Int, String, Int, String)? in
      if item.sku == trimmed { return (0, "", item.number, item.shownSKU) }
      guard holds(item, whole) || words.allSatisfy({ holds(item, $0) }) else { return nil }
      if item.plainSKU.hasPrefix(whole) { return (1, item.plainSKU, item.number, item.shownSKU) }
      let rank = item.plainName.hasPrefix(whole) ? 2 : 3
      return (rank, item.plainName, item.number, item.shownSKU)
    }
    return ranked.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}

/// In CI two hundred queries on generated names. The long form uses real names, one per line of a
/// file:
///
///     TONGLU_SEARCH_NAMES=FILE TONGLU_SEARCH_QUERIES=5000 tools/test-swift SearchOracleTests
///
/// For real Chinese names, whose readings this file does not have, no Latin letters are searched.
struct SearchOracleTests {
  /// Real names; empty for generated ones.
  static let given: [String] = {
    guard let path = ProcessInfo.processInfo.environment["TONGLU_SEARCH_NAMES"],
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { return [] }
    return text.split(whereSeparator: \.isNewline).map(String.init).filter { name in
      name.unicodeScalars.count <= 200 && !NaiveSearch.plain(name).isEmpty
    }
  }()

  static let isChinese = given.contains { $0.contains(/\p{Han}/) }

  /// The number for each seed.
  static let queryCount =
    ProcessInfo.processInfo.environment["TONGLU_SEARCH_QUERIES"].flatMap { Int($0) } ?? 100

  static let pieces = [
    "鋸片", "锯片", "龍井", "龙井茶", "电池", "電池", "不锈钢", "不鏽鋼", "灯泡", "螺丝", "行", "长", "绿茶", "LED",
    "hex bolt",
    "steel", "Zinc", "M8", "M8×30", "m10*20", "250克", "24瓶", "3.5", "Ｍ６", "s", "-", "A4", "12", "1",
  ]

  static func name(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
        + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  static func draft(_ number: Int, _ random: inout SplitMix64) -> ProductDraft {
    let stems = ["HQ-", "m8-", "LED", "ACME-2026-", "龙-", "s"]
    var draft = ProductDraft()
    draft.sku =
      stems[Int.random(in: 0..<stems.count, using: &random)]
      + String(Int.random(in: 0..<9_999, using: &random)) + "-\(number)"
    draft.name =
      given.isEmpty ? name(&random) : given[Int.random(in: 0..<given.count, using: &random)]
    if NaiveSearch.plain(draft.name).isEmpty { draft.name = "茶" }
    draft.brand = ["", "绿行", "Steel Co", "长龍"][Int.random(in: 0..<4, using: &random)]
    draft.category = ["", "灯泡", "bolts M8"][Int.random(in: 0..<3, using: &random)]
    return draft
  }

  /// A part of an existing text, or of a possible one.
  static func query(_ drafts: [ProductDraft], _ random: inout SplitMix64) -> String {
    let draft = drafts[Int.random(in: 0..<drafts.count, using: &random)]
    let choices = [draft.sku, draft.name, draft.name, draft.brand, name(&random)]
    let words = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      let text = Array(choices[Int.random(in: 0..<choices.count, using: &random)])
      guard !text.isEmpty else { return "s" }
      let start = Int.random(in: 0..<text.count, using: &random)
      let end = Int.random(in: (start + 1)...min(text.count, start + 6), using: &random)
      return String(text[start..<end])
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let sounds = NaiveSearch.plain(draft.name).map { character in
        NaiveSearch.sounds[character]?.last ?? String(character)
      }
      return sounds.prefix(Int.random(in: 1...4, using: &random)).joined()
    default: return words.joined(separator: " ")
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `search finds the same, in the same order, as the rule without an index`(seed: UInt64) throws
  {
    let bed = try Testbed()
    var random = SplitMix64(seed: seed)
    let drafts = (0..<(Self.given.isEmpty ? 400 : 1_000)).map { Self.draft($0, &random) }
    var naive = NaiveSearch()
    for draft in drafts { naive.add(draft) }
    for start in stride(from: 0, to: drafts.count, by: 100) {
      #expect(try bed.batch(Array(drafts[start..<(start + 100)])).allSatisfy { $0.reason.isEmpty })
    }
    for _ in 0..<Self.queryCount {
      var query = Self.query(drafts, &random)
      if Self.isChinese {
        query = query.precomposedStringWithCompatibilityMapping
        query.removeAll { $0.isLetter && $0.unicodeScalars.first! < "\u{2E80}" }
      }
      guard !NaiveSearch.plain(query).isEmpty else { continue }
      let expected = naive.search(query)
      #expect(try bed.search(query) == Array(expected.prefix(20)), "\(query)")
      #expect(try bed.searchAll(query) == expected, "\(query)")
    }
  }
}
