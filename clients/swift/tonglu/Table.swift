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

  /// The table as lines; a cell wider than `widthMax` columns is cut with an ellipsis.
  package func lines(widthMax: Int = 60) -> [String] {
    let cells = ([header] + rows).map { $0.map { $0.cut(to: widthMax) } }
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
}
