import Synchronization

/// The text of a statement that connections keep prepared permanently: a literal, or a text
/// composed from the schema, for copying tables that no literal names. The latter is made once per
/// table and kept, never made per call.
package struct Statement: Sendable, ExpressibleByStringLiteral {
  private enum Source: Sendable {
    case literal(StaticString)
    case composed(String)
  }

  private let source: Source
  /// The expansion of `$columns(…)` or `$insert(…)` in the text.
  private var row: RowMacro?
  /// The expansion of the words of a form.
  private var spelling: StatementForm.Spelling?
  /// A literal is identified by the address of its text, which is constant for the life of the
  /// process. Composed ones are numbered from a range that contains no addresses of a program.
  private(set) var key: UInt

  private static let composedCount = Atomic<UInt>(0)

  package init(stringLiteral literal: StaticString) {
    source = .literal(literal)
    key = unsafe UInt(bitPattern: literal.utf8Start)
  }

  init(composed text: String) {
    source = .composed(text)
    key = UInt.max - Self.composedCount.add(1, ordering: .relaxed).newValue
  }

  /// The statement that reads the struct's columns.
  func reading(_ type: any TableRow.Type) -> Statement {
    var copy = self
    copy.row = .columns(type)
    return copy
  }

  /// The statement that inserts a row.
  func inserting(_ type: any StoredRow.Type) -> Statement {
    var copy = self
    copy.row = .insertion(type)
    return copy
  }

  /// The literal in one of its forms. Its key is the address of a byte within the literal, where no
  /// other literal begins.
  func spelled(_ spelling: StatementForm.Spelling) -> Statement {
    guard case .literal = source, self.spelling == nil else {
      preconditionFailure("only a literal has forms: \(text)")
    }
    var copy = self
    copy.spelling = spelling
    copy.key += spelling.number
    return copy
  }

  var text: String {
    switch source {
    case .literal(let literal):
      let text = row?.expand(literal.description) ?? literal.description
      guard let spelling else { return text }
      let count = text.matches(of: /\$(\d+)/).compactMap { Int($0.1) }.max() ?? 0
      return spelling.spell(text, count)
    case .composed(let text): return text
    }
  }
}

/// The expansion of names in a statement's text. A literal contains the name of the struct, so it
/// has one meaning everywhere.
private enum RowMacro: Sendable {
  case columns(any TableRow.Type)
  case insertion(any StoredRow.Type)

  func expand(_ text: String) -> String {
    switch self {
    case .columns(let type): SQL.expandColumns(in: text, of: "\(type)", type.columns)
    case .insertion(let type): SQL.expandInsertion(in: text, of: "\(type)", type.insertion.text)
    }
  }
}
