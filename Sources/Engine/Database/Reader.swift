import Synchronization
package import TongluCore

/// A read connection with one view for each turn of its event loop.
///
/// Confined to its owner's thread. The view is renewed when the writer has committed since, so that
/// a caller reads its own writes.
package final class Reader {
  private let source: ConnectionSource
  private let commits: CommitClock
  private let nanosecondsMax: UInt64
  /// The last commit that the turn's view contains; nil without a view.
  private var viewOf: Int64?
  private var connection: (any Connection)?

  init(_ source: ConnectionSource, commits: CommitClock, milliseconds: Int) {
    self.source = source
    self.commits = commits
    nanosecondsMax = UInt64(milliseconds) * 1_000_000
  }

  /// Passes the turn's snapshot to `body` for at most `timeLimit` nanoseconds (`.max`: for as long
  /// as it takes) from now, or from `since` on the monotonic clock, otherwise for what a read on an
  /// event loop may take; beyond that it throws a status of the reason `interrupted`, and
  /// the caller runs it again on the pool.
  package func read<Result>(
    tenant: Int64, timeLimit: UInt64? = nil, since: UInt64? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let (end, isNever) = (since ?? monotonicNanoseconds())
      .addingReportingOverflow(timeLimit ?? nanosecondsMax)
    let connection = try renewed(until: isNever ? .max : end)
    defer { connection.stop(at: .max) }
    return try body(Snapshot(tenant: tenant, connection: connection))
  }

  /// Ends the loop's turn and releases the view.
  package func endTurn() {
    guard viewOf != nil else { return }
    viewOf = nil
    connection?.endView()
  }

  private func renewed(until end: UInt64) throws(Status) -> any Connection {
    let committed = commits.number
    if viewOf == committed, let connection, !connection.isBroken {
      connection.stop(at: end)
      return connection
    }
    endTurn()
    let connection = try source.connection()
    self.connection = connection
    connection.stop(at: end)
    try connection.beginView()
    viewOf = committed
    return connection
  }
}

/// The number of the last commit, for views, and its feed position, for clients.
final class CommitClock: Sendable {
  private let commits = Atomic<Int64>(0)
  private let views = Atomic<Int64>(0)
  private let writes = Atomic<Int64>(0)
  private let feedPosition: Atomic<Int64>

  init(position: Int64) {
    feedPosition = Atomic(position)
  }

  /// Increases whenever a view becomes old.
  var number: Int64 { views.load(ordering: .acquiring) }
  var commitCount: Int64 { commits.load(ordering: .relaxed) }
  /// The number of calls that those commits carried out.
  var writeCount: Int64 { writes.load(ordering: .relaxed) }
  var position: Int64 { feedPosition.load(ordering: .acquiring) }

  /// Counts a committed transaction without a feed position.
  func count(writes count: Int) {
    writes.add(Int64(count), ordering: .relaxed)
    commits.add(1, ordering: .relaxed)
    views.add(1, ordering: .releasing)
  }

  /// All observers have received the commits up to this position.
  func reach(_ position: Int64) {
    feedPosition.store(position, ordering: .releasing)
    views.add(1, ordering: .releasing)
  }

  func publish(position: Int64, writes count: Int) {
    writes.add(Int64(count), ordering: .relaxed)
    feedPosition.store(position, ordering: .releasing)
    commits.add(1, ordering: .relaxed)
    views.add(1, ordering: .releasing)
  }
}
