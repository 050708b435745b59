import TongluCore

/// What a command prints. What does not arrive on standard output is thrown and ends the command
/// with the exit code of `StandardStream.Failure`; standard error is written to as far as it goes.
enum Output {
  static func say(_ text: String) throws(StandardStream.Failure) {
    try StandardStream.output.write(text + "\n")
  }

  static func note(_ text: String) { StandardStream.error.tryWrite(text + "\n") }
}
