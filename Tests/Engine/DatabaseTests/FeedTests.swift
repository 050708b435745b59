import Testing
import TongluCore
import TongluDatabase

@Suite struct FeedTests {
  private func changes(
    _ scratch: Scratch, tenant: Int64 = 1, after position: Int64 = 0, limit: Int = 100
  ) throws(Status) -> [Change] {
    let reader = try scratch.database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant) { snapshot throws(Status) in
      try snapshot.changes(after: position, limit: limit)
    }
  }

  @Test func `changes come in order, each tenant's own, with who and when`() throws {
    let scratch = try Scratch()
    _ = try scratch.batch([
      Scratch.adding(1, "a"), Scratch.adding(2, "b", tenant: 2), Scratch.adding(3, "c"),
    ])
    let ours = try changes(scratch)
    #expect(ours.map(\.id) == [1, 3])
    #expect(try changes(scratch, tenant: 2).map(\.id) == [2])
    #expect(ours.map(\.position) == ours.map(\.position).sorted())
    #expect(ours.allSatisfy { $0.actor == 7 && $0.at == Instant(microseconds: 1_000) })
    #expect(try changes(scratch, after: ours[0].position).map(\.id) == [3])
    #expect(try changes(scratch, limit: 1).map(\.id) == [1])
    #expect(try changes(scratch, after: ours[1].position).isEmpty)
  }

  @Test func `a reply's position is that of the commit`() throws {
    let scratch = try Scratch()
    let position = try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    #expect(try changes(scratch).last?.position == position)
    #expect(scratch.database.position.position == position)
  }

  @Test func `positions go on after a restart, in the same history`() throws {
    let scratch = try Scratch()
    let first = try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    let epoch = scratch.database.epoch
    try scratch.reopen()
    #expect(scratch.database.epoch == epoch)
    #expect(scratch.database.position.position == first)
    let second = try scratch.write(tenant: 9) { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    #expect(second > first)
    try scratch.reopen()
    #expect(scratch.database.position.position == second)
  }

  @Test func `two databases have two histories`() throws {
    #expect(try Scratch().database.epoch != Scratch().database.epoch)
  }

  @Test func `what was undone is no position, so that a restart does not go back`() throws {
    let scratch = try Scratch()
    let position = try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    _ = try? scratch.write { transaction throws(Status) in
      try transaction.record(.thing, 9, version: 1, .created)
      throw Status(.aborted, "ON_PURPOSE", "")
    }
    #expect(scratch.database.position.position == position)
    try scratch.reopen()
    #expect(scratch.database.position.position == position)
  }
}
