import ArgumentParser
import TongluCore
import TongluDatabase

/// Output for the operator, written unbuffered to a terminal or a file.
enum Console {
  /// Prints the result of a command: the command fails if it cannot be written.
  static func say(_ text: String) throws {
    do throws(StandardStream.Failure) {
      try StandardStream.output.write(text + "\n")
    } catch {
      if !error.isClosedPipe { note("tonglud: \(error)") }
      throw ExitCode(error.exitCode)
    }
  }

  /// Prints a text that the server does not depend on: its reader may have closed.
  static func mention(_ text: String) { StandardStream.output.tryWrite(text + "\n") }

  static func note(_ text: String) { StandardStream.error.tryWrite(text + "\n") }

  /// A refusal, and what to do about it where that is not in its message. Of a library's own text
  /// only PostgreSQL's first line is shown, which alone knows why it cannot be reached.
  static func complain(_ status: Status) {
    var shown = status
    if advice(for: status) != nil { shown.diagnosis = "" }
    note("tonglud: \(shown)")
    let cause = status.diagnosis.split(separator: "\n").first
    if let cause, isAway(status) { note("  PostgreSQL: \(cause)") }
    if let advice = advice(for: status) { note("→ \(advice)") }
  }

  static func advice(for status: Status) -> String? {
    isAway(status) ? away : advices[status.reason]
  }

  /// Whether PostgreSQL cannot be reached: the one database that may be away has told why.
  private static func isAway(_ status: Status) -> Bool {
    status.code == .unavailable && !status.diagnosis.isEmpty
  }

  private static let away = """
    check that PostgreSQL runs, and host, port, name and password of --postgres or TONGLU_POSTGRES
    """

  private static let restore = """
    leave the directory as it is, and serve the latest backup, which is a data directory: `tonglud \
    verify` checks it
    """

  private static let advices = [
    Reason.dataInUse.text: """
    stop the server, repeat the command, start the server again; data that are served are copied \
    by `tonglud backup`, and export reads the copy
    """,
    "PLAINTEXT_NOT_LOCAL": """
    speak TLS with --tls-certificate and --tls-key, or, in a trusted network behind a proxy, \
    give --allow-remote-plaintext
    """,
    "DATA_NOT_WRITABLE": """
    give a directory of the server's user with --data, and run the command as that user or as root
    """,
    "DATA_NOT_READABLE": "run the command as the user of the server, or as root",
    "NO_DATABASE": """
    give the data directory with --data, or as the key data of the configuration file; `tonglud \
    setup` creates one
    """,
    "NO_DATA": "give the data directory with --data, or as the key data of the configuration file",
    "NOT_A_DATABASE": restore,
    Reason.databaseCorrupt.text: restore,
    "NOT_FOUND": "`tonglud doctor` lists the enterprises; the login name is that of `tonglu login`",
  ]
}
