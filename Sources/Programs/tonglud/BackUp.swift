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

      With --backups the copy is a new directory named by its time (UTC) in that one. It has its \
      name when it is complete; the remains of interrupted backups are removed before, and older \
      backups than the --keep-backups latest after it.
      """)

  @OptionGroup var data: DataOption

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The directory to create; an existing one is refused.", valueName: "directory"))
  var target: String?

  @OptionGroup var series: BackupOptions

  func run() throws {
    guard data.url == nil else {
      throw ValidationError(
        "backup copies SQLite: use the means of PostgreSQL, see PostgreSQL.md of the documentation")
    }
    guard (target == nil) != (series.backups == nil) else {
      throw ValidationError("backup takes either --to or --backups")
    }
    let progress = ProgressLine()
    do {
      try data.checkPaths()
      if let target { return try copy(to: target, progress) }
      guard let folder = series.backups else { return }
      try GivenPath.check(folder, "backups")
      let backups = BackupSeries(in: folder)
      for name in try backups.removeUnfinished() {
        try Console.say("removed \(name), which was not complete")
      }
      try copy(to: backups.path(at: WallClock.system.now), progress)
      for name in try backups.prune(keeping: series.keepBackups) {
        try Console.say("removed \(name): the \(series.keepBackups) latest are kept")
      }
    } catch let error as Status {
      progress.finish()
      Console.complain(error)
      throw ExitCode.failure
    }
  }

  private func copy(to target: String, _ progress: ProgressLine) throws {
    let report = try DirectoryBackup(
      of: data.data, files: data.files ?? data.data + "/files", to: target, progress.tell
    ).run()
    progress.finish()
    try Console.say(
      """
      backed up \(data.data) to \(target): \(report.databaseBytes) bytes of database, \
      \(report.contentCount) contents of files with \(report.contentBytes) bytes; all checked
      """)
  }
}

/// Where backups are, and how many.
struct BackupOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The directory of backups, each named by its time.", valueName: "directory"))
  var backups: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The number of backups to keep in --backups.", valueName: "number"))
  var keepBackups = 14

  func validate() throws {
    guard (1...10_000).contains(keepBackups) else {
      throw ValidationError("--keep-backups takes 1 to 10000")
    }
  }
}
