import Foundation
import Testing
import TongluCore

@testable import TongluDatabase

/// A new PostgreSQL database with the tables of `Scratch`, and programs that open it.
///
/// Available if TONGLU_TEST_POSTGRES names a server: `tools/postgres run -- …`.
final class PostgreSQLScratch {
  static let server = ProcessInfo.processInfo.environment["TONGLU_TEST_POSTGRES"]

  let url: String
  private let name = "scratch_" + UUID().uuidString.lowercased().replacing("-", with: "_")
  private(set) var databases: [Database] = []

  init() throws {
    let server = try #require(Self.server)
    url = server.replacing("/postgres?host=", with: "/\(name)?host=")
    try PostgreSQLSession.run("CREATE DATABASE \(name)", at: server)
  }

  /// Closes the programs and drops the database.
  func close() {
    for database in databases { database.close() }
    if let server = Self.server {
      try? PostgreSQLSession.run("DROP DATABASE \(name) WITH (FORCE)", at: server)
    }
  }

  /// Another program on the database; it may know a newer schema than the others.
  func open(
    _ schema: String = Scratch.schema, _ observer: (any CommitObserver)? = nil, writers: Int = 2
  ) throws(Status) -> Database {
    var limits = DatabaseLimits()
    limits.writersMax = writers
    limits.readersMax = 1
    let database = try Database(
      postgreSQL: url, migrations: Migration.parse(schema), limits: limits)
    if let observer { database.observe(observer) }
    database.startFollowing()
    databases.append(database)
    return database
  }

  /// A session outside of the programs.
  func session() throws(Status) -> PostgreSQLConnection {
    try PostgreSQLConnection(PostgreSQLSettings(url: url, presence: Presence()))
  }
}

extension Database {
  /// Runs one write and waits for its result.
  @discardableResult
  func write(
    tenant: Int64 = 1, _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Void
  ) throws(Status) -> Int64 {
    let job = Job(tenant: tenant, body)
    try writer.submit(job)
    return try job.wait().get()
  }

  func read<Value>(
    tenant: Int64 = 1, _ body: (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> Value {
    let reader = try makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant, body)
  }

  func names(tenant: Int64 = 1) throws(Status) -> [String] {
    try read(tenant: tenant) { snapshot throws(Status) in
      try snapshot.all("SELECT name FROM things WHERE tenant = $tenant ORDER BY id") {
        row throws(Status) in row.text(0)
      }
    }
  }
}

/// Waits, at most half a minute, for an effect of another thread.
func soon(_ condition: () throws -> Bool) rethrows -> Bool {
  for _ in 0..<3_000 {
    if try condition() { return true }
    usleep(10_000)
  }
  return false
}
