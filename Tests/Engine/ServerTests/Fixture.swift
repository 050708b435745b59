import Dispatch
import Foundation
import Logging
import Synchronization
import TongluCore
import TongluDatabase
import TongluGRPC
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

/// Every caller is anonymous, except for a staff member whose rights a `Revoke` ends.
private struct Doorkeeper: Authenticator {
  let ledger: Ledger

  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    guard credentials.authorization != "Bearer expired" else {
      throw Status(.unauthenticated, "TOKEN_EXPIRED", "log in again")
    }
    switch credentials.authorization {
    case "Bearer someone": return Caller(tenant: 1, kind: .staff, userID: 1, roles: .owner)
    case "Bearer person":
      guard !ledger.all.contains("revoked") else {
        throw Status(.unauthenticated, "TOKEN_INVALID", "log in again")
      }
      return Caller(tenant: 0, kind: .staff, userID: 9, roles: .owner)
    default: return .anonymous
    }
  }
}

/// The log of a server, a line per event with its fields.
struct LogBook: LogHandler {
  final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  let lines: Lines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  init(_ lines: Lines) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lines.add("\(event.level) \(event.message) \(event.metadata ?? [:])")
  }
}

/// The mutations that ran, and a gate for the next `Wait`.
final class Ledger: Sendable {
  private let names = Mutex<[String]>([])
  private let gate = DispatchSemaphore(value: 0)

  /// Waits at the gate; `open` admits one.
  func pass() { gate.wait() }
  func open() { gate.signal() }
  func add(_ name: String) { names.withLock { $0.append(name) } }
  var all: [String] { names.withLock { $0 } }
}

/// A server on a free port of the loopback, with its own database.
struct Fixture {
  let server: Server
  let ledger = Ledger()
  let log = LogBook.Lines()
  let executor: Executor
  private let database: Database
  private let directory: String
  private let name: String
  private let scratchServer: String?

  /// The PostgreSQL server to use; nil for SQLite.
  static let postgreSQL = ProcessInfo.processInfo.environment["TONGLU_TEST_POSTGRES"]

  /// Uses a new PostgreSQL database at `server`, or SQLite.
  init(
    postgreSQL server: String? = nil, limits: [Limit] = [],
    _ change: (inout Configuration) -> Void = { _ in }
  ) async throws {
    let name = "server_" + UUID().uuidString.lowercased().replacing("-", with: "_")
    directory = NSTemporaryDirectory() + "tonglu-\(name)"
    (self.name, scratchServer) = (name, server)
    if let server {
      try PostgreSQLSession.run("CREATE DATABASE \(name)", at: server)
      var limits = DatabaseLimits()
      (limits.readersMax, limits.writersMax) = (2, 1)
      database = try Database(
        postgreSQL: server.replacing("/postgres?host=", with: "/\(name)?host="),
        migrations: Installation.migrations, limits: limits)
      database.startFollowing()
    } else {
      database = try Database(
        directory: directory, migrations: Installation.migrations, clock: .system, poolThreads: 2)
    }
    executor = Executor(
      methods: Self.methods(ledger, TestClient.openService, .anyone)
        + Self.methods(ledger, TestClient.knownService, .owner), database: database,
      authenticator: Doorkeeper(ledger: ledger),
      clock: .system, mint: IdentifierMint(node: 0, clock: .system),
      payloadKey: [UInt8](repeating: 7, count: 32), limits: limits)
    var configuration = Configuration()
    // Tests run in parallel, so a client may wait longer than this limit.
    configuration.timers.preface = 0
    // These methods need no login.
    configuration.messageBytesUnknownMax = configuration.messageBytesMax
    change(&configuration)
    self.server = try await Server.start(
      executor, configuration, logger: Logger(label: "test") { [log] _ in LogBook(log) })
  }

  /// A value of the metrics page.
  func metric(_ name: String) async throws -> Double? {
    PrometheusText.page(try await server.metrics).split(separator: "\n")
      .first { $0.hasPrefix(name + " ") }
      .flatMap { Double($0.dropFirst(name.count + 1)) }
  }

  /// Stops the server and closes the database.
  func stop() async {
    await server.stop()
    database.close()
    try? FileManager.default.removeItem(atPath: directory)
    if let scratchServer {
      try? PostgreSQLSession.run("DROP DATABASE \(name) WITH (FORCE)", at: scratchServer)
    }
  }

  private static func methods(
    _ ledger: Ledger, _ service: String, _ access: Roles
  ) -> [Method] {
    [
      .read(service + "Echo", access: access, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) in request
      },
      .read(service + "Sleep", access: access, isHeavy: true) {
        (request: Text, call, snapshot) throws(Status) in
        Thread.sleep(forTimeInterval: 0.5)
        return request
      },
      .read(service + "Refuse", access: access, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) -> Text in
        throw Status.invalid("BAD_THING", field: "thing", "坏").with(["why": "because"])
      },
      .write(
        service + "Store", access: access, isSecret: false,
        requestID: { (request: Text) in request.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        ledger.add(request.value)
        return Text("stored")
      },
      .write(
        service + "Wait", access: access, isSecret: false, requestID: { (r: Text) in r.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        ledger.add("began")
        ledger.pass()
        return Text("waited")
      },
      .write(
        service + "Revoke", access: access, isSecret: false,
        requestID: { (r: Text) in r.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        ledger.add("revoked")
        try transaction.record(.staff, 9, version: 2, .updated)
        return Text("revoked")
      },
      .bidirectional(
        service + "Squeeze", access: access, begin: { (call) throws(Status) in (call, 0) },
        receive: { (state: inout (Call, Int), message: Text) throws(Status) in state.1 += 1 },
        receivedAll: { (_) throws(Status) in },
        next: { (state: inout (Call, Int), room, snapshot) throws(Status) -> Batch<Text> in
          if state.1 == 0 { return Batch(then: .input) }
          state.1 -= 1
          state.0.compressReplies(true)
          return Batch([Text(String(repeating: "z", count: 5_000))], then: .more)
        }),
      .serverStream(
        service + "GatedFollow", access: access, isHeavy: true,
        begin: { (request: Text, call) throws(Status) in Int64(request.value) ?? 0 },
        next: { (position: inout Int64, room, snapshot) throws(Status) -> Batch<Text> in
          let changes = try snapshot.changes(after: position, limit: 2)
          position = changes.last?.position ?? position
          ledger.add("looked")
          ledger.pass()
          return Batch(changes.map { Text("\($0.id)") }, then: .change(of: [.every(.post)]))
        }),
    ] + failing(service, access) + streams(ledger, service, access, isHeavy: false)
      + streams(ledger, service + "Heavy", access, isHeavy: true)
  }

  /// Handlers that refuse, and handlers that trap or fail.
  private static func failing(_ service: String, _ access: Roles) -> [Method] {
    [
      .read(service + "RefuseAloud", access: access, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) -> Text in
        var (before, after) = (Metadata(), Metadata())
        if !request.value.isEmpty { try before.add("x-before", text: request.value) }
        try after.add("x-after", text: "after")
        call.sendInitial(before)
        call.sendTrailing(after)
        throw Status(.aborted, "REFUSED", "no")
      },
      .read(service + "Break", access: access, isHeavy: false) {
        (request: Text, call, snapshot) throws(Status) -> Text in
        _ = try snapshot.exists("SELECT 1 FROM nowhere")
        return request
      },
      .serverStream(
        service + "BreakStream", access: access, isHeavy: false,
        begin: { (request: Text, call) throws(Status) in 0 },
        next: { (turn: inout Int, room, snapshot) throws(Status) -> Batch<Text> in
          _ = try snapshot.exists("SELECT 1 FROM nowhere")
          return Batch(then: .end)
        }),
      .write(
        service + "Violate", access: access, isSecret: false,
        requestID: { (request: Text) in request.requestID }
      ) { (request: Text, call, transaction) throws(Status) in
        if request.value.hasSuffix("null") {
          try transaction.execute("INSERT INTO secrets (name, value) VALUES ('a', NULL)")
        }
        for _ in 0..<2 {
          try transaction.execute("INSERT INTO secrets (name, value) VALUES ('a', 'b')")
        }
        return request
      },
    ]
  }

  /// Every kind of stream, on the loop and on the pool.
  private static func streams(
    _ ledger: Ledger, _ prefix: String, _ access: Roles, isHeavy: Bool
  ) -> [Method] {
    [
      .serverStream(
        prefix + "Count", access: access, isHeavy: isHeavy,
        begin: { (request: Text, call) throws(Status) in
          guard let count = Int(request.value) else {
            throw Status.invalid("NO_NUMBER", field: "value", "a number")
          }
          return 0..<count
        },
        next: { (rest: inout Range<Int>, room, snapshot) throws(Status) -> Batch<Text> in
          if rest == 13..<20 { throw Status(.outOfRange, "UNLUCKY", "thirteen") }
          guard let next = rest.popFirst() else { return Batch(then: .end) }
          ledger.add("made \(next)")
          let text = next % 1_000 == 0 ? "\(next)" : "\(next)" + String(repeating: ".", count: 990)
          return Batch([Text(text)], then: rest.isEmpty ? .end : .more)
        }),
      .serverStream(
        prefix + "Follow", access: access, isHeavy: isHeavy,
        begin: { (request: Text, call) throws(Status) in Int64(request.value) ?? 0 },
        next: { (position: inout Int64, room, snapshot) throws(Status) -> Batch<Text> in
          let changes = try snapshot.changes(after: position, limit: 2)
          position = changes.last?.position ?? position
          return Batch(
            changes.map { Text("\($0.id)") },
            then: changes.isEmpty ? .change(of: [.every(.post)]) : .more)
        }),
      .serverStream(
        prefix + "Nap", access: access, isHeavy: isHeavy,
        begin: { (request: Text, call) throws(Status) in 0 },
        next: { (turn: inout Int, room, snapshot) throws(Status) -> Batch<Text> in
          turn += 1
          return Batch([Text("\(turn)")], then: .delay(milliseconds: 100))
        }),
      .clientStream(
        prefix + "Sum", access: access, isHeavy: isHeavy, begin: { (call) throws(Status) in 0 },
        receive: { (sum: inout Int, message: Text) throws(Status) in
          guard let number = Int(message.value) else {
            throw Status.invalid("NO_NUMBER", field: "value", "a number")
          }
          sum += number
        },
        finish: { (sum, call, snapshot) throws(Status) in Text("\(sum)") }),
      .clientStream(
        prefix + "Gather", access: access, isHeavy: isHeavy,
        requestID: { (first: Text) in first.requestID }, begin: { (call) throws(Status) in [] },
        receive: { (all: inout [String], message: Text) throws(Status) in all.append(message.value)
        },
        prepare: { (all, call, snapshot) throws(Status) in all.dropFirst().joined(separator: "+") },
        finish: { (all, joined, call, transaction) throws(Status) in
          ledger.add(joined)
          try transaction.record(.post, Int64(all.count), version: 1, .created)
          return Text(joined)
        }),
      .bidirectional(
        prefix + "Chat", access: access, begin: { (call) throws(Status) in [String]() },
        receive: { (waiting: inout [String], message: Text) throws(Status) in
          if message.value == "leave" { throw Status(.aborted, "LEFT", "left") }
          waiting += message.value.split(separator: " ").map(String.init)
        },
        receivedAll: { (waiting) throws(Status) in waiting.append("bye") },
        next: { (waiting: inout [String], room, snapshot) throws(Status) -> Batch<Text> in
          if waiting.isEmpty { return Batch(then: .input) }
          return Batch([Text("re " + waiting.removeFirst())], then: .more)
        }),
    ]
  }
}

/// The message of a new mutation.
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

/// Kinds of things for tests of the engine, which declares none.
extension Entity {
  static var post: Entity { Entity(60, "post") }
  static var staff: Entity { Entity(2, "staff", [.keptInMemory, .ofRights]) }
}
