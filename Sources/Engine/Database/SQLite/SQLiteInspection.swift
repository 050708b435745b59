package import TongluCore

/// What can be found out about the SQLite database of a data directory without changing it, also
/// while a server uses it.
package enum SQLiteInspection {
  /// Faults of a database, at most as many as were asked for.
  package struct Faults: Sendable {
    /// By SQLite's check of every page, index and constraint.
    package let damages: [String]
    /// Tables with rows that refer to a row that does not exist.
    package let orphans: [(table: String, parent: String, count: Int64)]
  }

  /// Checks the database of a snapshot page by page, and its references.
  package static func faults(
    _ snapshot: borrowing Snapshot, max: Int
  ) throws(Status) -> Faults {
    let verdicts = try snapshot.all("PRAGMA integrity_check(100)") { row throws(Status) in
      row.text(0)
    }
    var orphans: [String: Int64] = [:]
    try snapshot.each("PRAGMA foreign_key_check") { row throws(Status) in
      orphans[row.text(0) + "\u{0}" + row.text(2), default: 0] += 1
    }
    return Faults(
      damages: Array(verdicts.filter { $0 != "ok" }.prefix(max)),
      orphans: orphans.sorted { $0.key < $1.key }.prefix(max).map { pair, count in
        let names = pair.split(separator: "\u{0}")
        return (String(names[0]), String(names.last ?? ""), count)
      })
  }

  /// The number of tables and of their rows.
  package static func counts(_ snapshot: borrowing Snapshot) throws(Status) -> (Int, Int64) {
    let names = try snapshot.all(SQLiteSchema.tables) { row throws(Status) in row.text(0) }
    var rows: Int64 = 0
    for name in names {
      let counting = Statement(composed: "SELECT COUNT(*) FROM \"\(name)\"")
      rows += try snapshot.first(counting) { row throws(Status) in row.int(0) } ?? 0
    }
    return (names.count, rows)
  }

  /// Passes a snapshot of the database in `directory`, without a tenant.
  ///
  /// NOT_FOUND NO_DATABASE; FAILED_PRECONDITION NOT_A_DATABASE, FOREIGN_DATABASE; DATA_LOSS
  /// DATABASE_CORRUPT; UNAVAILABLE for a file that may not be read.
  package static func read<Result>(
    _ directory: String, _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    try SQLiteBackup.read(directory) { snapshot throws(Status) in
      let owner = try snapshot.first("PRAGMA application_id") { row throws(Status) in row.int(0) }
      guard owner == SQLiteFile.applicationID else {
        throw Status(
          .failedPrecondition, "FOREIGN_DATABASE",
          "\(directory)/\(Database.fileName) belongs to another application")
      }
      return try body(snapshot)
    }
  }

  /// The tables whose planner statistics are missing or implausible, which the next start corrects.
  package static func tablesWithoutStatistics(
    _ directory: String, _ migrations: [Migration]
  ) throws(Status) -> [String] {
    let connection = try SQLiteConnection(
      path: directory + "/" + Database.fileName, mode: .readOnly)
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let isThere = try snapshot.exists(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sqlite_stat1'")
    let tables = SQLiteStatistics(migrations).tables
    guard isThere else { return tables.map(\.name) }
    var found: [String] = []
    for table in tables {
      let indexes = try table.indexes(connection)
      if try !table.isPlausible(table.stored(connection), indexes) { found.append(table.name) }
    }
    return found
  }
}
