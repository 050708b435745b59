package import ArgumentParser

/// The help of options that generated commands have besides those of their fields.
package enum OptionHelp {
  package static var yes: ArgumentHelp { localized("Do it without asking.") }

  package static var dryRun: ArgumentHelp {
    localized("Show what would be done, and change nothing.")
  }

  /// The discussion of a command with its examples, a line each.
  package static func discussion(_ text: String, examples: String) -> String {
    let title: String = localized("Examples:")
    let lines = examples.split(separator: "\n").map { example($0) }
    return (text.isEmpty ? "" : text + "\n\n") + title + "\n" + lines.joined(separator: "\n")
  }

  /// A command in lines for a narrow terminal, which a shell reads as one.
  private static func example(_ text: Substring) -> String {
    let columns = 76
    var lines = [" "]
    for word in words(text) {
      if lines[lines.count - 1].displayWidth + 1 + word.displayWidth > columns {
        lines[lines.count - 1] += " \\"
        lines.append("     ")
      }
      lines[lines.count - 1] += " " + word
    }
    return lines.joined(separator: "\n")
  }

  /// The words of a command; quotes keep theirs together.
  private static func words(_ text: Substring) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      guard character == " ", !isQuoted else {
        words[words.count - 1].append(character)
        continue
      }
      words.append("")
    }
    return words
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
