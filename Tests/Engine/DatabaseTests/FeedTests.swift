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

  @Test func `changes are in order, by tenant, with actor and time`() throws {
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

  @Test func `a change has its inbox and the service account that it came through`() throws {
    let scratch = try Scratch()
    let ends = try scratch.batch([
      Job(origin: 70) { transaction throws(Status) in
        try transaction.record(.thing, 1, version: 1, .created, for: 5)
        try transaction.scoped(tenant: 2) { other throws(Status) in
          try other.record(.thing, 2, version: 1, .created, of: 4, for: 5)
        }
      },
      Job { transaction throws(Status) in
        try transaction.record(.thing, 3, version: 1, .created, for: 6)
      },
    ])
    for end in ends { _ = try end.get() }
    let ours = try changes(scratch)
    #expect(ours.map(\.accountID) == [5, 6])
    #expect(ours.map(\.origin) == [70, nil])
    let theirs = try changes(scratch, tenant: 2)
    #expect(theirs.map(\.origin) == [70] && theirs.map(\.customerID) == [4])
    #expect(theirs.map(\.accountID) == [5])
  }

  @Test func `an account's changes are found block by block, and no others`() throws {
    let scratch = try Scratch()
    let gap = FoundChanges.blockSize
    try scratch.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO feed
          (tenant, position, entity, entity_id, version, kind, actor, at, account_id, origin)
        VALUES ($tenant, $1, 61, $1, 1, 1, 7, 0, $2, NULL)
        """, forEach: (1...6).map { [$0 * gap, 5 + $0 % 2] })
    }
    let reader = try scratch.database.makeReader()
    defer { reader.endTurn() }
    func found(after position: Int64, limit: Int, tenant: Int64 = 1) throws(Status) -> FoundChanges
    {
      try reader.read(tenant: tenant) { snapshot throws(Status) in
        try snapshot.changes(for: 5, after: position, limit: limit)
      }
    }
    let all = try found(after: 0, limit: 10)
    #expect(all.isAll && all.changes.map(\.position) == [2 * gap, 4 * gap, 6 * gap])
    let first = try found(after: 0, limit: 2)
    #expect(!first.isAll && first.end == 4 * gap && first.changes.count == 2)
    #expect(try found(after: first.end, limit: 2).changes.map(\.position) == [6 * gap])
    #expect(try found(after: 0, limit: 10, tenant: 2).changes.isEmpty)
  }

  @Test func `a response's position is that of its commit`() throws {
    let scratch = try Scratch()
    let position = try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    #expect(try changes(scratch).last?.position == position)
    #expect(scratch.database.position.position == position)
  }

  @Test func `positions continue after a restart, in the same history`() throws {
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

  @Test func `an undone change has no position, so a restart does not go back`() throws {
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
