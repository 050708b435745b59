/// The help and the errors of swift-argument-parser in Chinese. It wraps lines at blanks and counts
/// characters; Chinese has no blanks and takes two columns, so its lines are wrapped here.
package enum LanguageHelp {
  /// A width at which swift-argument-parser breaks no line.
  package static let unwrapped = 100_000

  private static let labelWidth = 26

  /// The text of `--help` or of an error, as swift-argument-parser makes it at `unwrapped` columns.
  package static func chinese(_ text: String) -> String {
    if text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") {
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { help(String($0)) }.joined(separator: "\n")
    }
    guard text.hasPrefix(errorMark) else { return text }
    return error(text)
  }

  /// What is wrong with an option's value, and where its help is.
  package static func complaint(_ message: String, in command: String) -> String {
    let text: String = localized("Error: \(Language.finished(message) ?? message)")
    return (Language.current == .english ? text : wrapped(text, indent: 2))
      + "\n→ \(command) --help"
  }

  // MARK: Help

  /// Lines of help with a text of their own; what is Chinese already stands for the values.
  private static let lines = [
    template("OVERVIEW: {0}"), template("USAGE: {0}"), template("Usage: {0}"),
    template("Help:  {0}"), template("ARGUMENTS:"), template("OPTIONS:"), template("SUBCOMMANDS:"),
    template("{0} SUBCOMMANDS:"), template("See '{0}' for detailed help."),
    template("See '{0}' for more information."), template("Show help information."),
    template("Show subcommand help information."),
  ]

  private static let notes = [
    template("(values: {0}; default: {1})"), template("(values: {0})"), template("(default: {0})"),
  ]

  private static func help(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    let indent = String(repeating: " ", count: line.count - text.count)
    let isElement = !indent.isEmpty && !text.hasPrefix("See '")
    guard isElement else {
      let hangs = text.starts(with: /USAGE|Usage|Help/)
      return wrapped(
        indent + valueNames(placed(translated(String(text), lines))),
        indent: hangs ? 6 : indent.count)
    }
    if text.hasPrefix("tonglu ") { return wrapped(line, indent: indent.count + 4) }
    return wrapped(indent + element(String(text)), indent: labelWidth)
  }

  /// An option, an argument or a command: its label, its text, its values and its default.
  private static func element(_ text: String) -> String {
    let parts = text.firstMatch(of: /^(.*?\S {2,})(.*)$/)
    let label = parts.map { String($0.1) } ?? ""
    let body = String(parts?.2 ?? text[...])
    let shown = shownLabel(label)
    // A long label stands alone on its line.
    if label.isEmpty, body.hasPrefix("-") || body.hasPrefix("<") { return valueNames(body) }
    guard let end = body.firstRange(of: /\ ?\((values|default): [^()]*\)$/) else {
      return shown + translated(body, lines)
    }
    let note = String(body[end].drop { $0 == " " })
    return shown + translated(String(body[..<end.lowerBound]), lines) + translated(note, notes)
  }

  /// A label with its names in Chinese, as wide as before: what follows stays in its column.
  private static func shownLabel(_ label: String) -> String {
    let named = valueNames(label)
    guard named != label else { return label }
    var text = named
    while text.last == " " { text.removeLast() }
    let blanks = max(2, label.displayWidth - text.displayWidth)
    return text + String(repeating: " ", count: blanks)
  }

  /// The names of values that no field of the schema has.
  private static let names: Set = [
    template("<file>"), template("<host:port>"), template("<lang>"), template("<output>"),
    template("<pem>"), template("<profile>"), template("<rows>"), template("<seconds>"),
    template("<text>"), template("<time>"),
  ]

  /// The names of values: `<customer>` → `<客户>`, `<staff|member>` → `<员工|成员>`. A notation, as
  /// `<sku=…,name=…>`, stays.
  private static func valueNames(_ text: String) -> String {
    text.replacing(/<([a-z][^<> ]*)>/) { match in
      let whole = String(match.0)
      if names.contains(whole), let own = Language.own(whole) { return own }
      let names = match.1.split(separator: "|").map { part -> String? in
        let header = Language.header(String(part).replacing("-", with: "_"), of: nil)
        let mark = "编号"
        guard let header, header.hasSuffix(mark), header != mark else { return header }
        return String(header.dropLast(mark.count))
      }
      guard names.allSatisfy({ $0 != nil }) else { return whole }
      return "<\(names.compactMap(\.self).joined(separator: "|"))>"
    }
  }

  private static func placed(_ text: String) -> String {
    [template("<subcommand>"), template("<options>")].reduce(text) { text, word in
      text.replacing(word, with: Language.own(word) ?? word)
    }
  }

  // MARK: Errors

  private static let errorMark = "Error: "

  /// The errors of swift-argument-parser. Those of this program are Chinese already.
  private static let errors = [
    template("Missing expected argument '{0}'"),
    template("Missing one of: '{0}'"),
    template("Missing value for '{0}'"),
    template("Missing required subcommand."),
    template("Unexpected argument '{0}'"),
    template("{0} unexpected arguments: '{1}'"),
    template("Unknown option '{0}'. Did you mean '{1}'?"),
    template("Unknown option '{0}'"),
    template("Invalid option: {0}"),
    template("The option '{0}' does not take any value, but '{1}' was specified."),
    template("Value to be set with flag '{0}' had already been set with flag '{1}'"),
    template("The value '{0}' is invalid for '{1}'. Please provide one of {2}."),
    template("The value '{0}' is invalid for '{1}'. Please provide one of the following:\n{2}"),
    template("The value '{0}' is invalid for '{1}': {2}"),
    template("The value '{0}' is invalid for '{1}'"),
  ]

  /// Marks a text whose Chinese is in Proto/zh/program.txt.
  private static func template(_ text: String) -> String { text }

  private static func error(_ text: String) -> String {
    var message = text.dropFirst(errorMark.count)
    var rest = ""
    // What follows the message: help of the option, usage, where to find more.
    if let tail = text.firstRange(of: /\n(Help: {2}|Usage: |\nOVERVIEW: )/) {
      message = text[..<tail.lowerBound].dropFirst(errorMark.count)
      rest = String(text[tail.lowerBound...])
    }
    let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).map {
      help(String($0))
    }
    let known = translated(unquoted(String(message.replacing("', '", with: ", "))), errors)
    return wrapped(localized("Error: \(known)"), indent: 2) + lines.joined(separator: "\n")
  }

  /// `one of 'a', 'b' or 'c'.` → `one of a, b, c.`
  private static func unquoted(_ message: String) -> String {
    guard let start = message.firstRange(of: ". Please provide one of '") else { return message }
    let list = message[start.upperBound...].dropLast(2)
      .replacing(/'(, | or | and )'/, with: ", ")
    return message[..<start.lowerBound] + ". Please provide one of \(list)."
  }

  /// The Chinese of the first of the templates that is the text; otherwise the text.
  private static func translated(_ text: String, _ templates: [String]) -> String {
    for template in templates {
      guard let values = Template.values(of: template, in: text),
        let chinese = Language.own(template)
      else { continue }
      return Template.filled(chinese, values.map { Language.finished($0) ?? $0 })
    }
    return Language.finished(text) ?? text
  }

  // MARK: Wrapping

  /// The text in lines of at most as many columns as the terminal has; those after the first begin
  /// with `indent` blanks. Lines break at blanks and between Chinese characters.
  static func wrapped(_ text: String, indent: Int = 0, width: Int? = nil) -> String {
    let width = max(width ?? Terminal.columns ?? 80, indent + 20)
    guard text.displayWidth > width else { return text }
    var lines: [String] = []
    var line = ""
    var used = 0
    for unit in units(of: text) {
      let size = unit.displayWidth
      if used + size > width, line.contains(where: { $0 != " " }) {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = indent
        if unit.allSatisfy({ $0 == " " }) { continue }
      }
      line += unit
      used += size
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private static let closing: Set<Character> = [
    "，", "。", "；", "：", "、", "）", "？", "！", "”", "》", "」", ",", ".", ")", ";", ":",
  ]
  private static let opening: Set<Character> = ["（", "“", "《", "「"]

  /// The pieces between which a line may break: words, blanks, single wide characters with the
  /// punctuation that belongs to them.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    for character in text {
      guard let last = units.last?.last else {
        units.append(String(character))
        continue
      }
      let isWide = character.displayWidth == 2
      let joins: Bool
      if closing.contains(character) {
        joins = last != " "
      } else if opening.contains(last) {
        joins = true
      } else if isWide || character == " " || last == " " {
        joins = character == " " && last == " "
      } else {
        joins = last.displayWidth != 2
      }
      if joins { units[units.count - 1].append(character) } else { units.append(String(character)) }
    }
    return units
  }
}
