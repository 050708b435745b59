/// Rows of text in aligned columns that fit a width, laid out by `TableLayout`.
package struct Grid {
  package struct Column {
    let title: String
    var isNumeric = false
    /// Whether it may be shortened.
    var isFlexible = false

    package init(title: String, isNumeric: Bool = false, isFlexible: Bool = false) {
      (self.title, self.isNumeric, self.isFlexible) = (title, isNumeric, isFlexible)
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  package mutating func append(_ row: [String]) {
    precondition(row.count == columns.count, "a row has a cell for each column")
    rows.append(row.map(\.printable))
  }

  /// The lines within `width` columns; nil for no limit. A column without any text is left out, and
  /// the titles too without `hasHeader`. Nothing without rows.
  package func lines(width: Int?, hasHeader: Bool = true) -> [String] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !shown.isEmpty else { return [] }
    let cells = rows.map { row in shown.map { row[$0] } }
    let layout = TableLayout(
      shown.map { index in
        let column = columns[index]
        return TableLayout.Column(
          title: hasHeader ? column.title : "", isNumeric: column.isNumeric,
          isWhole: !column.isFlexible)
      }, for: cells, within: width)
    let styles = shown.map { _ in Style.none }
    return (hasHeader ? [layout.header(.none)] : [])
      + cells.map { layout.line($0, styles: styles) }
  }
}
