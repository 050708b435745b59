import Synchronization

/// Bytes that may wait somewhere in a process, counted by all its threads.
package final class ByteBudget: Sendable {
  package let max: Int
  private let used = Atomic(0)

  package init(max: Int) { self.max = max }

  /// Bytes that wait now.
  package var count: Int { used.load(ordering: .relaxed) }

  /// Whether `more` bytes are within the limit. Threads that ask at once may all get true.
  package func hasRoom(for more: Int) -> Bool { count <= max - more }

  /// Counts bytes that have come (or, below zero, gone).
  package func add(_ change: Int) { used.add(change, ordering: .relaxed) }

  /// Counts bytes if they are within the limit.
  package func take(_ more: Int) -> Bool {
    if used.add(more, ordering: .relaxed).newValue <= max { return true }
    add(-more)
    return false
  }
}
