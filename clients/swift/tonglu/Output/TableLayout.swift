/// The columns of a table on a terminal: which of them are shown, and how wide. It is made with the
/// first page of a list and keeps its columns on those that follow.
struct TableLayout {
  struct Column {
    var title: String
    /// A number, aligned to the right.
    var isNumeric = false
    /// A number or an id, which is never shortened.
    var isWhole = false
    /// Of the first columns, which every terminal shows.
    var isLead = true
  }

  private static let gap = 2
  /// The widest that a text is before the columns after it are placed.
  private static let leadMax = 40
  private static let plainMax = 24
  /// The narrowest to which a text is shortened.
  private static let textMin = 8

  let columns: [Column]
  /// The widths of the shown columns: the first of `columns`.
  private(set) var widths: [Int] = []
  private let limit: Int

  /// A layout for these rows within a number of columns of a terminal; nil for no limit.
  init(_ columns: [Column], for rows: [[String]], within limit: Int?) {
    self.columns = columns
    self.limit = limit ?? .max
    let natural = Self.natural(columns, rows)
    guard limit != nil else {
      widths = natural
      return
    }
    placeLeading(natural)
    for column in widths.count..<columns.count {
      let wanted = columns[column].isWhole ? natural[column] : min(natural[column], Self.plainMax)
      guard used + Self.gap + wanted <= self.limit else { break }
      widths.append(wanted)
    }
    widen(to: natural)
  }

  /// The columns that are not shown.
  var left: [Column] { Array(columns[widths.count...]) }

  /// The title line.
  func header(_ style: Style) -> String {
    line(columns.map(\.title), styles: columns.map { _ in style })
  }

  /// Makes columns wider for the rows of another page, as far as there is room.
  mutating func admit(_ rows: [[String]]) {
    widen(to: Self.natural(columns, rows))
  }

  /// A line of the table; texts that are too wide lose their middle.
  func line(_ cells: [String], styles: [Style]) -> String {
    var line = ""
    for (column, width) in widths.enumerated() {
      let (isNumeric, isWhole) = (columns[column].isNumeric, columns[column].isWhole)
      let cell = isWhole ? cells[column] : Self.shortened(cells[column], to: width)
      let space = String(repeating: " ", count: max(0, width - cell.displayWidth))
      let shown = styles[column].applied(to: cell)
      line += isNumeric ? space + shown : shown + space
      if column < widths.count - 1 { line += String(repeating: " ", count: Self.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The text in at most `width` columns: beginning, ellipsis, end. Similar names often differ at
  /// their end.
  static func shortened(_ text: String, to width: Int) -> String {
    guard text.displayWidth > width else { return text }
    guard width > 1 else { return width == 1 ? "…" : "" }
    let tailMax = (width - 1) / 2
    let head = prefix(text, width - 1 - tailMax)
    return head + "…" + String(prefix(String(text.reversed()), tailMax).reversed())
  }

  private static func prefix(_ text: String, _ width: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += character.displayWidth
        return used <= width
      })
  }

  private var used: Int { Self.total(widths) }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  private static func natural(_ columns: [Column], _ rows: [[String]]) -> [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].title.displayWidth) { max($0, $1[column].displayWidth) }
    }
  }

  /// The leading columns, their texts shortened as far as needed, and as many as then fit.
  private mutating func placeLeading(_ natural: [Int]) {
    let leading = max(1, columns.prefix(while: \.isLead).count)
    var wanted = columns.indices.prefix(leading).map { column in
      columns[column].isWhole ? natural[column] : min(natural[column], Self.leadMax)
    }
    while Self.total(wanted) > limit {
      let texts = wanted.indices.filter { !columns[$0].isWhole && wanted[$0] > Self.textMin }
      if let widest = texts.max(by: { (wanted[$0], $1) < (wanted[$1], $0) }) {
        wanted[widest] -= 1
      } else if wanted.count > 1 {
        wanted.removeLast()
      } else {
        break
      }
    }
    widths = wanted
  }

  /// Gives the columns that are narrower than their cells the room that is left, in order.
  private mutating func widen(to natural: [Int]) {
    var room = limit == .max ? Int.max : limit - used
    for column in widths.indices where natural[column] > widths[column] && room > 0 {
      let more = min(room, natural[column] - widths[column])
      widths[column] += more
      room -= more
    }
  }
}
