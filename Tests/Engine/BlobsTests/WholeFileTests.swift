import Foundation
import Testing
import TongluBlobs
import TongluCore
import TongluCrypto

@Suite struct WholeFileTests {
  private let directory = NSTemporaryDirectory() + "tonglu-file-\(UUID().uuidString)"
  private var path: String { directory + "/file" }

  init() throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: directory) }
  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
  }

  private func refusal(_ body: () throws(Status) -> Void) -> String? {
    do throws(Status) { try body() } catch { return error.reason }
    return nil
  }

  @Test func `a file gets its name when it is complete, and is private`() throws {
    defer { remove() }
    let writer = try WholeFileWriter(path)
    var bytes: [UInt8] = []
    for part in 0..<300 {
      let part = [UInt8](repeating: UInt8(part % 251), count: 9_000)
      try writer.write(part)
      bytes += part
    }
    #expect(names == ["file.partial"])
    #expect(writer.size == Int64(bytes.count))
    try writer.finish()
    #expect(names == ["file"])
    #expect(FileManager.default.contents(atPath: path) == Data(bytes))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let reader = try WholeFileReader(path)
    var read: [UInt8] = []
    var step = 1
    while let part = try reader.read(min(step, Int(reader.rest))), !part.isEmpty {
      read += part
      step = step * 3 % 1_500_000 + 1
    }
    #expect(read == bytes)
    #expect(try reader.read(1) == nil)
  }

  @Test func `an interrupted file leaves nothing, and no file is overwritten`() throws {
    defer { remove() }
    for _ in 0..<2 {
      let writer = try WholeFileWriter(path)
      try writer.write([1, 2, 3])
      withExtendedLifetime(writer) {}
    }
    #expect(names == [])
    try Data("left".utf8).write(to: URL(filePath: path + ".partial"))
    let writer = try WholeFileWriter(path)
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(refusal { () throws(Status) in try writer.finish() } == "FILE_EXISTS")
    #expect(refusal { () throws(Status) in _ = try WholeFileWriter(path) } == "FILE_EXISTS")
    #expect(FileManager.default.contents(atPath: path) == Data("mine".utf8))
    #expect(refusal { () throws(Status) in _ = try WholeFileReader(path + "?") } == "NO_FILE")
  }

  @Test func `a content is copied between stores, and a damaged one is not`() throws {
    defer { remove() }
    let (from, to) = (
      BlobStore(directory: directory + "/from"), BlobStore(directory: directory + "/to")
    )
    let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let digest = Crypto.sha256(bytes)
    let size = Int64(bytes.count)
    let incoming = try from.open(digest, tenant: 5)
    try incoming.append(bytes, at: 0)
    try from.keep(incoming, as: digest)
    #expect(try !to.has(digest, size: size, tenant: 5))
    var told: Int64 = 0
    try to.copy(digest, size: size, tenant: 5, from: from) { told += $0 }
    #expect(told == size)
    #expect(try to.has(digest, size: size, tenant: 5))
    #expect(try !to.has(digest, size: size + 1, tenant: 5))
    #expect(try to.read(digest, tenant: 5, owner: 1).bytes(3_000_000, at: 0) == bytes)
    let hex = Hex.text(digest)
    let lies = "\(directory)/from/5/\(hex.prefix(2))/\(hex.dropFirst(2))"
    let third = BlobStore(directory: directory + "/third")
    for length in [0, 10, 1 << 20, bytes.count - 1, bytes.count + 1] {
      try Data((bytes + [0])[..<length]).write(to: URL(filePath: lies))
      let refused = refusal { () throws(Status) in
        try third.copy(digest, size: size, tenant: 5, from: from) { _ in }
      }
      #expect(refused == "CONTENT_DAMAGED")
    }
    #expect(try !third.has(digest, size: size, tenant: 5))
  }
}
