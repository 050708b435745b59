import ArgumentParser
import TongluComposition
import TongluCore

/// `tonglud import`: an enterprise from a file that `tonglud export` wrote.
struct ImportEnterprise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read an enterprise from a file that export wrote.",
    discussion: """
      The file is held against its checksums first, and nothing is written if it was changed. \
      Afterwards everything is read back and compared, and only then can anyone log in. An import \
      that was broken off is started again.

      No server of a data directory may be running; those of a PostgreSQL may. Into a database \
      that had no server yet the installation's key comes along: a request that was carried out \
      before the move and is repeated after it gets its reply. Into another it is refused, \
      REQUEST_ID_REUSED; neither carries it out twice.
      """)

  @OptionGroup var data: DataOption

  @Option(name: .customLong("from"), help: ArgumentHelp("The file to read.", valueName: "file"))
  var path: String

  func run() throws {
    let place = try data.place
    let progress = ProgressLine()
    do {
      try data.checkPaths()
      let report = try EnterpriseImport(path, to: place, progress.tell)
        .run(now: WallClock.system.now)
      progress.finish()
      try Console.say(Report.table(report.tables.map { ($0.name, $0.rowCount, "ok") }))
      if report.removedCount > 0 {
        try Console.say("removed \(report.removedCount) rows of an import that was broken off")
      }
      let repeats =
        report.answersRepeats ? "are answered as before" : "are refused, REQUEST_ID_REUSED"
      try Console.say(
        """
        imported enterprise "\(report.header.code)": \(report.header.rowCount) rows, \
        \(report.contentCount) contents of files
        repeats of requests from before the move \(repeats)
        """)
    } catch let error as Status {
      progress.finish()
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
