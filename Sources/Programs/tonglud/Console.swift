import ArgumentParser
import TongluCore

/// What the operator reads; written at once, whether to a terminal or a file.
enum Console {
  /// Prints what the command is for: the command fails where it does not arrive.
  static func say(_ text: String) throws {
    do throws(StandardStream.Failure) {
      try StandardStream.output.write(text + "\n")
    } catch {
      if !error.isClosedPipe { note("tonglud: \(error)") }
      throw ExitCode(error.exitCode)
    }
  }

  /// Prints a text on which the server does not depend: the reader may have gone.
  static func mention(_ text: String) { StandardStream.output.tryWrite(text + "\n") }

  static func note(_ text: String) { StandardStream.error.tryWrite(text + "\n") }

  static func complain(_ status: Status) { note("tonglud: \(status)") }
}
