import ArgumentParser
import Foundation
import Synchronization
import TongluCore

/// Text from a file, or from standard input.
package enum InputText {
  private static let isTaken = Mutex(false)

  /// The content of a file in UTF-8; `-` is standard input, which can be read once.
  package static func read(_ path: String) throws -> String {
    if path == "-" {
      let isFirst = isTaken.withLock { isTaken in
        defer { isTaken = true }
        return !isTaken
      }
      guard isFirst else {
        throw ValidationError(localized("standard input can be read for one option only"))
      }
    }
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile()
      : FileManager.default.contents(atPath: path)
    guard let data else { throw ValidationError(localized("\(path) cannot be read")) }
    guard var text = String(data: data, encoding: .utf8) else {
      throw ValidationError(localized("\(path) is not UTF-8"))
    }
    // A byte order mark, as spreadsheets write it.
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }
}

/// A text that may be long: as it is, from a file (`@notice.md`), or from standard input (`-`).
package struct LongText: ExpressibleByArgument {
  private let argument: String

  package init(argument: String) { self.argument = argument }

  /// The text. A line break at the end of a file is left out.
  package func value(_ option: String) throws -> String {
    if argument == "-" || argument == "@-" { return try Self.contents("-") }
    if argument.hasPrefix("@@") { return String(argument.dropFirst()) }
    guard argument.hasPrefix("@") else { return argument }
    let path = String(argument.dropFirst())
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw ValidationError(
        localized("--\(option): there is no file \(path); a text that begins with @ has @@"))
    }
    return try Self.contents(path)
  }

  package static func contents(_ path: String) throws -> String {
    let text = try InputText.read(path)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// A text of several lines that is written in an editor when a person gives none.
package struct EditedText {
  let name: String

  package init(_ name: String) { self.name = name }

  /// `given` if it is not empty, or without a terminal; otherwise what the person writes in
  /// `VISUAL`, `EDITOR` or vi.
  package func value(_ given: String, _ flags: CallFlags) throws -> String {
    guard given.isEmpty, flags.json == nil, Prompt.isPossible, isatty(1) == 1 else {
      return given
    }
    let path = NSTemporaryDirectory() + "tonglu-\(name)-\(UUID().uuidString).txt"
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard FileManager.default.createFile(atPath: path, contents: Data(), attributes: attributes)
    else { throw ValidationError(localized("\(path) cannot be written")) }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let names = ["VISUAL", "EDITOR"].compactMap { Profile.variables[$0] }
    let editor = names.first { !$0.isEmpty } ?? "vi"
    guard SystemCalls.run("\(editor) '\(path)'") == 0 else {
      throw ValidationError(localized("the editor \(editor) failed: nothing was done"))
    }
    return try LongText.contents(path)
  }
}
