import Synchronization
package import TongluCore
package import TongluDatabase

/// The clock by which things are deleted permanently: outcomes, expired tokens, counts of failed
/// logins, broken-off uploads, contents that no file has.
///
/// It follows the clock that decides, in either direction, but at most twice as fast as real time
/// passes by CLOCK_BOOTTIME, and never runs ahead of it. A clock that jumps by a month deletes
/// nothing in the hours in which somebody may put it right. Between two runs of the program it
/// stands where it was stored last: after a long rest deletion catches up, and is late meanwhile.
package final class RetentionClock: Sendable {
  private struct State {
    var at: Instant
    /// When that was, by real time.
    var elapsed: UInt64
  }

  private let clock: WallClock
  private let state: Mutex<State>

  /// `storedAt` is where it stood last; nil where it has never been stored.
  package init(_ clock: WallClock, storedAt: Instant?) {
    self.clock = clock
    state = Mutex(State(at: storedAt ?? clock.now, elapsed: clock.elapsedNanoseconds))
  }

  /// What is older than this less its time of keeping may be deleted.
  package var now: Instant {
    let now = clock.now
    return min(now, moved(towards: now))
  }

  /// What the deciding clock says now.
  var decidingNow: Instant { clock.now }

  /// Where it stands, to be stored.
  package var position: Instant { moved(towards: clock.now) }

  private func moved(towards now: Instant) -> Instant {
    let elapsed = clock.elapsedNanoseconds
    return state.withLock { state in
      let passed = elapsed > state.elapsed ? elapsed - state.elapsed : 0
      let step = Int64(clamping: passed / 500)
      state.elapsed = elapsed
      let (at, to) = (state.at.microseconds, now.microseconds)
      let next = at <= to ? min(to, at.adding(step)) : max(to, at.adding(-step))
      state.at = Instant(microseconds: next)
      return state.at
    }
  }
}

extension Int64 {
  fileprivate func adding(_ delta: Int64) -> Int64 {
    let (sum, wrapped) = addingReportingOverflow(delta)
    return wrapped ? (delta < 0 ? .min : .max) : sum
  }
}

/// The stored state of deletion: the time up to which things were deleted (a request id minted
/// before it is never new again), and the retention clock's time.
package enum Retention {
  /// The numbers are stored: never reuse one.
  enum Kind: Int64 {
    /// Where the retention clock stands; of tenant 0.
    case clock = 0
    /// Outcomes of mutations whose ids were minted before this are deleted.
    case outcomes = 1
  }

  /// Where the retention clock stood last; nil before it was first stored.
  package static func storedClock(_ snapshot: borrowing Snapshot) throws(Status) -> Instant? {
    try floor(.clock, snapshot)
  }

  /// Stores where the retention clock stands. In a transaction of tenant 0.
  package static func store(
    clock: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO retention (tenant, kind, at) VALUES ($tenant, $1, $2)
      ON CONFLICT (tenant, kind) DO UPDATE SET at = $2
      """, Kind.clock.rawValue, clock)
  }

  static func floor(_ kind: Kind, _ snapshot: borrowing Snapshot) throws(Status) -> Instant? {
    try snapshot.first(ask(kind, snapshot)) { row throws(Status) in row.instant(0) }
  }

  static func ask(_ kind: Kind, _ snapshot: borrowing Snapshot) throws(Status) -> Question {
    try snapshot.ask(
      "SELECT at FROM retention WHERE tenant = $tenant AND kind = $1", kind.rawValue)
  }

  /// What is older than `limit` is about to be deleted; the floor never falls.
  static func raise(
    _ kind: Kind, to limit: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO retention (tenant, kind, at) VALUES ($tenant, $1, $2)
      ON CONFLICT (tenant, kind) DO UPDATE SET at = $2 WHERE retention.at < $2
      """, kind.rawValue, limit)
  }
}
