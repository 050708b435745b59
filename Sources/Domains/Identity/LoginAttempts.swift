import TongluCore
import TongluCrypto
import TongluDatabase

/// Counts failed logins by name, for names that exist and names that do not, in windows that begin
/// with the first failure. A full count closes the name until its window ends.
enum LoginAttempts {
  static let failuresMax: Int64 = 10
  static let windowSeconds: Int64 = 15 * 60
  /// Ended windows forgotten with each new failure.
  private static let forgottenMax: Int64 = 100

  /// Refuses with LOGIN_ATTEMPTS_EXCEEDED while the name is closed.
  static func check(
    _ name: String, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let window = try snapshot.first(
      """
      SELECT window_start FROM login_attempts
      WHERE tenant = $tenant AND name_hash = $1 AND failures >= $2 AND window_start > $3
      """, key(name), failuresMax, now.adding(seconds: -windowSeconds)
    ) { row throws(Status) in row.instant(0) }
    guard let window else { return }
    let wait = window.adding(seconds: windowSeconds).milliseconds - now.milliseconds
    throw Status(
      .resourceExhausted, "LOGIN_ATTEMPTS_EXCEEDED",
      "too many failed logins: try again in \(wait / 60_000 + 1) minutes"
    ).retryable(afterMilliseconds: wait)
  }

  /// Counts a failure. The refusal that follows must keep its writes.
  static func fail(
    _ name: String, now: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    let ended = now.adding(seconds: -windowSeconds)
    try transaction.execute(
      """
      DELETE FROM login_attempts WHERE tenant = $tenant AND name_hash IN (
        SELECT name_hash FROM login_attempts WHERE tenant = $tenant AND window_start <= $1
        ORDER BY window_start, name_hash LIMIT $2)
      """, ended, forgottenMax)
    try transaction.execute(
      """
      INSERT INTO login_attempts (tenant, name_hash, window_start, failures)
      VALUES ($tenant, $1, $2, 1)
      ON CONFLICT (tenant, name_hash) DO UPDATE SET
        failures = CASE WHEN login_attempts.window_start <= $3 THEN 1
          ELSE login_attempts.failures + 1 END,
        window_start = CASE WHEN login_attempts.window_start <= $3 THEN $2
          ELSE login_attempts.window_start END
      """, key(name), now, ended)
  }

  /// A success forgets the failures before it.
  static func clear(_ name: String, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      "DELETE FROM login_attempts WHERE tenant = $tenant AND name_hash = $1", key(name))
  }

  private static func key(_ name: String) -> [UInt8] { Crypto.sha256(Array(name.utf8)) }
}
