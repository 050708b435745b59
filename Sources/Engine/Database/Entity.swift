/// What kind of thing a change is about. Each domain declares its own as static members; the engine
/// knows none. A number is stored: it is never reused.
///
/// Any number is read from the feed: one that a newer program has written equals no kind that is
/// known here, so whoever reads changes passes it over.
package struct Entity: Sendable {
  package let number: Int64
  /// In the singular; empty for a kind that was read from the feed and is not known here.
  package let name: String
  package let traits: Traits

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Servers keep things of this kind, or what a caller may do by them, in memory: a change is
    /// applied there as soon as it is committed.
    package static let keptInMemory = Traits(rawValue: 1)
    /// A change of it, other than its creation, may end or change what a caller may do.
    package static let ofRights = Traits(rawValue: 2)
  }

  package init(_ number: Int64, _ name: String, _ traits: Traits = []) {
    self.number = number
    self.name = name
    self.traits = traits
  }

  /// One that is read from the feed. It equals the declared kind of its number.
  package init(stored number: Int64) { self.init(number, "") }
}

extension Entity: Hashable, CustomStringConvertible {
  package static func == (one: Entity, other: Entity) -> Bool { one.number == other.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  package var description: String { name.isEmpty ? "kind \(number)" : name }
}

/// What happened to a thing. Any number is read from the feed, as for `Entity`.
package struct ChangeKind: Sendable, Hashable {
  package let number: Int64

  package init(stored number: Int64) { self.number = number }

  package static var created: ChangeKind { ChangeKind(stored: 1) }
  package static var updated: ChangeKind { ChangeKind(stored: 2) }
  package static var deleted: ChangeKind { ChangeKind(stored: 3) }
}

extension ChangeKind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .deleted: "deleted"
    default: "kind \(number)"
    }
  }
}
