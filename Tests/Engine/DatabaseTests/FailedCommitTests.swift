import Testing
import TongluCore
import TongluDatabase

@Suite struct FailedCommitTests {
  /// A link without its thing: no statement fails, the commit does.
  private static func dangling() -> Job {
    Job { transaction throws(Status) in
      try transaction.execute(
        "INSERT INTO links (tenant, id, thing) VALUES ($tenant, 1, 99)")
    }
  }

  @Test func `a call that makes the commit fail is refused alone`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let failing = Job { _ throws(Status) in throw Status(.notFound, "NOT_FOUND", "no") }
    let outcomes = try scratch.batch([Scratch.adding(1, "one"), Self.dangling(), failing])
    #expect(outcomes.map(\.reason) == ["", "REFERENCE_VIOLATION", "NOT_FOUND"])
    #expect(try scratch.names() == ["one"])
    #expect(follower.commits.map(\.count) == [1])
    // It is the call's fault, and nothing for the operator.
    #expect(scratch.database.conditions.all.isEmpty)
  }

  @Test func `the writer continues after a failed commit, positions are not used twice`() throws {
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
