import Testing
import TongluCore
import TongluDatabase

@Suite struct FailedCommitTests {
  /// A link without its thing: every statement succeeds, the commit fails.
  private static func dangling() -> Job {
    Job { transaction throws(Status) in
      try transaction.execute(
        "INSERT INTO links (tenant, id, thing) VALUES ($tenant, 1, 99)")
    }
  }

  @Test func `a call that makes the commit fail is the only one refused`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let failing = Job { _ throws(Status) in throw Status(.notFound, "NOT_FOUND", "no") }
    let outcomes = try scratch.batch([Scratch.adding(1, "one"), Self.dangling(), failing])
    #expect(outcomes.map(\.reason) == ["", "REFERENCE_VIOLATION", "NOT_FOUND"])
    #expect(try scratch.names() == ["one"])
    #expect(follower.commits.map(\.count) == [1])
    // The call is at fault, so the operator gets no condition.
    #expect(scratch.database.conditions.all.isEmpty)
  }

  @Test func `the writer continues after a failed commit, and positions are not reused`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "one", transaction)
    }
    for id in Int64(4)..<7 {
      _ = try scratch.batch([Scratch.adding(id, "of \(id)"), Self.dangling()])
    }
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(3, "three", transaction)
    }
    #expect(try scratch.names() == ["one", "three", "of 4", "of 5", "of 6"])
    let positions = follower.commits.flatMap { $0 }.map(\.position)
    #expect(positions == positions.sorted())
    #expect(Set(positions).count == 5)
  }

  @Test func `a view taken before a failed commit is renewed after it`() throws {
    let scratch = try Scratch()
    let reader = try scratch.database.makeReader()
    _ = try scratch.batch([Self.dangling()])
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "one", transaction)
    }
    let isThere = try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.exists("SELECT 1 FROM things WHERE tenant = $tenant AND id = 1")
    }
    #expect(isThere)
  }
}
