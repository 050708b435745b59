import Foundation
import TongluBlobs
package import TongluCore
import TongluDatabase

/// Backups of a data directory in one folder, each named by its time in UTC:
/// `tonglu-20261130T020000Z`. Other entries of the folder are left alone.
package struct BackupSeries: Sendable {
  package struct Backup: Sendable, Equatable {
    package let name: String
    package let time: Instant
  }

  private static let prefix = "tonglu-"
  private static let unfinished = [".partial", ".removed"]
  package let folder: String

  package init(in folder: String) { self.folder = folder }

  /// The path of a backup that begins now.
  package func path(at now: Instant) -> String {
    let digits = now.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }
    return "\(folder)/\(Self.prefix)\(digits)Z"
  }

  /// The complete backups, the latest first; FAILED_PRECONDITION BACKUPS_NOT_READABLE.
  package var complete: [Backup] {
    get throws(Status) {
      try entries.compactMap { name in
        Self.time(of: name).map { Backup(name: name, time: $0) }
      }.sorted { $0.time > $1.time }
    }
  }

  /// Removes the remains of backups that were interrupted, and of removals. Backups that are being
  /// made stay.
  @discardableResult
  package func removeUnfinished() throws(Status) -> [String] {
    var removed: [String] = []
    for name in try entries {
      guard let ending = Self.unfinished.first(where: name.hasSuffix),
        Self.time(of: String(name.dropLast(ending.count))) != nil
      else { continue }
      let path = folder + "/" + name
      do throws(Status) {
        let held = try HeldDirectory(path)
        try? FileManager.default.removeItem(atPath: path)
        withExtendedLifetime(held) {}
      } catch {
        continue
      }
      removed.append(name)
    }
    return removed
  }

  /// Keeps the `count` latest backups and removes the others, each under another name first, so
  /// that one that is partly removed is never taken for a backup.
  package func prune(keeping count: Int) throws(Status) -> [String] {
    var removed: [String] = []
    for backup in try complete.dropFirst(max(1, count)) {
      let path = folder + "/" + backup.name
      try Folder.rename(path, to: path + ".removed")
      try? FileManager.default.removeItem(atPath: path + ".removed")
      removed.append(backup.name)
    }
    return removed
  }

  private var entries: [String] {
    get throws(Status) {
      do {
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      } catch {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        let why = Folder.isDirectory(folder) ? "may not be read by this user" : "is no directory"
        throw Status(.failedPrecondition, "BACKUPS_NOT_READABLE", "\(folder) \(why)")
      }
    }
  }

  /// The time in the name of a backup; nil for another name.
  private static func time(of name: String) -> Instant? {
    guard
      let parts = name.wholeMatch(
        of: /tonglu-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/)
    else { return nil }
    return Instant(
      rfc3339:
        "\(parts.1)-\(parts.2)-\(parts.3)T\(parts.4):\(parts.5):\(parts.6)Z")
  }
}
