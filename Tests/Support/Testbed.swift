import Dispatch
import Foundation
package import TongluComposition
package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// A whole server without its sockets, over a real SQLite database of its own.
///
/// A call goes through the permission table, authentication, idempotency and the real writer. The
/// cast's members are the bed's: `bed.owner`, `bed.dealerA.buyer`. For one thread at a time.
@dynamicMemberLookup
package final class Testbed {
  package let clock = ManualClock()
  package private(set) var platform: Platform
  package let directory: String
  private var loop: LoopExecutor
  private let sink = Sink()
  /// What the calls' connection showed by mutual TLS.
  package var certificate: ClientCertificate?

  package init() throws(Status) {
    directory = NSTemporaryDirectory() + "tonglu-bed-\(UUID().uuidString)"
    try Template.shared.get().unpack(into: directory)
    platform = try Platform(directory: directory, clock: clock.wall, poolThreads: 1)
    loop = try platform.executor.makeLoop(sink: sink)
  }

  deinit {
    platform.close()
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Closes the data directory and opens it again, as a restart does.
  package func reopen() throws(Status) {
    platform.close()
    platform = try Platform(directory: directory, clock: clock.wall, poolThreads: 1)
    loop = try platform.executor.makeLoop(sink: sink)
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
    switch loop.start(invocation) {
    case .finished: break
    case .elsewhere: sink.wait()
    case .opened(let call):
      let stream = TestStream(call, loop, sink)
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
    guard case .opened(let call) = loop.start(invocation) else {
      _ = try invocation.result()
      throw Status(.internal, "NO_STREAM", "the call is no stream")
    }
    return TestStream(call, loop, sink)
  }

  private func invocation(_ path: String, _ message: [UInt8], as actor: Actor) -> Invocation {
    let credentials = Credentials(
      authorization: actor.token.isEmpty ? "" : "Bearer \(actor.token)",
      actFor: actor.actFor.map(String.init) ?? "", certificate: certificate)
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
/// `@unchecked Sendable`: it holds nothing but a semaphore.
final class Sink: ReplySink, @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)

  func release(_ invocations: [Invocation]) {
    for _ in invocations { done.signal() }
  }

  func release(_ stream: StreamCall) { done.signal() }

  func wait() { done.wait() }
}

/// The files of a data directory with the cast in it, made once.
private struct Template: Sendable {
  static let shared: Result<Template, Status> = Result { () throws(Status) in try Template() }

  static var cast: Cast {
    guard case .success(let template) = shared else { preconditionFailure("no cast") }
    return template.cast
  }

  let cast: Cast
  let files: [String: Data]

  init() throws(Status) {
    let directory = NSTemporaryDirectory() + "tonglu-template-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let clock = ManualClock()
    let platform = try Platform(directory: directory, clock: clock.wall, poolThreads: 1)
    let maker = CastMaker(mint: IdentifierMint(node: 1, clock: clock.wall), now: clock.now)
    cast = try platform.database.writer.perform(tenant: 0, at: clock.now) {
      transaction throws(Status) in try maker.make(transaction)
    }
    platform.close()
    var files: [String: Data] = [:]
    for name in [Database.fileName, Database.fileName + "-wal"] {
      files[name] = FileManager.default.contents(atPath: directory + "/" + name)
    }
    self.files = files
  }

  func unpack(into directory: String) throws(Status) {
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      for (name, data) in files {
        try data.write(to: URL(filePath: directory + "/" + name))
      }
    } catch {
      throw Status(.internal, "NO_DIRECTORY", "\(error)")
    }
  }
}
