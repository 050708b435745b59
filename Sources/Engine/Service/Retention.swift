import Synchronization
package import TongluCore
package import TongluDatabase

/// The clock of permanent deletion: of outcomes, expired tokens, counts of failed logins,
/// interrupted uploads, contents without a file.
///
/// It follows the deciding clock in either direction, but at most twice as fast as real time by
/// CLOCK_BOOTTIME, and never ahead of it. So if a clock jumps by a month, nothing is deleted for
/// some hours, in which it can be corrected. When the program starts, it continues from its stored
/// time: after a long downtime deletions are late until it has caught up.
package final class RetentionClock: Sendable {
  private struct State {
    var at: Instant
    /// When that was, in real time.
    var elapsed: UInt64
  }

  private let clock: WallClock
  private let state: Mutex<State>

  /// `storedAt` is the stored time; nil if none was stored.
  package init(_ clock: WallClock, storedAt: Instant?) {
    self.clock = clock
    state = Mutex(State(at: storedAt ?? clock.now, elapsed: clock.elapsedNanoseconds))
  }

  /// Data older than this minus their retention period may be deleted.
  package var now: Instant {
    let now = clock.now
    return min(now, moved(towards: now))
  }

  /// The time of the deciding clock.
  var decidingNow: Instant { clock.now }

  /// The time to store.
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

/// The stored state of deletion: the time up to which data were deleted (a request id minted before
/// it is never new again), and the retention clock's time.
package enum Retention {
  /// The numbers are stored: never reuse one.
  enum Kind: Int64 {
    /// The retention clock's time; in tenant 0.
    case clock = 0
    /// Outcomes of mutations whose ids were minted before this are deleted.
    case outcomes = 1
  }

  /// The stored time of the retention clock; nil before it was stored.
  package static func storedClock(_ snapshot: borrowing Snapshot) throws(Status) -> Instant? {
    try floor(.clock, snapshot)
  }

  /// Stores the time of the retention clock. In a transaction of tenant 0.
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

  /// Data older than `limit` are about to be deleted; the stored limit never decreases.
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
