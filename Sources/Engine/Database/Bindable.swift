package import TongluCore

/// What kind of value a parameter takes.
package enum ParameterKind: Sendable {
  case integer, real, text, bytes
}

/// What may stand for a parameter of a statement.
package protocol Bindable: Sendable {
  static var kind: ParameterKind { get }
  /// Hands the value over.
  func bind(to binding: borrowing Binding)
  /// The values, when this stands for `$list`. Asked of every parameter: a cast would cost more.
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
