import ArgumentParser
import Foundation
import Logging
import TongluCore
import TongluDatabase
import TongluServer
import TongluService

/// `interop-server`: the engine with the public test service instead of the product's domains.
@main
struct InteropServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-server", abstract: "Serves grpc.testing.TestService until it is killed.")

  @Option(name: .long, help: "The port on the loopback; 0 takes a free one.")
  var port = 0

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Speak TLS: certificate and key.", valueName: "pem"))
  var tls: [String] = []

  func run() async throws {
    let directory = NSTemporaryDirectory() + "tonglu-interop-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let database = try Database(directory: directory, migrations: Installation.migrations)
    defer { database.close() }
    let executor = Executor(
      methods: TestService().methods, database: database, authenticator: Everyone(),
      clock: .system, mint: IdentifierMint(node: 0, clock: .system),
      payloadKey: [UInt8](repeating: 0, count: 32))
    var configuration = Configuration()
    configuration.port = port
    // This contract has no logins, and messages are large.
    configuration.messageBytesUnknownMax = configuration.messageBytesMax
    configuration.work.inflatedBytesBurst = .max
    configuration.work.inflatedBytesTotalBurst = .max
    if tls.count == 2 {
      configuration.tls = TLSFiles(certificateChain: tls[0], privateKey: tls[1])
    }
    let signals = await Signals()
    let server = try await Server.start(
      executor, configuration, logger: Logger(label: "interop-server"))
    FileHandle.standardOutput.write(Data("listening on 127.0.0.1:\(server.port)\n".utf8))
    await signals.untilStopped()
    await server.stop()
  }
}

/// An authenticator for a contract without callers.
private struct Everyone: Authenticator {
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller { .anonymous }
}
