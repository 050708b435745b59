import ArgumentParser
import Foundation

/// Questions to the person at the terminal.
enum Prompt {
  static func line(_ question: String, _ given: String) throws -> String {
    if !given.isEmpty { return given }
    FileHandle.standardError.write(Data(question.utf8))
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError("nothing was entered")
    }
    return answer
  }

  /// A password, not shown while it is typed on a terminal.
  static func secret() throws -> String {
    let isTerminal = isatty(0) == 1
    if isTerminal {
      FileHandle.standardError.write(Data("Password: ".utf8))
      try? stty("-echo")
    }
    defer {
      if isTerminal {
        try? stty("echo")
        FileHandle.standardError.write(Data("\n".utf8))
      }
    }
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError("no password was entered")
    }
    return answer
  }

  private static func stty(_ mode: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["stty", mode]
    try process.run()
    process.waitUntilExit()
  }
}
