import ArgumentParser
import TongluComposition
import TongluCore

/// `tonglud import`: an enterprise from a file of `tonglud export`.
struct ImportEnterprise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read an enterprise from an exported file.",
    discussion: """
      The file is first checked against its checksums; a changed one is refused before any write. \
      Everything written is read back and compared, and only then can anyone log in. An \
      interrupted import is started again.

      No server of a data directory may be running; those of a PostgreSQL may. A database without \
      a server yet adopts the installation's key: a request that was carried out before the move \
      and is repeated after it gets its response. In any other it is refused, REQUEST_ID_REUSED. \
      It is never carried out twice.
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
        try Console.say("removed \(report.removedCount) rows of an interrupted import")
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
