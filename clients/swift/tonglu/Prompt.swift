import ArgumentParser
import Foundation
import TongluCore

/// Questions to the person at the terminal, on standard error.
package enum Prompt {
  /// Whether standard input is a terminal.
  package static var isPossible: Bool { isatty(0) == 1 }

  package static func line(_ question: String, _ given: String) throws -> String {
    if !given.isEmpty { return given }
    StandardStream.error.tryWrite(question)
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError(localized("nothing was entered"))
    }
    return answer
  }

  /// Ends the command unless the person agrees; without a terminal it does not ask.
  package static func confirm(_ question: String) throws {
    guard isPossible else { return }
    StandardStream.error.tryWrite(
      (question.isEmpty ? "" : question + " ") + localized("Continue? [y/N]") + " ")
    let answer = readLine() ?? ""
    guard ["y", "yes"].contains(answer.lowercased()) else {
      Output.note(localized("nothing was done"))
      throw ExitCode.failure
    }
  }

  /// The server's address, asked at a terminal; otherwise that of this machine.
  package static func server() throws -> String? {
    guard isPossible else { return nil }
    StandardStream.error.tryWrite(localized("Server [\(Profile.serverDefault)]:") + " ")
    guard let answer = readLine() else {
      throw ValidationError(localized("nothing was entered"))
    }
    let server = TypedText.plain(answer)
    return server.isEmpty ? Profile.serverDefault : server
  }

  /// A line for a person at a terminal alone.
  package static func tell(_ text: String) {
    if isPossible { Output.note(text) }
  }

  /// A password, or a one-time code where a person enters no password; hidden while they are typed
  /// on a terminal. The other one is empty.
  package static func passwordOrCode() throws -> (password: String, code: String) {
    guard isPossible else { return (try entered(readLine()), "") }
    let password = hidden(localized("Password (Enter if you have a one-time code):") + " ") ?? ""
    if !password.isEmpty { return (password, "") }
    return ("", try entered(hidden(localized("One-time code:") + " ")))
  }

  private static func entered(_ answer: String?) throws -> String {
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
