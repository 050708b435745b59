import ArgumentParser
import Foundation
import TongluCommandLine
import TongluCore
import TongluViews

/// `tonglu`: the staff's command line. Each service is a command group and each RPC a command,
/// generated from the schema; `login`, `logout` and `profile` are written by hand.
@main
struct Tonglu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonglu",
    abstract: localized("Work with a Tonglu enterprise from the terminal."),
    discussion: localized(
      """
      Log in once with `tonglu login`; the server and the token are then stored in a profile. \
      TONGLU_SERVER, TONGLU_TOKEN, TONGLU_PROFILE, TONGLU_CONFIG, TONGLU_TIMEOUT and \
      TONGLU_TLS_ROOTS override it. The profile's token is sent to the server that issued it and \
      to no other; that of TONGLU_TOKEN to the server given with it.

      Days and times of day are in the enterprise's time zone, not in this computer's: \
      \(TimeText.forms). A day that ends something (--until, --end-time) is included.

      Exit codes: 0 success; 3 some rows of a batch were refused (ROWS_REFUSED); 64 invalid usage; \
      74 the output could not be written, 141 its reader had closed; 10 plus the gRPC code of the \
      server's refusal (13 INVALID_ARGUMENT, 15 NOT_FOUND, 17 PERMISSION_DENIED, 19 \
      FAILED_PRECONDITION, 24 UNAVAILABLE, 26 UNAUTHENTICATED).

      Shell completions: tonglu --generate-completion-script bash (or zsh, fish).
      """),
    subcommands: [
      LoginView.self, LogoutView.self, ProfileView.self, AgainView.self, VersionView.self,
    ]
      + handMadeViews + generatedGroups)

  /// As ArgumentParser does, except that help and errors are printed like other output.
  static func main() async {
    StandardStream.keepClosedPipes()
    let given = Language.choose(
      Array(CommandLine.arguments.dropFirst()), ProcessInfo.processInfo.environment,
      tables: generatedChinese)
    do {
      let words = CommandWords(root: self)
      MethodTitles.use(words)
      var command = try await asyncParseAsRoot(try words.resolved(given))
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch let error as ValidationError {
        Output.note(LanguageHelp.complaint(error.message, in: words.words(of: type(of: command))))
        Foundation.exit(ExitCode.validationFailure.rawValue)
      }
    } catch {
      Foundation.exit(ended(by: error))
    }
  }

  /// Prints why a command ended early; returns the exit code.
  private static func ended(by error: any Error) -> Int32 {
    if let unknown = error as? CommandWords.Unknown {
      Output.note(unknown.text)
      return ExitCode.validationFailure.rawValue
    }
    if let failure = error as? StandardStream.Failure {
      if !failure.isClosedPipe { Output.note(localized("tonglu: \(failure)")) }
      return failure.exitCode
    }
    let code = exitCode(for: error)
    let text =
      Language.current == .english
      ? fullMessage(for: error)
      : LanguageHelp.chinese(fullMessage(for: error, columns: LanguageHelp.unwrapped))
    if text.isEmpty { return code.rawValue }
    guard code.isSuccess else {
      Output.note(text)
      return code.rawValue
    }
    // Requested help, or a completion script.
    do throws(StandardStream.Failure) { try Output.say(text) } catch { return ended(by: error) }
    return 0
  }
}

/// `tonglu version`, and `tonglu --version`: behind a command that is the version of a record.
struct VersionView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: localized("Show the program's version."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu version\n"
        + "tonglu --version"))

  private static let text = "tonglu \(Build.text)"

  func run() throws { try Output.say(Self.text) }
}
