import Synchronization
package import TongluCore
import TongluCrypto

/// A content that is being received, in order from its beginning.
///
/// `@unchecked Sendable`: owned by the call that opened it, by one thread at a time; `opening`
/// alone is ended from elsewhere, and has its lock.
package final class IncomingBlob: @unchecked Sendable {
  private static let readBytes = 256 << 10
  /// The bytes after which the file is synced to the disk, so that the last sync is short.
  private static let synchronizedBytes: Int64 = 8 << 20

  package let upload: Upload
  /// The bytes received.
  package private(set) var size: Int64
  private let descriptor: Descriptor
  private var hash = SHA256()
  private var synchronizedSize: Int64
  private let opening: Opening
  private let place: BlobStore.Place
  private let store: BlobStore

  /// Reads the bytes that were received earlier.
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

  /// Adds what is new of `bytes`, which begin at `offset`: a client may send again what is here.
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

  /// Runs `body` once all is on the disk and nobody can add to it; the opening is then over.
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

/// One opening of an upload: the latest counts, and an earlier one changes nothing more.
final class Opening: Sendable {
  static let takenOver = Status(
    .aborted, "UPLOAD_TAKEN_OVER", "the upload continues in another call")
  static let cancelled = Status(
    .aborted, "UPLOAD_CANCELLED", "the upload was cancelled, or gave way to a newer one")

  /// Why it is over; nil while it counts.
  private let ended = Mutex<Status?>(nil)

  /// Ends it, once what it does at this moment is done. The first reason stays.
  func end(_ reason: Status) { ended.withLock { $0 = $0 ?? reason } }

  /// Runs `body` while nobody can end the opening; ABORTED UPLOAD_TAKEN_OVER or UPLOAD_CANCELLED
  /// when it is over.
  func whileCurrent(_ body: () throws(Status) -> Void) throws(Status) {
    try ended.withLock { ended throws(Status) in
      if let ended { throw ended }
      try body()
    }
  }
}

/// A whole content, open to be read from anywhere.
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
