import Foundation
import TongluCore
package import TongluMessages

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

  /// What a file of JSON has.
  package enum Content {
    case absent
    /// It is too large, or no JSON object.
    case damaged
    case object(JSONValue)

    /// The object; nil for a file that is absent or damaged.
    var json: JSONValue? {
      if case .object(let json) = self { json } else { nil }
    }
  }

  /// The JSON object in a file of at most `bytesMax` bytes.
  package static func read(_ path: String, bytesMax: Int = .max) -> Content {
    guard let data = FileManager.default.contents(atPath: path) else { return .absent }
    guard data.count <= bytesMax,
      let json = try? JSONValue(parsing: String(decoding: data, as: UTF8.self)), json.isObject
    else { return .damaged }
    return .object(json)
  }

  /// Replaces a file by a JSON object; false on failure.
  package static func replace(
    _ path: String, with members: [JSONValue.Member], isPretty: Bool = false
  ) -> Bool {
    replace(path, with: JSONValue.object(members).text(isPretty: isPretty) + "\n")
  }

  /// FAILED_PRECONDITION PROFILE_NOT_WRITABLE.
  static func write(
    _ members: [JSONValue.Member], to path: String, isPretty: Bool = false
  ) throws(Status) {
    guard replace(path, with: members, isPretty: isPretty) else {
      throw Status(.failedPrecondition, "PROFILE_NOT_WRITABLE", "cannot write \(path)")
    }
  }
}
