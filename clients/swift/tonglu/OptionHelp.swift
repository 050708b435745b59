package import ArgumentParser

/// The help of options that generated commands have besides those of their fields.
package enum OptionHelp {
  package static var yes: ArgumentHelp { localized("Do it without asking.") }

  /// The help of `--FIELD-stdin`.
  package static func secretInput(_ field: String) -> ArgumentHelp {
    localized(
      "Read \(title(field)) from a line of standard input; a terminal is asked otherwise.")
  }

  /// The help of `--FIELD-file`.
  package static func secretFile(_ field: String) -> ArgumentHelp {
    var help: ArgumentHelp = localized("Read \(title(field)) from the first line of a file.")
    help.valueName = "file"
    return help
  }

  private static func title(_ field: String) -> String {
    Language.header(field, of: nil) ?? field
  }
}
