package import TongluCore

/// A value as the database stores it.
package enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// What may stand for a parameter of a statement.
package protocol Bindable: Sendable {
  var databaseValue: Value { get }
  /// The values, when this stands for `$list`. Asked of every parameter: a cast would cost more.
  var list: List? { get }
}

extension Bindable {
  package var list: List? { nil }
}

extension Int64: Bindable {
  package var databaseValue: Value { .integer(self) }
}
extension Int: Bindable {
  package var databaseValue: Value { .integer(Int64(self)) }
}
extension Int32: Bindable {
  package var databaseValue: Value { .integer(Int64(self)) }
}
extension Bool: Bindable {
  package var databaseValue: Value { .integer(self ? 1 : 0) }
}
extension Double: Bindable {
  package var databaseValue: Value { .real(self) }
}
extension String: Bindable {
  package var databaseValue: Value { .text(self) }
}
extension [UInt8]: Bindable {
  package var databaseValue: Value { .bytes(self) }
}
extension Instant: Bindable {
  /// Microseconds since 1970.
  package var databaseValue: Value { .integer(microseconds) }
}
extension Optional: Bindable where Wrapped: Bindable {
  package var databaseValue: Value { self?.databaseValue ?? .null }
}
