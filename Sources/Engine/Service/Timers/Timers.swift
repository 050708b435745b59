package import TongluCore
import TongluCrypto
package import TongluDatabase

/// The table of due work.
///
/// ```
/// (none) --schedule--> waiting --attempt--> carried out: no row
///                       ^   '--attemptsMax failures--> dead --retry--> waiting
///                       '----a failure, after its backoff
/// ```
///
/// An attempt is recorded before it runs: it counts even if the server ends during it, and no other
/// server tries before its backoff is over. The row is deleted in the transaction that does the
/// work, so the work is done once over all servers.
package enum Timers {
  /// The numbers are stored: never reuse one.
  package enum State: Int64, ColumnCode {
    case waiting = 1
    case dead = 2

    package init(stored: Int64) { self = State(rawValue: stored) ?? .waiting }
    package var stored: Int64 { rawValue }
  }

  /// Schedules work in the transaction that causes it; does nothing if the same work is scheduled
  /// already.
  package static func schedule(
    _ kind: String, subject: Int64, at dueTime: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.post(
      """
      INSERT INTO timers
        (tenant, kind, subject, due_time, state, attempts, attempt_time, reason, message)
      VALUES ($tenant, $1, $2, $3, 1, 0, $3, '', '')
      ON CONFLICT (tenant, kind, subject, due_time) DO NOTHING
      """, kind, subject, dueTime)
  }

  /// Cancels the scheduled work of a kind for a subject, at any time.
  package static func cancel(
    _ kind: String, subject: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.post(
      "DELETE FROM timers WHERE tenant = $tenant AND kind = $1 AND subject = $2", kind, subject)
  }

  /// Retries dead work from its first attempt; false if no dead work has the key.
  package static func retry(
    _ key: TimerKey, at now: Instant, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    try transaction.execute(
      """
      UPDATE timers SET state = 1, attempts = 0, attempt_time = $4
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3 AND state = 2
      """, key.kind, key.subject, key.dueTime, now) > 0
  }

  package static func find(
    _ key: TimerKey, _ snapshot: borrowing Snapshot
  ) throws(Status) -> TimerRecord? {
    try snapshot.first(
      TimerRecord.self,
      """
      SELECT $columns(TimerRecord) FROM timers
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3
      """, key.kind, key.subject, key.dueTime
    )
  }

  /// At most `limit` timers after a key, by kind, subject and time; of one state if given, and of
  /// one kind unless it is empty.
  package static func list(
    _ state: State?, kind: String, after: TimerKey?, limit: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [TimerRecord] {
    // Kinds are named in ASCII letters.
    let last = kind.isEmpty ? "~" : kind
    let start = after ?? TimerKey(kind: kind, subject: .min, dueTime: Instant(microseconds: .min))
    guard state == .dead else {
      return try snapshot.all(
        TimerRecord.self,
        """
        SELECT $columns(TimerRecord) FROM timers
        WHERE tenant = $tenant AND (kind, subject, due_time) > ($1, $2, $3) AND kind <= $4
          AND state <= $5
        ORDER BY kind, subject, due_time LIMIT $6
        """, start.kind, start.subject, start.dueTime, last,
        (state ?? .dead).rawValue, limit
      )
    }
    return try snapshot.all(
      TimerRecord.self,
      """
      SELECT $columns(TimerRecord)
      FROM timers INDEXED BY timers_dead
      WHERE tenant = $tenant AND state = 2 AND (kind, subject, due_time) > ($1, $2, $3)
        AND kind <= $4
      ORDER BY kind, subject, due_time LIMIT $5
      """, start.kind, start.subject, start.dueTime, last, limit
    )
  }

  /// The request id of the work: always the same for the same key.
  static func requestID(_ key: TimerKey, under secret: [UInt8]) -> RequestID {
    let name = Array("\(key.kind)\u{0}\(key.subject)\u{0}\(key.dueTime.microseconds)".utf8)
    let digest = Crypto.keyedDigest(name.span, key: secret)
    let (high, low) = (digest.prefix(8), digest.dropFirst(8).prefix(8))
    return RequestID.v7(
      at: key.dueTime,
      random: (
        high.reduce(0) { $0 << 8 | UInt64($1) }, low.reduce(0) { $0 << 8 | UInt64($1) }
      ))
  }
}

// Used by the runner.
extension Timers {
  /// At most `limit` timers that may be tried now, those first that have waited longest, after the
  /// last one of the page before.
  static func due(
    at now: Instant, after last: TimerRecord?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [TimerRecord] {
    try snapshot.all(
      TimerRecord.self,
      """
      SELECT $columns(TimerRecord)
      FROM timers INDEXED BY timers_next
      WHERE tenant = $tenant AND state = 1 AND attempt_time <= $1
        AND (attempt_time, kind, subject, due_time) > ($2, $3, $4, $5)
      ORDER BY attempt_time, kind, subject, due_time LIMIT $6
      """, now, last?.attemptTime ?? Instant(microseconds: .min), last?.key.kind ?? "",
      last?.key.subject ?? Int64.min, last?.key.dueTime ?? Instant(microseconds: .min), limit
    )
  }

  /// Records the beginning of an attempt, so that no other server tries until its backoff is over;
  /// false if the row has changed since it was read.
  static func begin(
    _ record: TimerRecord, at now: Instant, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    let attempt = record.attempts + 1
    let next = now.adding(seconds: TimerKind.backoffSeconds(afterAttempt: attempt))
    return try transaction.execute(
      """
      UPDATE timers SET attempts = $5, attempt_time = $6
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3 AND state = 1
        AND attempts = $4 AND attempt_time <= $7
      """, record.key.kind, record.key.subject, record.key.dueTime, record.attempts, attempt, next,
      now) > 0
  }

  /// Leaves the work to the server that has it, without counting the attempt.
  static func postpone(
    _ key: TimerKey, attempt: Int64, until time: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      UPDATE timers SET attempts = attempts - 1, attempt_time = $5
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3 AND attempts = $4
      """, key.kind, key.subject, key.dueTime, attempt, time)
  }

  /// Records why an attempt failed, and the death of the work after its last attempt.
  static func fail(
    _ key: TimerKey, attempt: Int64, isLast: Bool, _ status: Status,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      UPDATE timers SET state = $5, reason = $6, message = $7
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3 AND attempts = $4
        AND state = 1
      """, key.kind, key.subject, key.dueTime, attempt,
      (isLast ? State.dead : .waiting).rawValue, status.reason, String(status.message.prefix(500)))
  }

  private static let unfinished = Status(
    .aborted, "NOT_FINISHED", "the last attempt did not come to its end")

  /// Records that the last attempt did not end; false if that was recorded already.
  static func bury(
    _ record: TimerRecord, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    try transaction.execute(
      """
      UPDATE timers SET state = 2, reason = $5, message = $6
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3 AND attempts = $4
        AND state = 1
      """, record.key.kind, record.key.subject, record.key.dueTime, record.attempts,
      record.reason.isEmpty ? Self.unfinished.reason : record.reason,
      record.reason.isEmpty ? Self.unfinished.message : record.message) > 0
  }

  /// Removes completed work.
  static func remove(_ key: TimerKey, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      """
      DELETE FROM timers
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3
      """, key.kind, key.subject, key.dueTime)
  }

  /// Makes timers due again that a clock running ahead has delayed: no backoff is longer than an
  /// hour. At most `limit`; returns the number changed.
  static func heal(
    at now: Instant, limit: Int, _ transaction: borrowing Transaction
  ) throws(Status) -> Int {
    let late = try transaction.snapshot.all(
      """
      SELECT kind, subject, due_time FROM timers INDEXED BY timers_tried
      WHERE tenant = $tenant AND state = 1 AND attempt_time > $1 AND attempt_time > due_time
      ORDER BY attempt_time LIMIT $2
      """, now.adding(seconds: TimerKind.backoffSecondsMax), limit
    ) { row throws(Status) in
      TimerKey(kind: row.text(0), subject: row.int(1), dueTime: row.instant(2))
    }
    _ = try transaction.execute(
      """
      UPDATE timers SET attempt_time = $4
      WHERE tenant = $tenant AND kind = $1 AND subject = $2 AND due_time = $3
      """, forEach: late.map { [$0.kind, $0.subject, $0.dueTime, max($0.dueTime, now)] })
    return late.count
  }

  /// The times at which a repeating kind is scheduled, ascending.
  static func times(
    of kind: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Instant] {
    try snapshot.all(
      """
      SELECT due_time FROM timers WHERE tenant = $tenant AND kind = $1 AND subject = 0
      ORDER BY due_time
      """, kind
    ) { row throws(Status) in row.instant(0) }
  }
}

// A row.
extension TimerRecord {
  package var key: TimerKey { TimerKey(kind: kind, subject: subject, dueTime: dueTime) }
}
