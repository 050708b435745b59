import TongluCore

/// The values of an `IN ($list)`, or the rows of a `VALUES (CAST($list AS BIGINT))`: at most 1,024,
/// padded with NULLs to a power of two, so that a few statements serve all lengths. NULL equals
/// nothing, so an empty list matches nothing.
///
/// Look-ups by key join to `VALUES`: for `IN`, SQLite first sorts the values into a table, and may
/// then choose to read all rows that match the rest of the key.
package struct List: Bindable {
  /// The most values in one statement; a caller with more splits them.
  package static let countMax = 1_024

  private enum Values: Sendable {
    case integers([Int64])
    case texts([String])
  }

  private let values: Values
  /// The number of parameters.
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

  /// The kind is of the elements; a list has none of its own.
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
