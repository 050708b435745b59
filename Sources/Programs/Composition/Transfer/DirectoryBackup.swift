import Foundation
import TongluBlobs
package import TongluCore
import TongluDatabase
import TongluService

/// A copy of a data directory that a server may be using: the database as of one moment, and the
/// contents of its files. It is a data directory itself, with a new change feed, because its later
/// changes differ from the original's.
///
/// It is written to `<target>.partial`, and renamed when it is complete, checked and on the disk.
package struct DirectoryBackup {
  package struct Report: Sendable {
    package let databaseBytes: Int64
    package let contentCount: Int64
    package let contentBytes: Int64
  }

  private let source: String
  private let files: String
  private let target: String
  private let tell: TransferProgress.Teller

  /// `files` is the directory of the contents of the source's files.
  package init(
    of source: String, files: String, to target: String, _ tell: @escaping TransferProgress.Teller
  ) {
    self.source = source
    self.files = files
    self.target = target
    self.tell = tell
  }

  /// INVALID_ARGUMENT BAD_PATH; ALREADY_EXISTS FILE_EXISTS; NOT_FOUND NO_DATABASE;
  /// FAILED_PRECONDITION NOT_A_DATABASE, FOREIGN_DATABASE, SCHEMA_DIFFERS, DATA_IN_USE (another
  /// backup to the same name); DATA_LOSS DATABASE_CORRUPT, CONTENT_MISSING, CONTENT_DAMAGED;
  /// RESOURCE_EXHAUSTED DISK_FULL.
  package func run() throws(Status) -> Report {
    let manager = FileManager.default
    try GivenPath.check(source, "data")
    try GivenPath.check(target, "to", isOutsideOf: [source, files])
    guard !manager.fileExists(atPath: target) else {
      throw Status(.alreadyExists, "FILE_EXISTS", "\(target) is there already")
    }
    try TransferPlace.checkDatabase(in: source)
    let partial = target + ".partial"
    let held = try HeldDirectory(partial)
    // Files of an earlier attempt.
    for name in (try? manager.contentsOfDirectory(atPath: partial)) ?? []
    where name != HeldDirectory.fileName {
      try? manager.removeItem(atPath: partial + "/" + name)
    }
    do throws(Status) {
      let report = try fill(partial)
      try? manager.removeItem(atPath: partial + "/" + HeldDirectory.fileName)
      try Folder.synchronize(partial)
      try Folder.rename(partial, to: target)
      withExtendedLifetime(held) {}
      return report
    } catch {
      try? manager.removeItem(atPath: partial)
      throw error
    }
  }

  private func fill(_ partial: String) throws(Status) -> Report {
    var last: Int64 = 0
    var meter: StageMeter?
    try SQLiteBackup.copy(from: source, to: partial) { done, total in
      if meter == nil { meter = StageMeter("database", total: total, .pages, tell) }
      meter?.add(done - last)
      last = done
    }
    return try SQLiteBackup.read(partial) { snapshot throws(Status) in
      try TransferPlace.checkSchema(snapshot)
      let id = try Installation.storedFilesID(snapshot)
      let from = BlobStore(directory: files, installation: id)
      let to = BlobStore(directory: partial + "/files", installation: id)
      try to.mark()
      let contents = try StoredContents(snapshot)
      let (count, bytes) = try contents.sum(snapshot)
      var meter = StageMeter("contents", total: bytes, .bytes, tell)
      try contents.each(snapshot) { tenant, sha256, size throws(Status) in
        try to.copy(sha256, size: size, tenant: tenant, from: from) { meter.add($0) }
      }
      // The check of what is on the disk.
      meter = StageMeter("checking", total: bytes, .bytes, tell)
      try contents.each(snapshot) { tenant, sha256, size throws(Status) in
        try to.each(sha256, size: size, tenant: tenant) { part throws(Status) in
          meter.add(Int64(part.count))
        }
      }
      return Report(
        databaseBytes: TransferPlace.databaseBytes(in: partial), contentCount: count,
        contentBytes: bytes)
    }
  }
}
