import Synchronization

/// Counts the steps of SQLite's virtual machine that a database's statements take: a measure of
/// cost that is the same on every machine. It stays 0 on PostgreSQL.
package final class StepCount: Sendable {
  private let steps = Atomic<Int64>(0)

  package init() {}

  /// The steps since the last call; a statement is counted when it has ended.
  package func take() -> Int64 { steps.exchange(0, ordering: .relaxed) }

  func add(_ count: Int64) { steps.add(count, ordering: .relaxed) }
}
