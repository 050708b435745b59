import Foundation
package import TongluCore

// What is wrong with a configuration: nothing is done, and the exit code tells it apart.
extension Reason {
  package static let configNotReadable = Reason("CONFIG_NOT_READABLE")
  package static let badConfigLine = Reason("BAD_CONFIG_LINE")
  package static let unknownKey = Reason("UNKNOWN_KEY")
  package static let keyRepeated = Reason("KEY_REPEATED")
  package static let badValue = Reason("BAD_VALUE")
}

/// A configuration file: lines `key = value`, and comments that begin with `#`.
package struct SettingsFile: Sendable {
  package struct Line: Sendable {
    package let number: Int
    package let key: SettingKey
    package let value: String
  }

  /// The file that is read without `--config`, if it exists.
  package static let standardPath = "/etc/tonglu/tonglud.conf"
  private static let bytesMax = 1 << 20

  package let path: String
  package let lines: [Line]

  /// Reads the file at `path`.
  ///
  /// FAILED_PRECONDITION CONFIG_NOT_READABLE; INVALID_ARGUMENT BAD_CONFIG_LINE, UNKNOWN_KEY,
  /// KEY_REPEATED, each with the number of the line.
  package init(reading path: String, keys: [SettingKey]) throws(Status) {
    // By a handle: the file may also be a device or a pipe.
    let handle = FileHandle(forReadingAtPath: path)
    guard let data = try? handle?.read(upToCount: Self.bytesMax + 1) ?? Data(), handle != nil,
      data.count <= Self.bytesMax, let text = String(data: data, encoding: .utf8)
    else {
      let why =
        FileManager.default.fileExists(atPath: path)
        ? FileManager.default.isReadableFile(atPath: path)
          ? "is no text in UTF-8 of at most \(Self.bytesMax) bytes" : "may not be read by this user"
        : "does not exist"
      throw Status(.failedPrecondition, .configNotReadable, "\(path) \(why)")
    }
    try self.init(text, path: path, keys: keys)
  }

  /// The same of a text.
  package init(_ text: String, path: String, keys: [SettingKey]) throws(Status) {
    self.path = path
    let known = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var lines: [Line] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(path):\(index + 1)"
      guard let (name, value) = try Self.parts(of: raw, place) else { continue }
      guard let key = known[name] else {
        throw Status(
          .invalidArgument, .unknownKey,
          "\(place): there is no key \(name)" + Self.suggestion(name, known.keys.sorted()))
      }
      if key.kind != .repeated, let earlier = lines.first(where: { $0.key == key }) {
        throw Status(
          .invalidArgument, .keyRepeated,
          "\(place): \(name) is in line \(earlier.number) already")
      }
      lines.append(Line(number: index + 1, key: key, value: value))
    }
    self.lines = lines
  }

  /// The key and the value of a line; nil for a blank one and a comment.
  static func parts(
    of line: some StringProtocol, _ place: String
  ) throws(Status) -> (name: String, value: String)? {
    let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty || text.hasPrefix("#") { return nil }
    guard let equals = text.firstIndex(of: "=") else {
      throw Status(.invalidArgument, .badConfigLine, "\(place): a line is key = value")
    }
    let name = text[..<equals].trimmingCharacters(in: .whitespaces)
    let value = text[text.index(after: equals)...].trimmingCharacters(in: .whitespaces)
    guard !name.isEmpty, !value.isEmpty else {
      throw Status(
        .invalidArgument, .badConfigLine,
        "\(place): a line is key = value: without a value, delete it or begin it with #")
    }
    return (name, value)
  }

  static func suggestion(_ name: String, _ names: [String]) -> String {
    SettingKey.similar(to: name, in: names).map { ": did you mean \($0)?" } ?? ""
  }

  /// The text with each of `values` set: in the line that has the key, else in place of the first
  /// comment that has it (`#key = value`), else at the end. Other lines stay as they are.
  package static func text(_ text: String, setting values: [(key: String, value: String)]) -> String
  {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (key, value) in values {
      let fresh = "\(key) = \(value)"
      let pattern = { (line: String) in
        line.prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
      }
      if let index = lines.firstIndex(where: { $0.contains("=") && pattern($0) == key })
        ?? lines.firstIndex(where: { $0.contains("=") && pattern($0) == "#" + key })
      {
        lines[index] = fresh
      } else {
        lines.append(fresh)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
