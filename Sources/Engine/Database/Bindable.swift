package import TongluCore

/// The kind of a parameter's values.
package enum ParameterKind: Sendable {
  case integer, real, text, bytes
}

/// A value that may be bound to a parameter of a statement.
package protocol Bindable: Sendable {
  static var kind: ParameterKind { get }
  /// Binds the value.
  func bind(to binding: borrowing Binding)
  /// The value as a list, if it is one. A requirement instead of a cast, which costs more for every
  /// parameter.
  var list: List? { get }
}

extension Bindable {
  package var list: List? { nil }
}

extension Int64: Bindable {
  package static var kind: ParameterKind { .integer }
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension Int: Bindable {
  package static var kind: ParameterKind { .integer }
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self)) }
}
extension Int32: Bindable {
  package static var kind: ParameterKind { .integer }
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self)) }
}
extension Bool: Bindable {
  package static var kind: ParameterKind { .integer }
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self ? 1 : 0)) }
}
extension Double: Bindable {
  package static var kind: ParameterKind { .real }
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension String: Bindable {
  package static var kind: ParameterKind { .text }
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension [UInt8]: Bindable {
  package static var kind: ParameterKind { .bytes }
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension Instant: Bindable {
  package static var kind: ParameterKind { .integer }
  /// Microseconds since 1970.
  package func bind(to binding: borrowing Binding) { binding.take(microseconds) }
}
extension Optional: Bindable where Wrapped: Bindable {
  package static var kind: ParameterKind { Wrapped.kind }
  package func bind(to binding: borrowing Binding) {
    if let self { self.bind(to: binding) } else { binding.takeNull(Wrapped.kind) }
  }
}
