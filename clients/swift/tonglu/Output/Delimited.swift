/// Rows for programs: tab-separated values, or comma-separated ones for spreadsheets.
enum Delimited {
  /// A line of TSV: a tab, a line break and a backslash of a cell are `\t`, `\n` and `\\`.
  static func tabs(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: "\t")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\\": escaped += "\\\\"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.printable
  }

  /// Before the first line: spreadsheets otherwise take the text for one of a local encoding.
  static let byteOrderMark = "\u{FEFF}"

  /// A line of CSV (RFC 4180). A text that a spreadsheet would calculate gets an apostrophe before
  /// it: others have typed it.
  static func commas(_ cells: [String]) -> String {
    cells.map { cell in
      let text = isFormula(cell) ? "'" + cell : cell
      let needsQuotes = text.contains { "\",\n\r".contains($0) } || text.contains("\r\n")
      return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }.joined(separator: ",")
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if first == "=" || first == "@" || first == "\t" { return true }
    let harmless = text.dropFirst().allSatisfy { $0.isNumber || " .-()".contains($0) }
    return (first == "+" || first == "-") && !harmless
  }
}
