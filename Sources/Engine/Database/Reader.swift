import Synchronization
package import TongluCore

/// A read connection with one view for each turn of its event loop.
///
/// Confined to its owner's thread. The view is renewed when the writer has committed since, so that
/// a caller sees what it was told is written.
package final class Reader {
  /// The reason of the refusal of a read that was stopped because it took too long.
  package static let interruptedReason = Failure.interrupted.reason
  private let connection: Connection
  private let commits: CommitClock
  private let nanosecondsMax: UInt64
  private var viewOf: Int64?

  init(_ connection: Connection, commits: CommitClock, milliseconds: Int) {
    self.connection = connection
    self.commits = commits
    nanosecondsMax = UInt64(milliseconds) * 1_000_000
  }

  /// Lends the turn's view to `body` for at most `timeLimit` nanoseconds (`.max`: for as long as it
  /// takes) from now, or from `since` on the monotonic clock, otherwise for what a read on an event
  /// loop may take; beyond that it throws a status whose reason is `interruptedReason`, and the
  /// caller runs it again on the pool.
  package func read<Result>(
    tenant: Int64, timeLimit: UInt64? = nil, since: UInt64? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    try renew()
    let (end, isNever) = (since ?? monotonicNanoseconds())
      .addingReportingOverflow(timeLimit ?? nanosecondsMax)
    connection.stop(at: isNever ? .max : end)
    defer { connection.stop(at: .max) }
    let snapshot = Snapshot(tenant: tenant, connection: connection)
    return try body(snapshot)
  }

  /// The loop's turn is over: lets the view go.
  package func endTurn() {
    guard viewOf != nil else { return }
    viewOf = nil
    try? connection.control("COMMIT")
  }

  private func renew() throws(Status) {
    let committed = commits.number
    if viewOf == committed { return }
    endTurn()
    try connection.control("BEGIN")
    viewOf = committed
  }
}

/// What the writer has committed: a number for views, a feed position for clients.
final class CommitClock: Sendable {
  private let commits = Atomic<Int64>(0)
  private let writes = Atomic<Int64>(0)
  private let feedPosition: Atomic<Int64>

  init(position: Int64) {
    feedPosition = Atomic(position)
  }

  var number: Int64 { commits.load(ordering: .acquiring) }
  /// Calls that those commits carried out.
  var writeCount: Int64 { writes.load(ordering: .relaxed) }
  var position: Int64 { feedPosition.load(ordering: .acquiring) }

  func publish(position: Int64, writes count: Int) {
    writes.add(Int64(count), ordering: .relaxed)
    feedPosition.store(position, ordering: .releasing)
    commits.add(1, ordering: .releasing)
  }
}
