import Foundation
import TongluBlobs
package import TongluCore
package import TongluDatabase
import TongluService

/// The source or the target of a copy: a data directory or a PostgreSQL database, and the directory
/// of file contents.
package struct TransferPlace: Sendable {
  package enum Kind: Sendable {
    case directory(String)
    case postgreSQL(url: String)
  }

  package let kind: Kind
  package let files: String
  /// Whether contents may be missing here, because other servers have directories of their own.
  package let mayLackContents: Bool

  package init(_ kind: Kind, files: String, mayLackContents: Bool = false) {
    self.kind = kind
    self.files = files
    self.mayLackContents = mayLackContents
  }

  /// The directories of the place on this machine: nothing else may be created in them.
  var directories: [String] {
    switch kind {
    case .directory(let directory): [directory, files]
    case .postgreSQL: [files]
    }
  }

  /// The migrations of this program's databases, ascending.
  static let migrations = Migration.withEngine(Domains.migrations)

  /// The tables with an enterprise's rows. Not the change feed, which is the history of one
  /// database: no other's cursors are valid in it.
  package static func catalog() throws(Status) -> TableCatalog {
    try TableCatalog(
      migrations, registry: "enterprises", registryKey: "id", without: ["feed", "timer_feeds"])
  }

  /// Opens the database; a data directory is locked until it is closed.
  ///
  /// Errors as for `Database`, and those of `checkDatabase` unless it may be created.
  func open(mayMake: Bool) throws(Status) -> Database {
    switch kind {
    case .directory(let directory):
      if !mayMake { try Self.checkDatabase(in: directory) }
      return try Database(directory: directory, migrations: Domains.migrations, poolThreads: 1)
    case .postgreSQL(let url):
      var limits = DatabaseLimits()
      limits.writersMax = 1
      limits.readersMax = 1
      return try Database(postgreSQL: url, migrations: Domains.migrations, limits: limits)
    }
  }

  /// The size of the database's file in `directory`, without its log; 0 if it cannot be read.
  static func databaseBytes(in directory: String) -> Int64 {
    let path = directory + "/" + Database.fileName
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    return Int64(size ?? 0)
  }

  /// NOT_FOUND NO_DATABASE; FAILED_PRECONDITION DATA_NOT_READABLE, where it cannot be known.
  package static func checkDatabase(in directory: String) throws(Status) {
    let manager = FileManager.default
    let file = directory + "/" + Database.fileName
    if manager.isReadableFile(atPath: file) { return }
    let isHidden =
      Folder.isDirectory(directory) && !manager.isExecutableFile(atPath: directory)
    guard isHidden || manager.fileExists(atPath: file) else {
      throw Status(.notFound, "NO_DATABASE", "\(directory) holds no database")
    }
    throw Status(
      .failedPrecondition, "DATA_NOT_READABLE", "\(directory) may not be read by this user")
  }

  /// FAILED_PRECONDITION SCHEMA_DIFFERS: tables of another program would not be copied.
  static func checkSchema(_ snapshot: borrowing Snapshot) throws(Status) {
    guard try snapshot.migrationMarks() == migrations.map(\.mark) else {
      throw Status(
        .failedPrecondition, "SCHEMA_DIFFERS",
        "the database has other migrations than this program: use the program that serves it")
    }
  }
}

extension Folder {
  /// Whether there is a directory at `path`, or at what it links to.
  static func isDirectory(_ path: String) -> Bool {
    let facts = try? FileManager.default.attributesOfItem(atPath: real(path))
    return facts?[.type] as? FileAttributeType == .typeDirectory
  }
}

/// The progress of a transfer.
package struct TransferProgress: Sendable {
  package enum Unit: String, Sendable {
    case rows, bytes, pages
  }

  /// The current stage, in a word or two.
  package let stage: String
  package let done: Int64
  package let total: Int64
  package let unit: Unit

  package typealias Teller = (TransferProgress) -> Void
}

/// Counts the work of a stage.
struct StageMeter {
  private let stage: String
  private let total: Int64
  private let unit: TransferProgress.Unit
  private let tell: TransferProgress.Teller
  private var done: Int64 = 0

  init(
    _ stage: String, total: Int64, _ unit: TransferProgress.Unit,
    _ tell: @escaping TransferProgress.Teller
  ) {
    self.stage = stage
    self.total = total
    self.unit = unit
    self.tell = tell
    tell(TransferProgress(stage: stage, done: 0, total: total, unit: unit))
  }

  mutating func add(_ count: Int64) {
    done += count
    tell(TransferProgress(stage: stage, done: done, total: total, unit: unit))
  }
}
