package import TongluCore

/// Caches the look-ups of a batch's rows by key, including refusals.
package struct LookUps<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var known: [Key: Result<Value, Status>] = [:]

  package init() {}

  /// The result of `find` for `key`; throws its refusal.
  package mutating func value(
    _ key: Key, _ find: () throws(Status) -> Value
  ) throws(Status) -> Value {
    if let found = known[key] { return try found.get() }
    let found = try RowBatch.result(find)
    known[key] = found
    return try found.get()
  }
}
