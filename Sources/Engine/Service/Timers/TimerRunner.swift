import Synchronization
package import TongluCore
import TongluDatabase

/// Runs due work of the kinds that this server knows.
///
/// A round visits enterprise after enterprise: it schedules repeating kinds, reads the feed, and
/// runs a bounded number of due timers, one after the other and behind the calls that wait for the
/// writer. The rest follows in the next round, so that after a downtime no enterprise delays
/// another or the calls.
package final class TimerRunner: Sendable {
  /// The most timers that one round runs in one enterprise.
  package static let dueMax = 64
  /// The most changes that one round handles in one enterprise, for one kind.
  package static let changesMax = 256

  let executor: Executor
  let kinds: [String: TimerKind]
  private let repeating: [TimerKind]
  private let tenants: @Sendable () throws(Status) -> [Int64]
  package let clock: TimerClock
  private let counts: Mutex<[String: Counts]>
  /// How long the oldest timer of the round has been due, in seconds.
  private let lag = Atomic<Int64>(0)
  private let hasLooked = Atomic(false)

  private struct Counts {
    var done: UInt64 = 0
    var failures: UInt64 = 0
    var dead: UInt64 = 0
  }

  /// `tenants` lists the enterprises.
  package init(
    _ executor: Executor, _ kinds: [TimerKind],
    tenants: @escaping @Sendable () throws(Status) -> [Int64]
  ) {
    let all = kinds + [executor.stagedTimer]
    self.executor = executor
    self.kinds = Dictionary(all.map { ($0.name, $0) }) { first, second in
      preconditionFailure("two timer kinds are named \(first.name)")
    }
    self.tenants = tenants
    repeating = all.filter { $0.repeatSeconds != nil }
    clock = TimerClock(executor.clock)
    counts = Mutex(Dictionary(uniqueKeysWithValues: all.map { ($0.name, Counts()) }))
  }

  /// One round; returns the number of attempts. A failure in one enterprise is thrown after the
  /// others had their turn; a failure that affects every enterprise ends the round.
  @discardableResult
  package func look(_ isStopping: @Sendable () -> Bool = { false }) throws(Status) -> Int {
    let now = clock.now
    try startFollowing()
    var attempts = 0
    var oldest: Int64 = 0
    var failure: Status?
    let tenants = try self.tenants()
    if !hasLooked.exchange(true, ordering: .relaxed) {
      // Continues mutations that an earlier program left unfinished, without waiting for their
      // timers.
      try executor.continueStaged(tenants: tenants)
    }
    let hasFallen = clock.takeFall()
    for tenant in tenants where !isStopping() {
      do throws(Status) {
        if hasFallen { try heal(tenant, now) }
        for record in try due(tenant, now) where !isStopping() {
          oldest = max(oldest, now.seconds - record.key.dueTime.seconds)
          if try attempt(record, tenant) { attempts += 1 }
        }
        try follow(tenant, now)
      } catch {
        if hasFallen { clock.keepFall() }
        if error.code == .unavailable { throw error }
        failure = failure ?? error
      }
    }
    lag.store(oldest, ordering: .relaxed)
    if let failure { throw failure }
    return attempts
  }

  func read<Value: Sendable>(
    _ tenant: Int64, _ body: @escaping @Sendable (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> Value {
    try executor.database.readOnPool(tenant: tenant, body)
  }

  func write<Value: Sendable>(
    _ tenant: Int64, _ now: Instant,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) throws(Status) -> Value {
    try executor.database.writer.perform(tenant: tenant, at: now, body)
  }

  private func heal(_ tenant: Int64, _ now: Instant) throws(Status) {
    var count = 0
    repeat {
      count = try write(tenant, now) { transaction throws(Status) in
        try Timers.heal(at: now, limit: Self.dueMax, transaction)
      }
    } while count == Self.dueMax
  }

  /// What is due, once each repeating kind is scheduled.
  private func due(_ tenant: Int64, _ now: Instant) throws(Status) -> [TimerRecord] {
    let (unscheduled, due) = try read(tenant) { [self] snapshot throws(Status) in
      var unscheduled: [TimerKind] = []
      for kind in repeating {
        if try !Self.isScheduled(kind, now, snapshot) { unscheduled.append(kind) }
      }
      return (unscheduled, try known(now, snapshot))
    }
    for kind in unscheduled { try schedule(kind, tenant, now) }
    return due
  }

  /// The due timers of kinds that this server knows. Those of newer kinds may sort before them.
  private func known(
    _ now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [TimerRecord] {
    var found: [TimerRecord] = []
    var last: TimerRecord?
    for _ in 0..<Self.partsMax {
      let part = try Timers.due(at: now, after: last, limit: Self.dueMax, snapshot)
      found += part.filter { kinds[$0.key.kind] != nil }
      last = part.last
      if found.count >= Self.dueMax || part.count < Self.dueMax { break }
    }
    return Array(found.prefix(Self.dueMax))
  }

  private static let partsMax = 64

  private static func isScheduled(
    _ kind: TimerKind, _ now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    guard let seconds = kind.repeatSeconds else { return true }
    let times = try Timers.times(of: kind.name, snapshot)
    return times.count == 1 && times[0] <= now.adding(seconds: seconds)
  }

  /// Schedules a repeating kind that is not scheduled, or that a clock running ahead has scheduled
  /// too late.
  private func schedule(_ kind: TimerKind, _ tenant: Int64, _ now: Instant) throws(Status) {
    guard let seconds = kind.repeatSeconds else { return }
    try write(tenant, now) { transaction throws(Status) in
      // Checked in the transaction: another server may have scheduled it.
      if try Self.isScheduled(kind, now, transaction.snapshot) { return }
      let first = try Timers.times(of: kind.name, transaction.snapshot).first
      try Timers.cancel(kind.name, subject: 0, transaction)
      try Timers.schedule(
        kind.name, subject: 0, at: min(first ?? now, now.adding(seconds: seconds)), transaction)
    }
  }
}

// One attempt.
extension TimerRunner {
  /// False if another server has it.
  private func attempt(
    _ record: TimerRecord, _ tenant: Int64
  ) throws(Status) -> Bool {
    // Earlier timers of the round have taken time.
    let now = clock.now
    guard let kind = kinds[record.key.kind] else { return false }
    guard record.attempts < kind.attemptsMax else {
      // The last attempt ended with its server, or was begun and never completed.
      if try write(
        tenant, now, { transaction throws(Status) in try Timers.bury(record, transaction) })
      {
        count(kind) { $0.dead += 1 }
      }
      return false
    }
    let isOurs = try write(tenant, now) { transaction throws(Status) in
      try Timers.begin(record, at: now, transaction)
    }
    guard isOurs else { return false }
    let number = record.attempts + 1
    switch result(kind, record.key, number, tenant, now) {
    case .success(let isDone): if isDone { count(kind) { $0.done += 1 } }
    case .failure(let status):
      count(kind) { $0.failures += 1 }
      try note(status, kind, record.key, number, tenant, now)
    }
    return true
  }

  /// Whether the work is completed; work that has only begun is not.
  private func result(
    _ kind: TimerKind, _ key: TimerKey, _ number: Int64, _ tenant: Int64, _ now: Instant
  ) -> Result<Bool, Status> {
    do throws(Status) {
      switch kind.work {
      case .transaction(let part):
        let job = TimerJob(
          kind, key, attempt: number, tenant: tenant, due: now, executor, part)
        try executor.database.writer.submit(job)
        return job.wait().map { true }
      case .handOver(let start):
        switch try start(key, tenant) {
        case .begun(let failure):
          if let failure { return .failure(failure) }
        case .leased(let until):
          try write(tenant, now) { transaction throws(Status) in
            try Timers.postpone(key, attempt: number, until: until, transaction)
          }
        case .over:
          try write(tenant, now) { transaction throws(Status) in
            try Timers.remove(key, transaction)
          }
        }
        return .success(false)
      }
    } catch {
      return .failure(error)
    }
  }

  private func note(
    _ status: Status, _ kind: TimerKind, _ key: TimerKey, _ number: Int64, _ tenant: Int64,
    _ now: Instant
  ) throws(Status) {
    let isLast = number >= kind.attemptsMax
    try write(tenant, now) { transaction throws(Status) in
      try Timers.fail(key, attempt: number, isLast: isLast, status, transaction)
    }
    if isLast { count(kind) { $0.dead += 1 } }
    // A failure that others would meet too ends the round.
    if status.code == .unavailable { throw status }
  }

  private func count(_ kind: TimerKind, _ change: (inout Counts) -> Void) {
    counts.withLock { change(&$0[kind.name, default: Counts()]) }
  }
}

// Counters.
extension TimerRunner {
  package var metrics: [MetricFamily] {
    let all = counts.withLock { $0 }.sorted { $0.key < $1.key }
    func family(
      _ name: String, _ help: String, _ value: (Counts) -> UInt64
    ) -> MetricFamily {
      MetricFamily(
        name, .counter, help,
        all.map { MetricFamily.Point(.whole(value($0.value)), [("kind", $0.key)]) })
    }
    return [
      family("tonglu_timers_done_total", "Timers executed by this server.") { $0.done },
      family("tonglu_timer_failures_total", "Failed attempts of timers.") { $0.failures },
      family("tonglu_timers_dead_total", "Timers whose last attempt failed: see ListTimers.") {
        $0.dead
      },
      MetricFamily(
        "tonglu_timer_lag_seconds", .gauge, unit: "s",
        "How long the oldest timer of the last round had been due.",
        lag.load(ordering: .relaxed)),
      MetricFamily(
        "tonglu_timer_clock_held", .gauge,
        "1 while timers do not accept a jump of the clock ahead.",
        clock.isHeld ? 1 : 0),
    ]
  }
}
