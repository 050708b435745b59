package import TongluCore

/// The output of a command. A failure of standard output is thrown and ends the command with the
/// exit code of `StandardStream.Failure`; failures of standard error are ignored.
package enum Output {
  package static func say(_ text: String) throws(StandardStream.Failure) {
    try StandardStream.output.write(text + "\n")
  }

  /// A line for the person; on a terminal its words are kept whole at the end of a row, except in
  /// what is copied.
  package static func note(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if Terminal.isError, !text.contains("--request-id") {
      lines = lines.map { LanguageHelp.wrapped($0, indent: 2) }
    }
    StandardStream.error.tryWrite(lines.joined(separator: "\n") + "\n")
  }
}
