import Dispatch
import Foundation
package import TongluComposition
package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// A whole server without its sockets, over a real database of its own: SQLite's, or PostgreSQL's
/// where TONGLU_TEST_POSTGRES names one.
///
/// A call goes through the permission table, authentication, idempotency and the real writer. The
/// cast's members are the bed's: `bed.owner`, `bed.dealerA.buyer`. For one thread at a time.
@dynamicMemberLookup
package final class Testbed {
  package let clock = ManualClock()
  package private(set) var platform: Platform
  private let storage: BedStorage
  private var isClosed = false
  /// What was written before the last restart, as a position of the feed.
  private var written: Int64 = 0
  /// The files of the enterprise, and the database if it is SQLite's.
  package var directory: String { storage.directory }
  private var loop: LoopExecutor
  /// The steps of SQLite's virtual machine that its statements take.
  package let steps = StepCount()
  private let sink = Sink()
  /// What the calls' connection showed by mutual TLS.
  package var certificate: ClientCertificate?
  /// Where the calls' connection comes from; empty: unknown.
  package var peer = ""

  package convenience init() throws(Status) {
    try self.init(Template.shared.get().copy())
  }

  /// A bed over a database of the pool.
  package convenience init(lentBy pool: CopyPool) throws(Status) {
    try self.init(BedStorage(lentBy: pool))
  }

  /// A pool of databases for one test alone; nil on SQLite.
  package static func ownPool() throws(Status) -> CopyPool? {
    try Template.shared.get().ownPool()
  }

  /// Opens what is there.
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

  /// Closes it permanently; its directory is left to the caller.
  func closed() -> BedStorage {
    isClosed = true
    platform.close()
    return storage
  }

  /// Closes the data directory and opens it again, as a restart does.
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

  /// On PostgreSQL: as its own background work does after many changes.
  func vacuum() throws(Status) { try storage.vacuum() }

  /// The hourly housekeeping of a server.
  package func keepHouse() throws(Status) {
    try platform.expireOutcomes()
    try platform.sweepFiles()
    try platform.measureTables()
  }

  /// The members of the cast.
  package subscript<Value>(dynamicMember path: KeyPath<Cast, Value>) -> Value {
    Template.cast[keyPath: path]
  }

  /// Makes a call as `actor` and waits for its end.
  package func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try Reply.decode(try send(path, request.encoded(), as: actor), .strict)
  }

  /// Makes a call with bytes that need not be a message. Of a stream the client sends just these,
  /// and the server's first message is the reply.
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

  /// Opens a stream; its messages are pulled, and pushed, by the test.
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

  /// Starts the call, again once its caller has been looked up elsewhere; what is elsewhere then
  /// has ended on return.
  private func start(_ invocation: Invocation) -> LoopExecutor.Started {
    settle()
    while true {
      let started = loop.start(invocation)
      guard case .elsewhere = started, sink.wait() == .proceeding else { return started }
    }
  }

  /// How far the feed has got.
  package var position: Cursor {
    settle()
    return platform.database.position
  }

  /// Waits until what was written here, before a restart too, is delivered: other databases of one
  /// PostgreSQL may hold it back for a moment.
  private var settle: () -> Void {
    { [platform, written] in Self.settle(platform.database, written) }
  }

  private static func settle(_ database: Database, _ written: Int64) {
    for _ in 0..<60_000 {
      if database.position.position >= max(written, database.writtenPosition) { return }
      usleep(1_000)
    }
  }

  private func invocation(_ path: String, _ message: [UInt8], as actor: Actor) -> Invocation {
    let credentials = Credentials(
      authorization: actor.token.isEmpty ? "" : "Bearer \(actor.token)",
      actFor: actor.actFor.map(String.init) ?? "", certificate: certificate, peer: peer)
    return Invocation(.init(path: path, credentials: credentials), message: message, stream: 1)
  }

  /// A fresh request id.
  package func requestID() -> String {
    RequestID.v7(
      at: clock.now, random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max))
    ).description
  }

  /// Reads the database past the service, as the enterprise "demo" unless told otherwise.
  package func read<Value>(
    tenant: Int64? = nil, _ body: (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> Value {
    settle()
    let reader = try platform.database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant ?? self.tenant, timeLimit: 10_000_000_000, body)
  }

  /// Writes the database past the service, as the enterprise "demo" unless told otherwise.
  package func write<Value: Sendable>(
    tenant: Int64? = nil,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) throws(Status) -> Value {
    try platform.database.writer.perform(tenant: tenant ?? self.tenant, at: clock.now, body)
  }
}

/// Waits for the call that did not end at once.
///
/// `@unchecked Sendable`: the bed's thread and the one that has the call take turns by `done`.
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
