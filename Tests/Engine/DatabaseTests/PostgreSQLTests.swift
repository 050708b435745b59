import Foundation
import Synchronization
import Testing
import TongluCore

@testable import TongluDatabase

@Suite(.enabled(if: PostgreSQLScratch.server != nil)) struct PostgreSQLTests {
  @Test func `bound values are read back`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let bytes: [UInt8] = [0, 1, 255, 0]
    let instant = Instant(microseconds: -5)
    try database.write { transaction throws(Status) in
      let isSame = try transaction.snapshot.first(
        "SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10", Int64.min, "龙'井\\", bytes, -1.5, true,
        instant, nil as Int64?, "", [UInt8](), nil as String?
      ) { row throws(Status) in
        row.int(0) == Int64.min && row.text(1) == "龙'井\\" && row.bytes(2) == bytes
          && row.double(3) == -1.5 && row.bool(4) && row.instant(5) == instant
          && row.optionalInt(6) == nil && row.optionalText(7) == "" && row.optionalBytes(8) == []
          && row.optionalText(9) == nil
      }
      guard isSame == true else { throw Status(.internal, "NOT_THE_SAME", "") }
    }
  }

  @Test(arguments: [0, 1, -1, 9_999, 10_000, -10_000, 123_456_789_012, Int64.max / 3])
  func `a sum of integers is a number`(part: Int64) throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let sum = try database.read { snapshot throws(Status) in
      try snapshot.first("SELECT SUM(n) FROM (VALUES ($1), ($1)) AS parts (n)", part) {
        row throws(Status) in row.int(0)
      }
    }
    #expect(sum == 2 * part)
  }

  @Test(arguments: [0, 1, 17, 1_024])
  func `a list matches its elements, numbers and texts`(count: Int) throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in
      for id in 1...1_100 { try Scratch.insert(Int64(id), "n\(id)", transaction) }
    }
    let wanted = Array((3..<3 + count).map(Int64.init))
    let found = try database.read { snapshot throws(Status) in
      (
        numbers: try snapshot.all(
          "SELECT id FROM things WHERE tenant = $tenant AND id IN ($list) ORDER BY id", List(wanted)
        ) { row throws(Status) in row.int(0) },
        texts: try snapshot.all(
          "SELECT id FROM things WHERE tenant = $tenant AND name IN ($list) ORDER BY id",
          List(wanted.map { "n\($0)" })
        ) { row throws(Status) in row.int(0) },
        rows: try snapshot.all(
          """
          WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
          SELECT t.id FROM wanted CROSS JOIN things AS t
          WHERE t.tenant = $tenant AND t.id = wanted.id ORDER BY t.id
          """, List(wanted)
        ) { row throws(Status) in row.int(0) }
      )
    }
    let there = wanted.filter { $0 <= 1_100 }
    #expect(found.numbers == there && found.texts == there && found.rows == there)
  }

  @Test func `refusals have the same names as SQLite's`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    func reason(_ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Void)
      -> String
    {
      let job = Job(body)
      do { try database.writer.submit(job) } catch { return error.reason }
      return job.wait().reason
    }
    #expect(
      reason { transaction throws(Status) in try Scratch.insert(1, "b", transaction) }
        == "UNIQUE_VIOLATION")
    #expect(
      reason { transaction throws(Status) in
        try transaction.execute("INSERT INTO links (tenant, id, thing) VALUES ($tenant, 1, 9)")
      } == "REFERENCE_VIOLATION")
    #expect(
      reason { transaction throws(Status) in try Scratch.insert(2, "a\u{0}b", transaction) }
        == "BAD_TEXT")
    #expect(
      reason { transaction throws(Status) in
        // No statement waits for it: the commit fails.
        try transaction.post("INSERT INTO things (tenant, id, name) VALUES ($tenant, 1, 'c')")
      } == "UNIQUE_VIOLATION")
    #expect(try database.names() == ["a"])
  }

  @Test func `a row that the schema refuses is not in what is logged`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let job = Job { transaction throws(Status) in
      try transaction.execute(
        "INSERT INTO links (tenant, id, thing) VALUES ($tenant, 19771123, $1)", nil as Int64?)
    }
    try database.writer.submit(job)
    guard case .failure(let refusal) = job.wait() else {
      Issue.record("the row was stored")
      return
    }
    #expect(refusal.reason == "CONSTRAINT_VIOLATION" && !refusal.diagnosis.isEmpty)
    #expect(!refusal.description.contains("19771123"))
    #expect(database.figures.brokenInvariants == 1)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 200])
  func `rows inserted together are all there, each once`(count: Int) throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    try ValuesTests.insertAtOnce(count, into: scratch.open())
  }

  @Test func `questions are answered in any order, or not at all`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    try ValuesTests.ask(scratch.open())
  }

  @Test func `a failed question that is not read leaves the session intact`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let reader = try database.makeReader()
    for _ in 0..<2 {
      let one = try reader.read(tenant: 1) { snapshot throws(Status) in
        let one = try snapshot.first("SELECT 1") { row throws(Status) in row.int(0) }
        _ = try snapshot.ask("SELECT 1 / CAST($1 AS BIGINT)", Int64(0))
        return one
      }
      #expect(one == 1)
      reader.endTurn()
    }
  }

  @Test func `a failed part is undone, the rest stays`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in
      try Scratch.insert(1, "a", transaction)
      do throws(Status) {
        try transaction.whole { part throws(Status) in
          try Scratch.insert(2, "b", part)
          try part.post("INSERT INTO things (tenant, id, name) VALUES ($tenant, 1, 'again')")
        }
        throw Status(.internal, "NOT_REFUSED", "")
      } catch {
        guard error.reason == "UNIQUE_VIOLATION" else { throw error }
      }
      try Scratch.insert(3, "c", transaction)
    }
    #expect(try database.names() == ["a", "c"])
    #expect(soon { database.position.position >= database.writtenPosition })
    let changes = try database.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 10).map(\.id)
    }
    #expect(changes == [1, 3])
  }

  @Test func `a call that ignores a failure does not succeed`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    let job = Job { transaction throws(Status) in
      try transaction.execute("INSERT INTO things (tenant, id, name) VALUES ($tenant, 2, 'b')")
      do throws(Status) { try Scratch.insert(1, "twice", transaction) } catch {}
    }
    try database.writer.submit(job)
    #expect(job.wait().reason == "TRANSACTION_VANISHED")
    #expect(try database.names() == ["a"])
  }

  @Test func `a write past its deadline does not affect the next`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open(writers: 1)
    let late = Job(tenant: 1) { transaction throws(Status) in
      try transaction.execute("INSERT INTO things (tenant, id, name) VALUES ($tenant, 1, 'late')")
      usleep(300_000)
      try transaction.execute("INSERT INTO things (tenant, id, name) VALUES ($tenant, 2, 'later')")
    }
    late.deadline = monotonicNanoseconds() + 150_000_000
    try database.writer.submit(late)
    #expect(late.wait().reason == "STATEMENT_INTERRUPTED")
    try database.write(tenant: 2) { transaction throws(Status) in
      try Scratch.insert(3, "next", transaction)
    }
    #expect(try database.names(tenant: 1) == [])
    #expect(try database.names(tenant: 2) == ["next"])
  }

  @Test func `a write that has run is kept although its deadline has passed`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open(writers: 1)
    let slow = Job(tenant: 1) { transaction throws(Status) in
      try Scratch.insert(1, "kept", transaction)
      usleep(300_000)
    }
    slow.deadline = monotonicNanoseconds() + 150_000_000
    try database.writer.submit(slow)
    #expect(slow.wait().reason == "")
    #expect(try database.names() == ["kept"])
  }

  @Test func `a refusal after a failed enqueued statement affects no other call`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open(writers: 1)
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    let job = Job { transaction throws(Status) in
      try transaction.post("INSERT INTO things (tenant, id, name) VALUES ($tenant, 1, 'again')")
      throw Status(.failedPrecondition, "REFUSED", "")
    }
    try database.writer.submit(job)
    #expect(job.wait().reason == "REFUSED")
    try database.write { transaction throws(Status) in try Scratch.insert(2, "b", transaction) }
    #expect(try database.names() == ["a", "b"])
  }

  @Test func `a read past its deadline releases its view`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    func names(milliseconds: UInt64, pausing: UInt32) throws -> [String] {
      let found = Mutex<[String]>([])
      let done = DispatchSemaphore(value: 0)
      try database.pool.submit { reader in
        let names = try? reader.read(
          tenant: 1, deadline: monotonicNanoseconds() + milliseconds * 1_000_000
        ) { snapshot throws(Status) in
          _ = try snapshot.exists("SELECT 1 FROM things WHERE tenant = $tenant")
          usleep(pausing)
          return try snapshot.all("SELECT name FROM things WHERE tenant = $tenant") {
            row throws(Status) in row.text(0)
          }
        }
        found.withLock { $0 = names ?? ["over"] }
        done.signal()
      }
      done.wait()
      return found.withLock { $0 }
    }
    #expect(try names(milliseconds: 100, pausing: 250_000) == ["over"])
    try database.write { transaction throws(Status) in try Scratch.insert(1, "new", transaction) }
    #expect(try names(milliseconds: 5_000, pausing: 0) == ["new"])
  }

  @Test func `conflicting writers are repeated until all are counted`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open(writers: 8)
    try database.write { transaction throws(Status) in try Scratch.insert(1, "0", transaction) }
    let jobs = (0..<200).map { _ in
      Job { transaction throws(Status) in
        let count = try transaction.snapshot.first(
          "SELECT name FROM things WHERE tenant = $tenant AND id = 1"
        ) { row throws(Status) in Int(row.text(0)) ?? 0 }
        try transaction.execute(
          "UPDATE things SET name = $1 WHERE tenant = $tenant AND id = 1", "\((count ?? 0) + 1)")
      }
    }
    for job in jobs { try database.writer.submit(job) }
    #expect(jobs.map { $0.wait().reason } == [String](repeating: "", count: 200))
    #expect(try database.names() == ["200"])
    #expect(jobs.reduce(0) { $0 + $1.runs } > 200)
  }

  @Test func `an ended session is replaced, and nothing is lost`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    for round in 1...5 {
      // Calls refused meanwhile are repeated; commits with a lost response are there.
      let isThere = soon {
        do throws(Status) {
          try database.write { transaction throws(Status) in
            try Scratch.insert(Int64(round), "n\(round)", transaction)
          }
          return true
        } catch {
          return error.reason == "UNIQUE_VIOLATION"
        }
      }
      #expect(isThere)
      try scratch.session().run(
        """
        DO $$BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND backend_type = 'client backend'
            AND pid <> pg_backend_pid(); END$$
        """)
    }
    #expect(soon { (try? database.names().count) == 5 })
  }

  @Test func `statements are prepared again after a change of the tables`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open(writers: 1)
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    let seen = Mutex<[String]>([])
    func look() throws {
      let done = DispatchSemaphore(value: 0)
      try database.pool.submit { reader in
        let names = try? reader.read(tenant: 1, deadline: nil) { snapshot throws(Status) in
          try snapshot.all("SELECT name FROM things WHERE tenant = $tenant") {
            row throws(Status) in row.text(0)
          }
        }
        seen.withLock { $0.append(names?.first ?? "failed") }
        done.signal()
      }
      done.wait()
    }
    func rename() throws {
      try database.write { transaction throws(Status) in
        let name = try transaction.snapshot.first(
          "SELECT name FROM things WHERE tenant = $tenant AND id = 1"
        ) { row throws(Status) in row.text(0) }
        try transaction.execute(
          "UPDATE things SET name = $1 WHERE tenant = $tenant AND id = 1", (name ?? "") + "+")
      }
    }
    try look()
    try rename()
    try scratch.session().run("ALTER TABLE things ALTER COLUMN name TYPE VARCHAR(90)")
    try look()
    try rename()
    try look()
    #expect(seen.withLock { $0 } == ["a", "a+", "a++"])
  }

  @Test func `a row belongs to one tenant`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    for tenant in [Int64(1), 2] {
      try database.write(tenant: tenant) { transaction throws(Status) in
        try Scratch.insert(tenant, "of \(tenant)", transaction)
      }
    }
    // The database restricts a statement that omits its tenant.
    let all = try database.read(tenant: 2) { snapshot throws(Status) in
      try snapshot.all("SELECT name FROM things") { row throws(Status) in row.text(0) }
    }
    #expect(all == ["of 2"])
    let job = Job(tenant: 1) { transaction throws(Status) in
      try transaction.execute("INSERT INTO things (tenant, id, name) VALUES (2, 9, 'theirs')")
    }
    try database.writer.submit(job)
    #expect(job.wait().reason == "DATABASE_ERROR")
  }
}
