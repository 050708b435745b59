/// The values of an `IN ($list)`, or the rows of a `VALUES (CAST($list AS BIGINT))`: at most 1,024,
/// padded with NULLs to a power of two, so that few statements serve all lengths. NULL equals
/// nothing: an empty list matches nothing.
///
/// What is looked up by its key is joined to `VALUES`: SQLite sorts the values of an `IN` into a
/// table of their own first, and may then prefer to read all that the rest of the key holds.
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
    var size = 1
    while size < values.count { size *= 2 }
    self.values = values + repeatElement(.null, count: size - values.count)
  }

  package var databaseValue: Value { .null }
  package var list: List? { self }
}
