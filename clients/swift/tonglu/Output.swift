package import TongluCore

/// The output of a command. A failure of standard output is thrown and ends the command with the
/// exit code of `StandardStream.Failure`; failures of standard error are ignored.
package enum Output {
  package static func say(_ text: String) throws(StandardStream.Failure) {
    try StandardStream.output.write(text + "\n")
  }

  package static func note(_ text: String) { StandardStream.error.tryWrite(text + "\n") }
}
