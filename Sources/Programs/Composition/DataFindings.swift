import Foundation
package import TongluCore
import TongluDatabase
import TongluIdentity
import TongluService

/// What an operator should know of a data directory, found without changing it, also while it is
/// served.
package struct DataFindings: Sendable {
  /// The codes of its enterprises, at most a hundred.
  package let enterprises: [String]
  /// The time of the retention clock when it was stored last, at most an hour before the last stop;
  /// nil in a database that no server has used.
  package let storedClock: Instant?
  package let databaseBytes: Int64
  /// The tables whose planner statistics the next start will correct.
  package let tablesWithoutStatistics: [String]
  /// Paths that others than their owner may read or write.
  package let openPaths: [String]

  /// NOT_FOUND NO_DATABASE; FAILED_PRECONDITION DATA_NOT_READABLE, NOT_A_DATABASE,
  /// FOREIGN_DATABASE; DATA_LOSS DATABASE_CORRUPT.
  package init(of directory: String) throws(Status) {
    try TransferPlace.checkDatabase(in: directory)
    (enterprises, storedClock) = try SQLiteInspection.read(directory) {
      snapshot throws(Status) in
      (try EnterpriseRecord.codes(snapshot), try Retention.storedClock(snapshot))
    }
    databaseBytes = TransferPlace.databaseBytes(in: directory)
    tablesWithoutStatistics = try SQLiteInspection.tablesWithoutStatistics(
      directory, TransferPlace.migrations)
    let names = ["", "/" + Database.fileName, "/\(Database.fileName)-wal", "/files"]
    openPaths = Self.open(names.map { directory + $0 })
  }

  /// Those of `paths` that exist and that others than their owner may read or write.
  package static func open(_ paths: [String]) -> [String] {
    paths.filter { path in
      let facts = try? FileManager.default.attributesOfItem(atPath: path)
      let mode = facts?[.posixPermissions] as? Int ?? 0
      return mode & 0o077 != 0
    }
  }
}
