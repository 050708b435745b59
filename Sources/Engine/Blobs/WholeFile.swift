import Foundation
import Glibc
package import TongluCore

/// A file that is written in order, readable by its owner alone. It is `<path>.partial` until it is
/// complete and on the disk.
///
/// For one thread at a time.
package final class WholeFileWriter {
  private let path: String
  private let partial: String
  private let descriptor: Descriptor
  private var buffer: [UInt8] = []
  private var written: Int64 = 0
  private var isWhole = false

  private static let bufferBytes = 1 << 20
  private static let reason = "FILE_EXISTS"

  /// ALREADY_EXISTS FILE_EXISTS: no existing file is overwritten, except the partial file of an
  /// earlier attempt.
  package init(_ path: String) throws(Status) {
    guard unsafe access(path, F_OK) != 0 else {
      throw Status(.alreadyExists, Self.reason, "\(path) is there already: it is not written over")
    }
    self.path = path
    partial = path + ".partial"
    _ = unsafe unlink(partial)
    descriptor = try Descriptor(partial, O_WRONLY | O_CREAT | O_EXCL)
    // Set explicitly, because the process's umask applies to open(2).
    guard unsafe chmod(partial, 0o600) == 0 else { throw Descriptor.failure(partial) }
  }

  deinit {
    if !isWhole { _ = unsafe unlink(partial) }
  }

  /// The number of bytes written.
  package var size: Int64 { written + Int64(buffer.count) }

  /// RESOURCE_EXHAUSTED DISK_FULL, UNAVAILABLE DISK_ERROR.
  package func write(_ bytes: [UInt8]) throws(Status) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  private func flush() throws(Status) {
    try descriptor.write(buffer[...], at: written)
    written += Int64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Completes the file: it gets its final name.
  package func finish() throws(Status) {
    try flush()
    try descriptor.synchronize()
    // Unlike rename(2), link(2) does not replace an existing file.
    guard unsafe link(partial, path) == 0 else {
      if errno == EEXIST {
        throw Status(.alreadyExists, Self.reason, "\(path) was created meanwhile")
      }
      throw Descriptor.failure(path)
    }
    _ = unsafe unlink(partial)
    isWhole = true
    try Folder.synchronize(Folder.above(path))
  }
}

/// A file that is read in order. For one thread at a time.
package final class WholeFileReader {
  private let descriptor: Descriptor
  /// The offset of the next byte.
  package private(set) var place: Int64 = 0
  package let size: Int64
  private var buffer: [UInt8] = []
  private var used = 0

  private static let bufferBytes = 1 << 20

  /// NOT_FOUND NO_FILE.
  package init(_ path: String) throws(Status) {
    guard unsafe access(path, R_OK) == 0 else {
      throw Status(.notFound, "NO_FILE", "\(path) is not there, or cannot be read")
    }
    descriptor = try Descriptor(path, O_RDONLY)
    size = try descriptor.size
  }

  /// The number of bytes left.
  package var rest: Int64 { size - place }

  /// The next `count` bytes; nil when fewer are left.
  package func read(_ count: Int) throws(Status) -> [UInt8]? {
    guard count >= 0, Int64(count) <= rest else { return nil }
    if buffer.count - used < count {
      let fresh = try descriptor.read(
        max(Self.bufferBytes, count), at: place + Int64(buffer.count - used))
      buffer.removeFirst(used)
      buffer.append(contentsOf: fresh)
      used = 0
      guard buffer.count >= count else { return nil }
    }
    defer {
      used += count
      place += Int64(count)
    }
    return Array(buffer[used..<used + count])
  }
}

/// Folders on the disk.
package enum Folder {
  /// The folder that `path` is in.
  static func above(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The real path: symbolic links are resolved in the part that exists, the rest is appended.
  package static func real(_ path: String) -> String {
    var known = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var rest: [String] = []
    while true {
      while known.count > 1, known.hasSuffix("/") { known.removeLast() }
      if let resolved = unsafe realpath(known, nil) {
        defer { unsafe free(resolved) }
        let base = unsafe String(cString: resolved)
        let steps = rest.reversed().filter { $0 != "." }
        return steps.reduce(base == "/" ? "" : base) { $0 + "/" + $1 }
      }
      guard let slash = known.lastIndex(of: "/"), known != "/" else { return path }
      rest.append(String(known[known.index(after: slash)...]))
      known = slash == known.startIndex ? "/" : String(known[..<slash])
    }
  }

  /// Returns when the entries of the folder are on the disk.
  package static func synchronize(_ folder: String) throws(Status) {
    try Descriptor(folder, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// Renames a folder, on the disk when this returns. ALREADY_EXISTS FILE_EXISTS if the new path
  /// exists.
  package static func rename(_ from: String, to path: String) throws(Status) {
    // rename(2) replaces an empty folder, so the path is checked first.
    let isTaken = unsafe access(path, F_OK) == 0
    guard unsafe !isTaken && Glibc.rename(from, path) == 0 else {
      if isTaken || errno == EEXIST || errno == ENOTEMPTY {
        throw Status(.alreadyExists, "FILE_EXISTS", "\(path) is there already")
      }
      throw Descriptor.failure(path)
    }
    try synchronize(above(path))
  }
}
