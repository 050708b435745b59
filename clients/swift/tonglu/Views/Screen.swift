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

/// Aligned columns without borders; the widest column that may shrink does so until a line fits.
struct Grid {
  struct Column {
    let title: String
    var isNumeric = false
    /// Whether it may be cut.
    var isFlexible = false
  }

  let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ row: [String]) {
    precondition(row.count == columns.count, "a row has a cell for each column")
    rows.append(row.map(\.printable))
  }

  /// The lines within `width` columns. A column without any text is left out; the titles too
  /// without `hasHeader`.
  func lines(width: Int, hasHeader: Bool = true) -> [String] {
    guard !isEmpty else { return [] }
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let cells = (hasHeader ? [columns.map(\.title)] : []) + rows
    var widths = shown.map { column in cells.map { $0[column].displayWidth }.max() ?? 0 }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      let flexible = shown.indices.filter { columns[shown[$0]].isFlexible && widths[$0] > 6 }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return cells.map { row in
      var line = ""
      for (place, column) in shown.enumerated() {
        let text =
          columns[column].isFlexible
          ? row[column].cut(to: widths[place]) : row[column]
        let space = String(repeating: " ", count: max(0, widths[place] - text.displayWidth))
        line += columns[column].isNumeric ? space + text : text + space
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
