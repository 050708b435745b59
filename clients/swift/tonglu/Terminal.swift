import Foundation

/// The terminal on standard output.
package enum Terminal {
  package static let isOutput = isatty(1) == 1
  /// Whether standard error is a terminal: for notes to the person.
  package static let isError = isatty(2) == 1

  /// How many columns it has; nil when the output goes elsewhere, or where it does not say.
  package static let columns: Int? = SystemCalls.terminalSize?.columns
  /// How many rows it has.
  static let rows: Int? = SystemCalls.terminalSize?.rows

  /// Whether output has colours: never elsewhere than on a terminal (https://no-color.org).
  static func hasColour(_ flags: CallFlags) -> Bool {
    let variables = Profile.variables
    return isOutput && !flags.noColor && (variables["NO_COLOR"] ?? "").isEmpty
      && variables["TERM"] != "dumb"
  }
}
