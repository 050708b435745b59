import TongluCore
import TongluDatabase
package import TongluService

/// The timers of a grown enterprise: one per order, of a kind that no server runs, each tenth of
/// them dead.
package enum GrownTimers {
  package static let kind = "grown"
  /// The key of a dead one.
  package static let dead = TimerKey(kind: kind, subject: 1, dueTime: dueTime)

  private static let dueTime = Instant(microseconds: 1_795_000_000_123_456)

  static func fill(_ bed: Testbed, count: Int) throws(Status) {
    try bed.write { transaction throws(Status) in
      let row: [any Bindable] = [count - 1, kind, dueTime]
      _ = try transaction.execute(
        """
        INSERT INTO timers
          (tenant, kind, subject, due_time, state, attempts, attempt_time, reason, message)
        WITH RECURSIVE s (i) AS (
          SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $1)
        SELECT $tenant, $2, i + 1, $3, CASE WHEN i % 10 = 0 THEN 2 ELSE 1 END, 3, $3,
          'REFUSED', 'not yet'
        FROM s
        """, forEach: [row])
    }
  }
}
