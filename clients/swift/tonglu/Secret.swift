import ArgumentParser
import Foundation
import TongluCore

/// A request field with a password or a code. It is never the value of an option, which other users
/// see in the process list and the shell stores. It is typed at the terminal, read from a line of
/// standard input or from a file, or is in the JSON.
package struct Secret {
  /// The name in the schema; one that begins with `new_` is typed twice.
  let name: String
  let isRequired: Bool
  let fromInput: Bool
  let file: String?

  package init(name: String, isRequired: Bool, fromInput: Bool, file: String?) {
    (self.name, self.isRequired) = (name, isRequired)
    (self.fromInput, self.file) = (fromInput, file)
  }

  /// The value; `given` is that of the JSON. Empty for an absent optional one.
  package func value(_ given: String, _ flags: CallFlags) throws -> String {
    if fromInput {
      guard file == nil, flags.json != "-" else {
        throw ValidationError(
          localized("--\(option)-stdin is the only thing that standard input can be for"))
      }
      guard let line = readLine(), !line.isEmpty else {
        throw ValidationError(
          localized("standard input has no line for --\(option)-stdin"))
      }
      return line
    }
    if let file { return try contents(file) }
    if !given.isEmpty { return given }
    guard Prompt.isPossible, flags.json != "-" else { return try missing() }
    return try typed()
  }

  private var option: String { name.replacing("_", with: "-") }

  private func contents(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else { throw ValidationError(localized("\(path) cannot be read")) }
    guard let line = text.split(whereSeparator: \.isNewline).first else {
      throw ValidationError(localized("\(path) is empty"))
    }
    return String(line)
  }

  private func missing() throws -> String {
    guard isRequired else { return "" }
    throw Status(
      .invalidArgument, .fieldRequired,
      "\(name): type it at a terminal, or give --\(option)-stdin or --\(option)-file")
  }

  private func typed() throws -> String {
    let words = name.replacing("_", with: " ")
    let title =
      Language.header(name, of: nil) ?? words.prefix(1).uppercased() + words.dropFirst()
    let question: String =
      isRequired ? localized("\(title):") : localized("\(title) (Enter for none):")
    let answer = Prompt.hidden(question + " ") ?? ""
    guard !answer.isEmpty else { return try missing() }
    if name.hasPrefix("new_"), Prompt.hidden(localized("\(title) again:") + " ") != answer {
      throw ValidationError(localized("the two are not the same"))
    }
    return answer
  }
}
