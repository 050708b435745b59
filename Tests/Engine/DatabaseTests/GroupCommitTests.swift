import Testing
import TongluCore
import TongluDatabase

@Suite struct GroupCommitTests {
  @Test func `waiting writes share one commit`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let outcomes = try scratch.batch((1...50).map { Scratch.adding($0, "n\($0)") })
    #expect(outcomes.allSatisfy { $0.reason.isEmpty })
    #expect(follower.commits.count == 1)
    #expect(follower.commits.first?.map(\.id) == Array(1...50))
    #expect(try scratch.names().count == 50)
  }

  @Test func `a step has a transaction of its own, after the waiting calls`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let step = Scratch.adding(9, "step")
    step.isStep = true
    let calls = (1...3).map { Scratch.adding($0, "n\($0)") }
    #expect(try scratch.batch([step] + calls).allSatisfy { $0.reason.isEmpty })
    #expect(follower.commits.map { $0.map(\.id) } == [[1, 2, 3], [9]])
    let measure = try #require(step.measures.first)
    #expect(measure > 0)
    #expect(step.measures.count == 1)
    #expect(calls.allSatisfy { $0.measures.isEmpty })
  }

  @Test func `a failed write does not affect the others`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let failing = Job { transaction throws(Status) in
      try Scratch.insert(2, "two", transaction)
      throw Status(.failedPrecondition, "ON_PURPOSE", "no")
    }
    let twice = Scratch.adding(4, "one")
    let outcomes = try scratch.batch([
      Scratch.adding(1, "one"), failing, twice, Scratch.adding(3, "three"),
    ])
    #expect(outcomes.map(\.reason) == ["", "ON_PURPOSE", "UNIQUE_VIOLATION", ""])
    #expect(try scratch.names() == ["one", "three"])
    #expect(follower.commits.flatMap { $0 }.map(\.id) == [1, 3])
  }

  @Test func `a failed write is undone after many successful ones`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    let before = (1...20).map { Scratch.adding($0, "n\($0)") }
    let failing = (Int64(21)...23).map { id in
      Job { transaction throws(Status) in
        try Scratch.insert(id, "lost \(id)", transaction)
        throw Status(.failedPrecondition, "ON_PURPOSE", "no")
      }
    }
    let refused = Job { _ throws(Status) in
      throw Status(.invalidArgument, "NOTHING_WRITTEN", "no")
    }
    let after = Scratch.adding(24, "n24")
    let outcomes = try scratch.batch(before + failing + [refused, after])
    let reasons = outcomes.suffix(5).map { $0.reason }
    #expect(reasons == ["ON_PURPOSE", "ON_PURPOSE", "ON_PURPOSE", "NOTHING_WRITTEN", ""])
    // Once without savepoints, once with them: not once per failure.
    #expect((before + failing).allSatisfy { $0.runs <= 2 })
    #expect(try scratch.names().count == 21)
    #expect(follower.commits.flatMap { $0 }.map(\.id) == Array(1...20) + [24])
  }

  @Test func `a write that fails before others have written runs once`() throws {
    let scratch = try Scratch()
    let failing = Job { transaction throws(Status) in
      try Scratch.insert(1, "lost", transaction)
      throw Status(.failedPrecondition, "ON_PURPOSE", "no")
    }
    let outcomes = try scratch.batch([failing, Scratch.adding(2, "two")])
    #expect(outcomes.map(\.reason) == ["ON_PURPOSE", ""])
    #expect(failing.runs == 1)
    #expect(try scratch.names() == ["two"])
  }

  @Test func `a refusal without a write causes no second run`() throws {
    let scratch = try Scratch()
    let refused = Job { _ throws(Status) in
      throw Status(.invalidArgument, "NOTHING_WRITTEN", "no")
    }
    let before = Scratch.adding(1, "one")
    let outcomes = try scratch.batch([before, refused])
    #expect(outcomes.map(\.reason) == ["", "NOTHING_WRITTEN"])
    #expect(before.runs == 1)
    #expect(try scratch.names() == ["one"])
  }

  @Test func `a refusal that keeps its writes keeps them`() throws {
    let scratch = try Scratch()
    let outcome = try scratch.batch([
      Job { transaction throws(Status) in
        try Scratch.insert(1, "kept", transaction)
        throw Refusal.keepingWrites(Status(.unauthenticated, "WRONG", "no"))
      }
    ])
    #expect(outcome.map(\.reason) == ["WRONG"])
    #expect(try scratch.names() == ["kept"])
  }

  @Test func `a failed part of a write is undone alone`() throws {
    let scratch = try Scratch()
    let follower = Follower()
    scratch.database.observe(follower)
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "before", transaction)
      do throws(Status) {
        try transaction.whole { transaction throws(Status) in
          try Scratch.insert(2, "part", transaction)
          try Scratch.insert(3, "before", transaction)
        }
      } catch {
        precondition(error.reason == "UNIQUE_VIOLATION")
      }
      try Scratch.insert(4, "after", transaction)
    }
    #expect(try scratch.names() == ["before", "after"])
    #expect(follower.commits.flatMap { $0 }.map(\.id) == [1, 4])
  }

  @Test func `a write sees its own rows and those of earlier writes in the batch`() throws {
    let scratch = try Scratch()
    let outcomes = try scratch.batch([
      Scratch.adding(1, "one"),
      Job { transaction throws(Status) in
        let isThere = try transaction.snapshot.exists(
          "SELECT 1 FROM things WHERE tenant = $tenant AND id = 1")
        guard isThere else { throw Status(.internal, "NOT_SEEN", "") }
      },
    ])
    #expect(outcomes.map(\.reason) == ["", ""])
  }

  @Test func `a cancelled call does not begin`() throws {
    let scratch = try Scratch()
    let dead = Scratch.adding(1, "dead")
    dead.alive = Status(.cancelled, "CANCELLED", "gone")
    let outcomes = try scratch.batch([dead, Scratch.adding(2, "alive")])
    #expect(outcomes.map(\.reason) == ["CANCELLED", ""])
    #expect(dead.runs == 0)
    #expect(try scratch.names() == ["alive"])
  }

  @Test func `after the stop no write is accepted`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    let late = Scratch.adding(1, "late")
    #expect(throws: Status.self) { try scratch.database.writer.submit(late) }
    try scratch.reopen()
    #expect(try scratch.names() == [])
  }

  @Test func `writes beyond the limit are refused, queued ones are written`() throws {
    let scratch = try Scratch()
    let gate = Scratch.adding(0, "gate")
    let filler = (1...Int64(DatabaseLimits().writerQueueMax)).map { Scratch.adding($0, "n\($0)") }
    var refused: Status?
    gate.onRelease = {
      for job in filler { try? scratch.database.writer.submit(job) }
      do throws(Status) {
        try scratch.database.writer.submit(Scratch.adding(-1, "too many"))
      } catch {
        refused = error
      }
    }
    try scratch.database.writer.submit(gate)
    _ = gate.wait()
    let outcomes = filler.map { $0.wait() }
    #expect(refused?.reason == "WRITER_BUSY")
    #expect(refused?.code == .unavailable)
    #expect(outcomes.allSatisfy { $0.reason.isEmpty })
    #expect(try scratch.names().count == filler.count + 1)
  }
}
