import TongluCore

/// The values of an `IN ($list)`, or the rows of a `VALUES (CAST($list AS BIGINT))`: at most 1,024,
/// padded with NULLs to a power of two, so that few statements serve all lengths. NULL equals
/// nothing: an empty list matches nothing.
///
/// What is looked up by its key is joined to `VALUES`: SQLite sorts the values of an `IN` into a
/// table of their own first, and may then prefer to read all that the rest of the key holds.
package struct List: Bindable {
  /// How many values one statement takes; a caller with more asks in chunks.
  package static let countMax = 1_024

  private enum Values: Sendable {
    case integers([Int64])
    case texts([String])
  }

  private let values: Values
  /// How many parameters it takes.
  let count: Int

  package init(_ values: some Collection<Int64>) {
    self.init(.integers(Array(values)), count: values.count)
  }

  package init(_ values: some Collection<String>) {
    self.init(.texts(Array(values)), count: values.count)
  }

  private init(_ values: Values, count: Int) {
    precondition(count <= Self.countMax, "a list has at most \(count: Self.countMax) values")
    self.values = values
    var size = 1
    while size < count { size *= 2 }
    self.count = size
  }

  /// Of a list no parameter has one kind.
  package static var kind: ParameterKind { .integer }

  package func bind(to binding: borrowing Binding) {
    switch values {
    case .integers(let values): binding.take(list: values, count: count)
    case .texts(let values): binding.take(list: values, count: count)
    }
  }

  package var list: List? { self }

  var isOfTexts: Bool { if case .texts = values { true } else { false } }
}
