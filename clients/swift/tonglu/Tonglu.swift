import ArgumentParser
import Foundation
import TongluCore

/// `tonglu`: the staff's command line. A command group a service, a command an RPC, both generated
/// from the schema; `login`, `logout` and `profile` are its own.
@main
struct Tonglu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonglu",
    abstract: "Work with a Tonglu enterprise from the terminal.",
    discussion: """
      Log in once with `tonglu login`; the server and the token are then kept in a profile. \
      TONGLU_SERVER, TONGLU_TOKEN, TONGLU_PROFILE, TONGLU_CONFIG, TONGLU_TIMEOUT and \
      TONGLU_TLS_ROOTS override it. The profile's token is sent to the server that issued it and \
      to no other; that of TONGLU_TOKEN to the server that is named beside it.

      Days and times of day are those of the enterprise's time zone, whatever this computer's: \
      \(TimeText.forms). A day that ends something (--until, --end-time) is included.

      A command exits with 0 when it was done, 3 when some rows of a batch were refused \
      (ROWS_REFUSED), 64 when it was not understood, 74 when its output could not be written, 141 \
      when whoever read its output had gone, and 10 plus the gRPC code when the server refused it \
      (13 INVALID_ARGUMENT, 15 NOT_FOUND, 17 PERMISSION_DENIED, 19 FAILED_PRECONDITION, 24 \
      UNAVAILABLE, 26 UNAUTHENTICATED).

      Shell completions: tonglu --generate-completion-script bash (or zsh, fish).
      """,
    subcommands: [LoginView.self, LogoutView.self, ProfileView.self, VersionView.self]
      + generatedGroups)

  /// As ArgumentParser does it, but that help and complaints are printed as all else is.
  static func main() async {
    StandardStream.keepClosedPipes()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Foundation.exit(ended(by: error))
    }
  }

  /// Prints why a command ended early; the exit code that goes with it.
  private static func ended(by error: any Error) -> Int32 {
    if let failure = error as? StandardStream.Failure {
      if !failure.isClosedPipe { Output.note("tonglu: \(failure)") }
      return failure.exitCode
    }
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if text.isEmpty { return code.rawValue }
    guard code.isSuccess else {
      Output.note(text)
      return code.rawValue
    }
    // Help that was asked for, a completion script.
    do throws(StandardStream.Failure) { try Output.say(text) } catch { return ended(by: error) }
    return 0
  }
}

/// `tonglu version`: a command, because `--version` is that of what a command changes.
struct VersionView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Show the program's version.")

  func run() throws { try Output.say("0.1.0") }
}
