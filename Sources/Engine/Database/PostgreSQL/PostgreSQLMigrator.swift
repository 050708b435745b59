import TongluCore

/// Migrates a PostgreSQL database to the schema of this program. Programs that start together do so
/// one after the other.
struct PostgreSQLMigrator {
  /// The time that a step waits for locks that calls hold, before it gives up and retries: calls
  /// that queue behind its lock wait no longer than this. With the pauses, two minutes.
  private static let lockMilliseconds = 500
  /// The most attempts of a migration step that waits for calls.
  private static let attemptsMax = 150

  let migrator: Migrator

  /// Errors as for `Migrator.missing`; FAILED_PRECONDITION OLD_PROGRAM_RUNS when a step removes
  /// what a running older program needs.
  func migrate(_ connection: PostgreSQLConnection, at now: Instant) throws(Status) {
    try connection.run(Migrator.table)
    try connection.run("SET lock_timeout = \(Self.lockMilliseconds)")
    for step in try migrator.missing(Snapshot(tenant: 0, connection: connection)) {
      try refuseOldPrograms(step, connection)
      var number = 1
      while let failure = apply(step, connection, at: now) {
        guard number < Self.attemptsMax, failure.isMeeting else {
          throw Status(
            failure.code, failure.reason, "\(step): \(failure.message)"
          ).diagnosed(failure.description)
        }
        number += 1
        sleepMicroseconds(UInt32.random(in: 100_000...500_000))
      }
    }
    try connection.run("SET lock_timeout = 0")
  }

  /// The error of a step that was rolled back; nil when it was applied.
  private func apply(
    _ step: Migration, _ connection: PostgreSQLConnection, at now: Instant
  ) -> Status? {
    do throws(Status) {
      try connection.run(
        """
        BEGIN;
        \(PostgreSQLDialect.schema(step.sql))
        \(step.noting(at: now));
        COMMIT
        """)
      return nil
    } catch {
      try? connection.run("ROLLBACK")
      return error
    }
  }

  private func refuseOldPrograms(
    _ step: Migration, _ connection: PostgreSQLConnection
  ) throws(Status) {
    guard step.oldestProgram > 1 else { return }
    let isNeeded = try Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
      .exists(
        """
        SELECT 1 FROM nodes WHERE program < $1
          AND expire_time > CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)
        """, step.oldestProgram)
    if isNeeded {
      throw Status(
        .failedPrecondition, "OLD_PROGRAM_RUNS",
        "\(step) takes away what a running server needs: update all servers first")
    }
  }
}

extension Status {
  /// Others hold what was wanted.
  fileprivate var isMeeting: Bool { has(.databaseBusy, .writeConflict) }
}
