import Synchronization

/// A statement whose text the engine puts together from its own schema: for copying tables of
/// which no literal knows. Connections keep it prepared for good, so it is made once a table and
/// kept, never once a call.
struct ComposedSQL: Sendable {
  let text: String
  /// What connections know it by. Literals go by the address of their text: these numbers begin
  /// where no address of a program is.
  let key: UInt

  private static let made = Atomic<UInt>(0)

  init(_ text: String) {
    self.text = text
    key = UInt.max - Self.made.add(1, ordering: .relaxed).newValue
  }
}
