import TongluCore
import TongluDatabase
import TongluGRPC
import TongluMessages

/// A mutation in the writer: it returns the stored outcome of its request id, or runs the handler
/// and stores its response with outcome and audit row.
///
/// `@unchecked Sendable`: owned by the event loop or a pool thread until submitted, then by the
/// writer's thread until released.
final class Mutating: WriteJob, @unchecked Sendable {
  let context: WriteContext
  private let replySink: any ReplySink
  /// The work of the transaction; for a heavy mutation known after its preparation.
  var work: Method.Work
  /// The request of a staged mutation as sent; nil for any other.
  private let request: [UInt8]?
  /// Continues a staged mutation that its first transaction did not complete.
  private(set) var next: StagedStep?
  let invocation: Invocation
  private let method: Method
  private let call: Call
  /// Identifies a retry; nil where the contract has no request ids.
  private let intent: Outcomes.Intent?
  private let executor: Executor
  let byteCount: Int
  private var reply: [UInt8] = []
  /// Whether its writes are undone, and no outcome is stored.
  private let isDryRun: Bool
  /// Whether a dry run ended after the first step of a staged mutation.
  private var isFirstStep = false
  /// How many things a staged mutation changes, if its first step says.
  private var affectedCount: Int?

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
    isDryRun = invocation.head.isDryRun
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
  var isCounted: Bool { !isDryRun }
  /// The call of an unfinished staged mutation is passed to its steps.
  var sink: any WriteSink { next == nil ? replySink : executor.staging }

  func checkAlive() throws(Status) { try invocation.checkAlive() }

  /// A version 4 id does not show whether its outcome may have been deleted.
  var isRecalledFirst: Bool { intent.map { $0.id.mintedAt == nil } ?? false }

  /// A retry gets the stored response, if its caller may still read it.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    if mayHaveChanged { try executor.authenticator.ask(call.caller, snapshot)?.answer(snapshot) }
    guard let intent, let stored = try Outcomes.reply(of: intent, method: method, call, snapshot)
    else { return false }
    // Metadata of a run that was undone.
    invocation.dropMetadata()
    next = nil
    isFirstStep = false
    reply = stored
    return true
  }

  /// Whether the caller's rights may have changed since it was authenticated. With one writer
  /// `recall` runs in the transaction before `run`, and a change since then is known; changes
  /// written by other servers are read in the transaction.
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
      begun = isDryRun ? try tryOut(transaction) : try carryOut(transaction)
    } catch {
      if executor.database.isShared { try checks.refuse(transaction.snapshot) }
      throw error
    }
    // Its results arrived with the handler's.
    if executor.database.isShared { try checks.answer(transaction.snapshot) }
    if isDryRun { return }
    if let begun, let intent {
      try begun.begin(tag: intent.tag, at: executor.staging.leaseEnd, transaction)
      next = StagedStep(
        begun, executor, for: StagedStep.Waiting(invocation, replySink), byteCount: byteCount)
      return
    }
    // A call without a login that changed nothing can be repeated: it stores no row.
    let leavesNothing =
      call.caller.kind == .anonymous && transaction.recordedCount == before
    if let intent, !leavesNothing {
      try Outcomes.store(reply, of: intent, method: method, call, transaction)
    }
  }

  /// Runs the whole mutation, or its first step; returns the rest.
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
      affectedCount = room.affectedCount
      guard let reply else {
        return StagedMutation(
          method: method, call: call, request: request ?? [], stages: stages, progress: progress,
          ranNanoseconds: room.ranNanoseconds)
      }
      self.reply = reply
      return nil
    }
  }

  /// A dry run: carries it out, or its first step, and undoes it. The rest is not begun.
  private func tryOut(
    _ transaction: borrowing Transaction
  ) throws(Status) -> StagedMutation? {
    isFirstStep = try transaction.undone { transaction throws(Status) in
      try carryOut(transaction) != nil
    }
    reply = isFirstStep ? [] : try WithheldData.embedded.removed(from: reply, of: method.path)
    for counting in invocation.countings { try counting(transaction) }
    return nil
  }

  /// The refusal of a mutation whose client streams its data, which are stored as they arrive.
  static let noDryRun = Status(
    .failedPrecondition, "DRY_RUN_NOT_POSSIBLE", "an upload has no dry run: nothing was done")

  /// The checks in the transaction besides the handler's: that the caller's account is unchanged,
  /// and that the outcome of its request id was not deleted.
  private struct Checks {
    private var right: Asked<Void>?
    private var outcome: Asked<Void>?

    init(
      _ caller: Caller, _ intent: Outcomes.Intent?, _ executor: Executor,
      _ snapshot: borrowing Snapshot
    ) throws(Status) {
      // With one writer `recall` has checked this.
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
    if isDryRun { markDryRun() }
    invocation.finish(
      reply,
      at: call.caller.kind == .anonymous
        ? nil : executor.cursors.position(position, tenant: call.tenant))
  }

  /// Tells the client that the change was not made.
  private func markDryRun() {
    var metadata = invocation.trailingMetadata
    try? metadata.add(DryRun.field, text: isFirstStep ? DryRun.firstStep : DryRun.whole)
    if let affectedCount { try? metadata.add(DryRun.countField, text: String(affectedCount)) }
    invocation.trailingMetadata = metadata
  }
}
