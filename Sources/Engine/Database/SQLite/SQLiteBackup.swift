import CSQLite
import Foundation
package import TongluCore

/// A copy of the SQLite database of a data directory, made while a server writes to it.
///
/// The copy is of one snapshot, taken at its beginning. A long snapshot blocks no writer, but the
/// write-ahead log grows until it is released (the server's limit `log-bytes` applies). Without a
/// snapshot each commit would restart the copy.
package enum SQLiteBackup {
  /// The number of pages copied between two reads of the clock.
  private static let stepPages: Int32 = 1_024

  /// Copies the database in the directory `source` into the existing directory `target`, which must
  /// not contain one. The copy has no history: opening it begins a new one, so no cursor of the
  /// original is valid in it. `progress` receives pages.
  ///
  /// NOT_FOUND NO_DATABASE; FAILED_PRECONDITION NOT_A_DATABASE, FOREIGN_DATABASE; DATA_LOSS
  /// DATABASE_CORRUPT; RESOURCE_EXHAUSTED DISK_FULL; UNAVAILABLE DATABASE_BUSY.
  package static func copy(
    from source: String, to target: String, progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(Status) {
    let path = source + "/" + Database.fileName
    guard FileManager.default.fileExists(atPath: path) else {
      throw Status(.notFound, "NO_DATABASE", "\(source) holds no database")
    }
    let original = try SQLiteConnection(path: path, mode: .readOnly)
    try original.beginView()
    defer { original.endView() }
    let view = Snapshot(tenant: 0, connection: original)
    let owner = try view.first("PRAGMA application_id") { row throws(Status) in row.int(0) }
    guard owner == SQLiteFile.applicationID else {
      throw Status(
        .failedPrecondition, "FOREIGN_DATABASE", "\(path) belongs to another application")
    }
    // The view begins with the first statement that reads a table.
    _ = try view.exists("SELECT 1 FROM migrations")
    let copy = try SQLiteConnection(path: target + "/" + Database.fileName, mode: .readWrite)
    try copyPages(from: original, to: copy, progress)
    let counts = try counts(original)
    guard try self.counts(copy) == counts else {
      throw damaged("the copy has not as many rows as the original")
    }
    try check(copy)
    try copy.run("PRAGMA synchronous = FULL")
    try copy.run("DELETE FROM history")
    try copy.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private static func copyPages(
    from original: SQLiteConnection, to copy: SQLiteConnection,
    _ progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(Status) {
    guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", original.handle, "main")
    else { throw copy.failure(unsafe sqlite3_errcode(copy.handle)) }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = unsafe sqlite3_backup_step(backup, stepPages)
      let total = unsafe Int64(sqlite3_backup_pagecount(backup))
      progress(total - Int64(unsafe sqlite3_backup_remaining(backup)), total)
    }
    let finished = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finished == SQLITE_OK else {
      throw copy.failure(code == SQLITE_DONE ? finished : code)
    }
  }

  /// The number of rows of each table.
  private static func counts(_ connection: SQLiteConnection) throws(Status) -> [String: Int64] {
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let names = try snapshot.all(SQLiteSchema.tables) { row throws(Status) in row.text(0) }
    var counts: [String: Int64] = [:]
    for name in names {
      let counting = Statement(composed: "SELECT COUNT(*) FROM \"\(name)\"")
      try connection.visit(counting, [], tenant: 0) { row throws(Status) in
        counts[name] = row.int(0)
        return false
      }
    }
    return counts
  }

  private static func check(_ connection: SQLiteConnection) throws(Status) {
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let verdict = try snapshot.first("PRAGMA integrity_check(1)") { row throws(Status) in
      row.text(0)
    }
    guard verdict == "ok" else { throw damaged(verdict ?? "unreadable") }
    let orphan = try snapshot.first("PRAGMA foreign_key_check") { row throws(Status) in
      row.text(0)
    }
    if let orphan { throw damaged("a row of \(orphan) refers to none") }
  }

  private static func damaged(_ text: String) -> Status {
    Status(
      .dataLoss, .databaseCorrupt, "the database is damaged (\(text)): no backup was made of it")
  }

  /// Passes a snapshot of the copy in `directory`, without a tenant; nothing is written to it.
  package static func read<Result>(
    _ directory: String, _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let connection = try SQLiteConnection(
      path: directory + "/" + Database.fileName, mode: .readOnly)
    try connection.beginView()
    defer { connection.endView() }
    return try body(Snapshot(tenant: 0, connection: connection))
  }
}

/// Locks a directory for the life of this value.
package final class HeldDirectory: Sendable {
  private let lock: DirectoryLock

  /// Creates the directory if it does not exist; FAILED_PRECONDITION DATA_IN_USE,
  /// DATA_NOT_WRITABLE.
  package init(_ path: String) throws(Status) {
    try DataDirectory.make(path)
    lock = try DirectoryLock(directory: path)
  }

  package static let fileName = DirectoryLock.fileName
}
