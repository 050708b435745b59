import ArgumentParser
import TongluComposition
import TongluCore

/// `tonglud backup`: a copy of a data directory, while its server runs.
struct BackUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a data directory while its server runs.",
    discussion: """
      The copy is as of one moment: the database, checked page by page, and the contents of files, \
      each checked against its SHA-256. `tonglud serve --data` serves it directly; it then has a \
      new change feed, in which no earlier cursor is valid. Writes continue meanwhile; the \
      write-ahead log grows until the database is copied (the server's limit log-bytes applies).
      """)

  @OptionGroup var data: DataOption

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The directory to create; an existing one is refused.", valueName: "directory"))
  var target: String

  func validate() throws {
    guard data.url == nil else {
      throw ValidationError(
        "backup copies SQLite: use the means of PostgreSQL, see PostgreSQL.md of the documentation")
    }
  }

  func run() throws {
    let progress = ProgressLine()
    do {
      try data.checkPaths()
      let report = try DirectoryBackup(
        of: data.data, files: data.files ?? data.data + "/files", to: target, progress.tell
      ).run()
      progress.finish()
      try Console.say(
        """
        backed up \(data.data) to \(target): \(report.databaseBytes) bytes of database, \
        \(report.contentCount) contents of files with \(report.contentBytes) bytes; all checked
        """)
    } catch let error as Status {
      progress.finish()
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
