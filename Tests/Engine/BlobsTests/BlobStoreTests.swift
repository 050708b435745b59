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

  @Test func `a content split anywhere is the same content`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    let bytes = (0..<97).map { UInt8($0) }
    let digest = Crypto.sha256(bytes)
    for cut in 0...bytes.count {
      let blob = try store.open(upload(UInt64(cut)))
      try blob.append(Array(bytes[..<cut]), at: 0)
      try blob.append(Array(bytes[cut...]), at: Int64(cut))
      try store.keep(blob, as: digest)
      #expect(try store.read(digest, tenant: 1, owner: 7).bytes(200, at: 0) == bytes)
      #expect(try store.read(digest, tenant: 1, owner: 7).bytes(10, at: 90) == Array(bytes[90...]))
    }
    #expect(try store.uploads(tenant: 1, owner: 7).isEmpty)
    #expect(
      refusal { () throws(Status) in _ = try store.read(digest, tenant: 2, owner: 7) }
        == "CONTENT_MISSING")
  }

  @Test func `an ended opening can neither add, keep nor remove`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    let (good, evil) = ([UInt8](repeating: 1, count: 50), [UInt8](repeating: 2, count: 50))
    let first = try store.open(upload(1))
    try first.append(good, at: 0)
    let second = try store.open(upload(1))
    // Its content is valid, under a name that now belongs to another opening.
    #expect(
      refusal { () throws(Status) in try store.keep(first, as: Crypto.sha256(good)) }
        == "UPLOAD_TAKEN_OVER")
    #expect(
      refusal { () throws(Status) in try store.keep(second, as: Crypto.sha256(evil)) }
        == "DIGEST_MISMATCH")
    let third = try store.open(upload(1))
    try third.append(evil, at: 0)
    for old in [first, second] {
      #expect(
        refusal { () throws(Status) in try store.keep(old, as: Crypto.sha256(good)) }
          == "UPLOAD_TAKEN_OVER")
      #expect(refusal { () throws(Status) in try old.append([9], at: 50) } == "UPLOAD_TAKEN_OVER")
    }
    try store.keep(third, as: Crypto.sha256(evil))
    #expect(refusal { () throws(Status) in try third.append([9], at: 50) } == "UPLOAD_TAKEN_OVER")
    let digest = Crypto.sha256(evil)
    #expect(try store.read(digest, tenant: 1, owner: 7).bytes(99, at: 0) == evil)
    #expect(
      refusal { () throws(Status) in
        _ = try store.read(Crypto.sha256(good), tenant: 1, owner: 7)
      } == "CONTENT_MISSING")
  }

  @Test func `a content from an old upload is young`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    let bytes: [UInt8] = [1, 2, 3]
    let blob = try store.open(upload(1))
    try blob.append(bytes, at: 0)
    let path = directory + "/1/incoming/7/" + upload(1).name
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -2 * 86_400)], ofItemAtPath: path)
    try store.keep(blob, as: Crypto.sha256(bytes))
    let now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1e6))
    var hours: UInt64 = 0
    func swept() throws(Status) -> Int {
      try store.sweep(tenant: 1, uploadsBefore: now, now: now, elapsed: hours * 3_600_000_000_000) {
        _ throws(Status) in false
      }
    }
    for hour: UInt64 in 0...2 {
      hours = hour
      #expect(try swept() == 0)
    }
    #expect(try store.read(Crypto.sha256(bytes), tenant: 1, owner: 7).bytes(9, at: 0) == bytes)
  }

  @Test func `each person may have the same number of contents open`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    var open = try (0..<UInt64(BlobStore.openMax)).map { try store.open(upload($0)) }
    #expect(refusal { () throws(Status) in _ = try store.open(upload(99)) } == "TOO_MANY_OPEN")
    _ = try store.open(upload(99, owner: 8))
    open.removeLast()
    _ = try store.open(upload(99))
  }

  @Test func `a content damaged on the disk is repaired by the next upload`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = BlobStore(directory: directory)
    let bytes = [UInt8](repeating: 7, count: 1_000)
    let digest = Crypto.sha256(bytes)
    for round in 0..<2 as Range<UInt64> {
      let blob = try store.open(upload(round))
      try blob.append(bytes, at: 0)
      try store.keep(blob, as: digest)
      #expect(try store.read(digest, tenant: 1, owner: 7).bytes(2_000, at: 0) == bytes)
      let hex = Hex.text(digest)
      let path = directory + "/1/\(hex.prefix(2))/\(hex.dropFirst(2))"
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 10)
    }
  }

  @Test func `random repeated and reordered parts end in the content or a refusal`() throws {
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
      #expect(
        try store.read(Crypto.sha256(bytes), tenant: 1, owner: 7).bytes(9_999, at: 0) == bytes)
    }
  }

  @Test func `a digest computed in parts equals that of the whole`() {
    var random = SplitMix64(seed: 3)
    let bytes = (0..<1_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    var hash = SHA256()
    for at in stride(from: 0, to: 1_000, by: 77) {
      hash.update(Array(bytes[at..<min(1_000, at + 77)]))
    }
    #expect(hash.digest() == Crypto.sha256(bytes))
  }
}
