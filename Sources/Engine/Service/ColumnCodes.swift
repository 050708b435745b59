package import TongluDatabase
package import TongluMessages

/// An enum of the schema whose numbers are stored: a number unknown to this program is kept.
package protocol StoredEnum: MessageEnum, ColumnCode {}

extension StoredEnum {
  package init(stored: Int64) { self.init(rawValue: Int32(truncatingIfNeeded: stored)) }
  package var stored: Int64 { Int64(rawValue) }
}

extension Roles: ColumnCode {
  /// Reads a stored set.
  package init(stored: Int64) {
    self.init(rawValue: UInt32(truncatingIfNeeded: stored))
  }

  package var stored: Int64 { Int64(rawValue) }
}
