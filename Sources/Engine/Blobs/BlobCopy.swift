package import TongluCore
import TongluCrypto

// Whole contents copied from an export or from another directory instead of uploaded by a client.
extension BlobStore {
  private static let partBytes = 1 << 20
  /// The owner of copied contents: no member has this id.
  private static let owner: Int64 = 0

  /// Whether a whole content exists and has the expected size.
  package func has(_ digest: [UInt8], size: Int64, tenant: Int64) throws(Status) -> Bool {
    do throws(Status) {
      return try read(digest, tenant: tenant, owner: Self.owner).size == size
    } catch {
      guard error.has(.contentMissing) else { throw error }
      return false
    }
  }

  /// Begins a content that is received in parts, for `keep`. Bytes received earlier are discarded.
  package func open(_ digest: [UInt8], tenant: Int64) throws(Status) -> IncomingBlob {
    let upload = Upload(tenant: tenant, owner: Self.owner, digest: digest)
    remove(upload)
    return try open(upload)
  }

  /// Copies a whole content from another store. DATA_LOSS CONTENT_MISSING, CONTENT_DAMAGED. `pause`
  /// is called between parts.
  package func copy(
    _ digest: [UInt8], size: Int64, tenant: Int64, from other: BlobStore,
    pause: (_ bytes: Int64) throws(Status) -> Void
  ) throws(Status) {
    let incoming = try open(digest, tenant: tenant)
    try other.each(digest, size: size, tenant: tenant) { bytes throws(Status) in
      try incoming.append(bytes, at: incoming.size)
      try pause(Int64(bytes.count))
    }
    try keep(incoming, as: digest)
  }

  /// Reads a whole content in parts. DATA_LOSS CONTENT_MISSING; CONTENT_DAMAGED after the last part
  /// if the SHA-256 differs from its name.
  package func each(
    _ digest: [UInt8], size: Int64, tenant: Int64,
    _ body: (_ bytes: [UInt8]) throws(Status) -> Void
  ) throws(Status) {
    let blob = try read(digest, tenant: tenant, owner: Self.owner)
    var hash = SHA256()
    var place: Int64 = 0
    while true {
      let bytes = try blob.bytes(Self.partBytes, at: place)
      if bytes.isEmpty { break }
      hash.update(bytes)
      place += Int64(bytes.count)
      if place > size { break }
      try body(bytes)
    }
    guard place == size, hash.digest() == digest else {
      throw Status(
        .dataLoss, "CONTENT_DAMAGED", "the content \(Hex.text(digest)) is not what it was")
    }
  }
}

extension Upload {
  /// A copied content: its digest is the name of the upload.
  fileprivate init(tenant: Int64, owner: Int64, digest: [UInt8]) {
    self.init(tenant: tenant, owner: owner, name: Hex.text(digest))
  }
}
