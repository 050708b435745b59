package import TongluCore
import TongluCrypto

/// A content that is coming in, in order from its beginning.
///
/// `@unchecked Sendable`: owned by the call that opened it, by one thread at a time.
package final class IncomingBlob: @unchecked Sendable {
  private static let readBytes = 256 << 10

  package let upload: Upload
  /// How much of it is here.
  package private(set) var size: Int64
  private let descriptor: Descriptor
  private let opening: UInt64
  private let store: BlobStore

  init(
    _ descriptor: consuming Descriptor, _ upload: Upload, size: Int64, _ opening: UInt64,
    in store: BlobStore
  ) {
    self.descriptor = descriptor
    self.upload = upload
    self.size = size
    self.opening = opening
    self.store = store
  }

  deinit { store.close(upload, opening) }

  /// Adds what is new of `bytes`, which begin at `offset`: a client may send again what is here.
  ///
  /// OUT_OF_RANGE OFFSET_AHEAD when bytes between are missing (facts: received_bytes), ABORTED
  /// UPLOAD_TAKEN_OVER when the upload was opened again, RESOURCE_EXHAUSTED DISK_FULL.
  package func append(_ bytes: [UInt8], at offset: Int64) throws(Status) {
    guard store.isCurrent(upload, opening) else {
      throw Status(.aborted, "UPLOAD_TAKEN_OVER", "the upload goes on in another call")
    }
    guard (0...size).contains(offset) else {
      throw Status(.outOfRange, "OFFSET_AHEAD", "the next byte is at \(size)")
        .with(["received_bytes": String(size)])
    }
    let known = size - offset
    guard known < Int64(bytes.count) else { return }
    let fresh = bytes[Int(known)...]
    try descriptor.write(fresh, at: size)
    size += Int64(fresh.count)
  }

  /// The SHA-256 of what is on the disk.
  func digest() throws(Status) -> [UInt8] {
    var hash = SHA256()
    var offset: Int64 = 0
    while true {
      let bytes = try descriptor.read(Self.readBytes, at: offset)
      if bytes.isEmpty { return hash.digest() }
      hash.update(bytes)
      offset += Int64(bytes.count)
    }
  }

  func synchronize() throws(Status) { try descriptor.synchronize() }
}

/// A whole content, open to be read from anywhere.
package final class Blob: Sendable {
  private let descriptor: Descriptor

  init(_ descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  /// At most `count` bytes from `offset`; fewer only at the end.
  package func bytes(_ count: Int, at offset: Int64) throws(Status) -> [UInt8] {
    try descriptor.read(count, at: offset)
  }
}
