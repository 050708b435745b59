import Glibc
import Synchronization
import Testing
import TongluCore

@testable import TongluDatabase

/// Repeated calls: they are recalled after a first attempt that failed.
@Suite(.enabled(if: PostgreSQLScratch.server != nil)) struct RecallTests {
  @Test
  func `a refusal that keeps its writes counts once, and not after its other run succeeded`()
    throws
  {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    @Sendable func isThere(_ name: String, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
      try snapshot.exists("SELECT 1 FROM things WHERE tenant = $tenant AND name = $1", name)
    }
    func refused(_ id: Int64, unless name: String) throws(Status) -> String {
      let job = Job { transaction throws(Status) in
        try Scratch.insert(id, "refused \(id)", transaction)
        throw Refusal.keepingWrites(Status(.unauthenticated, "WRONG", "no"))
      }
      job.recalling = { snapshot throws(Status) in try isThere(name, snapshot) }
      try database.writer.submit(job)
      return job.wait().reason
    }
    #expect(try refused(1, unless: "twin") == "WRONG")
    try database.write { transaction throws(Status) in
      try Scratch.insert(2, "twin", transaction)
    }
    #expect(try refused(3, unless: "twin") == "")
    #expect(try database.names() == ["refused 1", "twin"])
  }

  @Test func `a stored outcome is returned again, and another's request is refused`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    func reason(_ recalling: @escaping @Sendable (borrowing Snapshot) throws(Status) -> Bool)
      throws(Status) -> String
    {
      let job = Job { transaction throws(Status) in try Scratch.insert(1, "b", transaction) }
      job.recalling = recalling
      try database.writer.submit(job)
      return job.wait().reason
    }
    #expect(try reason { _ in true } == "")
    #expect(try reason { _ in false } == "UNIQUE_VIOLATION")
    #expect(
      try reason { _ throws(Status) in throw Status(.alreadyExists, "REQUEST_ID_REUSED", "") }
        == "REQUEST_ID_REUSED")
    #expect(try database.names() == ["a"])
  }

  @Test func `a lost session during the recall does not refuse an executed call`()
    throws
  {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    try database.write { transaction throws(Status) in try Scratch.insert(1, "a", transaction) }
    let job = Job { transaction throws(Status) in try Scratch.insert(1, "b", transaction) }
    let asked = Atomic<Int>(0)
    job.recalling = { snapshot throws(Status) in
      if asked.add(1, ordering: .relaxed).newValue == 1 {
        _ = try snapshot.exists("SELECT pg_terminate_backend(pg_backend_pid())")
      }
      return true
    }
    try database.writer.submit(job)
    #expect(job.wait().reason == "")
    #expect(asked.load(ordering: .relaxed) == 2)
  }

  @Test func `a refused call is counted, however short its deadline`() throws {
    let scratch = try PostgreSQLScratch()
    defer { scratch.close() }
    let database = try scratch.open()
    let job = Job { transaction throws(Status) in
      try Scratch.insert(1, "refused", transaction)
      usleep(200_000)
      throw Refusal.keepingWrites(Status(.unauthenticated, "WRONG", "no"))
    }
    job.recalling = { _ in false }
    job.deadline = monotonicNanoseconds() + 100_000_000
    try database.writer.submit(job)
    #expect(job.wait().reason == "WRONG" && job.runs == 2)
    #expect(try database.names() == ["refused"])
  }
}
