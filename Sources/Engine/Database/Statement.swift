import Synchronization

/// The text of a statement, by which connections keep it prepared permanently: a literal, or one
/// that the engine puts together from its own schema, for copying tables of which no literal knows.
/// The latter is made once a table and kept, never once a call.
package struct Statement: Sendable, ExpressibleByStringLiteral {
  private enum Source: Sendable {
    case literal(StaticString)
    case composed(String)
  }

  private let source: Source
  /// A literal goes by the address of its text, which is one for the life of the process. Composed
  /// ones are counted from where no address of a program is.
  let key: UInt

  private static let composedCount = Atomic<UInt>(0)

  package init(stringLiteral literal: StaticString) {
    source = .literal(literal)
    key = unsafe UInt(bitPattern: literal.utf8Start)
  }

  init(composed text: String) {
    source = .composed(text)
    key = UInt.max - Self.composedCount.add(1, ordering: .relaxed).newValue
  }

  var text: String {
    switch source {
    case .literal(let literal): literal.description
    case .composed(let text): text
    }
  }
}
