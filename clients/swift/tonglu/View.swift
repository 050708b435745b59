import ArgumentParser
import TongluCore
package import TongluMessages

/// Responses as output: on a terminal a list as a table and a record as its fields, elsewhere
/// tab-separated values; or one of the other formats.
///
/// Times are in the enterprise's zone, which is marked where it is not that of this computer.
package struct View {
  let flags: CallFlags
  let session: Session
  /// Whether the command only reads: then long output goes through a pager.
  private let isRead: Bool
  let hasColour: Bool
  var cell = Cell(zone: .utc)
  var hasMarkedZone = false
  /// The layout of the list whose pages are shown.
  var layout: TableLayout?
  /// Lines for standard error at the end.
  private var notes: [String] = []
  /// Output that has not filled a screen yet.
  private var held: [String] = []
  private var heldRows = 0
  /// Whether the person has left the pager.
  private(set) var isClosed = false

  package init(_ flags: CallFlags, _ session: Session, isRead: Bool = false) {
    (self.flags, self.session, self.isRead) = (flags, session, isRead)
    hasColour = Terminal.hasColour(flags)
  }

  var isWide: Bool { flags.output == .wide }

  /// Shows a response, and its notes.
  package mutating func show(_ reply: some Message) async throws {
    try await show(page: try Content(reply))
    try finish()
  }

  /// Shows a page of a list, or a whole response.
  mutating func show(page content: Content, isFirst: Bool = true) async throws {
    let isTable = ![.json, .jsonl, .name].contains(flags.output)
    if isTable, !Content.times(in: content.reply, content.shape).isEmpty {
      let titles = cell.titles
      cell = Cell(zone: await session.zoneShown())
      cell.titles = titles
    }
    if isTable { await readTitles(content) }
    let content = try sorted(content)
    let records = content.records
    switch flags.output {
    case .json: return try emit(content.whole.text(isPretty: true))
    case .jsonl:
      for record in records.items { try emit(record.text()) }
      return
    case .name:
      for record in records.items { try emit((Content.key(record) ?? "-").printable) }
      return
    case .table, .wide, .csv, .tsv: break
    }
    let isDelimited = flags.output == .csv || flags.output == .tsv
    if !Terminal.isOutput || isDelimited { cell.times = .whole }
    if isDelimited {
      try emit(try delimited(records.items, records.shape, isFirst: isFirst))
    } else {
      try emit(try text(content, isFirst: isFirst))
    }
    if isFirst, content.main?.items.isEmpty == true, isDelimited || !Terminal.isOutput {
      note(content.count)
    }
  }

  /// The response with its list in the order of `--sort`.
  private func sorted(_ content: Content) throws -> Content {
    guard let sort = flags.sort else { return content }
    guard let main = content.main else {
      if try choice(content.records.shape)?.list != nil { return content }
      throw ValidationError(localized("--sort is for lists"))
    }
    // Lines are sorted as rows of their own.
    let shape = Content.fields(of: main.field.typeName)
    if try choice(shape)?.list != nil { return content }
    return content.replacing(try RowOrder(sort, of: shape, cell).sorted(main.items))
  }

  /// Keeps a line for standard error until the output is complete.
  mutating func note(_ text: String) { notes.append(text) }

  /// Writes what is held back, waits for the pager and prints the notes.
  mutating func finish() throws {
    try flush()
    Pager.finish()
    notes.forEach(Output.note)
    notes = []
  }

  mutating func emit(_ text: String) throws {
    guard !isClosed, !text.isEmpty else { return }
    held.append(text)
    guard isRead, !Pager.isRunning, let command = Pager.command, let rows = Terminal.rows else {
      return try flush()
    }
    let columns = max(1, Terminal.columns ?? 80)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      heldRows += max(1, (line.displayWidth + columns - 1) / columns)
    }
    guard heldRows >= rows else { return }
    Pager.start(command)
    try flush()
  }

  private mutating func flush() throws {
    let texts = held
    held = []
    do throws(StandardStream.Failure) {
      for text in texts { try Output.say(text) }
    } catch {
      guard Pager.isRunning, error.isClosedPipe else { throw error }
      isClosed = true
    }
  }
}

/// The columns of tables.
extension View {
  /// The columns that `--columns` names, in its order; nil without it.
  func choice(_ shape: Content.Fields) throws -> ColumnChoice? {
    try flags.columns.map { try ColumnChoice($0, of: shape, isWide: isWide) }
  }

  /// The rows of a table in the order of `--sort`, and its columns.
  private func table(
    of items: [JSONValue], _ shape: Content.Fields, isMain: Bool
  ) throws -> (rows: [JSONValue], columns: [ShownColumn]) {
    let usual = ShownColumn.columns(of: shape, isWide: isWide)
    guard isMain else { return (items, usual) }
    let choice = try choice(shape)
    let rows = choice?.rows(items) ?? items
    let sorted = try flags.sort.map { try RowOrder($0, of: shape, cell).sorted(rows) }
    return (sorted ?? rows, choice?.columns ?? usual)
  }

  /// Rows for a spreadsheet or a program; the names of the columns first.
  private func delimited(
    _ items: [JSONValue], _ shape: Content.Fields, isFirst: Bool
  ) throws -> String {
    let (records, columns) = try table(of: items, shape, isMain: true)
    let isCSV = flags.output == .csv
    var rows = records.map { row in columns.map { $0.text(in: row, cell) } }
    if isFirst { rows.insert(columns.map(\.name), at: 0) }
    let lines = rows.map(isCSV ? Delimited.commas : Delimited.tabs)
    let mark = isCSV && isFirst && !flags.noBOM ? Delimited.byteOrderMark : ""
    return mark + lines.joined(separator: "\n")
  }

  /// The lines of a table: aligned on a terminal, tab-separated elsewhere. `isNext` is a further
  /// page of the same list.
  mutating func table(
    _ items: [JSONValue], _ shape: Content.Fields, isMain: Bool, isNext: Bool = false
  ) throws -> [String] {
    let (records, columns) = try table(of: items, shape, isMain: isMain)
    guard Terminal.isOutput else {
      let rows = records.map { row in Delimited.tabs(columns.map { $0.text(in: row, cell) }) }
      return isNext ? rows : [Delimited.tabs(columns.map(\.name))] + rows
    }
    cell.times = isWide ? .seconds : .minutes
    let rows = records.map { row in columns.map { $0.text(in: row, cell).printable } }
    var layout = layout(columns, records, rows, isNext: isNext && isMain, isMain: isMain)
    if isNext { layout.admit(rows) }
    if isMain { self.layout = layout }
    if !layout.left.isEmpty, !isNext {
      let titles = layout.left.map(\.title).joined(separator: ", ")
      note(localized("not shown: \(titles); all with -o wide, or --columns"))
    }
    let fields = columns.map(\.field)
    let lines = rows.map { row in layout.line(row, styles: zip(fields, row).map(style)) }
    return isNext ? lines : [layout.header(hasColour ? .bold : .none)] + lines
  }

  private mutating func layout(
    _ shown: [ShownColumn], _ items: [JSONValue], _ rows: [[String]], isNext: Bool, isMain: Bool
  ) -> TableLayout {
    if isNext, let layout { return layout }
    let isChosen = isMain && flags.columns != nil
    var columns = shown.map { column in
      let field = column.field
      let isNumeric = field.isNumeric && !field.isRepeated
      return TableLayout.Column(
        title: ShownColumn.title(column, among: shown), isNumeric: isNumeric,
        isWhole: isNumeric || field.isTime
          || (field.isIdentifier && !field.isRepeated && !column.hasTitles),
        isLead: isChosen || field.rank == .lead)
    }
    if let column = shown.firstIndex(where: \.field.isTime),
      let mark = zoneMark(items.flatMap(shown[column].times))
    {
      columns[column].title += " \(mark)"
    }
    // A wide table has every column whole; the terminal wraps its lines.
    return TableLayout(columns, for: rows, within: isWide ? nil : Terminal.columns)
  }

  /// The mark of the enterprise's zone, once in an output, if clocks here show another time.
  mutating func zoneMark(_ times: [String]) -> String? {
    guard !hasMarkedZone, let mark = cell.zone.mark(at: times.compactMap(Instant.init(rfc3339:)))
    else { return nil }
    hasMarkedZone = true
    return mark
  }

  func style(_ field: Descriptors.Field, _ text: String) -> Style {
    guard hasColour, field.type == 14, field.name == "state" || field.name == "availability" else {
      return .none
    }
    return Style.ofState(text)
  }
}
