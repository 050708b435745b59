package import TongluCore

/// A call that waits for the writer.
package protocol WriteJob: AnyObject, Sendable {
  var context: WriteContext { get }
  /// What its request holds, in bytes; the same as long as it waits.
  var byteCount: Int { get }
  /// When its caller gives up, on the monotonic clock in nanoseconds; nil for never.
  var deadline: UInt64? { get }
  /// Run again after it has been carried out, it changes nothing and comes to the same end.
  var isRepeatable: Bool { get }
  /// It is recalled before its first attempt too, where that is seldom worth the way.
  var isRecalledFirst: Bool { get }
  /// It is a step of a staged mutation: it may take some milliseconds, and comes after the calls
  /// that wait, one at a time, in a transaction of its own.
  var isStep: Bool { get }
  /// It counts as a write: of a call, not of what the program does by itself or in further steps.
  var isCounted: Bool { get }
  /// Where the job goes when it is finished.
  var sink: any WriteSink { get }
  /// Refuses to begin: cancelled, or past its deadline. Not asked while it runs, but again before
  /// it is run again.
  func checkAlive() throws(Status)
  /// Whether it was carried out before: its end is then known, and it is not run. Asked before each
  /// run, or after one that has left nothing, over a view that contains whatever was committed by
  /// then.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool
  /// Runs on the writer's thread; what it has written when it throws is undone. It may run again
  /// when another job of its batch has to be undone: only the last run counts.
  func run(_ transaction: borrowing Transaction) throws(Status)
  /// How long the transaction of a step held the writer with the commit and the observers, in
  /// nanoseconds. After the commit, before `finish`, on the writer's thread.
  func measured(held: UInt64)
  /// The outcome, after the commit, on the writer's thread; once. `position` is the feed's.
  func finish(_ outcome: Result<Void, Status>, position: Int64)
}

extension WriteJob {
  package var byteCount: Int { 0 }
  package var deadline: UInt64? { nil }
  package var isRepeatable: Bool { false }
  package var isRecalledFirst: Bool { false }
  package var isStep: Bool { false }
  package var isCounted: Bool { true }
  package func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool { false }
  package func measured(held: UInt64) {}
}

/// Takes finished jobs of a batch, all that are its own at once. Called on the writer's thread.
package protocol WriteSink: AnyObject, Sendable {
  func release(_ jobs: [any WriteJob])
}

/// Observers that run after a commit and before its callers get their responses: the grid index,
/// caches.
package protocol CommitObserver: AnyObject, Sendable {
  /// The batch's changes in feed order, and a view of the database that contains them, of no
  /// tenant. Called on the writer's thread.
  func committed(_ changes: [Change], _ snapshot: borrowing Snapshot)

  /// The same changes once every view taken from now on contains them.
  func published(_ changes: [Change])
}

extension CommitObserver {
  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {}
  package func published(_ changes: [Change]) {}
}
