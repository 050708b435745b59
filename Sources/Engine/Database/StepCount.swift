import Synchronization

/// Counts the steps of SQLite's virtual machine that a database's statements take: what a call
/// costs, in a unit that is the same on every machine. PostgreSQL has no such figure: it stays 0.
package final class StepCount: Sendable {
  private let steps = Atomic<Int64>(0)

  package init() {}

  /// Since the beginning, or since it was taken last; a statement counts when it has ended.
  package func take() -> Int64 { steps.exchange(0, ordering: .relaxed) }

  func add(_ count: Int64) { steps.add(count, ordering: .relaxed) }
}
