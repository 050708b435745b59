import Foundation

/// The line of usage in help and errors: swift-argument-parser leaves it whole, however long it is.
enum UsageLine {
  private static let columnsMin = 40
  private static let columnsDefault = 80
  private static let marks = ["USAGE: ", "Usage: "]

  /// The width that swift-argument-parser takes where there is no terminal.
  static var columns: Int {
    let given = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return max(columnsMin, given ?? columnsDefault)
  }

  /// The text with its line of usage in lines of at most `columns`, where an option stays whole.
  static func wrapped(_ text: String, columns: Int = columns) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let mark = marks.first(where: line.hasPrefix), line.count > columns else {
        return String(line)
      }
      return mark + filled(line.dropFirst(mark.count), columns: columns, indent: mark.count)
    }.joined(separator: "\n")
  }

  private static func filled(_ usage: Substring, columns: Int, indent: Int) -> String {
    var lines: [String] = [""]
    // An option in brackets, an option with its value, or a word.
    for match in usage.matches(of: /\[[^\]]*\]|--\S+ <[^>]*>|\S+/) {
      let last = lines[lines.count - 1]
      if last.isEmpty || indent + last.count + 1 + match.0.count <= columns {
        lines[lines.count - 1] = last.isEmpty ? String(match.0) : "\(last) \(match.0)"
      } else {
        lines.append(String(match.0))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
