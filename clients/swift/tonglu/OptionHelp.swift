package import ArgumentParser

/// The help of options that generated commands have besides those of their fields.
package enum OptionHelp {
  package static var yes: ArgumentHelp { localized("Do it without asking.") }

  package static var dryRun: ArgumentHelp {
    localized("Show what would be done, and change nothing.")
  }

  /// The help of an argument that stands for an option.
  package static func argument(_ option: String, _ value: String) -> ArgumentHelp {
    var help: ArgumentHelp = localized("The same as --\(option).")
    help.valueName = value
    return help
  }

  /// The help of the file of a repeated message.
  package static var linesFile: ArgumentHelp {
    var help: ArgumentHelp = localized(
      "A file with one in each line, or - for standard input: CSV, TSV, or pasted lines.")
    help.valueName = "file"
    return help
  }

  /// The help of the file of a long text.
  package static var textFile: ArgumentHelp {
    var help: ArgumentHelp = localized("A file with the text, or - for standard input.")
    help.valueName = "file"
    return help
  }

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
