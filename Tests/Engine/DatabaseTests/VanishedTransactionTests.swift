import Testing
import TongluCore
import TongluDatabase

@Suite struct VanishedTransactionTests {
  /// A write that ends the whole transaction, as SQLite does on an interrupted insert.
  private static func vanishing() -> Job {
    Job { transaction throws(Status) in
      try Scratch.insert(5, "five", transaction)
      try transaction.execute(
        "INSERT OR ROLLBACK INTO things (tenant, id, name) VALUES ($tenant, 6, 'five')")
    }
  }

  @Test func `the others of the batch run again without it`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let (first, last) = (Scratch.adding(1, "one"), Scratch.adding(2, "two"))
    let vanishing = Self.vanishing()
    let outcomes = try scratch.batch([first, vanishing, last])
    #expect(outcomes.map(\.reason) == ["", "UNIQUE_VIOLATION", ""])
    #expect(try scratch.names() == ["one", "two"])
    #expect(first.runs == 2)
    #expect(vanishing.runs == 1)
    #expect(last.runs == 1)
    #expect(follower.commits.map { $0.map(\.id) } == [[1, 2]])
  }

  @Test func `several in one batch each run alone`() throws {
    let scratch = try Scratch()
    let outcomes = try scratch.batch([
      Self.vanishing(), Scratch.adding(1, "one"), Self.vanishing(), Scratch.adding(2, "two"),
      Self.vanishing(),
    ])
    #expect(
      outcomes.map(\.reason)
        == ["UNIQUE_VIOLATION", "", "UNIQUE_VIOLATION", "", "UNIQUE_VIOLATION"])
    #expect(try scratch.names() == ["one", "two"])
  }

  @Test func `a call whose savepoint cannot be undone loses its writes, and no other`() throws {
    let scratch = try Scratch()
    let stray = Job { transaction throws(Status) in
      try Scratch.insert(5, "five", transaction)
      try transaction.execute("RELEASE call")
      throw Status(.aborted, "ON_PURPOSE", "")
    }
    let outcomes = try scratch.batch([
      Scratch.adding(1, "one"), stray, Scratch.adding(2, "two"),
    ])
    #expect(outcomes.map(\.reason) == ["", "ON_PURPOSE", ""])
    #expect(try scratch.names() == ["one", "two"])
  }
}
