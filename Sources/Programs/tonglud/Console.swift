import ArgumentParser
import TongluCore

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

  static func complain(_ status: Status) { note("tonglud: \(status)") }
}
