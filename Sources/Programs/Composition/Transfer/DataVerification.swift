import TongluBlobs
package import TongluCore
import TongluDatabase
import TongluService

/// Checks a data directory, served or not, or a backup, without changing it: every page, index and
/// reference of the database, its migrations, and each stored content by its SHA-256.
package struct DataVerification {
  package struct Report: Sendable {
    /// What is wrong, at most `faultsMax` of each kind.
    package fileprivate(set) var faults: [String] = []
    package fileprivate(set) var databaseBytes: Int64 = 0
    package fileprivate(set) var tableCount = 0
    package fileprivate(set) var rowCount: Int64 = 0
    package fileprivate(set) var migrationCount = 0
    package fileprivate(set) var contentCount: Int64 = 0
    package fileprivate(set) var contentBytes: Int64 = 0
    /// Contents that are missing, damaged or unreadable; the first ones are named.
    package fileprivate(set) var badContentCount: Int64 = 0
  }

  /// The most faults of a kind that are listed.
  package static let faultsMax = 20

  private let directory: String
  private let files: String
  private let tell: TransferProgress.Teller

  /// `files` is the directory of the contents of files.
  package init(
    of directory: String, files: String, _ tell: @escaping TransferProgress.Teller
  ) {
    self.directory = directory
    self.files = files
    self.tell = tell
  }

  /// NOT_FOUND NO_DATABASE; FAILED_PRECONDITION NOT_A_DATABASE, FOREIGN_DATABASE; DATA_LOSS
  /// DATABASE_CORRUPT for a database that cannot be read at all.
  package func run() throws(Status) -> Report {
    try TransferPlace.checkDatabase(in: directory)
    return try SQLiteInspection.read(directory) { snapshot throws(Status) in
      var report = Report()
      report.databaseBytes = TransferPlace.databaseBytes(in: directory)
      let found = try SQLiteInspection.faults(snapshot, max: Self.faultsMax)
      report.faults = found.damages.map { "database: \($0)" }
      report.faults += found.orphans.map { orphan in
        "database: \(orphan.count) rows of \(orphan.table) refer to no row of \(orphan.parent)"
      }
      // The rest cannot be read reliably from a damaged database.
      guard found.damages.isEmpty else { return report }
      (report.tableCount, report.rowCount) = try SQLiteInspection.counts(snapshot)
      try checkSchema(snapshot, &report)
      try checkContents(snapshot, &report)
      return report
    }
  }

  private func checkSchema(
    _ snapshot: borrowing Snapshot, _ report: inout Report
  ) throws(Status) {
    let applied = try snapshot.migrationMarks()
    let known = TransferPlace.migrations.map(\.mark)
    report.migrationCount = applied.count
    guard applied != known else { return }
    if known.starts(with: applied) {
      report.faults.append(
        "schema: \(applied.count) of this program's \(known.count) migrations: an earlier program's"
      )
    } else if applied.starts(with: known) {
      report.faults.append(
        "schema: \(applied.count) migrations, of which this program knows \(known.count): a later "
          + "program's")
    } else {
      report.faults.append("schema: other migrations than this program's")
    }
  }

  private func checkContents(
    _ snapshot: borrowing Snapshot, _ report: inout Report
  ) throws(Status) {
    let contents = try StoredContents(snapshot)
    let blobs = BlobStore(
      directory: files, installation: try Installation.storedFilesID(snapshot))
    let total = try contents.sum(snapshot).bytes
    if total > 0 {
      do throws(Status) { try blobs.checkPresence() } catch {
        report.faults.append("files: \(files) is not the directory of this installation's files")
        return
      }
    }
    var meter = StageMeter("contents", total: total, .bytes, tell)
    try contents.each(snapshot) { tenant, sha256, size throws(Status) in
      report.contentCount += 1
      report.contentBytes += size
      do throws(Status) {
        try blobs.each(sha256, size: size, tenant: tenant) { part throws(Status) in
          meter.add(Int64(part.count))
        }
      } catch {
        report.badContentCount += 1
        if report.badContentCount <= Int64(Self.faultsMax) {
          report.faults.append(
            "files: \(Hex.text(sha256)) of enterprise \(tenant): \(error.message)")
        }
      }
    }
  }
}
