import TongluCore
import TongluDatabase
import TongluGRPC

/// A mutation in the writer: it returns the stored outcome of its request id, or runs the handler
/// and stores its response with outcome and audit row.
///
/// `@unchecked Sendable`: owned by the event loop or a pool thread until submitted, then by the
/// writer's thread until released.
final class Mutating: WriteJob, @unchecked Sendable {
  let context: WriteContext
  private let replySink: any ReplySink
  /// What runs in the transaction; a heavy mutation's is known only once it is prepared.
  var work: Method.Work
  /// The request of a staged mutation as it was sent; nil for any other.
  private let request: [UInt8]?
  /// What continues a staged mutation that its first transaction did not end.
  private(set) var next: StagedStep?
  let invocation: Invocation
  private let method: Method
  private let call: Call
  /// What a retry is known by; nil where the contract has no request ids.
  private let intent: Outcomes.Intent?
  private let executor: Executor
  let byteCount: Int
  private var reply: [UInt8] = []

  init(
    _ invocation: Invocation, _ method: Method, _ call: Call, intent: Outcomes.Intent?,
    byteCount: Int, work: Method.Work, executor: Executor, sink: any ReplySink,
    request: [UInt8]? = nil
  ) {
    self.invocation = invocation
    self.method = method
    self.call = call
    self.intent = intent
    self.work = work
    self.request = request
    replySink = sink
    self.executor = executor
    self.byteCount = byteCount
    context = WriteContext(
      tenant: call.tenant, actor: call.caller.userID, at: call.now, origin: call.caller.origin)
    if invocation.trace?.isSampled == true {
      invocation.writing = Invocation.Writing(queuedAt: monotonicNanoseconds())
    }
  }

  var deadline: UInt64? { invocation.deadline }
  var isRepeatable: Bool { intent != nil }
  var isStep: Bool { request != nil }
  /// The call of a staged mutation that is not finished stays with its steps.
  var sink: any WriteSink { next == nil ? replySink : executor.staging }

  func checkAlive() throws(Status) { try invocation.checkAlive() }

  /// A version 4 id does not say whether its outcome may be gone.
  var isRecalledFirst: Bool { intent.map { $0.id.mintedAt == nil } ?? false }

  /// A retry gets the reply that is stored, if its caller still may.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    if mayHaveChanged { try executor.authenticator.ask(call.caller, snapshot)?.answer(snapshot) }
    guard let intent, let stored = try Outcomes.reply(of: intent, method: method, call, snapshot)
    else { return false }
    // What a run that was undone has told.
    invocation.dropMetadata()
    next = nil
    reply = stored
    return true
  }

  /// Whether the caller may not be any more who it was when it was recognised. Over one writer
  /// `recall` stands in the transaction before `run`, and a change since is known; what other
  /// servers write is read in the transaction.
  private var mayHaveChanged: Bool {
    executor.database.isShared || executor.database.rights.value != call.rightsNumber
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {
    invocation.dropMetadata()
    next = nil
    if invocation.writing != nil { invocation.writing?.begunAt = monotonicNanoseconds() }
    let before = transaction.recordedCount
    let checks = try Checks(call.caller, intent, executor, transaction.snapshot)
    if !executor.database.isShared { try checks.answer(transaction.snapshot) }
    var begun: StagedMutation?
    do throws(Status) {
      begun = try carryOut(transaction)
    } catch {
      if executor.database.isShared { try checks.refuse(transaction.snapshot) }
      throw error
    }
    // Its results arrived with the handler's.
    if executor.database.isShared { try checks.answer(transaction.snapshot) }
    if let begun, let intent {
      try begun.begin(tag: intent.tag, at: executor.staging.leaseEnd, transaction)
      next = StagedStep(
        begun, executor, for: StagedStep.Waiting(invocation, replySink), byteCount: byteCount)
      return
    }
    // What a stranger's call has not changed can be carried out again: it leaves no row.
    let leavesNothing =
      call.caller.kind == .anonymous && transaction.recordedCount == before
    if let intent, !leavesNothing {
      try Outcomes.store(reply, of: intent, method: method, call, transaction)
    }
  }

  /// Runs the whole, or the first step: returns what then remains.
  private func carryOut(
    _ transaction: borrowing Transaction
  ) throws(Status) -> StagedMutation? {
    switch work {
    case .whole(let apply):
      reply = try apply(call, transaction)
      return nil
    case .staged(let stages):
      var room = executor.staging.room(executor.staging.firstPace)
      let (progress, reply) = try stages.step([], &room, call, transaction)
      guard let reply else {
        return StagedMutation(
          method: method, call: call, request: request ?? [], stages: stages, progress: progress,
          ranNanoseconds: room.ranNanoseconds)
      }
      self.reply = reply
      return nil
    }
  }

  /// The checks in the transaction besides the handler's: whether the caller's account is
  /// unchanged, and whether the outcome of its request id was deleted.
  private struct Checks {
    private var right: Asked<Void>?
    private var outcome: Asked<Void>?

    init(
      _ caller: Caller, _ intent: Outcomes.Intent?, _ executor: Executor,
      _ snapshot: borrowing Snapshot
    ) throws(Status) {
      // Over one writer `recall` has looked.
      if executor.database.isShared { right = try executor.authenticator.ask(caller, snapshot) }
      if let intent { outcome = try Outcomes.ask(of: intent, snapshot) }
    }

    func answer(_ snapshot: borrowing Snapshot) throws(Status) {
      try right?.answer(snapshot)
      try outcome?.answer(snapshot)
    }

    /// A caller whose account has changed, or whose request id is too old, is refused with that
    /// reason alone, whatever the handler found.
    func refuse(_ snapshot: borrowing Snapshot) throws(Status) {
      do throws(Status) {
        try answer(snapshot)
      } catch {
        let isRefused =
          [.unauthenticated, .permissionDenied].contains(error.code)
          || error.has(.callerChanged, .requestIDExpired)
        if isRefused { throw error }
      }
    }
  }

  func measured(held: UInt64) { next?.measured(held: held) }

  func finish(_ outcome: Result<Void, Status>, position: Int64) {
    if invocation.writing != nil { invocation.writing?.endedAt = monotonicNanoseconds() }
    if case .failure(let status) = outcome {
      next = nil
      return invocation.refuse(status)
    }
    guard next == nil else { return }
    invocation.finish(
      reply,
      at: call.caller.kind == .anonymous
        ? nil : executor.cursors.position(position, tenant: call.tenant))
  }
}
