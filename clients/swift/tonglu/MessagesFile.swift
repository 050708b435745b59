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
  struct Line {
    /// Counted from 1, with empty lines.
    let number: Int
    let entries: [MessageForm.Entry]
  }

  private(set) var lines: [Line] = []

  init(_ text: String, _ form: MessageForm) throws {
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var columns: [Descriptors.Field]?
    for (index, line) in all.enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        if line.contains(where: { "=＝".contains($0) }) {
          lines.append(Line(number: index + 1, entries: try form.entries(String(line))))
          continue
        }
        let cells = Self.cells(line)
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

  /// The fields that a first line names; nil if it names none.
  private static func names(_ cells: [String], _ form: MessageForm) -> [Descriptors.Field]? {
    let fields = cells.map { form.field(named: $0) }
    return fields.allSatisfy { $0 != nil } ? fields.compactMap(\.self) : nil
  }

  private static func entries(
    _ cells: [String], _ columns: [Descriptors.Field], _ form: MessageForm
  ) throws -> [MessageForm.Entry] {
    guard cells.count <= columns.count else {
      throw ValidationError(localized("it has \(cells.count) values for \(columns.count) columns"))
    }
    return try zip(columns, cells).flatMap { try form.entries($0, $1) }
  }

  /// The values of a line: between tabs, between commas (with quotes as in CSV), else between
  /// colons, multiplication signs or blanks.
  package static func cells(_ line: Substring) -> [String] {
    if line.contains("\t") {
      return line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    if line.contains(where: { ",，;；".contains($0) }) { return quoted(line) }
    return line.split { ":：×*".contains($0) || $0.isWhitespace }.map(String.init)
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
