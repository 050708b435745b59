package import TongluCore
package import TongluDatabase

/// How much of each noun a person still owns: counted by the domains that have the noun, which
/// stand above this one, and put together where the domains are.
package struct Holdings: Sendable {
  /// Counts what a person owns. It reads no further than its index.
  package typealias Count =
    @Sendable (_ userID: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Int64

  /// The nouns that a person can own.
  package enum Noun: Sendable {
    case customer
  }

  private let counts: [Noun: Count]

  package init(_ counts: [Noun: Count] = [:]) {
    self.counts = counts
  }

  /// What several domains count; each noun is of one of them.
  package init(merging all: [Holdings]) {
    counts = all.reduce(into: [:]) { counts, one in
      counts.merge(one.counts) { _, _ in preconditionFailure("a noun is counted twice") }
    }
  }

  /// How many of the noun the person owns; 0 where nobody counts.
  package func count(
    _ noun: Noun, of userID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64 {
    guard let count = counts[noun] else { return 0 }
    return try count(userID, snapshot)
  }
}
