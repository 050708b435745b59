import ArgumentParser
import Foundation
import TongluCore
import TongluSettings

/// The command line after those settings of the environment and the configuration file that are the
/// command's: the last value of an option counts.
///
/// The keys are the long options of `serve` and `backup`. `serve` uses all of them; another command
/// those that are its options too, except the names of an enterprise, which it asks for itself.
struct Configured {
  let arguments: [String]
  private let entries: [Settings.Entry]

  /// Options that are no setting.
  private static let notSettings: Set = [
    "config", "help", "version", "to", "experimental-dump-help",
  ]
  private static let sources = ["serve", "backup"]
  private static let enterprise: Set = [
    "enterprise", "enterprise-name", "time-zone", "currency", "owner",
  ]
  /// Settings that describe one thing together: where the command line gives one of `by`, those of
  /// the file and the environment do not apply.
  private static let together: [(by: Set<String>, keys: Set<String>)] = [
    (["data", "postgres"], ["data", "postgres", "files"]),
    (["to"], ["backups", "keep-backups"]),
  ]

  /// FAILED_PRECONDITION CONFIG_NOT_READABLE; INVALID_ARGUMENT BAD_CONFIG_LINE, UNKNOWN_KEY,
  /// KEY_REPEATED, BAD_VALUE.
  init(_ given: [String], environment: [String: String]) throws(Status) {
    let commands = Dump.commands
    let name = given.first.flatMap { commands[$0] == nil ? nil : $0 } ?? "serve"
    let rest = commands[given.first ?? ""] == nil ? given[...] : given.dropFirst()
    let typed = Set(
      rest.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
        .map { String($0.dropFirst(2).prefix { $0 != "=" }) })
    let options = commands[name] ?? []
    let isCommand = given.first.map { $0 != "help" && !$0.hasPrefix("---") } ?? true
    guard isCommand, name != "setup", typed.isDisjoint(with: Dump.bypasses),
      options.contains(where: { $0.name == "config" })
    else {
      (arguments, entries) = (given, [])
      return
    }
    let keys = Self.keys
    let path = Self.path(rest, environment)
    let isStandard = path == SettingsFile.standardPath
    let file: SettingsFile? =
      isStandard && !FileManager.default.fileExists(atPath: path)
      ? nil : try SettingsFile(reading: path, keys: keys.map(\.key))
    var environment = environment
    // The variable of the database that the other programs know too.
    if let url = environment[DataOption.postgresVariable] {
      environment[Settings.variable("postgres")] = environment[Settings.variable("postgres")] ?? url
    }
    let settings = try Settings(
      environment: environment, file: file, keys: keys.map(\.key))
    let names = Set(options.map(\.name)).subtracting(name == "serve" ? [] : Self.enterprise)
    let isNamed = { (by: Set<String>) in
      !by.isDisjoint(with: typed) || by.contains(where: settings.isInEnvironment)
    }
    let entries = try settings.entries(of: keys.map(\.key).filter { names.contains($0.name) })
      .filter { entry in
        !Self.together.contains { group in
          group.keys.contains(entry.key.name) && isNamed(group.by)
            && !settings.isInEnvironment(entry.key.name)
        }
      }
    self.entries = entries
    arguments = [name] + entries.flatMap(\.arguments) + rest
  }

  /// The path of `--config`, of TONGLUD_CONFIG, or the standard one.
  private static func path(_ given: ArraySlice<String>, _ environment: [String: String]) -> String {
    if let index = given.lastIndex(where: { $0 == "--config" || $0.hasPrefix("--config=") }) {
      if given[index] != "--config" { return String(given[index].dropFirst("--config=".count)) }
      if index + 1 < given.endIndex { return given[index + 1] }
    }
    let variable = environment[Settings.pathVariable] ?? ""
    return variable.isEmpty ? SettingsFile.standardPath : variable
  }

  /// Every key with the command whose option it is.
  static var keys: [(key: SettingKey, command: String)] {
    var known: Set<String> = []
    let commands = Dump.commands
    return sources.flatMap { command in
      (commands[command] ?? []).filter {
        !notSettings.contains($0.name) && known.insert($0.name).inserted
      }.map { ($0, command) }
    }
  }

  /// The place and the fault of a setting that alone makes parsing fail; nil if it is not a
  /// setting's.
  var fault: String? { Self.fault(in: entries) }

  /// INVALID_ARGUMENT BAD_VALUE for a line of the file that its command would refuse.
  static func check(_ file: SettingsFile) throws(Status) {
    let keys = keys.map(\.key)
    let settings = try Settings(environment: [:], file: file, keys: keys)
    guard let fault = fault(in: try settings.entries(of: keys)) else { return }
    throw Status(.invalidArgument, .badValue, fault)
  }

  private static func fault(in entries: [Settings.Entry]) -> String? {
    let owners = Dictionary(
      keys.map { ($0.key.name, $0.command) }, uniquingKeysWith: { one, _ in one })
    for entry in entries {
      let command = owners[entry.key.name] ?? "serve"
      do {
        _ = try Tonglud.parseAsRoot([command] + entry.arguments)
      } catch {
        return "\(entry.source): \(Tonglud.message(for: error))"
      }
    }
    return nil
  }
}

/// The commands and their options, as the parser knows them.
private enum Dump {
  /// Options that print something instead of running the command.
  static let bypasses: Set = [
    "help", "version", "generate-completion-script", "experimental-dump-help",
  ]

  private struct Tool: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let isRepeating: Bool
    let preferredName: Name?
  }

  /// The long options of each command.
  static let commands: [String: [SettingKey]] = {
    let tool = try? JSONDecoder().decode(Tool.self, from: Data(Tonglud._dumpHelp().utf8))
    let listed = (tool?.command.subcommands ?? []).map { command in
      let options = (command.arguments ?? []).compactMap { argument -> SettingKey? in
        // A flag's `--no-…` is its other value, no setting of its own.
        guard let name = argument.preferredName, name.kind == "long",
          argument.kind != "flag" || !name.name.hasPrefix("no-")
        else { return nil }
        let kind: SettingKey.Kind =
          argument.kind == "flag" ? .flag : argument.isRepeating ? .repeated : .value
        return SettingKey(name.name, kind)
      }
      return (command.commandName, options)
    }
    return Dictionary(listed, uniquingKeysWith: { first, _ in first })
  }()
}
