import ArgumentParser
import TongluCore
package import TongluMessages

/// A file with a message in each line: CSV or TSV with or without a line of names, pasted text
/// (`5 2.5`, `5:2.5`, `product-id=5,quantity=2.5`), or a list in ProtoJSON. `-` is standard input.
package struct MessagesFile: ExpressibleByArgument {
  private let path: String

  package init(argument: String) { path = argument }

  package func messages<M: Message>(_ type: M.Type, _ session: Session) async throws -> [M] {
    let text = Text.trim(try InputText.read(path))
    if text.hasPrefix("[") || text.hasPrefix("{") { return try Self.json(text, type) }
    var messages: [M] = []
    let lines = try TextRows(text, MessageForm(M.fullName)).lines
    await Handle.learn(lines.flatMap { $0.entries.compactMap(Handle.init) }, session)
    for line in lines {
      do {
        messages.append(try await MessageText.message(line.entries, type, session))
      } catch let ended as ExitCode {
        throw ended
      } catch var status as Status where Handle.hasRefused(status) {
        status.message = "\(path), line \(line.number): \(status.message)"
        throw status
      } catch {
        throw ValidationError(localized("\(path), line \(line.number): \(Self.words(error))"))
      }
    }
    guard !messages.isEmpty else { throw ValidationError(localized("\(path) has no lines")) }
    return messages
  }

  /// One array, or an object in each line.
  private static func json<M: Message>(_ text: String, _ type: M.Type) throws -> [M] {
    if text.hasPrefix("["), case .array(let items) = try JSONValue(parsing: text) {
      return try items.map { item throws(Status) in try Transcoder.message(item, type) }
    }
    return try text.split(whereSeparator: \.isNewline).map { line throws(Status) in
      try Transcoder.message(try JSONValue(parsing: String(line)), type)
    }
  }

  static func words(_ error: any Error) -> String {
    switch error {
    case let error as ValidationError: error.message
    case let error as Status: error.message
    default: "\(error)"
    }
  }
}

/// The lines of a text as rows of a table.
package struct TextRows {
  package struct Line {
    /// Counted from 1, with empty lines.
    package let number: Int
    let entries: [MessageForm.Entry]

    /// The text of a field, by its name in the schema.
    package subscript(field: String) -> String? {
      entries.last { $0.field.name == field }?.text
    }
  }

  package private(set) var lines: [Line] = []

  /// `message` is the full name of that of a line.
  package init(_ text: String, of message: String) throws {
    try self.init(text, MessageForm(message))
  }

  init(_ text: String, _ form: MessageForm) throws {
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var columns: [Descriptors.Field?]?
    for (index, line) in all.enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        if line.contains(where: { "=＝".contains($0) }) {
          lines.append(Line(number: index + 1, entries: try form.entries(String(line))))
          continue
        }
        let cells = Self.cells(line, form)
        if columns == nil, lines.isEmpty, let names = Self.names(cells, form) {
          columns = names
          continue
        }
        let entries = try columns.map { try Self.entries(cells, $0, form) } ?? form.row(cells)
        lines.append(Line(number: index + 1, entries: entries))
      } catch let error as ValidationError {
        throw ValidationError(localized("line \(index + 1): \(error.message)"))
      }
    }
  }

  /// The line that an argument is: `TEA-1:10`, `TEA-1:2箱`, `TEA-1:5@12.50`.
  package static func line(_ text: String, of message: String) throws -> Line {
    let form = MessageForm(message)
    let (rest, price) = form.priced(text[...])
    let (head, times) = multiplied(rest)
    let whole = ([head + times] + price.map { "@" + $0 }).joined()
    return Line(number: 1, entries: try form.entries(whole))
  }

  /// The fields that a first line names, each once; nil for a column that is not used, and for a
  /// line that names none. A column with a product's key goes before one with its name.
  private static func names(_ cells: [String], _ form: MessageForm) -> [Descriptors.Field?]? {
    var fields = cells.map { form.field(named: $0) }
    for name in Set(fields.compactMap { $0?.name }) {
      let places = fields.indices.filter { fields[$0]?.name == name }
      let kept = places.first { MessageForm.isCode(cells[$0]) } ?? places[0]
      for place in places where place != kept { fields[place] = nil }
    }
    let known = fields.count { $0 != nil }
    guard known == cells.count || known > 1 else { return nil }
    let left = zip(cells, fields).filter { $0.1 == nil }.map { Text.trim($0.0) }
    let names = left.filter { !$0.isEmpty }.joined(separator: ", ")
    if !names.isEmpty { Output.note(localized("not used: \(names.printable)")) }
    return fields
  }

  private static func entries(
    _ cells: [String], _ columns: [Descriptors.Field?], _ form: MessageForm
  ) throws -> [MessageForm.Entry] {
    guard cells.count <= columns.count else {
      throw ValidationError(localized("it has \(cells.count) values for \(columns.count) columns"))
    }
    return try zip(columns, cells).flatMap { column, cell in
      try column.map { try form.entries($0, cell) } ?? []
    }
  }

  /// The values of a line: between tabs, between commas (with quotes as in CSV), else between
  /// colons, multiplication signs or blanks.
  private static func cells(_ line: Substring, _ form: MessageForm) -> [String] {
    let (rest, price) = form.priced(line)
    if !price.isEmpty {
      let parts = cells(rest)
      if parts.count == 2 { return parts + price }
    }
    return cells(line)
  }

  private static func cells(_ line: Substring) -> [String] {
    if line.contains("\t") {
      return line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    if line.contains(where: { ",，;；".contains($0) }) { return quoted(line) }
    let (head, times) = multiplied(line)
    return (head + times).split { ":：".contains($0) || $0.isWhitespace }.map(String.init)
  }

  /// A multiplication sign before the quantity as a colon: `OIL × 1`, `TEA×2`. In `M8×30` and
  /// `M8*30` it belongs to the name.
  private static func multiplied(_ line: Substring) -> (head: String, times: String) {
    guard let match = line.firstMatch(of: /(\s+|[^\d\s])[×*]\s*([\d.０-９．]+\D*)$/) else {
      return (String(line), "")
    }
    let head = String(line[..<match.range.lowerBound]) + Text.trim(String(match.1))
    return (head, ":" + match.2)
  }

  private static func quoted(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    var rest = line
    while let character = rest.popFirst() {
      if isQuoted, character == "\"", rest.first == "\"" {
        rest.removeFirst()
        cells[cells.count - 1].append(character)
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, ",，;；".contains(character) {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
