import ArgumentParser
import Foundation
import TongluComposition
import TongluCore
import TongluDatabase
import TongluFiles
import TongluSettings

/// `tonglud`: the server. Without a subcommand it serves.
@main
struct Tonglud: AsyncParsableCommand {
  static let version = Build.version

  static let configuration = CommandConfiguration(
    commandName: "tonglud", abstract: "The Tonglu server.",
    discussion: """
      On an empty data directory `serve` creates an enterprise with its owner and prints the \
      owner's one-time login code. It listens in plaintext, by default on the loopback, or with \
      TLS, whose files SIGHUP reads again. It stops on SIGTERM or SIGINT after running calls have \
      ended.

      Every option of `serve` and `backup` is also a key of the configuration file \
      /etc/tonglu/tonglud.conf (`listen = 0.0.0.0:7443`) and a variable (TONGLUD_LISTEN). The \
      command line precedes the environment, which precedes the file. Commands on the data find \
      the place of the data there.

      Exit codes: 0 success or an orderly stop; 64 invalid usage; 74 the output could not be \
      written, 141 its reader had closed; 78 the configuration is wrong, nothing was done; 1 a \
      command was refused, the server could not start, or it stopped because its data directory \
      was removed or replaced (see the message or the log).
      """,
    version: Build.text,
    subcommands: [
      Serve.self, CreateEnterprise.self, ExportEnterprise.self, ImportEnterprise.self,
      BackUp.self, VerifyData.self, NewHistory.self, ListLimits.self, IssueOperatorCode.self,
      SetUp.self, Doctor.self, PrintDialect.self,
    ],
    defaultSubcommand: Serve.self)

  /// EX_CONFIG of sysexits.h.
  static let configurationCode: Int32 = 78

  /// As ArgumentParser does, with the settings of the file and the environment, and except that a
  /// closed pipe ends no server.
  static func main() async {
    StandardStream.keepClosedPipes()
    // What is made here is for this user alone: the database holds password hashes.
    umask(0o077)
    do {
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let text = UsageLine.wrapped(fullMessage(for: error))
      guard code.isSuccess, !text.isEmpty else {
        if !text.isEmpty { Console.note(text) }
        Foundation.exit(code.rawValue)
      }
      do { try Console.say(text) } catch { Foundation.exit(exitCode(for: error).rawValue) }
    }
  }
}

extension Tonglud {
  /// The command with its settings. Ends the program where the configuration is wrong.
  private static func parsed(_ given: [String]) throws -> any ParsableCommand {
    do {
      let configured = try Configured(given, environment: ProcessInfo.processInfo.environment)
      do {
        return try parseAsRoot(configured.arguments)
      } catch {
        guard let fault = configured.fault else { throw error }
        Console.note("tonglud: \(fault)")
      }
    } catch let error as Status {
      Console.complain(error)
    }
    Foundation.exit(configurationCode)
  }
}

/// The options for the place of the data, common to all subcommands.
struct DataOption: ParsableArguments {
  /// The environment variable for the database: unlike a command line, it is not visible to other
  /// users.
  static let postgresVariable = "TONGLU_POSTGRES"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration file; by default \(SettingsFile.standardPath), if it exists.",
      valueName: "file"))
  var config: String?

  @Option(name: .long, help: "The data directory; `serve` creates it if it does not exist.")
  var data = "tonglu-data"

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Keep the data in PostgreSQL, which several servers may share, instead of SQLite in the data \
      directory; TONGLU_POSTGRES is equivalent and hides a password.
      """, valueName: "url"))
  var postgres: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With PostgreSQL: the directory of file contents, shared by the servers; by default "
        + "the data directory's \"files\".", valueName: "directory"))
  var files: String?

  @Option(
    name: .long, help: "With PostgreSQL: the number of sessions that read, and of those that write."
  )
  var sessions = 8

  func validate() throws {
    guard (1...256).contains(sessions) else { throw ValidationError("--sessions takes 1 to 256") }
  }

  /// The PostgreSQL database; nil for SQLite.
  var url: String? { postgres ?? ProcessInfo.processInfo.environment[Self.postgresVariable] }

  /// The source or target of a copy. A data directory contains the contents of files.
  var place: TransferPlace {
    get throws {
      guard url == nil, files != nil else {
        let kind: TransferPlace.Kind =
          if let url { .postgreSQL(url: url) } else { .directory(data) }
        return TransferPlace(
          kind, files: files ?? data + "/files", mayLackContents: url != nil && files == nil)
      }
      throw ValidationError("--files goes with --postgres: a data directory has its own")
    }
  }

  /// INVALID_ARGUMENT BAD_PATH: an empty one would be the root of the file system.
  func checkPaths() throws(Status) {
    try GivenPath.check(data, "data")
    if let files { try GivenPath.check(files, "files") }
  }

  /// Opens it.
  func open(
    fileBytesMax: Int64 = FileService.bytesMaxDefault, limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) -> Platform {
    try checkPaths()
    guard let url else {
      return try Platform(directory: data, fileBytesMax: fileBytesMax, limits: limits)
    }
    var limits = limits
    limits.readersMax = sessions
    limits.writersMax = sessions
    return try Platform(
      postgreSQL: url, files: files ?? data + "/files", mayLackContents: files == nil,
      fileBytesMax: fileBytesMax, limits: limits)
  }
}
