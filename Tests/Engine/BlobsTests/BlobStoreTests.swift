import Foundation
import Testing
import TongluBlobs
import TongluCore
import TongluCrypto

@Suite struct BlobStoreTests {
  private let directory = NSTemporaryDirectory() + "tonglu-blobs-\(UUID().uuidString)"

  private func upload(_ number: UInt64, owner: Int64 = 7) -> Upload {
    Upload(
      tenant: 1, owner: owner,
      id: RequestID.v7(at: Instant(microseconds: 1_000_000), random: (number, number)))
  }

  private func refusal(_ body: () throws(Status) -> Void) -> String? {
    do throws(Status) { try body() } catch { return error.reason }
    return nil
  }

  @Test func `a content cut at every place is the same content`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    let bytes = (0..<97).map { UInt8($0) }
    let digest = Crypto.sha256(bytes)
    for cut in 0...bytes.count {
      let blob = try store.open(upload(UInt64(cut)))
      try blob.append(Array(bytes[..<cut]), at: 0)
      try blob.append(Array(bytes[cut...]), at: Int64(cut))
      try store.keep(blob, as: digest)
      #expect(try store.read(digest, tenant: 1).bytes(200, at: 0) == bytes)
      #expect(try store.read(digest, tenant: 1).bytes(10, at: 90) == Array(bytes[90...]))
    }
    #expect(store.uploadCount(tenant: 1, owner: 7) == 0)
    #expect(
      refusal { () throws(Status) in _ = try store.read(digest, tenant: 2) } == "CONTENT_MISSING")
  }

  @Test func `random parts, sent again and out of order, end in the content or a refusal`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    for seed in 1...50 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      var blob = try store.open(upload(seed))
      while blob.size < bytes.count {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = Int.random(in: start...bytes.count, using: &random)
        let size = blob.size
        let refused = refusal { () throws(Status) in
          try blob.append(Array(bytes[start..<end]), at: Int64(start))
        }
        #expect(refused == (start > size ? "OFFSET_AHEAD" : nil))
        #expect(blob.size == (start > size ? size : max(size, Int64(end))))
        if Bool.random(using: &random) {
          let lost = blob
          blob = try store.open(upload(seed))
          #expect(
            refusal { () throws(Status) in try lost.append([0], at: 0) } == "UPLOAD_TAKEN_OVER")
        }
      }
      try store.keep(blob, as: Crypto.sha256(bytes))
      #expect(try store.read(Crypto.sha256(bytes), tenant: 1).bytes(9_999, at: 0) == bytes)
    }
  }

  @Test func `a digest in parts is the digest of the whole`() {
    var random = SplitMix64(seed: 3)
    let bytes = (0..<1_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    var hash = SHA256()
    for at in stride(from: 0, to: 1_000, by: 77) {
      hash.update(Array(bytes[at..<min(1_000, at + 77)]))
    }
    #expect(hash.digest() == Crypto.sha256(bytes))
  }
}
