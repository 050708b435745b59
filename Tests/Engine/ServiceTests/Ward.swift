import Dispatch
import Foundation
import Synchronization
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluGRPC
import TongluIdentityMessages
import TongluMessages
import TongluOrdersMessages
import TongluService

/// A service with a few methods over a table of notes, on a real database, without the product's
/// domains.
///
/// The authorization is the caller's name: "owner", "buyer"; any other is anonymous.
final class Ward {
  static let schema = """
    -- migration 100 notes oldest 1
    CREATE TABLE notes (
      tenant BIGINT NOT NULL,
      id BIGINT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (tenant, id)
    );
    """

  let directory: String
  let database: Database
  let executor: Executor
  let loop: LoopExecutor
  private let sink = Sink()
  /// The number of runs of a handler or its preparation.
  let runs = Counter()

  /// `stepRows` is the number of notes in a step of `Staged`.
  init(stepRows: Int = 1_000) throws(Status) {
    directory = NSTemporaryDirectory() + "tonglu-service-\(UUID().uuidString)"
    var limits = DatabaseLimits()
    limits.stepRowsMax = stepRows
    // Steps are limited by rows alone, on a slow machine too.
    limits.stepMilliseconds = 60_000
    database = try Database(
      directory: directory, migrations: Installation.migrations + Migration.parse(Self.schema),
      poolThreads: 1, limits: limits)
    let key = try database.writer.perform(tenant: 0, at: Instant(microseconds: 0)) {
      transaction throws(Status) in try Installation.payloadKey(transaction)
    }
    let now = Moving(Instant(rfc3339: "2026-11-23T00:00:00Z") ?? Instant(microseconds: 0))
    clock = now
    executor = Executor(
      methods: Self.methods(runs), database: database, authenticator: Names(),
      clock: now.wall, mint: IdentifierMint(node: 0, clock: now.wall), payloadKey: key)
    loop = try executor.makeLoop(sink: sink)
  }

  let clock: Moving

  /// The source of node numbers for later servers of a ward.
  private static let nodes = Counter()

  deinit {
    database.close()
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Makes a call and waits for its end.
  func send(
    _ path: String, _ message: [UInt8], as name: String = "owner", after: String = "",
    deadline: UInt64? = nil, isDryRun: Bool = false
  ) -> Result<[UInt8], Status> {
    let credentials = Credentials(authorization: name)
    var head = Invocation.Head(
      path: path, credentials: credentials, after: after, deadline: deadline)
    head.isDryRun = isDryRun
    let invocation = Invocation(head, message: message, stream: 1)
    if case .elsewhere = loop.start(invocation) { wait() }
    loop.endTurn()
    position = invocation.position?.description ?? ""
    dryRun = invocation.trailingMetadata["tonglu-dry-run"]
    return invocation.outcome ?? .failure(Status(.internal, "NO_OUTCOME", ""))
  }

  /// Waits for one call on another thread.
  func wait() {
    while loop.isWaiting {
      Thread.sleep(forTimeInterval: 0.002)
      loop.resumeWaiting()
      loop.endTurn()
    }
    sink.wait()
  }

  /// The position of the last response.
  private(set) var position = ""

  /// What the last response said of a dry run; nil for a call.
  private(set) var dryRun: String?

  /// Writes a note; a text that begins with "!" is a command to the handler.
  func note(
    _ text: String, id: String, as name: String = "owner", path: String = "/test.Ward/Write",
    isDryRun: Bool = false
  ) -> Result<String, Status> {
    send(path, message(text, id: id), as: name, isDryRun: isDryRun).flatMap { bytes in
      Result { () throws(Status) in
        try CreateCustomerClassResponse.decode(bytes, .strict).customerClass?.name ?? ""
      }
    }
  }

  func message(_ text: String, id: String) -> [UInt8] {
    var request = CreateCustomerClassRequest()
    request.requestID = id
    request.code = "N"
    request.name = text
    return request.encoded()
  }

  /// Another program over the same database.
  func successor() throws(Status) -> Executor {
    Executor(
      methods: Self.methods(runs), database: database, authenticator: Names(),
      clock: clock.wall, mint: IdentifierMint(node: Self.nodes.next(), clock: clock.wall),
      payloadKey: [UInt8](repeating: 0, count: 32))
  }

  /// The call made by `note`, not started.
  func invocation(_ text: String, id: String) -> Invocation {
    var request = CreateCustomerClassRequest()
    request.requestID = id
    request.code = "N"
    request.name = text
    return Invocation(
      .init(path: "/test.Ward/Write", credentials: Credentials(authorization: "owner")),
      message: request.encoded(), stream: 1)
  }

  func requestID(at instant: Instant? = nil) -> String {
    RequestID.v7(
      at: instant ?? clock.now, random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max))
    ).description
  }

  func count(_ sql: Statement) throws(Status) -> Int64 {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.first(sql) { row throws(Status) in row.int(0) } ?? 0
    }
  }

  /// Deletes old outcomes, by the retention clock by default; returns the number deleted.
  func expire(_ now: Instant? = nil) throws(Status) -> Int {
    let now = now ?? executor.retention.now
    return try database.writer.perform(tenant: 1, at: now) { transaction throws(Status) in
      try Outcomes.expire(now: now, transaction)
    }
  }

  func notes() throws(Status) -> Int64 {
    try count("SELECT COUNT(*) FROM notes WHERE tenant = $tenant")
  }

  private static func methods(_ runs: Counter) -> [Method] {
    let keep:
      @Sendable (CreateCustomerClassRequest, Call, borrowing Transaction) throws(Status)
        -> CreateCustomerClassResponse = { (request, call, transaction) throws(Status) in
          runs.add()
          let id = call.newID()
          try transaction.execute(
            "INSERT INTO notes (tenant, id, text) VALUES ($tenant, $1, $2)", id, request.name)
          if request.name == "!refuse" { throw Status(.failedPrecondition, "REFUSED", "no") }
          var response = CreateCustomerClassResponse()
          response.customerClass = CustomerClass()
          response.customerClass?.name = "\(request.name) \(id)"
          return response
        }
    let requestID: @Sendable (CreateCustomerClassRequest) -> String = { $0.requestID }
    return [
      .write(
        "/test.Ward/Write", access: [.owner, .buyer], isSecret: false, requestID: requestID, keep),
      .write("/test.Ward/Other", access: .owner, isSecret: false, requestID: requestID, keep),
      .write("/test.Ward/Secret", access: .owner, isSecret: true, requestID: requestID, keep),
      .write(
        "/test.Ward/Heavy", access: .owner, isSecret: false, requestID: requestID,
        prepare: { (request: CreateCustomerClassRequest, call, snapshot) throws(Status) in
          runs.add()
          return "prepared"
        },
        { (request, prepared: String, call, transaction) throws(Status) in
          var copy = request
          copy.name = prepared
          return try keep(copy, call, transaction)
        }),
      .staged(
        "/test.Ward/Staged", access: [.owner, .buyer], requestID: requestID,
        prepare: { (request: CreateCustomerClassRequest, call, snapshot) throws(Status) in
          NothingPrepared()
        },
        {
          (request, _, written: inout Written, room, call, transaction) throws(Status)
            -> CreateCustomerClassResponse? in
          while written.count < Int64(request.name) ?? 0 {
            guard room.take() else { return nil }
            written.count += 1
            try transaction.execute(
              "INSERT INTO notes (tenant, id, text) VALUES ($tenant, $1, 'step')", call.newID())
          }
          guard written.count > 0 else { throw Status(.failedPrecondition, "REFUSED", "no") }
          var response = CreateCustomerClassResponse()
          response.customerClass = CustomerClass()
          response.customerClass?.name = "\(written.count) by \(name(call.caller))"
          return response
        }),
      .read("/test.Ward/Read", access: .staff, isHeavy: false) {
        (request: GetOrderRequest, call, snapshot) throws(Status) -> ListOrdersResponse in
        let limit = request.orderID
        _ = try snapshot.first(
          """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
          SELECT COUNT(*) FROM n
          """, limit
        ) { row throws(Status) in row.int(0) }
        runs.add()
        return ListOrdersResponse()
      },
      .read("/test.Ward/Open", access: .anyone, isHeavy: true) {
        (request: WhoAmIRequest, call, snapshot) throws(Status) -> WhoAmIResponse in
        WhoAmIResponse()
      },
    ]
  }
}

/// The number of notes written by a staged mutation.
private struct Written: StagedProgress {
  var count: Int64 = 0

  init() {}
  init(stored: [UInt8]) throws(Status) {
    count = try PackedNumbers.numbers(stored).first ?? 0
  }
  var stored: [UInt8] { PackedNumbers.bytes([count]) }
}

/// The caller's id, and its flags of sight.
private func name(_ caller: Caller) -> String {
  "\(caller.userID)" + (caller.leadsTeam && caller.collaborates ? " with flags" : "")
}

/// An authenticator by name.
private struct Names: Authenticator {
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    switch credentials.authorization {
    case "": .anonymous
    case "owner": Caller(tenant: 1, kind: .staff, userID: 1, roles: .owner)
    case "late": try late(snapshot)
    case "lead":
      Caller(
        tenant: 1, kind: .staff, userID: 4, roles: .owner, leadsTeam: true, collaborates: true)
    case "buyer": Caller(tenant: 1, kind: .member, userID: 2, roles: .buyer, customerID: 5)
    case "stranger": Caller(tenant: 2, kind: .staff, userID: 3, roles: .owner)
    default: throw Status(.unauthenticated, "TOKEN_INVALID", "who?")
    }
  }

  /// The owner, found after some milliseconds, as on a busy machine.
  private func late(_ snapshot: borrowing Snapshot) throws(Status) -> Caller {
    _ = try snapshot.first(
      """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
      SELECT COUNT(*) FROM n
      """
    ) { row throws(Status) in row.int(0) }
    return Caller(tenant: 1, kind: .staff, userID: 1, roles: .owner)
  }
}

/// A clock that is moved by hand.
final class Moving: Sendable {
  private let instant: Mutex<Instant>
  private let elapsed = Mutex<UInt64>(1 << 40)

  init(_ now: Instant) { instant = Mutex(now) }

  var now: Instant { instant.withLock { $0 } }
  var wall: WallClock {
    WallClock(elapsed: { self.elapsed.withLock { $0 } }) { self.now }
  }

  /// Real time passes.
  func advance(seconds: Int64) {
    instant.withLock { $0 = $0.adding(seconds: seconds) }
    elapsed.withLock { $0 += UInt64(max(0, seconds)) * 1_000_000_000 }
  }

  /// The clock is set.
  func jump(seconds: Int64) {
    instant.withLock { $0 = $0.adding(seconds: seconds) }
  }
}

/// A counter for any thread.
final class Counter: Sendable {
  private let number = Atomic(0)

  var value: Int { number.load(ordering: .relaxed) }
  func add() { number.add(1, ordering: .relaxed) }
  func next() -> Int { number.add(1, ordering: .relaxed).newValue }
}

/// `@unchecked Sendable`: it has nothing but a semaphore.
private final class Sink: ReplySink, @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)

  func release(_ invocations: [Invocation]) { for _ in invocations { done.signal() } }
  func wait() { done.wait() }
}

/// Discards finished calls.
final class Silent: ReplySink {
  func release(_ invocations: [Invocation]) {}
}

extension Result where Failure == Status {
  /// The reason of the refusal; empty on success.
  var reason: String {
    if case .failure(let status) = self { status.reason } else { "" }
  }
}

/// The kind of the ward's notes.
extension Entity {
  static var note: Entity { Entity(60, "note") }
}
