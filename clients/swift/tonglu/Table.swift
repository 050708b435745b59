/// Rows under a header, with columns aligned by display width and numbers aligned right.
package struct Table {
  let header: [String]
  private(set) var rows: [[String]] = []
  /// The columns that hold numbers.
  var numeric: Set<Int> = []

  package init(header: [String]) {
    self.header = header
  }

  package mutating func append(_ row: [String]) {
    precondition(row.count == header.count, "a row has a cell for each column")
    rows.append(row.map(\.printable))
  }

  /// The table with as many columns, from the left, as fit into `columnsMax` columns of a terminal,
  /// and the headers of those left out.
  func fitting(_ columnsMax: Int, widthMax: Int = 60) -> (table: Table, left: [String]) {
    let cells = ([header] + rows).map { $0.map { Self.cut($0, to: widthMax) } }
    var used = 0
    let kept = header.indices.prefix { column in
      used += (cells.map { $0[column].displayWidth }.max() ?? 0) + (column == 0 ? 0 : 2)
      return column == 0 || used <= columnsMax
    }
    var table = Table(header: Array(header[kept]))
    table.rows = rows.map { Array($0[kept]) }
    table.numeric = numeric.filter(kept.contains)
    return (table, Array(header[kept.endIndex...]))
  }

  /// The table as lines; a cell wider than `widthMax` columns is cut with an ellipsis.
  package func lines(widthMax: Int = 60) -> [String] {
    let cells = ([header] + rows).map { $0.map { Self.cut($0, to: widthMax) } }
    let widths = header.indices.map { column in
      cells.map { $0[column].displayWidth }.max() ?? 0
    }
    return cells.enumerated().map { index, row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
        let isRight = numeric.contains(column)
        line += isRight ? space + cell : cell + space
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard text.displayWidth > width else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += character.displayWidth
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
