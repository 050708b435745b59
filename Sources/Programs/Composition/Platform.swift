package import TongluCore
import TongluCrypto
package import TongluDatabase
package import TongluIdentity
package import TongluService

/// The composition root: every domain over one data directory.
package final class Platform: Sendable {
  package let executor: Executor

  package var database: Database { executor.database }

  /// Opens `directory` (made if absent), migrates it, and puts the domains together.
  package init(
    directory: String, clock: WallClock = .system, poolThreads: Int = 2
  ) throws(Status) {
    let database = try Database(
      directory: directory, migrations: Domains.migrations, clock: clock, poolThreads: poolThreads)
    let key = try database.writer.perform(tenant: 0, at: clock.now) {
      transaction throws(Status) in try Installation.payloadKey(transaction)
    }
    let domains = try Domains(database)
    executor = Executor(
      methods: domains.methods, database: database, authenticator: domains.authenticator,
      clock: clock, mint: IdentifierMint(node: 0, clock: clock), payloadKey: key)
  }

  /// Whether an enterprise has been created in the directory.
  package func hasEnterprise() throws(Status) -> Bool {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 0) { snapshot throws(Status) in
      try EnterpriseRecord.exists(snapshot)
    }
  }

  /// Creates an enterprise with its owner and the owner's one-time login code.
  package func createEnterprise(_ draft: Bootstrap.Draft) throws(Status) -> Bootstrap.Created {
    let now = executor.clock.now
    let call = Call(
      caller: .anonymous, now: now, requestID: nil,
      mint: IdentifierMint(node: 1, clock: executor.clock))
    return try database.writer.perform(tenant: 0, at: now) { transaction throws(Status) in
      try Bootstrap.createEnterprise(draft, call, transaction)
    }
  }

  /// Forgets outcomes of mutations older than 30 days, a bounded step a call; returns how many.
  @discardableResult
  package func expireOutcomes() throws(Status) -> Int {
    let now = executor.clock.now
    let reader = try database.makeReader()
    let tenants = try reader.read(tenant: 0) { snapshot throws(Status) in
      try EnterpriseRecord.tenants(snapshot)
    }
    reader.endTurn()
    var gone = 0
    for tenant in [0] + tenants {
      gone += try database.writer.perform(tenant: tenant, at: now) { transaction throws(Status) in
        try Outcomes.expire(now: now, transaction)
      }
    }
    return gone
  }

  /// Commits what waits and closes the database.
  package func close() { database.close() }
}
