import TongluCore

/// A numbered step of the schema. Numbers are global; a released step is never edited.
package struct Migration: Sendable, Hashable {
  package let number: Int64
  /// The oldest program that can still work on a database that has this step.
  package let oldestProgram: Int64
  /// The statements, in the subset that SQLite 3.40 and PostgreSQL 15 share.
  package let sql: String

  /// FNV-1a of the text: tells an edited step from the one that was applied.
  var checksum: Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in sql.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }

  /// Reads a domain's Schema.sql: blocks that begin `-- migration N oldest M`.
  package static func parse(_ text: String) -> [Migration] {
    var migrations: [Migration] = []
    var head: (number: Int64, oldest: Int64)?
    var body: [Substring] = []
    func close() {
      guard let head else { return }
      migrations.append(
        Migration(
          number: head.number, oldestProgram: head.oldest, sql: body.joined(separator: "\n")))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.wholeMatch(of: /-- migration (\d+) oldest (\d+)\s*/) {
        close()
        head = (Int64(match.1)!, Int64(match.2)!)
        body = []
      } else {
        body.append(line)
      }
    }
    close()
    return migrations
  }
}

/// Brings a database to the schema of this program.
struct Migrator {
  /// The number of this program: a database may demand a newer one.
  static let program: Int64 = 1

  let migrations: [Migration]

  /// Two steps of one number are a bug of the composition.
  init(_ migrations: [Migration]) {
    self.migrations = migrations.sorted { $0.number < $1.number }
    precondition(
      Set(migrations.map(\.number)).count == migrations.count, "a migration has its own number")
  }

  /// Applies what is missing, each step in a transaction of its own; errors as `missing`.
  func migrate(_ connection: SQLiteConnection, at now: Instant) throws(Status) {
    try connection.run(
      """
      CREATE TABLE IF NOT EXISTS migrations (
        number BIGINT NOT NULL PRIMARY KEY, oldest BIGINT NOT NULL, checksum BIGINT NOT NULL,
        applied_at BIGINT NOT NULL)
      """)
    for migration in try missing(Snapshot(tenant: 0, connection: connection)) {
      try apply(migration, connection, at: now)
    }
  }

  /// The steps that were not applied yet, in order.
  ///
  /// FAILED_PRECONDITION SCHEMA_TOO_NEW when the database needs a newer program, SCHEMA_EDITED when
  /// an applied step is not the one this program knows.
  func missing(_ snapshot: borrowing Snapshot) throws(Status) -> [Migration] {
    let applied = try snapshot.all("SELECT number, oldest, checksum FROM migrations") {
      row throws(Status) in (number: row.int(0), oldest: row.int(1), checksum: row.int(2))
    }
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.number, $0.checksum) })
    for step in applied {
      if step.oldest > Self.program {
        throw Status(
          .failedPrecondition, "SCHEMA_TOO_NEW",
          "the database was made by a newer program (migration \(step.number)): update this one")
      }
      if let checksum = known[step.number], checksum != step.checksum {
        throw Status(
          .failedPrecondition, "SCHEMA_EDITED",
          "migration \(step.number) was applied with another text than this program's")
      }
    }
    let done = Set(applied.map(\.number))
    return migrations.filter { !done.contains($0.number) }
  }

  private func apply(
    _ migration: Migration, _ connection: SQLiteConnection, at now: Instant
  ) throws(Status) {
    try connection.run("BEGIN IMMEDIATE")
    do {
      try connection.run(Self.forSQLite(migration.sql))
      try connection.run(
        """
        INSERT INTO migrations (number, oldest, checksum, applied_at) VALUES
        (\(migration.number), \(migration.oldestProgram), \(migration.checksum), \
        \(now.microseconds))
        """)
      try connection.run("COMMIT")
    } catch {
      try? connection.run("ROLLBACK")
      throw Status(
        error.code, error.reason, "migration \(migration.number): \(error.message)")
    }
  }

  /// Small rows under a composite key live in their key's tree: `WITHOUT ROWID`, unless the line
  /// before the table says `-- wide rows`. A line after `-- postgresql: …` is for that engine.
  static func forSQLite(_ sql: String) -> String {
    var lines: [Substring] = []
    var isNarrow = false
    var hasCompositeKey = false
    for line in sql.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("CREATE TABLE") {
        isNarrow = lines.last?.hasPrefix("-- wide rows") != true
        hasCompositeKey = false
      }
      if lines.last?.hasPrefix("-- postgresql: ") == true && !line.isEmpty {
        lines[lines.count - 1] = ""
        continue
      }
      if line.contains("PRIMARY KEY (") { hasCompositeKey = true }
      if line == ");" && isNarrow && hasCompositeKey {
        lines.append(") WITHOUT ROWID;")
        isNarrow = false
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
