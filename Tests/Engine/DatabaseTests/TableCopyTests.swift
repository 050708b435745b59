import Foundation
import Testing
import TongluCore
import TongluDatabase

/// Copies of tables, derived from the migrations.
@Suite struct TableCopyTests {
  private static let schema = """
    -- migration 200 tables oldest 1
    CREATE TABLE tenants (
      id BIGINT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL
    );
    CREATE TABLE notes (
      tenant BIGINT NOT NULL,
      word TEXT NOT NULL,
      number BIGINT NOT NULL,
      body BYTEA,
      weight DOUBLE PRECISION,
      PRIMARY KEY (tenant, word, number),
      FOREIGN KEY (tenant, number) REFERENCES shelves (tenant, id)
    );
    CREATE TABLE shelves (
      tenant BIGINT NOT NULL,
      id BIGINT NOT NULL,
      PRIMARY KEY (tenant, id)
    );

    -- migration 201 more oldest 1
    ALTER TABLE notes ADD COLUMN remark TEXT;
    CREATE TABLE settings (
      name TEXT NOT NULL PRIMARY KEY
    );
    """

  private static func catalog() throws(Status) -> TableCatalog {
    try TableCatalog(
      Migration.withEngine(Migration.parse(schema)), registry: "tenants", registryKey: "id",
      without: ["feed"])
  }

  private static func scratch(_ rows: Int64) throws -> Scratch {
    let scratch = try Scratch(schema: schema)
    for tenant: Int64 in [1, 2] {
      try scratch.write(tenant: tenant) { transaction throws(Status) in
        try transaction.execute(
          "INSERT INTO tenants (id, name) VALUES ($tenant, 'T' || CAST($tenant AS TEXT))")
        for id in 0..<7 as Range<Int64> {
          try transaction.execute("INSERT INTO shelves (tenant, id) VALUES ($tenant, $1)", id)
        }
        for row in 0..<rows {
          try transaction.execute(
            """
            INSERT INTO notes (tenant, word, number, body, weight, remark)
            VALUES ($tenant, $1, $2, $3, $4, $5)
            """, "词\(row / 7 * 31 % 101)-\(row / 7)", row % 7,
            row % 3 == 0 ? nil : [UInt8](repeating: UInt8(row % 256), count: Int(row % 50)),
            row % 5 == 0 ? nil : Double(row) / 3, row % 2 == 0 ? nil : "r\(row)")
        }
      }
    }
    return scratch
  }

  private static func chunks(
    _ table: TransferTable, _ scratch: Scratch, tenant: Int64 = 1
  ) throws -> [(rows: [UInt8], count: Int)] {
    let reader = try scratch.database.makeReader()
    return try reader.read(tenant: tenant, timeLimit: .max) { snapshot throws(Status) in
      var chunks: [(rows: [UInt8], count: Int)] = []
      try table.eachChunk(snapshot) { rows, count in chunks.append((rows, count)) }
      return chunks
    }
  }

  @Test func `tables come after those that they refer to, the registry last`() throws {
    let catalog = try Self.catalog()
    #expect(catalog.tables.map(\.name) == ["shelves", "notes", "tenants"])
    #expect(
      catalog.tables[1].columns.map(\.name) == ["word", "number", "body", "weight", "remark"])
    #expect(catalog.tables[1].columns.map(\.kind) == [.text, .integer, .bytes, .real, .text])
    #expect(catalog.tables[2].columns.map(\.name) == ["name"])
    #expect(Set(catalog.allNames).isSuperset(of: ["settings", "feed", "history"]))
  }

  @Test(arguments: [0, 1, 49, 50, 51, 1_050, 5_000] as [Int64])
  func `rows are read once each, in the order of their key, with any page size`(
    rows: Int64
  ) throws {
    let scratch = try Self.scratch(rows)
    let notes = try Self.catalog().tables[1]
    let reader = try scratch.database.makeReader()
    let ordered = try reader.read(tenant: 1, timeLimit: .max) { snapshot throws(Status) in
      #expect(try notes.count(snapshot) == rows)
      return try snapshot.all(
        "SELECT word, number FROM notes WHERE tenant = $tenant ORDER BY word, number"
      ) { row throws(Status) in [StoredValue.text(row.text(0)), .integer(row.int(1))] }
    }
    var read: [[StoredValue]] = []
    for chunk in try Self.chunks(notes, scratch) {
      read += try notes.decode(chunk.rows, count: chunk.count).map { Array($0[..<2]) }
    }
    #expect(read == ordered)
  }

  @Test func `a copy in another database is equal, and has one tenant alone`() throws {
    let (scratch, other) = (try Self.scratch(2_500), try Self.scratch(0))
    for table in try Self.catalog().tables.reversed() {
      try other.write { transaction throws(Status) in
        let gone = try table.deleteSome(after: [], transaction)
        guard gone.last.isEmpty else { throw Status(.internal, "ROWS_LEFT", table.name) }
      }
    }
    for table in try Self.catalog().tables {
      for chunk in try Self.chunks(table, scratch) {
        try other.write { transaction throws(Status) in
          try table.insert(try table.decode(chunk.rows, count: chunk.count), transaction)
        }
      }
      let (from, to) = (try Self.chunks(table, scratch), try Self.chunks(table, other))
      #expect(from.flatMap(\.rows) == to.flatMap(\.rows))
      #expect(!from.isEmpty)
    }
    #expect(try Self.chunks(try Self.catalog().tables[1], other, tenant: 2).isEmpty)
  }

  @Test func `a tenant's rows are removed in steps, others stay`() throws {
    let scratch = try Self.scratch(2_500)
    let notes = try Self.catalog().tables[1]
    var steps: [Int] = []
    let counted = Counted()
    repeat {
      try scratch.write { transaction throws(Status) in
        counted.step = try notes.deleteSome(after: counted.step.last, transaction)
      }
      steps.append(counted.step.count)
    } while !counted.step.last.isEmpty
    #expect(steps == [1_000, 1_000, 500])
    #expect(try Self.chunks(notes, scratch).isEmpty)
    #expect(try Self.chunks(notes, scratch, tenant: 2).reduce(0) { $0 + $1.count } == 2_500)
  }

  @Test func `a value of another kind than its column is refused`() throws {
    let scratch = try Self.scratch(3)
    try scratch.write { transaction throws(Status) in
      try transaction.execute(
        "UPDATE notes SET body = 'a text' WHERE tenant = $tenant AND number = 1")
    }
    #expect(throws: Status.self) {
      _ = try Self.chunks(try Self.catalog().tables[1], scratch)
    }
  }
}

/// `@unchecked Sendable`: the writer's thread sets it before the test's continues.
private final class Counted: @unchecked Sendable {
  var step: (count: Int, last: [StoredValue]) = (0, [])
}
