import Testing
import TongluCore

@testable import TongluDatabase

/// The statistics of SQLite's planner.
struct StatisticsTests {
  private static let schema = """
    -- migration 200 measured oldest 1
    -- rows of parts: 1000; owner 20
    CREATE TABLE parts (
      tenant BIGINT NOT NULL,
      id BIGINT NOT NULL,
      owner BIGINT,
      name TEXT NOT NULL,
      PRIMARY KEY (tenant, id)
    );
    CREATE INDEX parts_owner ON parts (tenant, owner, id);
    CREATE INDEX parts_owned ON parts (tenant, owner) WHERE owner IS NOT NULL;
    -- rows of notes: 1
    -- wide rows
    CREATE TABLE notes (
      id BIGINT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL
    );
    """
  private static let typical = [
    "notes sqlite_autoindex_notes_1 1 1",
    "parts parts 8000 1000 1",
    "parts parts_owned 8000 1000 20",
    "parts parts_owner 8000 1000 20 1",
  ]

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch(schema: Self.schema)
  }

  private func connection() throws(Status) -> SQLiteConnection {
    try SQLiteConnection(path: scratch.file, mode: .readWrite)
  }

  /// The rows of `sqlite_stat1` for the tables above.
  private func stored() throws(Status) -> [String] {
    try Snapshot(tenant: 0, connection: connection()).all(
      """
      SELECT tbl || ' ' || idx || ' ' || stat FROM sqlite_stat1 WHERE tbl IN ('parts', 'notes')
      ORDER BY 1
      """
    ) { row throws(Status) in row.text(0) }
  }

  /// Inserts things of a tenant, with an owner among `owners` each.
  private func fill(tenant: Int64, _ count: Int64, owners: Int64) throws(Status) {
    try connection().run(
      """
      INSERT INTO parts (tenant, id, owner, name)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
      SELECT \(tenant), i, i % \(owners), 'x' FROM n
      """)
  }

  /// The plan of `sql` on `connection`.
  private func plan(_ sql: String, _ connection: SQLiteConnection) throws(Status) -> String {
    let statement = try connection.checkOut(
      Statement(composed: "EXPLAIN QUERY PLAN \(sql)"), listCount: 0)
    defer { connection.checkIn(statement) }
    guard try connection.step(statement) else { return "" }
    return unsafe Row(sqlite: statement.handle).text(3)
  }

  @Test func `a new file has the typical numbers of every index`() throws {
    #expect(try stored() == Self.typical)
  }

  @Test func `a file without statistics gets them when it is opened`() throws {
    for damage in [
      "DROP TABLE sqlite_stat1", "DELETE FROM sqlite_stat1",
      "DELETE FROM sqlite_stat1 WHERE idx = 'parts_owner'",
    ] {
      try connection().run(damage)
      try scratch.reopen(Self.schema)
      #expect(try stored() == Self.typical)
    }
  }

  @Test func `wrong statistics are corrected when the file is opened`() throws {
    try fill(tenant: 1, 3, owners: 3)
    let connection = try connection()
    for damage in [
      // From three rows.
      "ANALYZE",
      "UPDATE sqlite_stat1 SET stat = '1 1 1 1'",
      "UPDATE sqlite_stat1 SET stat = 'many'",
      "UPDATE sqlite_stat1 SET stat = ''",
      "UPDATE sqlite_stat1 SET stat = '-5 7 9223372036854775807'",
      "UPDATE sqlite_stat1 SET stat = '99999999999999999999 1 1'",
      "UPDATE sqlite_stat1 SET stat = '5000 5000 20 1' WHERE idx = 'parts_owner'",
      "UPDATE sqlite_stat1 SET stat = '80000 10000 20000 1' WHERE idx = 'parts_owner'",
      "UPDATE sqlite_stat1 SET stat = '80000 10000 20 1' WHERE idx = 'parts_owner'",
      "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('parts', 'gone', '8000 1000')",
    ] {
      try connection.run(damage)
      try scratch.reopen(Self.schema)
      #expect(try stored() == Self.typical, "\(damage)")
    }
  }

  @Test func `statistics of a table beyond the declared size are kept when it is opened`() throws {
    try connection().run(
      """
      UPDATE sqlite_stat1 SET stat = '64000 8000 1' WHERE idx = 'parts';
      UPDATE sqlite_stat1 SET stat = '64000 8000 7 1' WHERE idx = 'parts_owner'
      """)
    let changed = try stored()
    try scratch.reopen(Self.schema)
    #expect(try stored() == changed && changed != Self.typical)
  }

  @Test func `a table beyond the declared size is measured, a smaller one is not`() throws {
    try fill(tenant: 1, 900, owners: 2)
    try scratch.database.analyze()
    #expect(try stored() == Self.typical)
    try fill(tenant: 2, 20_000, owners: 5_000)
    try scratch.database.analyze()
    let numbers = try TableStatistics(name: "parts", rows: 1_000, shared: ["owner": 20])
      .stored(connection())
    let key = try #require(numbers["parts"])
    let owner = try #require(numbers["parts_owner"])
    // ANALYZE estimates the number of rows.
    #expect((5_000...20_000).contains(key[1]) && key[0] == 8 * key[1] && key[2] == 1)
    #expect(owner.prefix(2) == key.prefix(2) && (2...40).contains(owner[2]) && owner[3] == 1)
    #expect(numbers["parts_owned"] == [8_000, 1_000, 20])
  }

  @Test func `open connections plan with the measured statistics`() throws {
    let reader = try SQLiteConnection(path: scratch.file, mode: .readOnly)
    let ids = (1...20).map(String.init).joined(separator: ",")
    let sql = "SELECT name FROM parts WHERE tenant = 1 AND owner IS NULL AND id IN (\(ids))"
    #expect(try plan(sql, reader).contains("parts_owner"))
    let statistics = SQLiteStatistics(Migration.parse(Self.schema))
    let parts = try #require(statistics.tables.first { $0.name == "parts" })
    // A sample of 400 rows finds one owner.
    try fill(tenant: 1, 40_000, owners: 1)
    #expect(try statistics.measure(parts, connection()))
    #expect(try stored() != Self.typical)
    // Its next statement notices; an EXPLAIN does not check.
    _ = try Snapshot(tenant: 0, connection: reader).first("SELECT 1 FROM notes") {
      row throws(Status) in row.int(0)
    }
    #expect(try plan(sql, reader).contains("PRIMARY KEY"))
    // A change by less than half is not stored, and no connection plans again.
    let version = try Snapshot(tenant: 0, connection: reader).first("PRAGMA schema_version") {
      row throws(Status) in row.int(0)
    }
    #expect(try statistics.measure(parts, connection()))
    let after = try Snapshot(tenant: 0, connection: reader).first("PRAGMA schema_version") {
      row throws(Status) in row.int(0)
    }
    #expect(version == after)
  }

  @Test func `a step without time leaves the statistics, and the writer's next call runs`() throws {
    try fill(tenant: 1, 20_000, owners: 5)
    let statistics = SQLiteStatistics(Migration.parse(Self.schema))
    let late = try SQLiteAnalysis.run(
      statistics, connection(), scratch.database.writer, stepNanosecondsMax: 0)
    #expect(late > 0)
    #expect(try stored() == Self.typical)
    try scratch.write { _ in }
  }

  @Test func `a concurrent view is unaffected, and writing calls continue`() throws {
    try fill(tenant: 1, 20_000, owners: 5_000)
    let reader = try SQLiteConnection(path: scratch.file, mode: .readOnly)
    try reader.beginView()
    let snapshot = Snapshot(tenant: 1, connection: reader)
    let before = try snapshot.all("SELECT id FROM parts WHERE tenant = $tenant AND id < 9") {
      row throws(Status) in row.int(0)
    }
    try scratch.database.analyze()
    try scratch.write { _ in }
    let after = try snapshot.all("SELECT id FROM parts WHERE tenant = $tenant AND id < 9") {
      row throws(Status) in row.int(0)
    }
    reader.endView()
    #expect(before == after && before.count == 8)
    #expect(try stored() != Self.typical)
  }

  @Test func `a sample of few rows scales with the table's growth`() {
    let table = TableStatistics(name: "t", rows: 1_000, shared: ["owner": 20])
    let index = IndexDescription(
      name: "i", columns: ["tenant", "owner", "id"], isUnique: false, isPartial: false)
    func measured(_ numbers: [Int64], tenants: Int64 = 1) -> [Int64]? {
      table.measured(["i": numbers], [index], tenants: tenants)["i"]
    }
    #expect(measured([999, 200, 5, 1]) == [8_000, 1_000, 20, 1])
    #expect(measured([50_000, 400, 5, 1]) == [400_000, 50_000, 5, 1])
    #expect(measured([50_000, 400, 400, 1]) == [400_000, 50_000, 1_000, 1])
    #expect(measured([50_000, 400, 5, 1], tenants: 10) == [50_000, 5_000, 5, 1])
    // A hundred tenants with few rows do not affect the plans of a large one.
    #expect(measured([50_000, 40, 5, 1], tenants: 100) == [8_000, 1_000, 20, 1])
  }
}
