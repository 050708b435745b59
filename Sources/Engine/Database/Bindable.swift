package import TongluCore

/// What may stand for a parameter of a statement.
package protocol Bindable: Sendable {
  /// Hands the value over.
  func bind(to binding: borrowing Binding)
  /// The values, when this stands for `$list`. Asked of every parameter: a cast would cost more.
  var list: List? { get }
}

extension Bindable {
  package var list: List? { nil }
}

extension Int64: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension Int: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self)) }
}
extension Int32: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self)) }
}
extension Bool: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(Int64(self ? 1 : 0)) }
}
extension Double: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension String: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension [UInt8]: Bindable {
  package func bind(to binding: borrowing Binding) { binding.take(self) }
}
extension Instant: Bindable {
  /// Microseconds since 1970.
  package func bind(to binding: borrowing Binding) { binding.take(microseconds) }
}
extension Optional: Bindable where Wrapped: Bindable {
  package func bind(to binding: borrowing Binding) {
    if let self { self.bind(to: binding) } else { binding.takeNull() }
  }
}
