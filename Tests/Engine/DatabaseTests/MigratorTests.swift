import Foundation
import Testing
import TongluCore
import TongluDatabase

@Suite struct MigratorTests {
  @Test func `blocks have numbers and names, text before the first is ignored`() {
    let steps = Migration.parse(
      """
      -- about
      -- migration 7 a oldest 3
      CREATE TABLE a (x BIGINT);
      -- migration 8 b oldest 3
      CREATE TABLE b (x BIGINT);
      """)
    #expect(steps.map(\.number) == [7, 8])
    #expect(steps.map(\.name) == ["a", "b"])
    #expect(steps.map(\.oldestProgram) == [3, 3])
    #expect(steps[0].sql.contains("TABLE a") && !steps[0].sql.contains("TABLE b"))
  }

  @Test func `a new step is applied to existing data`() throws {
    let scratch = try Scratch()
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "old", transaction)
    }
    try scratch.reopen(
      Scratch.schema + """

        -- migration 102 more oldest 1
        CREATE TABLE more (tenant BIGINT NOT NULL, id BIGINT NOT NULL, PRIMARY KEY (tenant, id));
        INSERT INTO more (tenant, id) SELECT tenant, id FROM things;
        """)
    let reader = try scratch.database.makeReader()
    let ids = try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.all("SELECT id FROM more WHERE tenant = $tenant") { row throws(Status) in
        row.int(0)
      }
    }
    #expect(ids == [1])
  }

  @Test func `a failed step is undone and named; the database opens without it`() throws {
    let scratch = try Scratch()
    let broken =
      Scratch.schema + """

        -- migration 102 more oldest 1
        CREATE TABLE half (x BIGINT);
        INSERT INTO nowhere (x) VALUES (1);
        """
    var refused: Status?
    do throws(Status) { try scratch.reopen(broken) } catch { refused = error }
    #expect(refused?.message.contains("migration 102 (more)") == true)
    try scratch.reopen()
    let isThere = try scratch.database.makeReader().read(tenant: 0) { snapshot throws(Status) in
      try snapshot.exists("SELECT 1 FROM sqlite_master WHERE name = 'half'")
    }
    #expect(!isThere)
  }

  @Test func `narrow tables with a composite key are stored in the key's tree`() throws {
    let scratch = try Scratch()
    let sql = try scratch.database.makeReader().read(tenant: 0) { snapshot throws(Status) in
      try snapshot.all(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN ('things', 'links')"
      ) { row throws(Status) in row.text(0) }
    }
    #expect(sql.count == 2)
    #expect(sql.allSatisfy { $0.hasSuffix("WITHOUT ROWID") })
  }

  private func refusal(_ body: () throws(Status) -> Void) -> Status? {
    do throws(Status) { try body() } catch { return error }
    return nil
  }

  private static func table(_ number: Int, _ name: String) -> String {
    "\n-- migration \(number) \(name) oldest 1\nCREATE TABLE \(name) (x BIGINT);"
  }

  @Test func `a changed text and a changed name of an applied step are refused by name`() throws {
    let scratch = try Scratch()
    let next = Scratch.schema + Self.table(102, "more")
    try scratch.reopen(next)
    for edited in [
      next.replacing("more (x BIGINT", with: "more (y BIGINT"),
      next.replacing("102 more", with: "102 other"),
    ] {
      let refused = refusal { () throws(Status) in try scratch.reopen(edited) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "SCHEMA_EDITED")
      #expect(refused?.message.contains("migration 102 (more)") == true)
    }
    try scratch.reopen(next)
  }

  @Test func `a step before an applied one is refused by name`() throws {
    let scratch = try Scratch()
    try scratch.reopen(Scratch.schema + Self.table(103, "late"))
    let both = Scratch.schema + Self.table(102, "early") + Self.table(103, "late")
    let refused = refusal { () throws(Status) in try scratch.reopen(both) }
    #expect(refused?.reason == "SCHEMA_OUT_OF_ORDER")
    #expect(refused?.message.contains("migration 102 (early)") == true)
    // A step applied by another program must not be missing either.
    try scratch.reopen(Scratch.schema + Self.table(103, "late") + Self.table(104, "next"))
    let without = Scratch.schema + Self.table(104, "next")
    let lacking = refusal { () throws(Status) in try scratch.reopen(without) }
    #expect(lacking?.reason == "SCHEMA_OUT_OF_ORDER")
    #expect(lacking?.message.contains("migration 103 (late)") == true)
  }
}
