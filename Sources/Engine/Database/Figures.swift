import Synchronization
package import TongluCore

/// What a database has done since it was opened, and what waits.
package struct DatabaseFigures: Sendable {
  /// Transactions committed, and the calls that they carried out.
  package let commits: Int64
  package let writes: Int64
  /// Calls that the writer was given and that ended with a refusal.
  package let refusedWrites: UInt64
  /// Of those, calls that would have stored what breaks a rule of the books or of the schema.
  package let brokenInvariants: UInt64
  /// Commits that failed.
  package let failedCommits: UInt64
  /// Transactions that were run again after a conflict.
  package let conflicts: UInt64
  /// The database answers.
  package let isThere: Bool
  /// Calls in a transaction.
  package let batchSizes: Histogram
  /// How long commits took, the disk's sync included, in microseconds.
  package let commitMicroseconds: Histogram
  /// How long calls ran in their transactions, without the commit, in microseconds.
  package let entryMicroseconds: Histogram
  /// Rows that each of them changed; nothing over PostgreSQL.
  package let entryRows: Histogram
  /// How long transactions held the writer, in microseconds: to the end of the commit and of what
  /// those do who follow it.
  package let transactionMicroseconds: Histogram
  /// Calls that wait for the writer, and reads for the pool.
  package let waitingWrites: Int
  package let waitingReads: Int
  /// The last position of the change feed.
  package let position: Int64
  /// For how long a change that was committed here has waited for a transaction that began before
  /// it and is still open.
  package let feedHeldNanoseconds: UInt64
  /// How far this machine's clock is ahead of the one that decides; 0 where it is that clock.
  package let clockSkewMicroseconds: Int64
  /// The write-ahead log's length in bytes.
  package let logBytes: Int
  /// What is free on the database's disk, in bytes; nil where that is not known.
  package let freeBytes: Int64?
}

/// The writer's figures of its batches: written once per commit, read from any thread.
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

  /// A commit's outcome is not known.
  func failed() { state.withLock { $0.failedCommits += 1 } }

  /// Counts a transaction that is run again after a conflict.
  func met() { state.withLock { $0.conflicts += 1 } }

  /// Records how long a transaction held the writer; `entries` are its calls.
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

/// What the calls of one transaction have taken.
struct WriterEntries {
  private(set) var list: [(nanoseconds: UInt64, rows: Int64?)] = []

  mutating func add(nanoseconds: UInt64, rows: Int64?) { list.append((nanoseconds, rows)) }

  mutating func removeAll() { list.removeAll(keepingCapacity: true) }
}
