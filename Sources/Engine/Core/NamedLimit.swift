/// A limit that an operator sets by name: where it stands in the settings, whose initial value is
/// its default, and how it is counted.
package struct NamedLimit<Settings>: Sendable {
  /// With its unit: `idle-seconds`.
  package let name: String
  /// The largest that is meant; a larger number stands for it.
  package let max: Int
  /// What happens to what is beyond.
  package let consequence: String
  /// Where it is counted.
  package let counted: [Limit]
  private let get: @Sendable (Settings) -> Int
  private let set: @Sendable (inout Settings, Int) -> Void

  package init<Value: FixedWidthInteger & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Settings, Value> & Sendable,
    max: Int = Int(Int32.max), _ consequence: String, _ counted: Limit...
  ) {
    self.init(
      name, max, consequence, counted, get: { Int(clamping: $0[keyPath: path]) },
      set: { $0[keyPath: path] = Value(clamping: $1) })
  }

  private init(
    _ name: String, _ max: Int, _ consequence: String, _ counted: [Limit],
    get: @escaping @Sendable (Settings) -> Int,
    set: @escaping @Sendable (inout Settings, Int) -> Void
  ) {
    self.name = name
    self.max = max
    self.consequence = consequence
    self.counted = counted
    self.get = get
    self.set = set
  }

  /// The same limit of settings that hold these.
  fileprivate func within<Outer>(
    _ path: any WritableKeyPath<Outer, Settings> & Sendable
  ) -> NamedLimit<Outer> {
    let (get, set) = (get, set)
    return NamedLimit<Outer>(
      name, max, consequence, counted, get: { get($0[keyPath: path]) },
      set: { set(&$0[keyPath: path], $1) })
  }

  /// Its number in the settings.
  package func value(in settings: Settings) -> Int { get(settings) }

  /// A number beyond what is meant is the largest that is.
  package func set(_ value: Int, in settings: inout Settings) { set(&settings, min(value, max)) }
}

/// The limits of settings that an operator sets by name.
package struct NamedLimits<Settings>: Sendable {
  package let entries: [NamedLimit<Settings>]

  package init(_ entries: [NamedLimit<Settings>]) { self.entries = entries }

  /// What counts them, each once.
  package var counted: [Limit] {
    var known: Set<Limit> = []
    return entries.flatMap(\.counted).filter { known.insert($0).inserted }
  }

  /// The same limits of settings that hold these.
  package func within<Outer>(
    _ path: any WritableKeyPath<Outer, Settings> & Sendable
  ) -> NamedLimits<Outer> { NamedLimits<Outer>(entries.map { $0.within(path) }) }

  package func adding(_ others: NamedLimits) -> NamedLimits {
    NamedLimits(entries + others.entries)
  }

  /// A line per limit: name with its unit, default, range, what happens beyond it, the labels of
  /// its counters. `standard` has the defaults.
  package func table(_ standard: Settings) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: Swift.max(1, width - text.count))
    }
    return entries.map { entry in
      let counted = entry.counted.map(\.label).joined(separator: ", ")
      return padded(entry.name, 38) + padded("\(entry.value(in: standard))", 11)
        + padded("0-\(entry.max)", 16) + "\(entry.consequence) [\(counted)]"
    }.joined(separator: "\n")
  }

  /// Sets `name=value`. INVALID_ARGUMENT BAD_LIMIT for another name or no number of at least 0.
  package func set(_ text: String, in settings: inout Settings) throws(Status) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Int(parts[1]), value >= 0,
      let entry = entries.first(where: { $0.name == parts[0] })
    else {
      let names = entries.map(\.name).joined(separator: ", ")
      throw .invalid("BAD_LIMIT", field: "limit", "name=number, not \(text); names: \(names)")
    }
    entry.set(value, in: &settings)
  }
}
