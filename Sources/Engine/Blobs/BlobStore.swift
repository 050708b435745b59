import Foundation
import Glibc
import Synchronization
package import TongluCore

extension Reason {
  package static let contentMissing = Reason("CONTENT_MISSING")
}

/// Contents of files in a directory: whole ones under their SHA-256, which never change, and
/// incomplete uploads.
///
/// ```
/// <directory>/installation                         the installation's id
/// <directory>/<tenant>/<2 digits>/<62 digits>      a whole content, by its digest
/// <directory>/<tenant>/incoming/<owner>/<name>     the received bytes of an upload
/// <directory>/<tenant>/incoming/<owner>/<name>.announced    its client's announcement
/// ```
///
/// A content is on the disk before it gets its final name. The database knows which contents are
/// needed: `sweep` asks it. Calls may come from any thread; they block on the disk.
package final class BlobStore: Sendable {
  /// How long a whole content without references is kept, in seconds: an upload that has just
  /// completed is about to refer to it.
  package static let unneededSecondsMin: Int64 = 24 * 3_600
  /// The most contents that one person has open for upload or download: each holds a descriptor.
  package static let openMax = 32
  /// Bytes kept free on the disk, because the database is on it too.
  package static let reserveBytes: Int64 = 256 << 20

  /// A sweep removes a content only if an earlier sweep, at least this long before, found it old
  /// and not needed, and it has not changed since; in seconds of real time. The file's date alone
  /// is not trusted: it comes from the clock of the machine that wrote it.
  package static let secondLookSeconds: UInt64 = 3_600
  /// The most suspects kept in memory between two sweeps.
  private static let suspectsMax = 100_000

  private struct State {
    /// Contents that a sweep found old and not needed, by path.
    var suspects: [String: Suspect] = [:]
    /// The current opening of each upload.
    var openings: [String: Opening] = [:]
    var openCounts: [Owner: Int] = [:]
  }

  private struct Suspect {
    /// The file's modification time.
    let written: timespec
    /// When a sweep first found it old and not needed, on the elapsed clock in nanoseconds.
    let foundAt: UInt64
  }

  private struct Owner: Hashable {
    let tenant: Int64
    let id: Int64
  }

  let directory: String
  /// The id that marks the directory; nil for a directory without a mark.
  let installation: String?
  let conditions: Conditions
  /// The lock also excludes the renaming of `keep` from the unlinking of `sweep`.
  private let state = Mutex(State())

  package init(
    directory: String, installation: String? = nil, conditions: Conditions = Conditions()
  ) {
    self.directory = directory
    self.installation = installation
    self.conditions = conditions
  }

  /// Opens an upload; creates it if it does not exist. An earlier opening of the same upload ends,
  /// because its client has lost the connection. The announcement is stored with a new upload; nil
  /// for an upload that is never resumed.
  ///
  /// ALREADY_EXISTS REQUEST_ID_REUSED when the upload was announced otherwise, RESOURCE_EXHAUSTED
  /// TOO_MANY_OPEN when the owner has too many contents open; UNAVAILABLE FILES_GONE.
  package func open(
    _ upload: Upload, announced: [UInt8]? = nil
  ) throws(Status) -> IncomingBlob {
    try checkPresence()
    let path = path(of: upload)
    try noting { () throws(Status) in
      try makeDirectory(above: path)
      if let announced { try announce(announced, upload) }
    }
    let place = try enter(tenant: upload.tenant, owner: upload.owner)
    let opening = Opening()
    let earlier = state.withLock { $0.openings.updateValue(opening, forKey: path) }
    // Waits for a write or `keep` of the earlier opening that is in progress.
    earlier?.end(Opening.takenOver)
    do throws(Status) {
      let descriptor = try noting { () throws(Status) in
        try Descriptor(path, O_RDWR | O_CREAT)
      }
      _ = unsafe utimes(path, nil)
      return try IncomingBlob(descriptor, upload, opening, place, in: self)
    } catch {
      close(upload, opening)
      throw error
    }
  }

  /// Ends the opening. If it is the upload's current one, it is removed from `openings`.
  func close(_ upload: Upload, _ opening: Opening) {
    let path = path(of: upload)
    state.withLock { if $0.openings[path] === opening { $0.openings[path] = nil } }
  }

  /// The number of received bytes of an upload; nil if it does not exist. UNAVAILABLE FILES_GONE.
  package func receivedBytes(of upload: Upload) throws(Status) -> Int64? {
    var facts = stat()
    guard unsafe stat(path(of: upload), &facts) == 0 else {
      try checkPresence()
      return nil
    }
    return Int64(facts.st_size)
  }

  /// Refuses bytes that would use the reserve: RESOURCE_EXHAUSTED DISK_FULL.
  package func checkRoom(for bytes: Int64) throws(Status) {
    guard let free = freeBytes else { return }
    try noting { () throws(Status) in
      guard free - Self.reserveBytes >= bytes else {
        throw Status(.resourceExhausted, .diskFull, "there is no room for \(bytes) bytes")
          .retryable(afterMilliseconds: 5_000)
      }
    }
  }

  /// Stores an upload as the whole content `digest`, its SHA-256; on the disk when this returns.
  ///
  /// INVALID_ARGUMENT DIGEST_MISMATCH deletes the received bytes, which are another content.
  /// ABORTED UPLOAD_TAKEN_OVER when the upload was opened again; UNAVAILABLE FILES_GONE.
  package func keep(_ blob: IncomingBlob, as digest: [UInt8]) throws(Status) {
    let from = path(of: blob.upload)
    let to = path(of: digest, tenant: blob.upload.tenant)
    try checkPresence()
    try noting { () throws(Status) in try keep(blob, as: digest, from: from, to: to) }
    // The directory may have been replaced since the file was renamed.
    try checkPresence()
    conditions.end(.filesFail)
  }

  private func keep(
    _ blob: IncomingBlob, as digest: [UInt8], from: String, to: String
  ) throws(Status) {
    try makeDirectory(above: to)
    try blob.finish { () throws(Status) in
      guard blob.digest == digest else {
        forget(blob.upload)
        throw .invalid(
          "DIGEST_MISMATCH", field: "file.sha256", "the content has another SHA-256: send it again")
      }
      // A kept content gets a new date, however old the upload is, so that `sweep` does not remove
      // it.
      let isKept = state.withLock { _ in unsafe utimes(from, nil) == 0 && rename(from, to) == 0 }
      guard isKept else {
        guard errno == ENOENT else { throw Descriptor.failure(to) }
        try checkPresence()
        throw Opening.cancelled
      }
      _ = unsafe unlink(from + Self.announcedSuffix)
      try Folder.synchronize(Folder.above(to))
    }
  }

  /// Deletes the received bytes of an upload; returns whether it had any. Its open call is refused
  /// from then on: ABORTED UPLOAD_CANCELLED.
  @discardableResult
  package func remove(_ upload: Upload) -> Bool {
    let path = path(of: upload)
    let opening = state.withLock { $0.openings.removeValue(forKey: path) }
    opening?.end(Opening.cancelled)
    return forget(upload)
  }

  @discardableResult
  private func forget(_ upload: Upload) -> Bool {
    let path = path(of: upload)
    let hadAny = unsafe unlink(path) == 0
    _ = unsafe unlink(path + Self.announcedSuffix)
    return hadAny
  }

  /// Opens a whole content for `owner`. DATA_LOSS CONTENT_MISSING when it does not exist,
  /// UNAVAILABLE FILES_GONE when the directory is not the installation's, RESOURCE_EXHAUSTED
  /// TOO_MANY_OPEN.
  package func read(_ digest: [UInt8], tenant: Int64, owner: Int64) throws(Status) -> Blob {
    let place = try enter(tenant: tenant, owner: owner)
    do throws(Status) {
      return Blob(try Descriptor(path(of: digest, tenant: tenant), O_RDONLY), place)
    } catch {
      guard error.has(.diskError) else { throw error }
      try checkPresence()
      throw Status(.dataLoss, .contentMissing, "the file's content is not on the disk")
    }
  }

  /// One of the contents that an owner has open; released on deinit.
  final class Place: Sendable {
    private let leave: @Sendable () -> Void

    init(_ leave: @escaping @Sendable () -> Void) { self.leave = leave }

    deinit { leave() }
  }

  private func enter(tenant: Int64, owner: Int64) throws(Status) -> Place {
    let owner = Owner(tenant: tenant, id: owner)
    let hasRoom = state.withLock { state in
      guard state.openCounts[owner, default: 0] < Self.openMax else { return false }
      state.openCounts[owner, default: 0] += 1
      return true
    }
    guard hasRoom else {
      throw Status(
        .resourceExhausted, "TOO_MANY_OPEN", "\(Self.openMax) files are going up or down already"
      ).retryable(afterMilliseconds: 1_000)
    }
    return Place { [weak self] in
      self?.state.withLock { state in
        let left = (state.openCounts[owner] ?? 1) - 1
        state.openCounts[owner] = left > 0 ? left : nil
      }
    }
  }
}

// Paths.
extension BlobStore {
  func path(of upload: Upload) -> String {
    "\(directory)/\(upload.tenant)/incoming/\(upload.owner)/\(upload.name)"
  }

  private func path(of digest: [UInt8], tenant: Int64) -> String {
    let hex = Hex.text(digest)
    return "\(directory)/\(tenant)/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }

  /// Makes the folder of `path`, on the disk with those above it when this returns.
  func makeDirectory(above path: String) throws(Status) {
    var missing: [String] = []
    var folder = Folder.above(path)
    while unsafe access(folder, F_OK) != 0, folder != Folder.above(folder) {
      missing.append(folder)
      folder = Folder.above(folder)
    }
    for folder in missing.reversed() {
      guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw Descriptor.failure(folder)
      }
      try Folder.synchronize(Folder.above(folder))
    }
  }

  static func entries(of folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}

// Housekeeping.
extension BlobStore {
  /// Removes uploads that received nothing since `limit`, and whole contents that are older than a
  /// day and that two sweeps have found not needed. Returns the number removed. `isNeeded` may end
  /// a sweep early, so each sweep begins at another content. `now` is the retention clock's,
  /// `elapsed` real time in nanoseconds. UNAVAILABLE FILES_GONE: the contents of another
  /// installation are not touched.
  package func sweep(
    tenant: Int64, uploadsBefore limit: Instant, now: Instant, elapsed: UInt64,
    isNeeded: (_ digest: [UInt8]) throws(Status) -> Bool
  ) throws(Status) -> Int {
    try checkPresence()
    let root = "\(directory)/\(tenant)"
    var gone = 0
    for owner in Self.entries(of: root + "/incoming") {
      gone += sweepUploads("\(root)/incoming/\(owner)", before: limit, elapsed)
    }
    let old = now.adding(seconds: -Self.unneededSecondsMin)
    for folder in Self.entries(of: root).shuffled() where folder != "incoming" {
      for name in Self.entries(of: "\(root)/\(folder)") {
        let path = "\(root)/\(folder)/\(name)"
        guard let digest = Hex.bytes(folder + name), digest.count == 32,
          Self.written(path, before: old) != nil
        else { continue }
        if try isNeeded(digest) {
          forget(path)
        } else {
          gone += remove(path, ifOlderThan: old, elapsed)
        }
      }
    }
    return gone
  }

  /// The content is needed, so a later sweep must find it not needed twice again.
  private func forget(_ path: String) {
    state.withLock { _ = $0.suspects.removeValue(forKey: path) }
  }

  /// An announcement is removed with its upload; without an upload, by its own age.
  private func sweepUploads(_ folder: String, before limit: Instant, _ elapsed: UInt64) -> Int {
    var gone = 0
    let names = Self.entries(of: folder)
    for name in names where !name.hasSuffix(Self.announcedSuffix) {
      guard remove("\(folder)/\(name)", ifOlderThan: limit, elapsed) == 1 else { continue }
      gone += 1
      _ = unsafe unlink("\(folder)/\(name)\(Self.announcedSuffix)")
    }
    for name in names where name.hasSuffix(Self.announcedSuffix) {
      let content = "\(folder)/\(name.dropLast(Self.announcedSuffix.count))"
      if unsafe access(content, F_OK) != 0 {
        _ = remove("\(folder)/\(name)", ifOlderThan: limit, elapsed)
      }
    }
    return gone
  }

  /// Checks the age again while `keep` is locked out, since the content may have been uploaded
  /// again. Returns 1 if it was removed.
  private func remove(_ path: String, ifOlderThan limit: Instant, _ elapsed: UInt64) -> Int {
    state.withLock { state in
      let suspect = state.suspects.removeValue(forKey: path)
      guard let written = Self.written(path, before: limit) else { return 0 }
      if let suspect, suspect.written.tv_sec == written.tv_sec,
        suspect.written.tv_nsec == written.tv_nsec
      {
        let isDue = elapsed >= suspect.foundAt &+ Self.secondLookSeconds * 1_000_000_000
        if isDue { return unsafe unlink(path) == 0 ? 1 : 0 }
        state.suspects[path] = suspect
      } else if state.suspects.count < Self.suspectsMax {
        state.suspects[path] = Suspect(written: written, foundAt: elapsed)
      }
      return 0
    }
  }

  /// When a file was last written, if that was before `limit`; nil otherwise.
  private static func written(_ path: String, before limit: Instant) -> timespec? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0,
      Int64(facts.st_mtim.tv_sec) * 1_000_000 < limit.microseconds
    else { return nil }
    return facts.st_mtim
  }
}

/// The key of an upload: its tenant, its owner and its name.
package struct Upload: Sendable, Hashable {
  package let tenant: Int64
  package let owner: Int64
  /// The characters of a request id or a digest, which are safe in a file name.
  package let name: String

  package init(tenant: Int64, owner: Int64, id: RequestID) {
    self.init(tenant: tenant, owner: owner, name: id.description)
  }

  init(tenant: Int64, owner: Int64, name: String) {
    self.tenant = tenant
    self.owner = owner
    self.name = name
  }
}
