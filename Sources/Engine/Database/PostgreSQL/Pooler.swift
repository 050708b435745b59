import CPostgreSQL
import TongluCore

/// A pooler between this program and PostgreSQL, PgBouncer for one: it may assign a session per
/// transaction, so that session state would be another client's.
enum Pooler {
  /// Another client may take the session that was free in the meantime: it is tried so often.
  private static let attempts = 8

  /// FAILED_PRECONDITION DATABASE_POOLED unless a session is its client's until it closes.
  ///
  /// A pooler gives its clients numbers of their own to cancel by. Behind one, a second client
  /// begins a transaction while the first has none: where sessions are lent, it is given the
  /// session that the first had just used, and the first is moved to another.
  ///
  /// `first` is a session that is at rest, and is so again on return.
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
        // Its words for pool_mode = statement.
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
