/// The values of an `IN ($list)`: at most 1,024, padded to 16, 64, 256 or 1,024 parameters by
/// repeating the last, so that few statements serve all lengths. An empty list matches nothing.
package struct List: Bindable {
  /// How many values one statement takes; a caller with more asks in chunks.
  package static let countMax = 1_024

  let values: [Value]

  package init(_ values: some Collection<Int64>) {
    self.init(padding: values.map { .integer($0) })
  }

  package init(_ values: some Collection<String>) {
    self.init(padding: values.map { .text($0) })
  }

  private init(padding values: [Value]) {
    precondition(values.count <= Self.countMax, "a list has at most 1,024 values")
    let size = [16, 64, 256, 1_024].first { values.count <= $0 } ?? Self.countMax
    let padding = Array(repeating: values.last ?? .null, count: size - values.count)
    self.values = values + padding
  }

  package var databaseValue: Value { .null }
  package var list: List? { self }
}
