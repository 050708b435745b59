import Dispatch
import Foundation
import Synchronization
import TongluCore
import TongluDatabase

/// A database with two tables in its own directory.
///
/// `things` refuses a duplicate name; `links` refers to a thing, which is checked at the commit.
final class Scratch {
  static let schema = """
    -- migration 100 things oldest 1
    CREATE TABLE things (
      tenant BIGINT NOT NULL,
      id BIGINT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (tenant, id)
    );
    CREATE UNIQUE INDEX things_name ON things (tenant, name);

    -- migration 101 links oldest 1
    CREATE TABLE links (
      tenant BIGINT NOT NULL,
      id BIGINT NOT NULL,
      thing BIGINT NOT NULL,
      PRIMARY KEY (tenant, id),
      FOREIGN KEY (tenant, thing) REFERENCES things (tenant, id) DEFERRABLE INITIALLY DEFERRED
    );
    """

  let directory: String
  private(set) var database: Database

  init(
    schema: String = Scratch.schema, _ change: (inout DatabaseLimits) -> Void = { _ in }
  ) throws(Status) {
    var limits = DatabaseLimits()
    change(&limits)
    directory = NSTemporaryDirectory() + "tonglu-database-\(UUID().uuidString)"
    database = try Database(
      directory: directory, migrations: Migration.parse(schema), poolThreads: 1,
      limits: limits)
  }

  deinit {
    database.close()
    try? FileManager.default.removeItem(atPath: directory)
  }

  var file: String { directory + "/" + Database.fileName }

  func reopen(_ schema: String = Scratch.schema) throws(Status) {
    database.close()
    database = try Database(
      directory: directory, migrations: Migration.parse(schema), poolThreads: 1)
  }

  /// Runs one write and waits for its result.
  @discardableResult
  func write(
    tenant: Int64 = 1, _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Void
  ) throws(Status) -> Int64 {
    try batch([Job(tenant: tenant, body)])[0].get()
  }

  /// Runs writes in one transaction: they are queued while the writer is blocked.
  func batch(_ jobs: [Job]) throws(Status) -> [Result<Int64, Status>] {
    let gate = Job { _ in }
    let isHeld = DispatchSemaphore(value: 0)
    let mayGo = DispatchSemaphore(value: 0)
    gate.onRelease = {
      isHeld.signal()
      mayGo.wait()
    }
    try database.writer.submit(gate)
    isHeld.wait()
    for job in jobs { try database.writer.submit(job) }
    mayGo.signal()
    return jobs.map { $0.wait() }
  }

  /// The names of the tenant's things, by id.
  func names(tenant: Int64 = 1) throws(Status) -> [String] {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant, timeLimit: 10_000_000_000) {
      snapshot throws(Status) in
      try snapshot.all("SELECT name FROM things WHERE tenant = $tenant ORDER BY id") {
        row throws(Status) in row.text(0)
      }
    }
  }

  static func insert(
    _ id: Int64, _ name: String, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      "INSERT INTO things (tenant, id, name) VALUES ($tenant, $1, $2)", id, name)
    try transaction.record(.thing, id, version: 1, .created)
  }

  /// A job that adds a thing.
  static func adding(_ id: Int64, _ name: String, tenant: Int64 = 1) -> Job {
    Job(tenant: tenant) { transaction throws(Status) in try insert(id, name, transaction) }
  }
}

/// A write whose result can be awaited.
///
/// `@unchecked Sendable`: made by the test's thread, then the writer's until `done` is signalled.
final class Job: WriteJob, WriteSink, @unchecked Sendable {
  let context: WriteContext
  var sink: any WriteSink { self }
  var onRelease: (() -> Void)?
  var alive: Status?
  var deadline: UInt64?
  /// Whether it is a step of a staged mutation, and the time that its transaction held the writer.
  var isStep = false
  private(set) var measures: [UInt64] = []
  /// Returns whether it was carried out before; such a job is repeatable.
  var recalling: (@Sendable (borrowing Snapshot) throws(Status) -> Bool)?
  private(set) var runs = 0
  private let body: @Sendable (borrowing Transaction) throws(Status) -> Void
  private let done = DispatchSemaphore(value: 0)
  private var outcome: Result<Int64, Status> = .success(0)

  init(
    tenant: Int64 = 1, origin: Int64? = nil,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Void
  ) {
    context = WriteContext(
      tenant: tenant, actor: 7, at: Instant(microseconds: 1_000), origin: origin)
    self.body = body
  }

  func checkAlive() throws(Status) { if let alive { throw alive } }

  var isRepeatable: Bool { recalling != nil }

  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try recalling?(snapshot) ?? false
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {
    runs += 1
    try body(transaction)
  }

  func measured(held: UInt64) { measures.append(held) }

  func finish(_ outcome: Result<Void, Status>, position: Int64) {
    self.outcome = outcome.map { position }
  }

  func release(_ jobs: [any WriteJob]) {
    onRelease?()
    done.signal()
  }

  /// The feed's position after the commit, or the refusal.
  func wait() -> Result<Int64, Status> {
    done.wait()
    return outcome
  }
}

/// Records the changes that it receives, a list per commit.
final class Follower: CommitObserver {
  private let list = Mutex<[[Change]]>([])

  var commits: [[Change]] { list.withLock { $0 } }

  func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {
    list.withLock { $0.append(changes) }
  }
}

/// Kinds of things for tests of the engine, which declares none.
extension Entity {
  static var thing: Entity { Entity(30, "thing") }
}

extension Result where Failure == Status {
  /// The reason of the refusal; empty on success.
  var reason: String {
    if case .failure(let status) = self { status.reason } else { "" }
  }
}
