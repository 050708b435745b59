import Glibc
package import TongluCore

/// An upload in progress or interrupted.
package struct UploadFacts: Sendable, Hashable {
  package let upload: Upload
  /// The client's announcement; empty without one.
  package let announced: [UInt8]
  package let receivedBytes: Int64
  /// When its last bytes arrived.
  package let updateTime: Instant
}

// The uploads of an owner: their announcements and their received bytes.
extension BlobStore {
  static let announcedSuffix = ".announced"
  /// The largest announcement, in bytes; typical ones have a few hundred.
  private static let announcedBytesMax = 64 << 10

  /// The uploads of an owner, the most recently changed first. UNAVAILABLE FILES_GONE.
  package func uploads(tenant: Int64, owner: Int64) throws(Status) -> [UploadFacts] {
    try checkPresence()
    let names = Self.entries(of: "\(directory)/\(tenant)/incoming/\(owner)")
    let found = names.compactMap { name -> UploadFacts? in
      guard !name.hasSuffix(Self.announcedSuffix), !name.hasSuffix(Self.unfinishedSuffix) else {
        return nil
      }
      let upload = Upload(tenant: tenant, owner: owner, name: name)
      var facts = stat()
      guard unsafe stat(path(of: upload), &facts) == 0 else { return nil }
      let microseconds =
        Int64(facts.st_mtim.tv_sec) * 1_000_000 + Int64(facts.st_mtim.tv_nsec) / 1_000
      return UploadFacts(
        upload: upload, announced: announced(upload) ?? [],
        receivedBytes: Int64(facts.st_size), updateTime: Instant(microseconds: microseconds))
    }
    return found.sorted { one, other in
      (one.updateTime, one.upload.name) > (other.updateTime, other.upload.name)
    }
  }

  /// The announcement of an upload; nil without an upload or an announcement.
  package func announced(_ upload: Upload) -> [UInt8]? {
    guard
      let file = try? Descriptor(path(of: upload) + Self.announcedSuffix, O_RDONLY),
      let bytes = try? file.read(Self.announcedBytesMax, at: 0)
    else { return nil }
    return bytes
  }

  /// Refuses an announcement that differs from the upload's: ALREADY_EXISTS REQUEST_ID_REUSED.
  package func check(_ announced: [UInt8], _ upload: Upload) throws(Status) {
    guard let known = self.announced(upload), known != announced else { return }
    throw Status(
      .alreadyExists, .requestIDReused, "this upload was begun with another announcement")
  }

  private static let unfinishedSuffix = ".tmp"

  /// Stores the announcement of an upload, atomically, unless one is stored.
  func announce(_ announced: [UInt8], _ upload: Upload) throws(Status) {
    let path = path(of: upload) + Self.announcedSuffix
    let unfinished = path + Self.unfinishedSuffix
    if self.announced(upload) == nil {
      let file = try Descriptor(unfinished, O_WRONLY | O_CREAT | O_TRUNC)
      try file.write(announced[...], at: 0)
      try file.synchronize()
      // The first announcement is kept.
      guard unsafe link(unfinished, path) == 0 || errno == EEXIST else {
        throw Descriptor.failure(path)
      }
      _ = unsafe unlink(unfinished)
      try Folder.synchronize(Folder.above(path))
    }
    try check(announced, upload)
  }
}
