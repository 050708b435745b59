import TongluCore
import TongluDatabase
import TongluService

extension Reason {
  static let loginNameAttemptsExceeded = Reason("LOGIN_NAME_ATTEMPTS_EXCEEDED")
}

/// Counts the taken login names that a dealer company's people were refused, by company.
///
/// Login names are one name space of the enterprise, so a refusal reveals that somebody, of any
/// company, logs in by that name: a boss that tries phone numbers learns which of them are dealers
/// here. This cannot be hidden while the name decides who logs in; it is limited, and counted in
/// the metrics (`tonglu_limit_total`, login_names). Staff know the names and have no limit. A
/// window that begins in the future was begun by a clock running ahead, and is ignored.
enum LoginNameAttempts {
  static let limit = Limit("login_names", .loginNameAttemptsExceeded)
  /// Refused login names of a company in a window; LOGIN_NAME_ATTEMPTS_EXCEEDED beyond it.
  static let refusedMax: Int64 = 20
  static let windowSeconds: Int64 = 24 * 3_600

  /// Refuses every name, free or taken, with LOGIN_NAME_ATTEMPTS_EXCEEDED when the company was
  /// refused 20 names within a day.
  static func check(
    of customerID: Int64, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let window = try snapshot.first(
      """
      SELECT window_start FROM login_name_attempts
      WHERE tenant = $tenant AND customer_id = $1 AND refusals >= $2 AND window_start > $3
        AND window_start <= $4
      """, customerID, refusedMax, now.adding(seconds: -windowSeconds), now.latestStart
    ) { row throws(Status) in row.instant(0) }
    guard let window else { return }
    let wait = window.adding(seconds: windowSeconds).milliseconds - now.milliseconds
    throw Status(
      .resourceExhausted, .loginNameAttemptsExceeded,
      "too many login names were taken: try again in \(wait / 3_600_000 + 1) hours, or without one"
    ).retryable(afterMilliseconds: wait)
  }

  /// Counts a refusal. It must keep its writes.
  static func fail(
    of customerID: Int64, now: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO login_name_attempts (tenant, customer_id, window_start, refusals)
      VALUES ($tenant, $1, $2, 1)
      ON CONFLICT (tenant, customer_id) DO UPDATE SET
        refusals = CASE WHEN login_name_attempts.window_start > $3
            AND login_name_attempts.window_start <= $4
          THEN login_name_attempts.refusals + 1 ELSE 1 END,
        window_start = CASE WHEN login_name_attempts.window_start > $3
            AND login_name_attempts.window_start <= $4
          THEN login_name_attempts.window_start ELSE $2 END
      """, customerID, now, now.adding(seconds: -windowSeconds), now.latestStart)
  }
}
