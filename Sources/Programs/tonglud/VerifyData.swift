import ArgumentParser
import TongluComposition
import TongluCore

/// `tonglud verify`: checks a data directory or a backup.
struct VerifyData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a data directory or a backup, also while it is served.",
    discussion: """
      Checks every page, index and reference of the database, that its schema is this program's, \
      and each stored content against its SHA-256. Nothing is changed. At most \
      \(DataVerification.faultsMax) faults of a kind are listed; with one the exit code is 1.
      """)

  @OptionGroup var data: DataOption

  func run() throws {
    guard data.url == nil else {
      throw ValidationError(
        "verify checks a data directory: use the means of PostgreSQL for its database "
          + "(pg_amcheck), and give the data directory with --data")
    }
    let progress = ProgressLine()
    do {
      try data.checkPaths()
      let report = try DataVerification(
        of: data.data, files: data.files ?? data.data + "/files", progress.tell
      ).run()
      progress.finish()
      for fault in report.faults { try Console.say("FAULT \(fault)") }
      let unnamed = report.badContentCount - Int64(DataVerification.faultsMax)
      if unnamed > 0 { try Console.say("FAULT files: \(unnamed) more contents") }
      try Console.say(
        """
        \(data.data): \(report.databaseBytes) bytes of database, \(report.tableCount) tables, \
        \(report.rowCount) rows, \(report.migrationCount) migrations; \(report.contentCount) \
        contents of files with \(report.contentBytes) bytes
        """)
      guard report.faults.isEmpty else {
        Console.note("tonglud: faults were found: restore a backup")
        throw ExitCode.failure
      }
      try Console.say("no fault was found")
    } catch let error as Status {
      progress.finish()
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
