import Foundation
import TongluCore

/// A file that its owner alone can read, replaced atomically.
package enum PrivateFile {
  /// Replaces a file, or makes it and its folder; false on failure. Readers see the former or the
  /// new text whole.
  package static func replace(_ path: String, with text: String) -> Bool {
    let temporary = path + ".new"
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { return false }
    try? FileManager.default.removeItem(atPath: temporary)
    return FileManager.default.createFile(
      atPath: temporary, contents: Data(text.utf8), attributes: attributes)
      && SystemCalls.rename(temporary, to: path)
  }

  /// FAILED_PRECONDITION PROFILE_NOT_WRITABLE.
  static func write(_ text: String, to path: String) throws(Status) {
    guard replace(path, with: text) else {
      throw Status(.failedPrecondition, "PROFILE_NOT_WRITABLE", "cannot write \(path)")
    }
  }
}
