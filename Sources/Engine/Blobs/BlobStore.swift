import Foundation
import Glibc
import Synchronization
package import TongluCore
import TongluCrypto

/// Contents of files in a directory: whole ones under their SHA-256, which never change, and those
/// that are still coming in.
///
/// ```
/// <directory>/<tenant>/<2 digits>/<62 digits>      a whole content, by its digest
/// <directory>/<tenant>/incoming/<owner>/<name>     what has come of an upload, from its beginning
/// ```
///
/// What is whole was on the disk before it got its name. Which contents are needed, the database
/// says: `sweep` asks it. Calls may come from any thread; they wait for the disk.
package final class BlobStore: Sendable {
  /// A whole content that nobody needs is kept so long, in seconds: an upload that has just brought
  /// it is about to need it.
  package static let unneededSecondsMin: Int64 = 24 * 3_600

  private let directory: String
  /// Uploads that are open, and which opening of each counts. It also keeps `keep` and `sweep`
  /// apart.
  private let openings = Mutex<[String: UInt64]>([:])

  package init(directory: String) {
    self.directory = directory
  }

  /// What has come of an upload, made if absent. An earlier opening of the same upload is over:
  /// its client has lost it.
  package func open(_ upload: Upload) throws(Status) -> IncomingBlob {
    let path = path(of: upload)
    try makeDirectory(above: path)
    let opening = openings.withLock { openings in
      openings[path, default: 0] += 1
      return openings[path, default: 0]
    }
    let descriptor = try Descriptor(path, O_RDWR | O_CREAT)
    let size = try descriptor.size
    return IncomingBlob(descriptor, upload, size: size, opening, in: self)
  }

  /// Whether this opening of the upload is the latest.
  func isCurrent(_ upload: Upload, _ opening: UInt64) -> Bool {
    openings.withLock { $0[path(of: upload)] == opening }
  }

  /// The opening is over; the last one is forgotten.
  func close(_ upload: Upload, _ opening: UInt64) {
    let path = path(of: upload)
    openings.withLock { if $0[path] == opening { $0[path] = nil } }
  }

  /// How many bytes of an upload have come; nil when there is none.
  package func receivedBytes(of upload: Upload) -> Int64? {
    var facts = stat()
    guard unsafe stat(path(of: upload), &facts) == 0 else { return nil }
    return Int64(facts.st_size)
  }

  /// How many uploads of an owner are under way or broken off.
  package func uploadCount(tenant: Int64, owner: Int64) -> Int {
    let folder = "\(directory)/\(tenant)/incoming/\(owner)"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.count ?? 0
  }

  /// Makes an upload's content whole under `digest`, its SHA-256, on the disk when this returns.
  ///
  /// INVALID_ARGUMENT DIGEST_MISMATCH forgets what came: it is another content.
  package func keep(_ blob: IncomingBlob, as digest: [UInt8]) throws(Status) {
    guard try blob.digest() == digest else {
      remove(blob.upload)
      throw .invalid(
        "DIGEST_MISMATCH", field: "file.sha256", "the content has another SHA-256: send it again")
    }
    try blob.synchronize()
    let path = path(of: digest, tenant: blob.upload.tenant)
    try makeDirectory(above: path)
    let isKept = openings.withLock { _ in
      unsafe utimes(path, nil) == 0 || rename(self.path(of: blob.upload), path) == 0
    }
    guard isKept else { throw Descriptor.failure(path) }
    remove(blob.upload)
    try Descriptor(Self.folder(of: path), O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// Forgets what has come of an upload.
  package func remove(_ upload: Upload) { _ = unsafe unlink(path(of: upload)) }

  /// A whole content; DATA_LOSS CONTENT_MISSING when it is not there.
  package func read(_ digest: [UInt8], tenant: Int64) throws(Status) -> Blob {
    do throws(Status) {
      return Blob(try Descriptor(path(of: digest, tenant: tenant), O_RDONLY))
    } catch {
      guard error.reason == "DISK_ERROR" else { throw error }
      throw Status(.dataLoss, "CONTENT_MISSING", "the file's content is not on the disk")
    }
  }

  private func path(of upload: Upload) -> String {
    "\(directory)/\(upload.tenant)/incoming/\(upload.owner)/\(upload.name)"
  }

  private func path(of digest: [UInt8], tenant: Int64) -> String {
    let hex = Self.hex(digest)
    return "\(directory)/\(tenant)/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  private func makeDirectory(above path: String) throws(Status) {
    let folder = Self.folder(of: path)
    guard unsafe access(folder, F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Status(.unavailable, "DISK_ERROR", "the disk reported an error")
        .diagnosed("cannot make \(folder)")
    }
  }
}

// Housekeeping.
extension BlobStore {
  /// Removes what came of uploads that nobody has gone on with since `limit`, and whole contents
  /// that are older than a day and not needed; returns how many went.
  package func sweep(
    tenant: Int64, uploadsBefore limit: Instant, now: Instant,
    isNeeded: (_ digest: [UInt8]) throws(Status) -> Bool
  ) throws(Status) -> Int {
    var gone = 0
    let root = "\(directory)/\(tenant)"
    let old = now.adding(seconds: -Self.unneededSecondsMin)
    for folder in Self.entries(of: root) where folder != "incoming" {
      for name in Self.entries(of: "\(root)/\(folder)") {
        let path = "\(root)/\(folder)/\(name)"
        guard let digest = Self.bytes(hex: folder + name), Self.isOlder(path, than: old),
          try !isNeeded(digest)
        else { continue }
        // Looked at again with `keep` kept out: it may have been brought once more.
        gone += openings.withLock { _ in
          unsafe Self.isOlder(path, than: old) && unlink(path) == 0 ? 1 : 0
        }
      }
    }
    for owner in Self.entries(of: root + "/incoming") {
      for name in Self.entries(of: "\(root)/incoming/\(owner)") {
        let path = "\(root)/incoming/\(owner)/\(name)"
        gone += unsafe Self.isOlder(path, than: limit) && unlink(path) == 0 ? 1 : 0
      }
    }
    return gone
  }

  private static func entries(of folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func isOlder(_ path: String, than limit: Instant) -> Bool {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return false }
    return Int64(facts.st_mtim.tv_sec) * 1_000_000 < limit.microseconds
  }

  /// Nil for what is no digest.
  private static func bytes(hex: String) -> [UInt8]? {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { at in
      UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16)
    }
    return bytes.count == 32 ? bytes : nil
  }
}

/// Which upload: an owner's, by the name that it goes by.
package struct Upload: Sendable, Hashable {
  package let tenant: Int64
  package let owner: Int64
  /// A request id's letters: it names a file.
  package let name: String

  package init(tenant: Int64, owner: Int64, id: RequestID) {
    self.tenant = tenant
    self.owner = owner
    name = id.description
  }
}
