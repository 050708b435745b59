import Foundation
import Testing
import TongluBlobs
import TongluCore
import TongluCrypto

/// A directory of contents on a share: when the share is not mounted, another directory is there.
@Suite struct BlobPresenceTests {
  private let manager = FileManager.default
  private let directory = NSTemporaryDirectory() + "tonglu-presence-\(UUID().uuidString)"
  private let content: [UInt8] = [1, 2, 3, 4]

  private func upload(_ number: UInt64) -> Upload {
    Upload(
      tenant: 1, owner: 7,
      id: RequestID.v7(at: Instant(microseconds: 1_000_000), random: (number, number)))
  }

  private func reason(_ body: () throws(Status) -> Void) -> String {
    do throws(Status) {
      try body()
      return ""
    } catch {
      return error.reason
    }
  }

  private func cleanUp() {
    for suffix in ["", ".away"] { try? manager.removeItem(atPath: directory + suffix) }
  }

  private func unmount() throws {
    try manager.moveItem(atPath: directory, toPath: directory + ".away")
    try manager.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  private func mount() throws {
    try manager.removeItem(atPath: directory)
    try manager.moveItem(atPath: directory + ".away", toPath: directory)
  }

  @Test func `a directory is marked once and recognized`() throws {
    defer { cleanUp() }
    let store = BlobStore(directory: directory, installation: "one")
    #expect(reason { () throws(Status) in try store.adopt(mayBeNew: false) } == "FILES_GONE")
    #expect(!manager.fileExists(atPath: directory))
    try store.adopt(mayBeNew: true)
    try BlobStore(directory: directory, installation: "one").adopt(mayBeNew: false)
    let other = BlobStore(directory: directory, installation: "two")
    #expect(reason { () throws(Status) in try other.adopt(mayBeNew: true) } == "FILES_OF_ANOTHER")
    // An operator who knows which contents are missing writes the mark by hand.
    try "two\n".write(
      toFile: "\(directory)/\(BlobStore.markerName)", atomically: true, encoding: .utf8)
    try other.adopt(mayBeNew: false)
  }

  @Test func `while the share is unavailable nothing is written, and nothing is lost`() throws {
    defer { cleanUp() }
    let conditions = Conditions()
    let store = BlobStore(directory: directory, installation: "one", conditions: conditions)
    try store.adopt(mayBeNew: true)
    let digest = Crypto.sha256(content)
    let blob = try store.open(upload(1))
    try blob.append(content, at: 0)
    try store.keep(blob, as: digest)
    let half = try store.open(upload(2))
    try half.append([9], at: 0)
    try unmount()
    let refusals = [
      reason { () throws(Status) in _ = try store.open(upload(3)) },
      reason { () throws(Status) in _ = try store.read(digest, tenant: 1, owner: 7) },
      reason { () throws(Status) in _ = try store.receivedBytes(of: upload(2)) },
      reason { () throws(Status) in try store.keep(half, as: Crypto.sha256([9])) },
      reason { () throws(Status) in
        _ = try store.sweep(
          tenant: 1, uploadsBefore: Instant(microseconds: .max / 2),
          now: Instant(microseconds: .max / 2), elapsed: 0
        ) { _ in false }
      },
    ]
    #expect(refusals == Array(repeating: "FILES_GONE", count: 5))
    #expect(conditions[.filesGone]?.message.contains(directory) == true)
    #expect(try manager.contentsOfDirectory(atPath: directory) == [])
    try mount()
    #expect(try store.read(digest, tenant: 1, owner: 7).bytes(10, at: 0) == content)
    #expect(try store.receivedBytes(of: upload(2)) == 1)
    try store.checkPresence()
    #expect(conditions.all.isEmpty)
  }

  @Test func `another installation's share at the path is not touched`() throws {
    defer { cleanUp() }
    let store = BlobStore(directory: directory, installation: "one")
    try store.adopt(mayBeNew: true)
    try unmount()
    let other = BlobStore(directory: directory, installation: "two")
    try other.adopt(mayBeNew: true)
    let digest = Crypto.sha256(content)
    let blob = try other.open(upload(1))
    try blob.append(content, at: 0)
    try other.keep(blob, as: digest)
    #expect(
      reason { () throws(Status) in
        _ = try store.sweep(
          tenant: 1, uploadsBefore: Instant(microseconds: .max / 2),
          now: Instant(microseconds: .max / 2), elapsed: 0
        ) { _ in false }
      } == "FILES_GONE")
    #expect(try other.read(digest, tenant: 1, owner: 7).bytes(10, at: 0) == content)
  }

  @Test func `a content missing from the right directory is reported as missing`() throws {
    defer { cleanUp() }
    let store = BlobStore(directory: directory, installation: "one")
    try store.adopt(mayBeNew: true)
    let missing = reason { () throws(Status) in
      _ = try store.read(Crypto.sha256(content), tenant: 1, owner: 7)
    }
    #expect(missing == "CONTENT_MISSING")
  }
}
