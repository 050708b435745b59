import ArgumentParser
import Foundation
import Logging
import TongluCore
import TongluDatabase
import TongluServer
import TongluService

/// `bench-server`: the peers' contract on the engine, over the peers' own database file.
@main
struct BenchServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-server",
    abstract: "Serves bench.v1.Bench in plaintext on the loopback until it is killed.")

  @Option(name: .long, help: "The port on the loopback.")
  var port: Int

  @Option(name: .long, help: "The peers' database file: customers, orders, order_lines, places.")
  var db: String

  func run() async throws {
    let file = URL(fileURLWithPath: db)
    let database = try Database(
      directory: file.deletingLastPathComponent().path, fileName: file.lastPathComponent,
      isAdopted: true, migrations: Installation.migrations)
    defer { database.close() }
    let executor = Executor(
      methods: BenchService(try Places(database)).methods, database: database,
      authenticator: Everyone(),
      clock: .system, mint: IdentifierMint(node: 0, clock: .system),
      payloadKey: [UInt8](repeating: 0, count: 32))
    var configuration = Configuration()
    configuration.port = port
    // The contract has no login, so the limits for callers without one apply to all.
    configuration.messageBytesUnknownMax = configuration.messageBytesMax
    configuration.work.inflatedBytesBurst = .max
    configuration.work.inflatedBytesTotalBurst = .max
    let signals = await Signals()
    let server = try await Server.start(
      executor, configuration, logger: Logger(label: "bench-server"))
    await signals.untilStopped()
    await server.stop()
  }
}

/// An authenticator for a contract without callers.
private struct Everyone: Authenticator {
  func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller? { .anonymous }

  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller { .anonymous }
}
