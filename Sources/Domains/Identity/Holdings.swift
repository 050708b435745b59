package import TongluCore
package import TongluDatabase

/// Counts of the things that a person still owns: each is counted by its own domain, which is above
/// this one, and combined by the composition.
package struct Holdings: Sendable {
  /// Counts the things of a person, using an index alone.
  package typealias Count =
    @Sendable (_ userID: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Int64

  /// The kinds of things that a person can own.
  package enum Noun: Sendable {
    case customer
  }

  private let counts: [Noun: Count]

  package init(_ counts: [Noun: Count] = [:]) {
    self.counts = counts
  }

  /// Combines the counts of several domains; each kind belongs to one of them.
  package init(merging all: [Holdings]) {
    counts = all.reduce(into: [:]) { counts, one in
      counts.merge(one.counts) { _, _ in preconditionFailure("a noun is counted twice") }
    }
  }

  /// The number of things of a kind that the person owns; 0 if no domain counts them.
  package func count(
    _ noun: Noun, of userID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64 {
    guard let count = counts[noun] else { return 0 }
    return try count(userID, snapshot)
  }
}
