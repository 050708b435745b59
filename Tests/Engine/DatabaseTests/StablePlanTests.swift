import CSQLite
import Testing
import TongluCore

@testable import TongluDatabase

/// Statements keep the plan with which they were prepared.
struct StablePlanTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch(
      schema: """
        -- migration 201 parts oldest 1
        -- rows of parts: 1000
        CREATE TABLE parts (
          tenant BIGINT NOT NULL,
          stage BIGINT NOT NULL,
          id BIGINT NOT NULL,
          PRIMARY KEY (tenant, stage, id)
        );
        CREATE INDEX parts_new ON parts (tenant, id) WHERE stage = 0;
        """)
  }

  /// SQLite would compare each bound value with the constant of the partial index, and compile the
  /// statement again for it.
  @Test func `a statement is compiled once whatever it compares a partial index with`()
    throws
  {
    let connection = try SQLiteConnection(path: scratch.file, mode: .readWrite)
    let sql: Statement = "SELECT id FROM parts WHERE tenant = $tenant AND stage = $1 AND id = $2"
    for stage: Int64 in [0, 5, 0, 7] {
      let statement = try connection.checkOut(sql, [stage, 1 as Int64], tenant: 1)
      #expect(try !connection.step(statement))
      connection.checkIn(statement)
    }
    let statement = try connection.checkOut(sql, [0 as Int64, 1 as Int64], tenant: 1)
    #expect(unsafe sqlite3_stmt_status(statement.handle, SQLITE_STMTSTATUS_REPREPARE, 0) == 0)
    #expect(unsafe sqlite3_stmt_status(statement.handle, SQLITE_STMTSTATUS_RUN, 0) == 4)
  }
}
