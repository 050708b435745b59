package import TongluCore

/// What a batch's rows refer to, by key: each is looked up once, and its refusal is kept too.
package struct LookUps<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var known: [Key: Result<Value, Status>] = [:]

  package init() {}

  /// What `find` has found for `key`, or throws what it has refused it with.
  package mutating func value(
    _ key: Key, _ find: () throws(Status) -> Value
  ) throws(Status) -> Value {
    if let found = known[key] { return try found.get() }
    let found = try RowBatch.result(find)
    known[key] = found
    return try found.get()
  }
}
