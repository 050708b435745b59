/// The kind of thing that a change is about. Each domain declares its own as static members; the
/// engine declares none. The number is stored and never reused.
///
/// Every number can be read from the feed: one written by a newer program equals no kind known
/// here, so readers of changes ignore it.
package struct Entity: Sendable {
  package let number: Int64
  /// The name in the singular; empty for a kind that was read from the feed and is unknown here.
  package let name: String
  package let traits: Traits

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Servers cache things of this kind, or permissions that depend on them: a change is applied
    /// to the cache as soon as it is committed.
    package static let keptInMemory = Traits(rawValue: 1)
    /// A change other than a creation may revoke or change permissions of a caller.
    package static let ofRights = Traits(rawValue: 2)
  }

  package init(_ number: Int64, _ name: String, _ traits: Traits = []) {
    self.number = number
    self.name = name
    self.traits = traits
  }

  /// The kind read from the feed. It equals the declared kind of the same number.
  package init(stored number: Int64) { self.init(number, "") }
}

extension Entity: Hashable, CustomStringConvertible {
  package static func == (one: Entity, other: Entity) -> Bool { one.number == other.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  package var description: String { name.isEmpty ? "kind \(number)" : name }
}

/// What happened to a thing. Every number can be read from the feed, as for `Entity`.
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
