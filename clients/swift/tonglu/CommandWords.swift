package import ArgumentParser

/// Finds the command that the first words of a command line mean: its name, its name without
/// hyphens or in the singular, a noun and a verb (`customers ls`), or the beginning of a name.
package struct CommandWords: Sendable {
  /// No command, or more than one, for a word.
  package struct Unknown: Error {
    package let text: String
  }

  private typealias Command = any ParsableCommand.Type

  private let groups: [Command]

  package init(root: any ParsableCommand.Type) { groups = root.configuration.subcommands }

  /// The arguments with the names of the commands first. Options of every command that stand before
  /// them are moved behind.
  package func resolved(_ arguments: [String]) throws(Unknown) -> [String] {
    if arguments == ["--version"] { return ["version"] }
    var rest = arguments[...]
    var options = Self.takeOptions(&rest)
    guard let first = rest.popFirst(), !first.hasPrefix("-") else { return arguments }
    if first == "help" { return [first] + (try resolved(Array(rest))) }
    if let words = noun(first, before: &rest) { return words + options + rest }
    let group = try group(first, before: rest.first)
    let name = Self.name(group)
    guard !group.configuration.subcommands.isEmpty else { return [name] + options + rest }
    options += Self.takeOptions(&rest)
    guard let second = rest.first, !second.hasPrefix("-") else { return [name] + rest + options }
    return [name, try command(second, of: group)] + options + rest.dropFirst()
  }

  /// The words of a command: `tonglu orders place-order`.
  package func words(of command: any ParsableCommand.Type) -> String {
    for group in groups {
      if group == command { return "tonglu \(Self.name(group))" }
      if group.configuration.subcommands.contains(where: { $0 == command }) {
        return "tonglu \(Self.name(group)) \(Self.name(command))"
      }
    }
    return "tonglu"
  }

  /// The title of a method's command in the language of the output: its abstract up to the first
  /// mark. Nil for a method without a command here.
  package func title(ofMethod path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 2, let service = parts[0].split(separator: ".").last else { return nil }
    let group = groups.first { String(describing: $0) == "\(service)Commands" }
    let command = group?.configuration.subcommands.first { command in
      String(describing: command) == "\(parts[1])Command"
    }
    guard let group, let command else { return nil }
    guard Language.current == .chinese else { return "\(Self.name(group)) \(Self.name(command))" }
    let abstract = command.configuration.abstract
    return String(abstract.prefix { !"：，。；（:".contains($0) })
  }

  /// The options of every command at the beginning, with their values.
  private static func takeOptions(_ rest: inout ArraySlice<String>) -> [String] {
    var options: [String] = []
    while let option = rest.first, option.hasPrefix("-") {
      let name = String(option.prefix { $0 != "=" })
      let isValued = CallFlags.valuedNames.contains(name)
      guard isValued || CallFlags.switchNames.contains(name) else { break }
      options.append(rest.removeFirst())
      if isValued, name == option, let value = rest.popFirst() { options.append(value) }
    }
    return options
  }

  // MARK: Groups

  /// A command named by its noun and its verb (`customers ls`, `product get`), or alone whatever
  /// its group (`whoami`); nil for the name of a group.
  private func noun(_ word: String, before rest: inout ArraySlice<String>) -> [String]? {
    let wanted = Self.form(word)
    let named = groups.filter { Self.form(Self.name($0)) == wanted }
    if !named.isEmpty {
      // A command of its own, as `order`, is replaced by a group of that name with a command after
      // it: `order list`.
      guard named.contains(where: { $0.configuration.subcommands.isEmpty }), let next = rest.first,
        let group = named.first(where: { Self.exactCommand(next, of: $0) != nil }),
        let name = Self.exactCommand(next, of: group)
      else { return nil }
      rest.removeFirst()
      return [Self.name(group), name]
    }
    if let alone = leaf(wanted) { return alone }
    guard let next = rest.first, !next.hasPrefix("-"),
      let words = leaf(Self.form(Self.verb(next)) + wanted)
    else { return nil }
    rest.removeFirst()
    return words
  }

  /// The only command of all groups with this form.
  private func leaf(_ wanted: String) -> [String]? {
    let found = groups.flatMap { group in
      group.configuration.subcommands.map(Self.name).filter { Self.form($0) == wanted }
        .map { [Self.name(group), $0] }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func group(_ word: String, before next: String?) throws(Unknown) -> Command {
    let (plain, wanted) = (word.lowercased(), Self.form(word))
    if let exact = groups.first(where: { Self.name($0) == plain }) { return exact }
    if let same = groups.first(where: { Self.form(Self.name($0)) == wanted }) { return same }
    let begun = groups.filter { Self.begins(Self.name($0), with: word) }
    if begun.count == 1 { return begun[0] }
    // The next word tells which: `ord list`.
    let fitting = begun.filter { group in
      next.map { Self.exactCommand($0, of: group) != nil } ?? false
    }
    if fitting.count == 1 { return fitting[0] }
    guard begun.isEmpty else { throw Self.ambiguous(word, begun.map(Self.name), in: "tonglu") }
    let commands = groups.flatMap { $0.configuration.subcommands.map(Self.name) }
    throw Self.unknown(word, groups.map(Self.name) + commands, in: "tonglu")
  }

  // MARK: Commands

  private func command(_ word: String, of group: Command) throws(Unknown) -> String {
    if let name = Self.exactCommand(word, of: group) { return name }
    let names = group.configuration.subcommands.map(Self.name)
    let place = "tonglu \(Self.name(group))"
    let begun = names.filter { Self.begins($0, with: Self.verb(word)) }
    if begun.count == 1 { return begun[0] }
    guard begun.isEmpty else { throw Self.ambiguous(word, begun, in: place) }
    throw Self.unknown(word, names, in: place)
  }

  /// The command of this name or form, or with this verb and the noun of the group.
  private static func exactCommand(_ word: String, of group: Command) -> String? {
    let names = group.configuration.subcommands.map(name)
    if names.contains(word) { return word }
    let wanted = [form(word), form(verb(word)) + form(name(group))]
    return names.first { wanted.contains(form($0)) }
  }

  // MARK: Words

  private static func name(_ command: Command) -> String {
    command.configuration.commandName ?? ""
  }

  private static let verbs = [
    "ls": "list", "show": "get", "new": "create", "add": "create", "edit": "update",
    "change": "update", "rm": "delete", "remove": "delete",
  ]

  private static func verb(_ word: String) -> String { verbs[word.lowercased()] ?? word }

  /// A word without what people write in different ways: case, hyphens and the plural.
  private static func form(_ word: String) -> String {
    TypedText.plain(word).lowercased().split { "-_ ".contains($0) }.map { part in
      let endings = [("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")]
      for (many, one) in endings where part.hasSuffix(many) {
        return part.dropLast(many.count) + one
      }
      return part.hasSuffix("s") && !part.hasSuffix("ss") ? String(part.dropLast()) : String(part)
    }.joined()
  }

  private static func begins(_ name: String, with word: String) -> Bool {
    let plain = TypedText.plain(word).lowercased().replacing("_", with: "-")
    return name.hasPrefix(plain) || name.replacing("-", with: "").hasPrefix(plain)
  }

  // MARK: Refusals

  private static func ambiguous(_ word: String, _ names: [String], in place: String) -> Unknown {
    Unknown(
      text: localized(
        "tonglu: \(word.printable) may mean \(names.joined(separator: ", "))") + "\n→ \(place) "
        + "--help")
  }

  private static func unknown(_ word: String, _ names: [String], in place: String) -> Unknown {
    let text: String = localized("tonglu: there is no command \(word.printable)")
    let close = Suggestion.closest(to: word, among: names)
    let advice: String =
      close.isEmpty ? "" : "\n" + localized("did you mean: \(close.joined(separator: ", "))?")
    return Unknown(text: text + advice + "\n→ \(place) --help")
  }
}

/// Names that a person may have meant.
enum Suggestion {
  /// At most three of `names` that differ from `word` in few letters, the nearest first.
  static func closest(to word: String, among names: [String]) -> [String] {
    let word = Array(TypedText.plain(word).lowercased().prefix(64))
    let most = max(1, word.count / 3)
    let found = Set(names).map { (name: $0, distance: distance(word, Array($0))) }
      .filter { $0.distance <= most }
    let nearest = found.map(\.distance).min() ?? 0
    return found.filter { $0.distance <= nearest + 1 }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// How many letters must be added, left out, replaced or exchanged with their neighbour.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var rows = [Array(0...second.count)]
    for (i, left) in first.enumerated() {
      var row = [i + 1]
      for (j, right) in second.enumerated() {
        var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (left == right ? 0 : 1))
        if i > 0, j > 0, left == second[j - 1], first[i - 1] == right {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
