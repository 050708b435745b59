import Foundation
import TongluCore
import TongluCrypto

/// A local file. Reading and writing block on the disk, a part at a time.
struct LocalFile {
  private static let readBytes = 256 << 10

  private let handle: FileHandle

  /// FAILED_PRECONDITION FILE_NOT_READABLE.
  static func reading(_ url: URL) throws(Status) -> LocalFile {
    do { return LocalFile(handle: try FileHandle(forReadingFrom: url)) } catch {
      throw failure("FILE_NOT_READABLE", url)
    }
  }

  /// A file to append to, created if it does not exist; FAILED_PRECONDITION FILE_NOT_WRITABLE.
  static func appending(_ url: URL) throws(Status) -> LocalFile {
    do {
      if !FileManager.default.fileExists(atPath: url.path) { try Data().write(to: url) }
      let handle = try FileHandle(forWritingTo: url)
      try handle.seekToEnd()
      return LocalFile(handle: handle)
    } catch {
      throw failure("FILE_NOT_WRITABLE", url)
    }
  }

  /// The size of the file at `url`; 0 if it does not exist.
  static func size(_ url: URL) -> Int64 {
    let facts = try? FileManager.default.attributesOfItem(atPath: url.path)
    return facts?[.size] as? Int64 ?? Int64(facts?[.size] as? Int ?? 0)
  }

  /// Replaces the file at `url` by `part`.
  static func rename(_ part: URL, to url: URL) throws(Status) {
    do {
      if FileManager.default.fileExists(atPath: url.path) {
        _ = try FileManager.default.replaceItemAt(url, withItemAt: part)
      } else {
        try FileManager.default.moveItem(at: part, to: url)
      }
    } catch {
      throw failure("FILE_NOT_WRITABLE", url)
    }
  }

  /// At most `count` bytes from `offset`; fewer only at the end.
  func bytes(_ count: Int, at offset: Int64) throws(Status) -> [UInt8] {
    do {
      try handle.seek(toOffset: UInt64(offset))
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      throw Status(.failedPrecondition, "FILE_NOT_READABLE", "\(error)")
    }
  }

  func append(_ bytes: [UInt8]) throws(Status) {
    do { try handle.write(contentsOf: bytes) } catch {
      throw Status(.failedPrecondition, "FILE_NOT_WRITABLE", "\(error)")
    }
  }

  /// Size and SHA-256 of the whole file.
  func digest() throws(Status) -> (Int64, [UInt8]) {
    var hash = SHA256()
    var size: Int64 = 0
    while true {
      let bytes = try bytes(Self.readBytes, at: size)
      if bytes.isEmpty { return (size, hash.digest()) }
      hash.update(bytes)
      size += Int64(bytes.count)
    }
  }

  private static func failure(_ reason: String, _ url: URL) -> Status {
    Status(.failedPrecondition, reason, "cannot open \(url.path)")
  }
}
