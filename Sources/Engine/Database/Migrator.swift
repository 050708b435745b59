import TongluCore

/// A named step of the schema. The steps of all domains are one list, numbered from 1 without gaps.
/// A step is added at the end and, once it is released, never edited.
package struct Migration: Sendable, Hashable {
  package let number: Int64
  /// Small letters, digits and underscores.
  package let name: String
  /// The oldest program that can work on a database with this step.
  package let oldestProgram: Int64
  /// The statements, in the subset that SQLite 3.40 and PostgreSQL 15 share.
  package let sql: String

  /// FNV-1a of the text: detects that an applied step was edited.
  package var checksum: Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in sql.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }

  /// Reads a Schema.sql: blocks that begin with `-- migration N name oldest M`. Any other line that
  /// begins with `-- migration` is a bug of the schema.
  package static func parse(_ text: String) -> [Migration] {
    var migrations: [Migration] = []
    var head: (number: Int64, name: String, oldest: Int64)?
    var body: [Substring] = []
    func close() {
      guard let head else { return }
      migrations.append(
        Migration(
          number: head.number, name: head.name, oldestProgram: head.oldest,
          sql: body.joined(separator: "\n")))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("-- migration ") else {
        body.append(line)
        continue
      }
      guard let match = line.wholeMatch(of: /-- migration (\d+) ([a-z0-9_]+) oldest (\d+)\s*/),
        let number = Int64(match.1), let oldest = Int64(match.3)
      else { preconditionFailure("not `-- migration N name oldest M`: \(line)") }
      close()
      head = (number, String(match.2), oldest)
      body = []
    }
    close()
    return migrations
  }
}

extension Migration: CustomStringConvertible {
  package var description: String { "migration \(number) (\(name))" }
}

/// Brings a database to the schema of this program.
struct Migrator {
  /// The number of this program, compared with the one that a database requires.
  static let program: Int64 = 1

  /// The table of applied steps, with the same text on both engines.
  static let table = """
    CREATE TABLE IF NOT EXISTS migrations (
      number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, oldest BIGINT NOT NULL,
      checksum BIGINT NOT NULL, applied_at BIGINT NOT NULL)
    """

  /// The steps, ascending.
  let migrations: [Migration]

  /// Two steps of one number or of one name are a bug of the composition.
  init(_ migrations: [Migration]) {
    self.migrations = migrations.sorted { $0.number < $1.number }
    for (one, next) in zip(self.migrations, self.migrations.dropFirst()) {
      precondition(one.number < next.number, "\(one) and \(next) have one number")
    }
    precondition(
      Set(migrations.map(\.name)).count == migrations.count, "two migrations have one name")
  }

  /// Applies the missing steps, each in its own transaction; errors as for `missing`.
  func migrate(_ connection: SQLiteConnection, at now: Instant) throws(Status) {
    try connection.run(Self.table)
    for migration in try missing(Snapshot(tenant: 0, connection: connection)) {
      try apply(migration, connection, at: now)
    }
  }

  /// The steps that were not applied yet, in order.
  ///
  /// FAILED_PRECONDITION SCHEMA_TOO_NEW when the database requires a newer program, SCHEMA_EDITED
  /// when an applied step has another text or name than in this program, SCHEMA_OUT_OF_ORDER when
  /// the database has a later step than one that it lacks, or a step unknown to this program before
  /// one that it knows.
  func missing(_ snapshot: borrowing Snapshot) throws(Status) -> [Migration] {
    let applied = try snapshot.all(
      "SELECT number, name, oldest, checksum FROM migrations ORDER BY number"
    ) { row throws(Status) in
      AppliedMigration(
        number: row.int(0), name: row.text(1), oldestProgram: row.int(2), checksum: row.int(3))
    }
    return try missing(applied)
  }

  private func missing(_ applied: [AppliedMigration]) throws(Status) -> [Migration] {
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.number, $0) })
    for step in applied {
      if step.oldestProgram > Self.program {
        throw Status(
          .failedPrecondition, "SCHEMA_TOO_NEW",
          "the database was made by a newer program (\(step)): update this one")
      }
      guard let own = known[step.number] else {
        if step.number < migrations.last?.number ?? 0 {
          throw Status(
            .failedPrecondition, "SCHEMA_OUT_OF_ORDER",
            "the database has \(step), which this program's list of migrations lacks")
        }
        continue
      }
      if own.checksum != step.checksum || own.name != step.name {
        throw Status(
          .failedPrecondition, "SCHEMA_EDITED",
          "\(step) was applied with another text than this program's \(own)")
      }
    }
    let done = Set(applied.map(\.number))
    let missing = migrations.filter { !done.contains($0.number) }
    if let late = missing.first, let last = applied.last, late.number < last.number {
      throw Status(
        .failedPrecondition, "SCHEMA_OUT_OF_ORDER",
        "the database has \(last), but not \(late), which comes before it")
    }
    return missing
  }

  private func apply(
    _ migration: Migration, _ connection: SQLiteConnection, at now: Instant
  ) throws(Status) {
    try connection.run("BEGIN IMMEDIATE")
    do {
      try connection.run(Self.forSQLite(migration.sql))
      try connection.run(
        """
        \(migration.noting(at: now))
        """)
      try connection.run("COMMIT")
    } catch {
      try? connection.run("ROLLBACK")
      throw Status(
        error.code, error.reason, "\(migration): \(error.message)")
    }
  }
}

/// An applied step, as recorded in the database.
private struct AppliedMigration: CustomStringConvertible {
  let number: Int64
  let name: String
  let oldestProgram: Int64
  let checksum: Int64

  var description: String { "migration \(number) (\(name))" }
}

extension Migration {
  /// The SQL that records the step. Its name needs no quoting.
  func noting(at now: Instant) -> String {
    """
    INSERT INTO migrations (number, name, oldest, checksum, applied_at)
    VALUES (\(number), '\(name)', \(oldestProgram), \(checksum), \(now.microseconds))
    """
  }
}

extension Migrator {
  /// Small rows under a composite key are stored in the tree of their key: `WITHOUT ROWID`, unless
  /// the line before the table is `-- wide rows`. A line after `-- postgresql: …` is for that
  /// engine alone.
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
