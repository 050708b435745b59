import Testing
import TongluCore

@Suite struct TextTests {
  /// Characters that are invisible, or that change how others are shown.
  static let hidden: [String] = [
    "\u{0}", "\u{7}", "\u{7F}", "\u{85}", "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{1160}",
    "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}",
    "\u{2028}", "\u{2029}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{2800}", "\u{3164}", "\u{FE0F}",
    "\u{FEFF}", "\u{FFA0}", "\u{FFF9}", "\u{FFFC}", "\u{E000}", "\u{1D159}", "\u{1D173}",
    "\u{E0001}", "\u{E0041}", "\u{E0100}", "\u{F0000}", "\u{378}",
  ]

  @Test(arguments: hidden) func `invisible characters are refused`(hidden: String) {
    for text in [hidden, "a\(hidden)b", "\(hidden)a", "茶\(hidden)叶"] {
      #expect(refusal { try Text.line(text, field: "name") } == "BAD_NAME")
      #expect(refusal { try Text.key(text, field: "k", countMax: 9, reason: "BAD") } == "BAD")
      #expect(refusal { try Text.optionalLine(text, field: "brand", countMax: 9) } == "BAD_TEXT")
      #expect(refusal { try Text.body(text, field: "note", countMax: 9) } == "BAD_TEXT")
    }
  }

  @Test(arguments: ["", " ", "\t", "\u{3000}", "\n", "\u{A0}\u{2003}"])
  func `a text of blanks counts as empty`(text: String) throws {
    #expect(refusal { try Text.line(text, field: "name") } == "BAD_NAME")
    #expect(try Text.optionalLine(text, field: "brand", countMax: 9) == "")
    #expect(try Text.body(text, field: "note", countMax: 9) == "")
  }

  @Test(arguments: ["a\nb", "a\tb", "a\r\nb", "a\u{B}b"])
  func `a line has no line breaks`(text: String) {
    #expect(refusal { try Text.line(text, field: "name") } == "BAD_NAME")
    #expect(refusal { try Text.key(text, field: "k", countMax: 9, reason: "BAD") } == "BAD")
  }

  @Test func `a body's lines end with LF`() throws {
    #expect(
      try Text.body(" a\r\nb\rc\n\td\r\n", field: "note", countMax: 9) == "a\nb\nc\n\td")
  }

  @Test(arguments: [
    "👨\u{200D}👩\u{200D}👧 Family", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "☎\u{FE0E}",
    "🏳\u{FE0F}\u{200D}🌈",
  ])
  func `emoji are complete in names and not allowed in keys`(text: String) throws {
    #expect(try Text.line(text, field: "name") == text)
    #expect(try Text.body(text, field: "note", countMax: 20) == text)
    #expect(refusal { try Text.key(text, field: "k", countMax: 20, reason: "BAD") } == "BAD")
    #expect(try Text.key("👍🏽", field: "k", countMax: 20, reason: "BAD") == "👍🏽")
  }

  @Test(arguments: ["1\u{FE0F}", "a\u{FE0F}", "👍\u{200D}", "\u{200D}👍", "1\u{200D}2", "👍\u{200D}a"])
  func `joiners and selectors are allowed only in emoji`(text: String) {
    #expect(refusal { try Text.line(text, field: "name") } == "BAD_NAME")
  }

  @Test func `bounds count Unicode scalars`() throws {
    #expect(try Text.line("茶茶茶", field: "name", countMax: 3) == "茶茶茶")
    #expect(try Text.line("e\u{301}e\u{301}", field: "name", countMax: 2) == "éé")
    #expect(refusal { try Text.line("茶茶茶茶", field: "name", countMax: 3) } == "BAD_NAME")
    #expect(refusal { try Text.body("茶茶茶茶", field: "note", countMax: 3) } == "TOO_LONG")
    #expect(refusal { try Text.optionalLine("茶茶茶茶", field: "n", countMax: 3) } == "TOO_LONG")
  }

  @Test(arguments: [
    ("ＢＯＸ", "box"), ("café", "CAFE\u{301}"), ("Straße", "STRASSE"), ("ẞ", "ß"), ("ΣΑΣ", "σας"),
    ("Å", "\u{212B}"), ("ﬁ", "fi"), ("①", "1"), ("Ⅷ", "viii"), ("Ｕ-１", "u-1"), ("K", "\u{212A}"),
    ("ﾃｽﾄ", "テスト"), ("İ", "i\u{307}"), ("Ж", "ж"), ("㈱", "(株)"), ("阿里", "阿里"),
  ])
  func `keys that look the same are equal`(left: String, right: String) {
    #expect(Text.fold(left) == Text.fold(right))
    #expect(TextKey(left) == TextKey(right))
    #expect(Set([TextKey(left), TextKey(right)]).count == 1)
  }

  @Test(arguments: [("ı", "i"), ("o", "0"), ("茶", "荼"), ("a b", "ab"), ("é", "e")])
  func `keys that differ remain different`(left: String, right: String) {
    #expect(TextKey(left) != TextKey(right))
  }

  @Test func `a name's refusal names the character`() {
    let status = #expect(throws: Status.self) { try Text.line("ab\u{202E}c", field: "name") }
    #expect(status?.message.contains("character 3 is U+202E") == true)
  }

  @Test func `full-width digits of a phone number become narrow`() throws {
    #expect(try Text.phone("１３８-００００", field: "phone") == "138-0000")
  }

  @Test(arguments: [
    ("", ""), ("13800001234", "*******1234"), ("+86 138-0000-1234", "+** ***-****-1234"),
    ("12345678", "****5678"), ("1234567", "*******"), ("110", "***"), ("(0571) 8-8", "(****) *-*"),
  ])
  func `the last four digits of at least eight of a phone number remain`(
    phone: String, shown: String
  ) {
    #expect(Text.masked(phone: phone) == shown)
    let isShown = (try? Text.phone(shown, field: "phone")) != nil
    #expect(isShown == phone.isEmpty, "what is masked cannot be stored")
  }

  private func refusal(_ check: () throws -> String) -> String? {
    do {
      _ = try check()
      return nil
    } catch { return (error as? Status)?.reason }
  }
}

/// All of Unicode, and texts composed of difficult characters.
@Suite struct TextFormTests {
  static let difficult = Array(
    ("aAßẞİIıΣςσſÅåÉéøﬁǅǰΐᾳΙ\u{301}\u{345}\u{323}\u{307}\u{308}\u{327}\u{3099}\u{212B}\u{2126}"
      + "가\u{1100}\u{1161}\u{11A8}ㄱがかハ゜\u{FF76}\u{FF9E}\u{F900}茶①Ⅷ㈱\u{FDFA}\u{1D15E}")
      .unicodeScalars)

  private static let scalars: [Unicode.Scalar] = (UInt32(0)...0x10FFFF)
    .compactMap { Unicode.Scalar($0) }
    .filter {
      let category = $0.properties.generalCategory
      return category != .unassigned && category != .privateUse
    }

  private static func texts(_ count: Int) -> [String] {
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        text.append(difficult.randomElement(using: &random) ?? "a")
      }
      return String(text)
    }
  }

  @Test func `folding is idempotent`() {
    for text in Self.texts(20_000) + Self.scalars.map({ String($0) }) {
      let once = Text.fold(text)
      #expect(Text.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars), "\(text)")
    }
  }

  @Test func `canonically equal texts have one normal form`() {
    for text in Self.texts(20_000) + Self.scalars.map({ String($0) }) {
      let composed = Text.normalized(text)
      // The standard library compares canonically, with its own tables.
      #expect(composed == text)
      let apart = String(String.UnicodeScalarView(text.unicodeScalars.flatMap(Self.decomposed)))
      #expect(
        Text.normalized(apart).unicodeScalars.elementsEqual(composed.unicodeScalars), "\(text)")
      #expect(Text.normalized(composed).utf8.elementsEqual(composed.utf8))
      #expect(Text.fold(apart).utf8.elementsEqual(Text.fold(text).utf8), "\(text)")
    }
  }

  /// Except for a few letters, the decomposed form in macOS file names.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "é": ["e", "\u{301}"]
    case "É": ["E", "\u{301}"]
    case "å", "\u{212B}": [scalar == "å" ? "a" : "A", "\u{30A}"]
    case "Å": ["A", "\u{30A}"]
    case "が": ["か", "\u{3099}"]
    case "가": ["\u{1100}", "\u{1161}"]
    case "\u{2126}": ["Ω"]
    case "İ": ["I", "\u{307}"]
    default: [scalar]
    }
  }
}
