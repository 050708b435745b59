package import TongluCore

/// A call that waits for the writer.
package protocol WriteJob: AnyObject, Sendable {
  var context: WriteContext { get }
  /// The bytes that its request holds; constant while it waits.
  var byteCount: Int { get }
  /// The deadline of its caller, on the monotonic clock in nanoseconds; nil for none.
  var deadline: UInt64? { get }
  /// Whether a second run changes nothing and has the same outcome.
  var isRepeatable: Bool { get }
  /// Whether `recall` is called before the first attempt too, where the round trip is seldom
  /// useful.
  var isRecalledFirst: Bool { get }
  /// Whether it is a step of a staged mutation: it may take some milliseconds, and runs after the
  /// waiting calls, one at a time, in a transaction of its own.
  var isStep: Bool { get }
  /// Whether it counts as a write: internal work and further steps do not.
  var isCounted: Bool { get }
  /// Receives the job when it is finished.
  var sink: any WriteSink { get }
  /// Throws if the job must not begin: cancelled, or past its deadline. Called before each run, not
  /// during one.
  func checkAlive() throws(Status)
  /// Whether it was carried out before: its outcome is then known, and it is not run. Called before
  /// each run, or after one that was undone, with a view that contains everything committed by
  /// then.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool
  /// Runs on the writer's thread; if it throws, its writes are undone. It may run again when
  /// another job of its batch must be undone: only the last run counts.
  func run(_ transaction: borrowing Transaction) throws(Status)
  /// Receives how long the transaction of a step held the writer, including the commit and the
  /// observers, in nanoseconds. Called after the commit, before `finish`, on the writer's thread.
  func measured(held: UInt64)
  /// Receives the outcome after the commit, on the writer's thread; once. `position` is the feed's.
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

/// Receives the finished jobs of a batch that are its own, all at once. Called on the writer's
/// thread.
package protocol WriteSink: AnyObject, Sendable {
  func release(_ jobs: [any WriteJob])
}

/// Observers that run after a commit and before its callers get their responses: the grid index,
/// caches.
package protocol CommitObserver: AnyObject, Sendable {
  /// Receives the batch's changes in feed order, and a view of the database, without a tenant, that
  /// contains them. Called on the writer's thread.
  func committed(_ changes: [Change], _ snapshot: borrowing Snapshot)

  /// Receives the same changes when every new view contains them.
  func published(_ changes: [Change])
}

extension CommitObserver {
  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {}
  package func published(_ changes: [Change]) {}
}
