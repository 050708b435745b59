import Testing
import TongluComposition
import TongluDatabase
import TongluService
import TongluTestSupport

/// The schema of a database made by earlier programs.
struct UpgradeTests {
  private static let all = Migration.withEngine(Domains.migrations)

  private func fresh() throws -> [String] {
    try EmptyStorage().open(Domains.migrations) { try SchemaDescription.read($0) }
  }

  /// The first migrations of the domains; the engine's own are added when the database is opened.
  private func first(_ count: Int) -> [Migration] {
    let known = Set(Domains.migrations)
    return Self.all.prefix(count).filter(known.contains)
  }

  @Test func `a database upgraded from each earlier step equals a fresh one`() throws {
    let expected = try fresh()
    #expect(expected.contains { $0.contains("order_lines") })
    for count in 1..<Self.all.count {
      let storage = try EmptyStorage()
      try storage.open(first(count)) { _ in }
      let upgraded = try storage.open(Domains.migrations) { try SchemaDescription.read($0) }
      let differing = Set(expected).symmetricDifference(upgraded).sorted()
      #expect(differing == [], "after \(Self.all[count - 1])")
    }
  }

  @Test func `a database upgraded step by step equals a fresh one`() throws {
    let storage = try EmptyStorage()
    for count in 1..<Self.all.count { try storage.open(first(count)) { _ in } }
    let upgraded = try storage.open(Domains.migrations) { try SchemaDescription.read($0) }
    #expect(Set(try fresh()).symmetricDifference(upgraded).sorted() == [])
  }

  @Test func `a table missing in the description is detected`() throws {
    let expected = try fresh()
    let other = try EmptyStorage().open(first(Self.all.count - 1)) {
      try SchemaDescription.read($0)
    }
    #expect(Set(expected).subtracting(other).count > 10)
  }
}
