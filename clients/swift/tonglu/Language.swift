package import ArgumentParser
import Synchronization

/// The language of help, headers, states and refusals: that of `--lang`, otherwise that of the
/// locale; English for an unknown one.
package enum Language: String, Sendable {
  case english = "en"
  case chinese = "zh"

  private struct Choice {
    var language = Language.english
    /// The Chinese texts, in one table for each domain.
    var tables: [TextTable] = []
    /// The texts of the domains, read only when they are needed.
    var source: @Sendable () -> [String] = { [] }
  }

  private static let choice = Mutex(Choice())

  package static var current: Language { choice.withLock { $0.language } }

  /// Chooses the language, once, before any command's configuration is read. Returns the arguments
  /// without `--lang`, which may stand anywhere before a `--`.
  package static func choose(
    _ arguments: [String], _ variables: [String: String],
    tables: @escaping @Sendable () -> [String]
  ) -> [String] {
    let (given, rest) = option(in: arguments)
    let language = given.map { Language(rawValue: $0) ?? .english } ?? Language(locale: variables)
    let texts = language == .chinese ? ([SharedChinese.table] + tables()).map(TextTable.init) : []
    choice.withLock { $0 = Choice(language: language, tables: texts, source: tables) }
    return rest
  }

  private static func option(in arguments: [String]) -> (given: String?, rest: [String]) {
    var given: String?
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        rest += [argument] + arguments[index...]
        break
      } else if argument == "--lang", index < arguments.count {
        given = arguments[index]
        index += 1
      } else if argument.hasPrefix("--lang=") {
        given = String(argument.dropFirst("--lang=".count))
      } else {
        rest.append(argument)
      }
    }
    return (given, rest)
  }

  /// The language of the first of LC_ALL, LC_MESSAGES and LANG that is set. Chinese is written in
  /// UTF-8 alone: a locale of another encoding means English.
  init(locale variables: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    let parts = locale.split(separator: "@")[safely: 0]?.split(separator: ".") ?? []
    let encoding = parts[safely: 1]?.lowercased().replacing("-", with: "") ?? "utf8"
    let language = parts[safely: 0]?.split(separator: "_")[safely: 0]
    self = language == "zh" && encoding == "utf8" ? .chinese : .english
  }

  // MARK: Texts

  /// A text of generated help.
  package static func text(_ english: String, _ chinese: String) -> String {
    current == .chinese ? chinese : english
  }

  package static func text(_ english: String, _ chinese: String) -> ArgumentHelp {
    ArgumentHelp(text(english, chinese) as String)
  }

  /// The header of a field's column; nil where the English is to be used. `message` is the full
  /// name of the field's message, nil for a field of any message.
  static func header(_ field: String, of message: String?) -> String? {
    message.flatMap { found("\($0.replacing("tonglu.v1.", with: "")).\(field)") } ?? found(field)
  }

  /// An enum's value as it is shown; nil where the English is to be used.
  static func state(_ value: String) -> String? { found(value) }

  /// The Chinese of an enum's value, whatever the language of the output: people type either.
  static func chineseState(_ value: String) -> String? { chinese(value) }

  /// The Chinese of a text of the schema, whatever the language of the output.
  static func chinese(_ key: String) -> String? {
    let tables = choice.withLock { choice in
      choice.tables.isEmpty
        ? ([SharedChinese.table] + choice.source()).map(TextTable.init) : choice.tables
    }
    return tables.lazy.compactMap { $0[key] }.first
  }

  /// A reason's text and the advice on it; nil where the English is to be used.
  static func refusal(_ reason: String) -> (text: String, advice: String?)? {
    let parts = found(reason)?.split(separator: "\t").map(String.init) ?? []
    return parts.first.map { ($0, parts[safely: 1]) }
  }

  /// The Chinese of a text of this program with `{0}`, `{1}` for its values.
  static func own(_ template: String) -> String? {
    found("=" + template.replacing("\n", with: "\\n"))?.replacing("\\n", with: "\n")
  }

  /// The Chinese of a finished English text of this program: help and errors that are not marked by
  /// `localized`. Nil without one; what is Chinese already is left.
  static func finished(_ text: String) -> String? {
    if current == .english || text.contains(where: \.isHan) { return nil }
    if let whole = own(text) { return whole }
    for (template, chinese) in templates where text.hasPrefix(template.prefix { $0 != "{" }) {
      if let values = Template.values(of: template, in: text) {
        return Template.filled(chinese, values)
      }
    }
    return nil
  }

  /// The own texts with values, the most specific first. One with few words would be found in texts
  /// of others.
  private static let templates: [(template: String, chinese: String)] = {
    let lines = SharedChinese.table.split(separator: "\n").filter { $0.hasPrefix("=") }
    let pairs = lines.map { $0.dropFirst().split(separator: "\t").map(String.init) }
    return pairs.filter { $0.count == 2 && $0[0].contains("{0}") }
      .map { ($0[0].replacing("\\n", with: "\n"), $0[1].replacing("\\n", with: "\n")) }
      .map { (count: Template.literalCount($0.0), template: $0.0, chinese: $0.1) }
      .filter { $0.count >= 8 }.sorted { $0.count > $1.count }
      .map { ($0.template, $0.chinese) }
  }()

  private static func found(_ key: String) -> String? {
    let tables = choice.withLock { $0.tables }
    return tables.lazy.compactMap { $0[key] }.first
  }
}

extension Character {
  /// Whether it is a Chinese character of the basic block.
  fileprivate var isHan: Bool {
    unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }
}

extension RandomAccessCollection {
  /// The element at an offset, nil past the end.
  subscript(safely offset: Int) -> Element? {
    offset < count ? self[index(startIndex, offsetBy: offset)] : nil
  }
}

/// Lines of a key, a tab and a text, sorted by the bytes of their keys: searched in place.
struct TextTable: Sendable {
  private let lines: String

  init(_ lines: String) { self.lines = lines }

  subscript(key: String) -> String? {
    let bytes = lines.utf8
    var low = bytes.startIndex
    var high = bytes.endIndex
    while low < high {
      let middle = bytes.index(low, offsetBy: bytes.distance(from: low, to: high) / 2)
      let before = bytes[low..<middle].lastIndex(of: Self.newline)
      let start = before.map { bytes.index(after: $0) } ?? low
      let end = bytes[middle..<high].firstIndex(of: Self.newline) ?? high
      let line = bytes[start..<end]
      guard let tab = line.firstIndex(of: Self.tab) else { return nil }
      let found = line[..<tab]
      if found.elementsEqual(key.utf8) {
        return String(Substring(line[line.index(after: tab)...]))
      }
      if found.lexicographicallyPrecedes(key.utf8) {
        low = end < high ? bytes.index(after: end) : high
      } else {
        high = start
      }
    }
    return nil
  }

  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
}
