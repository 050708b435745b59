import TongluBlobs
import TongluCore
import TongluDatabase
import TongluFiles
import TongluIdentity
import TongluService

/// The directory of file contents, checked against the database.
enum FilesDirectory {
  /// Opens it for a server or an import. One without the installation's mark is accepted if the
  /// database has no contents yet, or if it `mayLackContents`: one that other servers do not share.
  ///
  /// FAILED_PRECONDITION FILES_GONE, FILES_OF_ANOTHER; RESOURCE_EXHAUSTED DISK_FULL.
  static func open(
    _ path: String, of database: Database, mayLackContents: Bool, at now: Instant
  ) throws(Status) -> BlobStore {
    let (id, isNew) = try database.writer.perform(tenant: 0, at: now) {
      transaction throws(Status) in try Installation.filesID(transaction)
    }
    let blobs = BlobStore(directory: path, installation: id, conditions: database.conditions)
    try blobs.adopt(mayBeNew: isNew || mayLackContents ? true : try !hasContents(database))
    return blobs
  }

  private static func hasContents(_ database: Database) throws(Status) -> Bool {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      for tenant in try EnterpriseRecord.tenants(snapshot) {
        let areThere = try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
          try FileContents.areThere(snapshot)
        }
        if areThere { return true }
      }
      return false
    }
  }
}
