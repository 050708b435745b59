package import TongluCore
import TongluCrypto
package import TongluDatabase
import TongluIdentity
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
      router: Router(domains.methods), database: database, authenticator: domains.authenticator,
      clock: clock, mint: IdentifierMint(node: 0, clock: clock), payloadKey: key)
  }

  /// Commits what waits and closes the database.
  package func close() { database.close() }
}
