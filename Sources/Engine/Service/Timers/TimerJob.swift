import TongluCore
import TongluDatabase

/// One attempt at due work, in the writer: the work, the removal of its row and its outcome are one
/// transaction.
///
/// `@unchecked Sendable`: owned by the submitting thread, then by the writer's; `ending` orders the
/// two.
final class TimerJob: AwaitedJob, @unchecked Sendable {
  let context: WriteContext
  private let kind: TimerKind
  private let key: TimerKey
  /// The number of the attempt: if another server has begun a later one, this one has no effect.
  private let attempt: Int64
  /// The time of the timer clock.
  private let now: Instant
  private let call: Call
  private let id: RequestID
  private let part: TimerKind.Part
  let ending = JobEnding()

  init(
    _ kind: TimerKind, _ key: TimerKey, attempt: Int64, tenant: Int64, due now: Instant,
    _ executor: Executor, _ part: @escaping TimerKind.Part
  ) {
    self.now = now
    self.kind = kind
    self.key = key
    self.attempt = attempt
    self.part = part
    id = Timers.requestID(key, under: executor.outcomes.key)
    let at = executor.clock.now
    call = Call(caller: .program(in: tenant), now: at, requestID: id, mint: executor.mint)
    context = WriteContext(tenant: tenant, actor: 0, at: at)
  }

  var isRepeatable: Bool { true }
  var isStep: Bool { true }

  /// The row was removed or taken over: this attempt has succeeded, or is obsolete.
  func recall(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try Timers.find(key, snapshot).map { $0.attempts != attempt || $0.state != .waiting } ?? true
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {
    if try recall(transaction.snapshot) { return }
    try Timers.remove(key, transaction)
    // Scheduled again after it was carried out: it is the same work.
    let isKnown = try Outcomes.isKnown(id, transaction.snapshot)
    let hasMore = isKnown ? false : try part(key, call, transaction)
    if let seconds = kind.repeatSeconds {
      try Timers.schedule(
        kind.name, subject: key.subject, at: now.adding(seconds: hasMore ? 0 : seconds),
        transaction)
    }
    if !isKnown, kind.isAudited {
      try Outcomes.store(of: id, method: kind.method, call, transaction)
    }
  }
}

extension Outcomes {
  /// Stores the outcome of an intent of the program itself, with its audit row.
  static func store(
    of id: RequestID, method: String, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.post(
      """
      INSERT INTO outcomes
        (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at)
      VALUES ($tenant, $1, $2, $3, 0, $4, $5, $6, $7)
      """,
      id.mintedMilliseconds, id.highBits, id.lowBits, method, [UInt8](), [UInt8](), call.now)
    try Audit.append(method, by: call.caller, call, transaction)
  }
}
