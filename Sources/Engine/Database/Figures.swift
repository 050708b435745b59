import Synchronization
package import TongluCore

/// Counters of a database since it was opened, and lengths of its queues.
package struct DatabaseFigures: Sendable {
  /// Committed transactions, and the calls that they carried out.
  package let commits: Int64
  package let writes: Int64
  /// Calls that reached the writer and were refused.
  package let refusedWrites: UInt64
  /// Of those, calls that would have stored what breaks a rule of the books or of the schema.
  package let brokenInvariants: UInt64
  /// Commits that failed.
  package let failedCommits: UInt64
  /// Transactions repeated after a conflict.
  package let conflicts: UInt64
  /// Whether the database answers.
  package let isThere: Bool
  /// Calls per transaction.
  package let batchSizes: Histogram
  /// The duration of commits, including the disk's synchronization, in microseconds.
  package let commitMicroseconds: Histogram
  /// The duration of calls in their transactions, without the commit, in microseconds.
  package let entryMicroseconds: Histogram
  /// Rows that each of them changed; empty on PostgreSQL.
  package let entryRows: Histogram
  /// How long transactions held the writer, in microseconds, including the commit and its
  /// observers.
  package let transactionMicroseconds: Histogram
  /// Calls that wait for the writer and reads that wait for the pool.
  package let waitingWrites: Int
  package let waitingReads: Int
  /// The last position of the change feed.
  package let position: Int64
  /// How long a change committed here has been held back by an earlier transaction that is still
  /// open.
  package let feedHeldNanoseconds: UInt64
  /// How far this machine's clock is ahead of the deciding clock; 0 if it is the deciding clock.
  package let clockSkewMicroseconds: Int64
  /// The write-ahead log's length in bytes.
  package let logBytes: Int
  /// Free bytes on the database's disk; nil if unknown.
  package let freeBytes: Int64?
}

/// The writer's counters of its batches: written once per commit, read from any thread.
final class WriterMeter: Sendable {
  struct State {
    var batchSizes = Histogram.sizes
    var commitMicroseconds = Histogram.microseconds
    var entryMicroseconds = Histogram.holding
    var entryRows = Histogram.rows
    var transactionMicroseconds = Histogram.holding
    var failedCommits: UInt64 = 0
    var refusedWrites: UInt64 = 0
    var brokenInvariants: UInt64 = 0
    var conflicts: UInt64 = 0
  }

  private let state = Mutex(State())

  var all: State { state.withLock { $0 } }

  /// Counts calls that ended with these refusals.
  func refused(_ refusals: some Collection<Status>) {
    guard !refusals.isEmpty else { return }
    let broken = refusals.count(where: Failure.isOfBooks)
    state.withLock { state in
      state.refusedWrites += UInt64(refusals.count)
      state.brokenInvariants += UInt64(broken)
    }
  }

  /// Counts a commit whose outcome is unknown.
  func failed() { state.withLock { $0.failedCommits += 1 } }

  /// Counts a transaction that is repeated after a conflict.
  func met() { state.withLock { $0.conflicts += 1 } }

  /// Records how long a transaction with `entries` held the writer.
  func held(_ nanoseconds: UInt64, _ entries: WriterEntries) {
    state.withLock { state in
      state.transactionMicroseconds.record(nanoseconds / 1_000)
      for entry in entries.list {
        state.entryMicroseconds.record(entry.nanoseconds / 1_000)
        if let rows = entry.rows { state.entryRows.record(UInt64(clamping: rows)) }
      }
    }
  }

  /// Records that a transaction of `calls` calls was committed, or not.
  func committed(_ calls: Int, nanoseconds: UInt64, isStored: Bool) {
    state.withLock { state in
      if isStored { state.batchSizes.record(UInt64(calls)) } else { state.failedCommits += 1 }
      state.commitMicroseconds.record(nanoseconds / 1_000)
    }
  }
}

/// The durations and the numbers of rows of the calls of one transaction.
struct WriterEntries {
  private(set) var list: [(nanoseconds: UInt64, rows: Int64?)] = []

  mutating func add(nanoseconds: UInt64, rows: Int64?) { list.append((nanoseconds, rows)) }

  mutating func removeAll() { list.removeAll(keepingCapacity: true) }
}
