import Configuration
package import TongluCore

/// The settings of the environment and of a configuration file, as arguments to set before those of
/// the command line, which so precede them.
///
/// A key is a long option: `tls-key` is `--tls-key`, `TONGLUD_TLS_KEY` in the environment.
package struct Settings {
  /// A setting that is not from the command line.
  package struct Entry: Sendable {
    package let key: SettingKey
    package let arguments: [String]
    /// Where it stands: a variable, or the file with the line.
    package let source: String
  }

  /// What the names of variables begin with.
  package static let prefix = "TONGLUD_"
  /// The variable with the path of the configuration file.
  package static let pathVariable = prefix + "CONFIG"

  private let file: SettingsFile?
  private let environment: [String: String]
  private let given: ConfigReader
  private let both: ConfigReader

  /// INVALID_ARGUMENT UNKNOWN_KEY for a variable with our prefix that is no key.
  package init(
    environment: [String: String], file: SettingsFile?, keys: [SettingKey]
  ) throws(Status) {
    // A variable that is set to nothing counts as not set.
    let ours = environment.filter { $0.key.hasPrefix(Self.prefix) && !$0.value.isEmpty }
    let names = Set(keys.map { Self.variable($0.name) }).union([Self.pathVariable])
    if let unknown = ours.keys.filter({ !names.contains($0) }).min() {
      let similar = SettingKey.similar(
        to: String(unknown.dropFirst(Self.prefix.count)), in: keys.map(\.name))
      let hint = similar.map { ": did you mean \(Self.variable($0))?" } ?? ""
      throw Status(
        .invalidArgument, .unknownKey, "no option has the variable \(unknown)" + hint)
    }
    self.file = file
    self.environment = ours
    let variables = EnvironmentVariablesProvider(environmentVariables: ours)
      .prefixKeys(with: "tonglud")
    let values = InMemoryProvider(name: file?.path ?? "", values: Self.values(file?.lines ?? []))
    given = ConfigReader(provider: variables)
    both = ConfigReader(providers: [variables, values])
  }

  private static func values(_ lines: [SettingsFile.Line]) -> [AbsoluteConfigKey: ConfigValue] {
    let byKey = Dictionary(grouping: lines, by: \.key)
    return Dictionary(
      uniqueKeysWithValues: byKey.map { key, lines in
        let texts = lines.map(\.value)
        let content: ConfigContent =
          key.kind == .repeated ? .stringArray(texts) : .string(texts[0])
        return (AbsoluteConfigKey([key.name]), ConfigValue(content, isSecret: false))
      })
  }

  /// `tls-key` is `TONGLUD_TLS_KEY`.
  package static func variable(_ key: String) -> String {
    prefix + key.uppercased().replacing("-", with: "_")
  }

  /// Whether the environment sets a key.
  package func isInEnvironment(_ key: String) -> Bool { environment[Self.variable(key)] != nil }

  /// The settings of these keys. INVALID_ARGUMENT BAD_VALUE for a flag that is neither yes nor no.
  package func entries(of keys: [SettingKey]) throws(Status) -> [Entry] {
    var entries: [Entry] = []
    for key in keys {
      let name = ConfigKey([key.name])
      switch key.kind {
      case .repeated:
        for line in file?.lines ?? [] where line.key == key {
          let source = "\(file?.path ?? ""):\(line.number)"
          entries.append(
            Entry(key: key, arguments: ["--\(key.name)=\(line.value)"], source: source))
        }
        for value in given.stringArray(forKey: name) ?? [] {
          let source = Self.variable(key.name)
          entries.append(Entry(key: key, arguments: ["--\(key.name)=\(value)"], source: source))
        }
      case .value:
        guard let value = both.string(forKey: name) else { continue }
        entries.append(
          Entry(key: key, arguments: ["--\(key.name)=\(value)"], source: source(of: key)))
      case .flag:
        guard let value = both.string(forKey: name) else { continue }
        let source = source(of: key)
        guard let isSet = Self.flags[value.lowercased()] else {
          throw Status(
            .invalidArgument, .badValue, "\(source): \(key.name) is yes or no, not \(value)")
        }
        if isSet { entries.append(Entry(key: key, arguments: ["--\(key.name)"], source: source)) }
      }
    }
    return entries
  }

  private static let flags = [
    "yes": true, "true": true, "on": true, "1": true, "no": false, "false": false, "off": false,
    "0": false,
  ]

  private func source(of key: SettingKey) -> String {
    if isInEnvironment(key.name) { return Self.variable(key.name) }
    let line = file?.lines.first { $0.key == key }
    return "\(file?.path ?? ""):\(line?.number ?? 0)"
  }
}
