import TongluCore
import TongluDatabase

/// The next step of a staged mutation in the writer; steps run one after the other.
///
/// The stored progress determines the next step: if two servers continue the same mutation, each
/// step still runs once.
///
/// `@unchecked Sendable`: owned by the thread that made it until it is submitted, then by the
/// writer's until it is released, one at a time.
final class StagedStep: WriteJob, @unchecked Sendable {
  /// The call that waits for the outcome, and its sink.
  struct Waiting {
    let invocation: Invocation
    let sink: any ReplySink

    init(_ invocation: Invocation, _ sink: any ReplySink) {
      self.invocation = invocation
      self.sink = sink
    }
  }

  let context: WriteContext
  let byteCount: Int
  let id: RequestID
  private let method: Method
  private let call: Call
  private let stages: Method.Stages
  private let executor: Executor
  private let waiting: Waiting?
  private var pace: StepPace
  /// The duration of the last run, in nanoseconds.
  private var ran: UInt64
  /// The number of steps known to be done.
  private var steps: Int64 = 1
  private var done: Int64 = 1
  private var reply: [UInt8]?
  /// The result of the last run.
  private(set) var state = State.underway
  private(set) var failure: Status?

  enum State {
    case underway, ended, failed
  }

  init(
    _ mutation: StagedMutation, _ executor: Executor, for waiting: Waiting?, byteCount: Int
  ) {
    guard let id = mutation.call.requestID else {
      preconditionFailure("a staged mutation has its id")
    }
    self.id = id
    method = mutation.method
    call = mutation.call
    stages = mutation.stages
    self.executor = executor
    self.waiting = waiting
    pace = executor.staging.firstPace
    ran = mutation.ranNanoseconds
    self.byteCount = byteCount
    context = WriteContext(
      tenant: call.tenant, actor: call.caller.userID, at: call.now, origin: call.caller.origin)
  }

  var tenant: Int64 { context.tenant }
  var isRepeatable: Bool { true }
  var isStep: Bool { true }
  var isCounted: Bool { false }
  var sink: any WriteSink { executor.staging }

  func checkAlive() throws(Status) {}

  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    reply = nil
    guard let stored = try StagedMutation.progress(of: id, snapshot) else {
      reply = try StagedMutation.reply(of: id, snapshot)
      return true
    }
    done = stored.steps
    return stored.steps > steps
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {
    reply = nil
    guard let stored = try StagedMutation.progress(of: id, transaction.snapshot) else {
      reply = try StagedMutation.reply(of: id, transaction.snapshot)
      return
    }
    var room = executor.staging.room(pace)
    let (progress, reply) = try stages.step(stored.progress, &room, call, transaction)
    ran = room.ranNanoseconds
    done = stored.steps + 1
    guard let reply else {
      return try StagedMutation.keep(
        progress, of: id, at: executor.staging.leaseEnd, transaction)
    }
    try StagedMutation.end(id, transaction)
    try Outcomes.complete(reply, method: method, call, transaction)
    self.reply = reply
  }

  func measured(held: UInt64) { pace.took(run: ran, held: held) }

  func finish(_ outcome: Result<Void, Status>, position: Int64) {
    if case .failure(let status) = outcome {
      (state, failure) = (.failed, status)
      return
    }
    steps = done
    guard let reply else { return }
    state = .ended
    waiting?.invocation.finish(
      reply, at: executor.cursors.position(position, tenant: context.tenant))
  }

  /// Ends the call: with its outcome or, if the steps do not continue now, with the error or a
  /// request to retry.
  func release() {
    if state != .ended { waiting?.invocation.refuse(failure ?? StagedMutation.inProgress) }
    if let waiting { waiting.sink.release([waiting.invocation]) }
  }
}
