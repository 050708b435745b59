import TongluCommandLine

/// The text of a view: sections with a title, each of lines that fit the terminal.
struct Screen {
  /// The columns of the terminal; 80 elsewhere.
  static var width: Int { max(40, Terminal.columns ?? 80) }

  private var sections: [String] = []

  /// A section; without lines it is left out.
  mutating func section(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    sections.append(([title] + lines.map { "  " + $0 }).joined(separator: "\n"))
  }

  /// Lines without a title.
  mutating func lines(_ lines: [String]) {
    sections.append(lines.joined(separator: "\n"))
  }

  func print() throws { try Output.say(sections.joined(separator: "\n\n")) }

  /// `LABEL value  LABEL value`, on as many lines as needed; an empty value is left out.
  static func facts(_ facts: [(label: String, value: String)]) -> [String] {
    var lines: [String] = []
    for fact in facts where !fact.value.isEmpty {
      let text = "\(fact.label) \(fact.value.printable)"
      if let last = lines.last, last.displayWidth + 3 + text.displayWidth <= width {
        lines[lines.count - 1] = last + "   " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}
