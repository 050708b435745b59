import Dispatch
import Foundation
import Logging
import Synchronization
import TongluCore
import TongluDatabase
import TongluMessages
import TongluServer
import TongluService

/// A message that is its bytes: `id|text`, the id for mutations.
struct Text: Message {
  static let fullName = "test.Text"
  var value = ""

  init() {}
  init(_ value: String) { self.value = value }

  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Text {
    let array = bytes.indices.map { bytes[$0] }
    guard let value = String(validating: array, as: UTF8.self) else {
      throw Status(.invalidArgument, "INVALID_UTF8", "no text")
    }
    return Text(value)
  }

  func encode(into output: inout [UInt8]) { output.append(contentsOf: value.utf8) }

  var requestID: String { String(value.prefix { $0 != "|" }) }
}

private struct Anonymous: Authenticator {
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    guard credentials.authorization != "Bearer expired" else {
      throw Status(.unauthenticated, "TOKEN_EXPIRED", "log in again")
    }
    return .anonymous
  }
}

/// Mutations that ran, and a gate that the next `Wait` passes.
final class Ledger: Sendable {
  private let names = Mutex<[String]>([])
  private let gate = DispatchSemaphore(value: 0)

  /// Waits at the gate; `open` lets one pass.
  func pass() { gate.wait() }
  func open() { gate.signal() }
  func add(_ name: String) { names.withLock { $0.append(name) } }
  var all: [String] { names.withLock { $0 } }
}

/// A server on a free port of the loopback, over a database of its own.
struct Fixture {
  let server: Server
  let ledger = Ledger()
  private let database: Database
  private let directory: String

  init(_ change: (inout Configuration) -> Void = { _ in }) async throws {
    directory = NSTemporaryDirectory() + "tonglu-server-\(UUID().uuidString)"
    database = try Database(
      directory: directory, migrations: Installation.migrations, clock: .system, poolThreads: 2)
    let executor = Executor(
      router: Router(Self.methods(ledger)), database: database, authenticator: Anonymous(),
      clock: .system, mint: IdentifierMint(node: 0, clock: .system),
      payloadKey: [UInt8](repeating: 7, count: 32))
    var configuration = Configuration()
    change(&configuration)
    server = try await Server.start(executor, configuration, logger: Logger(label: "test"))
  }

  /// Stops the server and closes the database.
  func stop() async {
    await server.stop()
    database.close()
    try? FileManager.default.removeItem(atPath: directory)
  }

  private static func methods(_ ledger: Ledger) -> [Method] {
    [
      .read("/test.Test/Echo", access: .anyone, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) in request
      },
      .read("/test.Test/Sleep", access: .anyone, isHeavy: true) {
        (request: Text, call, snapshot) throws(Status) in
        Thread.sleep(forTimeInterval: 0.5)
        return request
      },
      .read("/test.Test/Refuse", access: .anyone, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) -> Text in
        throw Status.invalid("BAD_THING", field: "thing", "坏").with(["why": "because"])
      },
      .write(
        "/test.Test/Store", access: .anyone, isSecret: false,
        requestID: { (request: Text) in request.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        ledger.add(request.value)
        return Text("stored")
      },
      .write(
        "/test.Test/Wait", access: .anyone, isSecret: false, requestID: { (r: Text) in r.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        ledger.add("began")
        ledger.pass()
        return Text("waited")
      },
    ]
  }
}

/// A fresh mutation's message.
func mutation(_ text: String) -> String {
  let now = WallClock.system.now
  let id = RequestID.v7(at: now, random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max)))
  return "\(id)|\(text)"
}

/// Waits until `condition` holds, at most a minute.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<6_000 {
    if try await condition() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}
