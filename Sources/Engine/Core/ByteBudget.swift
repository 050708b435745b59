import Synchronization

/// A limit of queued bytes in a process, shared by all its threads.
package final class ByteBudget: Sendable {
  package let max: Int
  private let used = Atomic(0)

  package init(max: Int) { self.max = max }

  /// The number of queued bytes.
  package var count: Int { used.load(ordering: .relaxed) }

  /// Whether `more` bytes are within the limit. Threads that ask at the same time may all get true.
  package func hasRoom(for more: Int) -> Bool { count <= max - more }

  /// Adds bytes; a negative number removes them.
  package func add(_ change: Int) { used.add(change, ordering: .relaxed) }

  /// Adds bytes if they are within the limit; returns whether they were.
  package func take(_ more: Int) -> Bool {
    if used.add(more, ordering: .relaxed).newValue <= max { return true }
    add(-more)
    return false
  }
}
