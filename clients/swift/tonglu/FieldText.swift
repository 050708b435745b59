import TongluCore

/// The fields and the facts of a refusal as people type and read them.
enum FieldText {
  /// `lines[0].quantity_e3` → `--lines row 1 quantity`, `customer.name` → `--name`.
  static func typed(_ path: String) -> String {
    let parts = path.split(separator: ".").map { part in
      let name = plain(String(part.prefix { $0 != "[" })).replacing("_", with: "-")
      let index = part.wholeMatch(of: /\w+\[(\d+)\]/).flatMap { Int($0.1) }
      return (name: name, row: index.map { " row \($0 + 1)" })
    }
    guard let first = parts.firstIndex(where: { $0.row != nil }) ?? parts.indices.last else {
      return path.printable
    }
    return ("--" + parts[first...].map { $0.name + ($0.row ?? "") }.joined(separator: " "))
      .printable
  }

  /// A text of the server with the names of options for those of the schema.
  static func typed(_ message: String, _ violations: [Status.Violation]) -> String {
    var text = message
    for field in violations.map(\.field) where !field.isEmpty && text.hasPrefix(field) {
      text = typed(field) + text.dropFirst(field.count)
    }
    return text.replacing(/\b([a-z][a-z_]*)_e[34]\b/) { String($0.1) }
  }

  /// What is wrong with a field: a number that must be given may have been given as 0.
  static func description(_ text: String, of field: String, _ reason: String) -> String {
    guard Reason(reason) == .fieldRequired, digits(field) > 0 else { return text }
    return text.replacing("must be given", with: "must be given, and not 0")
  }

  /// The value of a fact: `available_e3` 3000 is 3.
  static func value(_ text: String, of name: String) -> String {
    let digits = digits(name)
    guard digits > 0, let number = Int64(text) else { return text.printable }
    return Cell.decimal(number, digits: digits)
  }

  /// The name without its scale.
  static func plain(_ name: String) -> String {
    digits(name) > 0 ? String(name.dropLast(3)) : name
  }

  private static func digits(_ name: String) -> Int {
    name.hasSuffix("_e4") ? 4 : name.hasSuffix("_e3") ? 3 : 0
  }
}
