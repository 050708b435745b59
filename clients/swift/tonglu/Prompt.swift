import ArgumentParser
import Foundation
import TongluCore

/// Questions to the person at the terminal, on standard error.
package enum Prompt {
  /// Whether standard input is a terminal.
  static var isPossible: Bool { isatty(0) == 1 }

  package static func line(_ question: String, _ given: String) throws -> String {
    if !given.isEmpty { return given }
    StandardStream.error.tryWrite(question)
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError(localized("nothing was entered"))
    }
    return answer
  }

  /// Ends the command unless the person agrees; without a terminal it does not ask.
  static func confirm(_ question: String) throws {
    guard isPossible else { return }
    StandardStream.error.tryWrite(
      (question.isEmpty ? "" : question + " ") + localized("Continue? [y/N]") + " ")
    let answer = readLine() ?? ""
    guard ["y", "yes"].contains(answer.lowercased()) else {
      Output.note(localized("nothing was done"))
      throw ExitCode.failure
    }
  }

  /// A password, hidden while it is typed on a terminal.
  package static func password() throws -> String {
    let answer = isPossible ? hidden(localized("Password:") + " ") : readLine()
    guard let answer, !answer.isEmpty else {
      throw ValidationError(localized("no password was entered"))
    }
    return answer
  }

  /// A line typed without echo; nil at the end of the input. Ctrl-C ends the program and restores
  /// the terminal.
  static func hidden(_ question: String) -> String? {
    StandardStream.error.tryWrite(question)
    let restore: @Sendable () -> Void = {
      SystemCalls.setEcho(true)
      StandardStream.error.tryWrite("\n")
    }
    let watch = Interruption.watch(restore)
    SystemCalls.setEcho(false)
    defer {
      restore()
      Interruption.end(watch)
    }
    return readLine()
  }
}
