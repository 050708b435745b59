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

  /// A refusal, and what to do about it where that is not in its message.
  static func complain(_ status: Status) {
    note("tonglud: \(status)")
    if let advice = advice[status.reason] { note("→ \(advice)") }
  }

  private static let advice = [
    Reason.dataInUse.text: """
    stop the server, repeat the command, start the server again; data that are served are copied \
    by `tonglud backup`, and export reads the copy
    """,
    "PLAINTEXT_NOT_LOCAL": """
    speak TLS with --tls-certificate and --tls-key, or, in a trusted network behind a proxy, \
    give --allow-remote-plaintext
    """,
    "DATA_NOT_WRITABLE": """
    create the directory for the user of the server, or run the command as that user; `tonglud \
    setup` does so for an installed server
    """,
  ]
}
