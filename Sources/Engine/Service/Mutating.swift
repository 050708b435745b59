import TongluCore
import TongluDatabase
import TongluGRPC

/// A mutation on its way through the writer: the stored outcome of its request id, or the handler's
/// reply with outcome and audit beside it.
///
/// `@unchecked Sendable`: owned by the event loop or a pool thread until submitted, then by the
/// writer's thread until released.
final class Mutating: WriteJob, @unchecked Sendable {
  let context: WriteContext
  let sink: any WriteSink
  /// What runs in the transaction; a heavy mutation's is known only once it is prepared.
  var apply: Method.Apply
  let invocation: Invocation
  private let method: Method
  private let call: Call
  /// What a retry is known by; nil where the contract has no request ids.
  private let intent: Outcomes.Intent?
  private let cursors: Cursors
  let byteCount: Int
  private var reply: [UInt8] = []

  init(
    _ invocation: Invocation, _ method: Method, _ call: Call, intent: Outcomes.Intent?,
    byteCount: Int, apply: @escaping Method.Apply, cursors: Cursors, sink: any ReplySink
  ) {
    self.invocation = invocation
    self.method = method
    self.call = call
    self.intent = intent
    self.apply = apply
    self.sink = sink
    self.cursors = cursors
    self.byteCount = byteCount
    context = WriteContext(tenant: call.tenant, actor: call.caller.userID, at: call.now)
    if invocation.trace?.isSampled == true {
      invocation.writing = Invocation.Writing(queuedAt: monotonicNanoseconds())
    }
  }

  var deadline: UInt64? { invocation.deadline }
  var isRepeatable: Bool { intent != nil }

  func checkAlive() throws(Status) { try invocation.checkAlive() }

  /// A retry gets the reply that is stored.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    guard let intent, let stored = try Outcomes.reply(of: intent, method: method, call, snapshot)
    else { return false }
    // What a run that was undone has told.
    invocation.dropMetadata()
    reply = stored
    return true
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {
    invocation.dropMetadata()
    if invocation.writing != nil { invocation.writing?.begunAt = monotonicNanoseconds() }
    reply = try apply(call, transaction)
    if let intent {
      try Outcomes.store(reply, of: intent, method: method, call, transaction)
    }
  }

  func finish(_ outcome: Result<Void, Status>, position: Int64) {
    if invocation.writing != nil { invocation.writing?.endedAt = monotonicNanoseconds() }
    if case .failure(let status) = outcome { return invocation.refuse(status) }
    invocation.finish(
      reply,
      at: call.caller.kind == .anonymous
        ? nil : cursors.position(position, tenant: call.tenant))
  }
}
