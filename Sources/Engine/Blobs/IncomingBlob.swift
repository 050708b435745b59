import Synchronization
package import TongluCore
import TongluCrypto

/// A content being received, in order from its beginning.
///
/// `@unchecked Sendable`: owned by the call that opened it, used by one thread at a time; only
/// `opening` is ended by other threads, and it has its own lock.
package final class IncomingBlob: @unchecked Sendable {
  private static let readBytes = 256 << 10
  /// The number of bytes after which the file is synchronized, so that the last synchronization is
  /// short.
  private static let synchronizedBytes: Int64 = 8 << 20

  package let upload: Upload
  /// The number of received bytes.
  package private(set) var size: Int64
  private let descriptor: Descriptor
  private var hash = SHA256()
  private var synchronizedSize: Int64
  private let opening: Opening
  private let place: BlobStore.Place
  private let store: BlobStore

  /// Reads the bytes received earlier, for the digest.
  init(
    _ descriptor: consuming Descriptor, _ upload: Upload, _ opening: Opening,
    _ place: BlobStore.Place, in store: BlobStore
  ) throws(Status) {
    self.descriptor = descriptor
    self.upload = upload
    self.opening = opening
    self.place = place
    self.store = store
    size = 0
    synchronizedSize = 0
    while true {
      let bytes = try self.descriptor.read(Self.readBytes, at: size)
      if bytes.isEmpty { return }
      hash.update(bytes)
      size += Int64(bytes.count)
    }
  }

  deinit { store.close(upload, opening) }

  /// Appends the part of `bytes`, which begin at `offset`, that is new: a client may repeat
  /// received bytes.
  ///
  /// OUT_OF_RANGE OFFSET_AHEAD when bytes between are missing (facts: received_bytes), ABORTED
  /// UPLOAD_TAKEN_OVER when the upload was opened again, RESOURCE_EXHAUSTED DISK_FULL.
  package func append(_ bytes: [UInt8], at offset: Int64) throws(Status) {
    try opening.whileCurrent { () throws(Status) in
      guard (0...size).contains(offset) else {
        throw Status(.outOfRange, "OFFSET_AHEAD", "the next byte is at \(size)")
          .with(["received_bytes": String(size)])
      }
      let known = size - offset
      guard known < Int64(bytes.count) else { return }
      let fresh = bytes[Int(known)...]
      try store.noting { () throws(Status) in try descriptor.write(fresh, at: size) }
      hash.update(Array(fresh))
      size += Int64(fresh.count)
      guard size - synchronizedSize >= Self.synchronizedBytes else { return }
      try store.noting { () throws(Status) in try synchronize() }
    }
  }

  /// The SHA-256 of the bytes received.
  var digest: [UInt8] {
    var copy = hash
    return copy.digest()
  }

  /// Ends the opening and runs `body` when all bytes are on the disk and nothing can be appended.
  func finish(_ body: () throws(Status) -> Void) throws(Status) {
    try opening.whileCurrent { () throws(Status) in
      try synchronize()
      try body()
    }
    opening.end(Opening.takenOver)
  }

  private func synchronize() throws(Status) {
    try descriptor.synchronize()
    synchronizedSize = size
  }
}

/// One opening of an upload. The latest is current; an earlier one can change nothing.
final class Opening: Sendable {
  static let takenOver = Status(
    .aborted, "UPLOAD_TAKEN_OVER", "the upload continues in another call")
  static let cancelled = Status(
    .aborted, "UPLOAD_CANCELLED", "the upload was cancelled, or replaced by a newer one")

  /// Why the opening ended; nil while it is current.
  private let ended = Mutex<Status?>(nil)

  /// Ends the opening after the operation in progress. The first reason is kept.
  func end(_ reason: Status) { ended.withLock { $0 = $0 ?? reason } }

  /// Runs `body` while the opening cannot be ended. ABORTED UPLOAD_TAKEN_OVER or UPLOAD_CANCELLED
  /// when it has ended.
  func whileCurrent(_ body: () throws(Status) -> Void) throws(Status) {
    try ended.withLock { ended throws(Status) in
      if let ended { throw ended }
      try body()
    }
  }
}

/// A whole content, open for reading at any offset.
package final class Blob: Sendable {
  private let descriptor: Descriptor
  private let place: BlobStore.Place

  init(_ descriptor: consuming Descriptor, _ place: BlobStore.Place) {
    self.descriptor = descriptor
    self.place = place
  }

  var size: Int64 { get throws(Status) { try descriptor.size } }

  /// At most `count` bytes from `offset`; fewer only at the end.
  package func bytes(_ count: Int, at offset: Int64) throws(Status) -> [UInt8] {
    try descriptor.read(count, at: offset)
  }
}
