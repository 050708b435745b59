import TongluCore

/// Brings a PostgreSQL database to the schema of this program. Programs that start together take
/// turns.
struct PostgreSQLMigrator {
  let migrator: Migrator

  /// FAILED_PRECONDITION SCHEMA_TOO_NEW, SCHEMA_EDITED; OLD_PROGRAM_RUNS when a step takes away
  /// what a program needs that still serves.
  func migrate(_ connection: PostgreSQLConnection, at now: Instant) throws(Status) {
    try connection.run(
      """
      CREATE TABLE IF NOT EXISTS migrations (
        number BIGINT NOT NULL PRIMARY KEY, oldest BIGINT NOT NULL, checksum BIGINT NOT NULL,
        applied_at BIGINT NOT NULL)
      """)
    for step in try migrator.missing(Snapshot(tenant: 0, connection: connection)) {
      try refuseOldPrograms(step, connection)
      do {
        try connection.run(
          """
          BEGIN;
          \(PostgreSQLDialect.schema(step.sql))
          INSERT INTO migrations (number, oldest, checksum, applied_at)
          VALUES (\(step.number), \(step.oldestProgram), \(step.checksum), \(now.microseconds));
          COMMIT
          """)
      } catch {
        try? connection.run("ROLLBACK")
        throw Status(
          error.code, error.reason, "migration \(step.number): \(error.message)"
        ).diagnosed(error.description)
      }
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
        "migration \(step.number) takes away what a running server needs: update all servers first")
    }
  }
}
