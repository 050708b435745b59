import Testing

/// Rows are read and written by code generated from Schema.sql: a new column of a table is in every
/// statement that reads or writes a whole row.
struct RowTests {
  /// Values that no table has: sums, and columns of several tables.
  private static let computed: Set<String> = [
    "CallerCheck.swift", "ListAuditEntries.swift", "Outcomes.swift", "OwnerCounts.swift",
    "ReaderPage.swift",
  ]
  /// Rows that are written in part, or otherwise than one by one.
  private static let partial: Set<String> = [
    // Upserts.
    "LoginAttempts.swift", "LoginCode.swift", "LoginNameAttempts.swift", "OrderAttempts.swift",
    // Counters incremented in the same statement.
    "PostView.swift",
    // An audience has as many rows as members: their common values are in the SQL.
    "LateAudience.swift", "PublishPost.swift",
  ]

  private static let domains = Tree.swift.filter {
    $0.path.hasPrefix("Sources/Domains/") && !$0.isGenerated
  }

  private static let service = Tree.swift.filter {
    $0.path.hasPrefix("Sources/Engine/Service/") && !$0.isGenerated
  }

  @Test func `at most three columns of a statement are read by their places`() {
    let found = (Self.domains + Self.service).filter { file in
      !Self.computed.contains(file.name) && file.text.contains(/\brow\.\w+\((?:[3-9]|\d\d)\)/)
    }
    #expect(found.map(\.path) == [])
  }

  @Test func `a row is inserted by its struct`() {
    let found = Self.domains.filter { file in
      !Self.partial.contains(file.name) && file.text.contains("INSERT INTO ")
    }
    #expect(found.map(\.path) == [])
  }
}
