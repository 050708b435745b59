import Foundation
import TongluCore

/// A file that its owner alone can read, replaced atomically.
enum PrivateFile {
  /// FAILED_PRECONDITION PROFILE_NOT_WRITABLE.
  static func write(_ text: String, to path: String) throws(Status) {
    let temporary = path + ".new"
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try? FileManager.default.removeItem(atPath: temporary)
      guard
        FileManager.default.createFile(
          atPath: temporary, contents: Data(text.utf8), attributes: attributes),
        SystemCalls.rename(temporary, to: path)
      else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      throw Status(.failedPrecondition, "PROFILE_NOT_WRITABLE", "cannot write \(path)")
    }
  }
}
