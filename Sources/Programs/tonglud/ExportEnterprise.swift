import ArgumentParser
import TongluComposition
import TongluCore

/// `tonglud export`: one enterprise to one file.
struct ExportEnterprise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write one whole enterprise to one file.",
    discussion: """
      Every row of the enterprise and the contents of its files, as of one moment. No server of a \
      data directory may be running; those of a PostgreSQL may. The change feed is not exported: \
      cursors are valid in one database.

      The file holds password hashes and a key of the installation, and is not encrypted: only its \
      owner may read it. `tonglud import` reads it, into SQLite or PostgreSQL.
      """)

  @OptionGroup var data: DataOption

  @Option(name: .customLong("enterprise"), help: "The code people type at login.")
  var code: String

  @Option(name: .customLong("to"), help: ArgumentHelp("The file to write.", valueName: "file"))
  var path: String

  func run() throws {
    let place = try data.place
    let progress = ProgressLine()
    do {
      try data.checkPaths()
      let report = try EnterpriseExport(
        from: place, program: Tonglud.version, progress.tell
      ).write(code: code, to: path, now: WallClock.system.now)
      progress.finish()
      try Console.say(Report.table(report.tables.map { ($0.name, $0.rowCount, "") }))
      try Console.say(
        """
        exported enterprise "\(report.header.code)": \(report.header.rowCount) rows, \
        \(report.contentCount) contents of files, \(report.fileBytes) bytes in \(path)
        """)
    } catch let error as Status {
      progress.finish()
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
