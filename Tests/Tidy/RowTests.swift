import Testing

/// Rows are read and written by what is generated from Schema.sql: a column that is added to a
/// table is in every statement that reads or writes a whole row.
struct RowTests {
  /// What no table has as it is read: sums, and columns of several tables.
  private static let computed: Set<String> = [
    "CallerCheck.swift", "ListAuditEntries.swift", "Outcomes.swift", "OwnerCounts.swift",
    "ReaderPage.swift",
  ]
  /// Rows that are written in part or in another way than one by one.
  private static let partial: Set<String> = [
    // Written again where they are there, in the same statement.
    "LoginAttempts.swift", "LoginCode.swift", "LoginNameAttempts.swift", "OrderAttempts.swift",
    // Counted up in the same statement.
    "PostView.swift",
    // An audience is as long as the enterprise has members: what is the same in all stands in SQL.
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
