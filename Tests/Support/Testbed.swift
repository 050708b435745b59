import Dispatch
import Foundation
package import TongluComposition
package import TongluCore
package import TongluDatabase
import TongluGRPC
package import TongluMessages
package import TongluService

/// A whole server without sockets, on its own real database: SQLite's, or PostgreSQL's if
/// TONGLU_TEST_POSTGRES names one.
///
/// A call goes through the permission table, authentication, idempotency and the real writer. The
/// cast's members are the bed's: `bed.owner`, `bed.dealerA.buyer`. For one thread at a time.
@dynamicMemberLookup
package final class Testbed {
  package let clock = ManualClock()
  package private(set) var platform: Platform
  private let storage: BedStorage
  private var isClosed = false
  /// The feed position of the last write before the last restart.
  private var written: Int64 = 0
  /// The files of the enterprise, and the database if it is SQLite's.
  package var directory: String { storage.directory }
  private var loop: LoopExecutor
  /// The steps of SQLite's virtual machine of its statements.
  package let steps = StepCount()
  private let sink = Sink()
  /// The client certificate of the calls' connection.
  package var certificate: ClientCertificate?
  /// The address of the calls' connection; empty if unknown.
  package var peer = ""

  package convenience init() throws(Status) {
    try self.init(Template.shared.get().copy())
  }

  /// A bed on a database of the pool.
  package convenience init(lentBy pool: CopyPool) throws(Status) {
    try self.init(BedStorage(lentBy: pool))
  }

  /// A pool of databases for one test; nil on SQLite.
  package static func ownPool() throws(Status) -> CopyPool? {
    try Template.shared.get().ownPool()
  }

  /// Opens existing data.
  init(_ storage: BedStorage) throws(Status) {
    self.storage = storage
    platform = try storage.open(clock.wall, limits: Self.counting(steps))
    loop = try platform.executor.makeLoop(sink: sink)
  }

  deinit {
    guard !isClosed else { return }
    platform.close()
    storage.remove()
  }

  /// Closes it permanently; the caller owns its directory.
  func closed() -> BedStorage {
    isClosed = true
    platform.close()
    return storage
  }

  /// Closes the data directory and reopens it, like a restart.
  package func reopen(limits: DatabaseLimits = DatabaseLimits()) throws(Status) {
    written = max(written, platform.database.writtenPosition)
    platform.close()
    platform = try storage.open(clock.wall, limits: Self.counting(steps, limits))
    loop = try platform.executor.makeLoop(sink: sink)
  }

  private static func counting(
    _ steps: StepCount, _ limits: DatabaseLimits = DatabaseLimits()
  ) -> DatabaseLimits {
    var limits = limits
    limits.steps = steps
    return limits
  }

  /// On PostgreSQL: vacuums, as its background work does after many changes.
  func vacuum() throws(Status) { try storage.vacuum() }

  /// The hourly housekeeping of a server.
  package func keepHouse() throws(Status) {
    try platform.expireOutcomes()
    try platform.sweepFiles()
    try platform.measureTables()
  }

  /// Waits until the search indexes hold `count` products and customers, at most a minute. The
  /// first search of customers has their index read in the background; until then searches read
  /// the rows.
  package func awaitSearch(of count: Int) {
    for _ in 0..<60_000 where platform.searchDocuments < Int64(count) { usleep(1_000) }
  }

  /// The members of the cast.
  package subscript<Value>(dynamicMember path: KeyPath<Cast, Value>) -> Value {
    Template.cast[keyPath: path]
  }

  /// Makes a call as `actor` and waits for its result.
  package func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try Reply.decode(try send(path, request.encoded(), as: actor), .strict)
  }

  /// Makes a call with bytes that need not be a message. A client stream sends only these; of a
  /// server stream the first message is returned.
  package func send(
    _ path: String, _ message: [UInt8], as actor: Actor
  ) throws(Status) -> [UInt8] {
    let invocation = self.invocation(path, message, as: actor)
    defer { loop.endTurn() }
    switch start(invocation) {
    case .finished, .elsewhere: break
    case .opened(let call):
      let stream = TestStream(call, loop, sink, settle: settle)
      if !call.collects { return try stream.pull().first ?? [] }
      try stream.push(message)
      return try stream.finish()
    }
    return try invocation.result()
  }

  /// Makes a dry run of a mutation: its response, and whether that is of the whole mutation or of
  /// its first step.
  package func dryRun(
    _ path: String, _ message: [UInt8], as actor: Actor
  ) throws(Status) -> (reply: [UInt8], isWhole: Bool) {
    let invocation = self.invocation(path, message, as: actor, isDryRun: true)
    defer { loop.endTurn() }
    _ = start(invocation)
    let reply = try invocation.result()
    guard let value = invocation.trailingMetadata[DryRun.field] else {
      throw Status(.internal, "NO_DRY_RUN", "the response is not marked as that of a dry run")
    }
    return (reply, value == DryRun.whole)
  }

  /// The same with messages.
  package func dryRun<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try Reply.decode(try dryRun(path, request.encoded(), as: actor).reply, .strict)
  }

  /// Opens a stream; the test pulls and pushes its messages.
  package func open(
    _ path: String, _ message: [UInt8] = [], as actor: Actor
  ) throws(Status) -> TestStream {
    let invocation = self.invocation(path, message, as: actor)
    guard case .opened(let call) = start(invocation) else {
      _ = try invocation.result()
      throw Status(.internal, "NO_STREAM", "the call is no stream")
    }
    return TestStream(call, loop, sink, settle: settle)
  }

  /// Starts the call, again after its caller was authenticated on another thread; calls on other
  /// threads have ended on return.
  private func start(_ invocation: Invocation) -> LoopExecutor.Started {
    settle()
    while true {
      let started = loop.start(invocation)
      guard case .elsewhere = started, sink.wait() == .proceeding else { return started }
    }
  }

  /// The position of the feed.
  package var position: Cursor {
    settle()
    return platform.database.position
  }

  /// Waits until earlier writes are delivered, including those before a restart: other databases of
  /// one PostgreSQL may delay them.
  private var settle: () -> Void {
    { [platform, written] in Self.settle(platform.database, written) }
  }

  private static func settle(_ database: Database, _ written: Int64) {
    for _ in 0..<60_000 {
      if database.position.position >= max(written, database.writtenPosition) { return }
      usleep(1_000)
    }
  }

  private func invocation(
    _ path: String, _ message: [UInt8], as actor: Actor, isDryRun: Bool = false
  ) -> Invocation {
    let credentials = Credentials(
      authorization: actor.token.isEmpty ? "" : "Bearer \(actor.token)",
      actFor: actor.actFor.map(String.init) ?? "", certificate: certificate, peer: peer)
    var head = Invocation.Head(path: path, credentials: credentials)
    head.isDryRun = isDryRun
    return Invocation(head, message: message, stream: 1)
  }

  /// A new request id.
  package func requestID() -> String {
    RequestID.v7(
      at: clock.now, random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max))
    ).description
  }

  /// Reads the database directly, by default as the enterprise "demo".
  package func read<Value>(
    tenant: Int64? = nil, _ body: (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> Value {
    settle()
    let reader = try platform.database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant ?? self.tenant, timeLimit: 10_000_000_000, body)
  }

  /// Writes the database directly, by default as the enterprise "demo".
  package func write<Value: Sendable>(
    tenant: Int64? = nil,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) throws(Status) -> Value {
    try platform.database.writer.perform(tenant: tenant ?? self.tenant, at: clock.now, body)
  }
}

/// Waits for a call that did not end at once.
///
/// `@unchecked Sendable`: the bed's thread and the one that has the call alternate by `done`.
final class Sink: ReplySink, @unchecked Sendable {
  enum Told {
    case proceeding, ended
  }

  private let done = DispatchSemaphore(value: 0)
  private var told = Told.ended

  func proceed(_ invocation: Invocation) {
    told = .proceeding
    done.signal()
  }

  func release(_ invocations: [Invocation]) {
    for _ in invocations { done.signal() }
  }

  func release(_ stream: StreamCall) { done.signal() }

  @discardableResult
  func wait() -> Told {
    done.wait()
    defer { told = .ended }
    return told
  }
}
