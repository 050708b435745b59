import Foundation
import Synchronization
import Testing
import TongluCore

@testable import TongluDatabase

/// Several programs on one PostgreSQL.
@Suite(.enabled(if: PostgreSQLScratch.server != nil)) struct SharedDatabaseTests {
  @Test func `a change of a transaction that ends late is not skipped`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let follower = Follower()
    let database = try scratch.open(Scratch.schema, follower)
    let late = try scratch.session()
    try late.beginWriting()
    let pen = FeedPen(last: nil)
    let context = WriteContext(tenant: 1, actor: 7, at: Instant(microseconds: 1))
    try Scratch.insert(1, "late", Transaction(connection: late, context: context, feed: pen))
    // It has its number; this one gets a greater one, and ends earlier.
    let position = try database.write { transaction throws(Status) in
      try Scratch.insert(2, "early", transaction)
    }
    usleep(300_000)
    let before = try database.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 10).map(\.id)
    }
    #expect(before == [] && follower.commits.isEmpty)
    #expect(soon { database.figures.feedHeldNanoseconds > 200_000_000 })
    #expect(database.position.position < position)
    try late.control("COMMIT")
    #expect(soon { database.position.position >= position })
    #expect(soon { database.figures.feedHeldNanoseconds == 0 })
    #expect(follower.commits.joined().map(\.id) == [1, 2])
    let after = try database.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 10)
    }
    #expect(after.map(\.id) == [1, 2])
    #expect(after.map(\.position) == after.map(\.position).sorted())
  }

  @Test func `each program receives the others' writes, once and in one order`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let followers = [Follower(), Follower(), Follower()]
    let programs = try followers.map { try scratch.open(Scratch.schema, $0) }
    let group = DispatchGroup()
    for (number, program) in programs.enumerated() {
      let thread = Thread {
        for step in 0..<40 {
          let id = Int64(number * 1_000 + step)
          _ = try? program.write { transaction throws(Status) in
            try Scratch.insert(id, "n\(id)", transaction)
          }
        }
        group.leave()
      }
      group.enter()
      thread.start()
    }
    group.wait()
    for follower in followers {
      #expect(soon { follower.commits.joined().count >= 120 })
    }
    let stories = followers.map { $0.commits.joined().map(\.position) }
    #expect(stories[0].count == 120 && stories[0] == stories[0].sorted())
    #expect(stories[1] == stories[0] && stories[2] == stories[0])
  }

  @Test func `a kind known only to a newer program does not block others`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let follower = Follower()
    let database = try scratch.open(Scratch.schema, follower)
    try database.write { transaction throws(Status) in
      try transaction.execute(
        """
        INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at)
        VALUES ($tenant, 1, 999, 1, 1, 1, 1, 1)
        """)
      try Scratch.insert(1, "a", transaction)
      try transaction.execute(
        """
        UPDATE feed SET position = (SELECT MAX(position) FROM feed WHERE tenant = $tenant) + 1
        WHERE tenant = $tenant AND entity = 999
        """)
    }
    let position = try database.write { transaction throws(Status) in
      try Scratch.insert(2, "b", transaction)
    }
    #expect(soon { database.position.position >= position })
    let told = follower.commits.joined()
    #expect(told.filter { $0.entity == .thing }.map(\.id) == [1, 2])
    #expect(told.filter { $0.entity.number == 999 }.count == 1)
  }

  @Test func `an old program runs beside a new one, until a step removes what it needs`()
    throws
  {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let old = try scratch.open()
    try old.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    let expanded =
      Scratch.schema + """

        -- migration 102 more oldest 1
        ALTER TABLE things ADD COLUMN color TEXT NOT NULL DEFAULT 'none';
        CREATE INDEX things_color ON things (tenant, color);
        """
    let new = try scratch.open(expanded)
    try new.write { transaction throws(Status) in
      try Scratch.insert(2, "b", transaction)
      try transaction.execute(
        "UPDATE things SET color = 'red' WHERE tenant = $tenant AND id = 2")
    }
    try old.write { transaction throws(Status) in try Scratch.insert(3, "c", transaction) }
    #expect(try old.names() == ["a", "b", "c"])
    let contracted =
      expanded + """

        -- migration 103 less oldest 2
        ALTER TABLE things DROP COLUMN name;
        """
    let refusal = #expect(throws: Status.self) { try scratch.open(contracted) }
    #expect(refusal?.reason == "OLD_PROGRAM_RUNS")
    #expect(try old.names() == ["a", "b", "c"])
    // A program with fewer migrations than the database starts, one with an edited one does not.
    #expect(try scratch.open().names().count == 3)
    let edited = #expect(throws: Status.self) {
      try scratch.open(Scratch.schema.replacing("things_name", with: "things_names"))
    }
    #expect(edited?.reason == "SCHEMA_EDITED")
  }

  @Test func `a step of the schema yields to calls, and retries`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let old = try scratch.open()
    let caller = try scratch.session()
    try caller.run("BEGIN; LOCK TABLE links IN ROW EXCLUSIVE MODE")
    let next =
      Scratch.schema + """

        -- migration 102 more oldest 1
        ALTER TABLE things ADD COLUMN color TEXT;
        ALTER TABLE links ADD COLUMN color TEXT;
        """
    let (group, url) = (DispatchGroup(), scratch.url)
    let outcome = Mutex<String?>(nil)
    group.enter()
    Thread.detachNewThread {
      do throws(Status) {
        try Database(postgreSQL: url, migrations: Migration.parse(next)).close()
        outcome.withLock { $0 = "" }
      } catch {
        outcome.withLock { $0 = error.description }
      }
      group.leave()
    }
    // It has locked things and waits for links: others wait for things, but not for long.
    for id: Int64 in 1...20 {
      try old.write { transaction throws(Status) in
        try Scratch.insert(id, "n\(id)", transaction)
      }
      usleep(100_000)
    }
    // Now each waits for the other.
    try caller.run("SET tonglu.tenant = '1'; INSERT INTO things VALUES (1, 99, 'n99'); COMMIT")
    group.wait()
    #expect(outcome.withLock { $0 } == "")
    #expect(try old.names().count == 21)
  }

  @Test func `programs that start together apply each step once`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let url = scratch.url
    let outcomes = Mutex<[String]>([])
    let group = DispatchGroup()
    for _ in 0..<6 {
      group.enter()
      Thread.detachNewThread {
        do throws(Status) {
          try Database(postgreSQL: url, migrations: Migration.parse(Scratch.schema)).close()
          outcomes.withLock { $0.append("") }
        } catch {
          outcomes.withLock { $0.append(error.description) }
        }
        group.leave()
      }
    }
    group.wait()
    #expect(outcomes.withLock { $0 } == [String](repeating: "", count: 6))
  }

  @Test func `a program has its own node, and another one after its lease was taken`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let (first, second) = (try scratch.open(), try scratch.open())
    let nodes = Mutex<[[Int]]>([[], []])
    first.followNode { node in nodes.withLock { $0[0].append(node) } }
    second.followNode { node in nodes.withLock { $0[1].append(node) } }
    let told = nodes.withLock { $0 }
    #expect(told.map(\.count) == [1, 1] && told[0] != told[1])
    let session = try scratch.session()
    let lease = try NodeLease(session)
    let kept = Mutex<[Int]>([])
    lease.follow { node in kept.withLock { $0.append(node) } }
    try session.run("UPDATE nodes SET owner = 'thief' WHERE owner = '\(lease.owner)'")
    try lease.renew(session, isDue: true)
    let numbers = kept.withLock { $0 }
    #expect(numbers.count == 2 && numbers[0] != numbers[1])
    try lease.release(session)
  }

  @Test func `rows that have moved to another cluster begin a new history`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let position = try database.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
    }
    let epoch = database.epoch
    // As if restored from a cluster with greater transaction numbers.
    try scratch.session().run(
      """
      SET tonglu.tenant = '-1'; UPDATE history SET system = 'another';
      UPDATE feed SET position = position + 1000000000000
      """)
    let moved = try scratch.open()
    #expect(moved.epoch != epoch)
    let after = try moved.write { transaction throws(Status) in
      try Scratch.insert(2, "b", transaction)
    }
    #expect(after > position + 1_000_000_000_000)
    #expect(soon { moved.position.position >= after })
    let ids = try moved.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 10).map(\.id)
    }
    #expect(ids == [1, 2])
  }
}
