import CPostgreSQL
import TongluCore

/// Detects a pooler between this program and PostgreSQL, such as PgBouncer. It may assign a session
/// per transaction, so that session state would belong to another client.
enum Pooler {
  /// The number of attempts: another client may take the idle session in between.
  private static let attempts = 8

  /// FAILED_PRECONDITION DATABASE_POOLED unless a session belongs to its client until it closes.
  ///
  /// A pooler gives its clients process numbers of its own. Behind one, a second client begins a
  /// transaction while the first has none: a pooler that assigns sessions per transaction gives it
  /// the session that the first had just used, and moves the first to another.
  ///
  /// `first` is an idle session before and after the call.
  static func check(
    _ first: PostgreSQLConnection, _ settings: PostgreSQLSettings
  ) throws(Status) {
    guard try first.simpleNumber("SELECT pg_backend_pid()") != first.ownNumber else { return }
    let second = try PostgreSQLConnection(settings)
    for _ in 0..<attempts {
      let before = try first.simpleNumber("SELECT pg_backend_pid()")
      do throws(Status) {
        try second.run("BEGIN")
      } catch {
        // PgBouncer's message for pool_mode = statement.
        guard error.diagnosis.contains("statement pooling") else { throw error }
        throw PostgreSQLFailure.pooled("statement")
      }
      defer { try? second.run("ROLLBACK") }
      _ = try second.simpleNumber("SELECT pg_backend_pid()")
      first.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
      defer { first.stop(at: .max) }
      let after: Int64?
      do throws(Status) {
        after = try first.simpleNumber("SELECT pg_backend_pid()")
      } catch {
        // Its session is the second's, and there is no other.
        guard error.has(.interrupted) else { throw error }
        throw PostgreSQLFailure.pooled("transaction")
      }
      guard after == before else { throw PostgreSQLFailure.pooled("transaction") }
    }
  }
}
