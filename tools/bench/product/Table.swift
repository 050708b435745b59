import Foundation

/// Rows of figures, as markdown for people and as JSON for programs.
struct Table {
  /// A cell: a text, or a number with its decimal places.
  enum Cell {
    case text(String)
    case number(Double, digits: Int = 1)

    fileprivate var text: String {
      switch self {
      case .text(let text): text
      case .number(let value, let digits): String(format: "%.\(digits)f", value)
      }
    }

    fileprivate var value: Any {
      switch self {
      case .text(let text): text
      case .number(let value, _): value
      }
    }
  }

  let title: String
  let columns: [String]
  private(set) var rows: [[Cell]] = []

  init(_ title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  mutating func append(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a cell for each column")
    rows.append(cells)
  }

  var markdown: String {
    let lines =
      [columns, columns.map { _ in "---" }] + rows.map { $0.map(\.text) }
    return ([title, ""] + lines.map { "| " + $0.joined(separator: " | ") + " |" })
      .joined(separator: "\n") + "\n"
  }

  var json: String {
    let objects = rows.map { row in
      Dictionary(zip(columns, row.map(\.value))) { first, _ in first }
    }
    let whole: [String: Any] = [
      "title": title, "measured": ISO8601DateFormatter().string(from: Date()), "rows": objects,
    ]
    let data = try? JSONSerialization.data(
      withJSONObject: whole, options: [.prettyPrinted, .sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

extension [Double] {
  /// The median; 0 without values.
  var median: Double {
    if isEmpty { return 0 }
    let sorted = sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
