import Synchronization
import TongluCore

/// The one writer of a SQLite file: its state and its batches.
///
/// `@unchecked Sendable`: made on the opening thread, then confined to the writer's; `observers` is
/// guarded by its mutex.
final class SQLiteWriter: @unchecked Sendable {
  /// The most calls in one transaction, and the most time before it is committed.
  private static let batchMax = 1_024
  private static let batchNanosecondsMax: UInt64 = 50_000_000
  /// The number of transactions with savepoints after one in which a call had to be undone.
  private static let guardedMax = 64

  private let open: () throws(Status) -> SQLiteConnection
  private var connection: SQLiteConnection
  private let files: OpenFiles
  private var limit: LogLimit
  private let pen: FeedPen
  private let commits: CommitClock
  private let observers: Observers
  private let meter: WriterMeter
  private let queued: ByteBudget
  private let conditions: Conditions
  /// The number of next transactions that give each call a savepoint. A savepoint copies every page
  /// that the call changes, so a batch has none until a call fails after a write: then the batch is
  /// run again with savepoints.
  private var guarded = 0
  /// The number of next calls that get a transaction each, because one of them makes the commit
  /// fail.
  private var alone = 0
  /// The figures of the transaction's calls, and since when it has held the writer.
  private var entries = WriterEntries()
  private var heldSince: UInt64 = 0
  /// The connection's count of changes when its transaction began.
  private var changesAtBegin: Int64 = 0

  init(
    _ file: SQLiteFile, limit: LogLimit, pen: FeedPen,
    commits: CommitClock, observers: Observers, meter: WriterMeter, queued: ByteBudget
  ) throws(Status) {
    open = { () throws(Status) in try file.openForWriting() }
    let connection = try file.openForWriting()
    self.connection = connection
    files = try file.watch(connection)
    self.limit = limit
    self.pen = pen
    self.commits = commits
    self.observers = observers
    self.meter = meter
    self.queued = queued
    conditions = file.conditions
  }

  /// Writes all jobs in as few transactions as the limits allow, and releases them.
  func write(_ jobs: [any WriteJob]) {
    var rest = jobs[...]
    while !rest.isEmpty {
      var batch = Batch()
      let taken = fill(&batch, from: rest.prefix(alone > 0 ? 1 : Self.callsAtOnce(rest)))
      if alone > 0 { alone -= 1 }
      rest = rest.dropFirst(taken)
      release(batch)
    }
    // Retried after the next batch if readers still need the log.
    if pen.mustScrub { pen.mustScrub = !limit.empty(connection) }
  }

  /// The number of jobs of the next transaction: a step has one of its own, so that the calls
  /// before it do not wait for it.
  private static func callsAtOnce(_ jobs: ArraySlice<any WriteJob>) -> Int {
    max(1, jobs.prefix(batchMax).prefix { !$0.isStep }.count)
  }

  /// The outcomes of the jobs of one transaction.
  private struct Batch {
    var done: [(job: any WriteJob, outcome: Result<Void, Status>)] = []
    /// Jobs whose failure ended the whole transaction, by identity.
    var fatal: [ObjectIdentifier: Status] = [:]
    /// Why none of it was stored.
    var failure: Status?
    /// Whether something was written and committed.
    var isCommitted = false
    /// Whether it was run again after the disk was full and space was freed.
    var hasMadeRoom = false

    /// The failure that the operator must know, besides the callers.
    var trouble: Status? {
      failure ?? done.lazy.compactMap(\.outcome.failure).first(where: Failure.isOfStorage)
    }

    /// Calls that were carried out.
    var writes: Int { done.count { $0.outcome.failure == nil && $0.job.isCounted } }

    /// Calls that ran are not acknowledged.
    mutating func fail(_ status: Status, for cause: Status) {
      failure = cause
      done = done.map { job, outcome in
        (job, outcome.failure == nil ? .failure(status) : outcome)
      }
    }
  }

  /// Runs jobs in one transaction and commits it; returns the number of jobs taken.
  private func fill(_ batch: inout Batch, from jobs: ArraySlice<any WriteJob>) -> Int {
    if guarded > 0 { guarded -= 1 }
    while true {
      batch.done.removeAll()
      pen.undo(to: 0)
      do {
        if connection.isInTransaction { try? connection.control("ROLLBACK") }
        if connection.isInTransaction { reopen() }
        try files.check()
        try limit.check(connection)
        heldSince = monotonicNanoseconds()
        try begin()
      } catch {
        batch.done = jobs.map { ($0, .failure(error)) }
        batch.failure = error
        return jobs.count
      }
      guard run(jobs, into: &batch) else { continue }
      if commit(&batch) { return batch.done.count }
    }
  }

  /// False when the jobs must run again: without one that ended the transaction, or with savepoints
  /// because one must be undone.
  private func run(_ jobs: ArraySlice<any WriteJob>, into batch: inout Batch) -> Bool {
    let start = monotonicNanoseconds()
    var begun = start
    entries.removeAll()
    for job in jobs {
      if let status = batch.fatal[ObjectIdentifier(job)] {
        batch.done.append((job, .failure(status)))
        continue
      }
      let changes = connection.totalChanges
      let outcome = guarded > 0 ? runInSavepoint(job) : runBare(job)
      guard connection.isInTransaction else {
        let status = outcome?.failure ?? Self.vanished
        if status.has(.diskFull), !batch.hasMadeRoom {
          batch.hasMadeRoom = true
          _ = connection.takeOverLog(waitMilliseconds: 100)
        } else {
          batch.fatal[ObjectIdentifier(job)] = status
        }
        return false
      }
      guard let outcome else {
        guarded = Self.guardedMax
        return false
      }
      batch.done.append((job, outcome))
      let ended = monotonicNanoseconds()
      entries.add(nanoseconds: ended - begun, rows: connection.totalChanges - changes)
      if ended - start > Self.batchNanosecondsMax { break }
      begun = ended
    }
    return true
  }

  /// Nil for a job that failed after it and others had written: it cannot be undone alone.
  private func runBare(_ job: any WriteJob) -> Result<Void, Status>? {
    let changes = connection.totalChanges
    connection.hasBrokenWrite = false
    do {
      try job.checkAlive()
      try carryOut(job)
      return .success(())
    } catch {
      let hasChanged = connection.totalChanges != changes || connection.hasBrokenWrite
      let hasWritten = hasChanged && !error.keepsWrites
      guard hasWritten, connection.isInTransaction else { return .failure(error) }
      guard changes == changesAtBegin else { return nil }
      pen.undo(to: 0)
      try? connection.control("ROLLBACK")
      // Its writes must not be committed: a new handle has no transaction.
      if connection.isInTransaction { reopen() } else { try? begin() }
      return .failure(error)
    }
  }

  private func carryOut(_ job: any WriteJob) throws(Status) {
    let transaction = Transaction(connection: connection, context: job.context, feed: pen)
    if try job.recall(transaction.snapshot) { return }
    try job.run(transaction)
  }

  private func begin() throws(Status) {
    try connection.control("BEGIN IMMEDIATE")
    changesAtBegin = connection.totalChanges
  }

  private func runInSavepoint(_ job: any WriteJob) -> Result<Void, Status> {
    let mark = pen.mark
    do {
      try job.checkAlive()
      try connection.control("SAVEPOINT call")
    } catch {
      return .failure(error)
    }
    do {
      try carryOut(job)
      try connection.control("RELEASE call")
      return .success(())
    } catch {
      guard connection.isInTransaction else { return .failure(error) }
      guard !error.keepsWrites else {
        try? connection.control("RELEASE call")
        return .failure(error)
      }
      pen.undo(to: mark)
      do {
        try connection.control("ROLLBACK TO call")
        try connection.control("RELEASE call")
      } catch {
        // Its writes cannot be undone alone: all are undone, and the others run again without it.
        try? connection.control("ROLLBACK")
        if connection.isInTransaction { reopen() }
      }
      return .failure(error)
    }
  }

  /// False when the batch must run again: space was freed for it.
  private func commit(_ batch: inout Batch) -> Bool {
    let start = monotonicNanoseconds()
    do {
      try connection.control("COMMIT")
    } catch {
      let code = connection.failureCode
      meter.committed(
        batch.done.count, nanoseconds: monotonicNanoseconds() - start, isStored: false)
      if SQLiteFailure.isConstraint(code) { return isolate(&batch, error) }
      return failed(&batch, error, isUndone: SQLiteFailure.isUndone(code))
    }
    do throws(Status) {
      // Writes to files that are no longer at their paths are not acknowledged.
      try files.check()
    } catch {
      meter.committed(
        batch.done.count, nanoseconds: monotonicNanoseconds() - start, isStored: false)
      pen.undo(to: 0)
      batch.fail(Failure.unknownOutcome(error), for: error)
      return true
    }
    meter.committed(batch.done.count, nanoseconds: monotonicNanoseconds() - start, isStored: true)
    batch.isCommitted = connection.totalChanges != changesAtBegin
    publish(batch)
    let held = monotonicNanoseconds() - heldSince
    meter.held(held, entries)
    if let step = batch.done.first?.job, step.isStep { step.measured(held: held) }
    return true
  }

  /// One of the calls has left a dangling reference: each runs in a transaction of its own, so that
  /// it alone is refused.
  private func isolate(_ batch: inout Batch, _ cause: Status) -> Bool {
    pen.undo(to: 0)
    if connection.isInTransaction { try? connection.control("ROLLBACK") }
    if batch.done.count > 1 {
      alone = batch.done.count
      batch.done.removeAll()
    } else {
      batch.done = batch.done.map { ($0.job, .failure($0.outcome.failure ?? cause)) }
    }
    return true
  }

  /// Determines the outcome of a batch whose commit failed; false when it must run again.
  private func failed(_ batch: inout Batch, _ cause: Status, isUndone: Bool) -> Bool {
    reopen()
    let hadLog = limit.size > 0
    // A log that was copied completely contains nothing for a recovery.
    let isTakenOver = connection.takeOverLog(waitMilliseconds: 100)
    if isStored(batch) {
      publish(batch)
      batch.fail(Failure.unknownOutcome(cause), for: cause)
      return true
    }
    pen.undo(to: 0)
    guard isUndone || isTakenOver else {
      batch.fail(Failure.unknownOutcome(cause), for: cause)
      return true
    }
    let isFull = cause.has(.diskFull)
    // There may be room now, or a place on the disk that can be written.
    if isTakenOver, hadLog, !batch.hasMadeRoom {
      batch.hasMadeRoom = true
      return false
    }
    batch.fail(isFull ? cause : Failure.notStored(cause), for: cause)
    return true
  }

  /// Calls the observers, then makes views old.
  private func publish(_ batch: borrowing Batch) {
    let changes = pen.take()
    let observers = changes.isEmpty ? [] : observers.all
    if !observers.isEmpty {
      let snapshot = Snapshot(tenant: 0, connection: connection)
      for observer in observers { observer.committed(changes, snapshot) }
    }
    pen.applied(changes)
    // Undone calls leave a gap in the positions until a restart: only stored changes have one.
    commits.publish(
      position: changes.last?.position ?? commits.position, writes: batch.writes)
    for observer in observers { observer.published(changes) }
  }

  /// A handle whose commit failed is not used again.
  private func reopen() {
    if let fresh = try? open() {
      connection = fresh
    } else {
      try? connection.control("ROLLBACK")
    }
  }

  /// Whether a batch whose commit failed was stored nevertheless: one of its changes is there, or
  /// one of its calls is recorded as carried out.
  private func isStored(_ batch: borrowing Batch) -> Bool {
    if let change = pen.changes.first {
      let snapshot = Snapshot(tenant: change.tenant, connection: connection)
      let isThere = try? snapshot.exists(
        "SELECT 1 FROM feed WHERE tenant = $tenant AND position = $1", change.position)
      return isThere ?? false
    }
    let repeatable = batch.done.first { $0.job.isRepeatable && $0.outcome.failure == nil }
    guard let job = repeatable?.job else { return false }
    let snapshot = Snapshot(tenant: job.context.tenant, connection: connection)
    return (try? job.recall(snapshot)) ?? false
  }

  private func release(_ batch: Batch) {
    meter.refused(batch.done.compactMap(\.outcome.failure))
    report(batch)
    let position = commits.position
    var bySink: [ObjectIdentifier: (sink: any WriteSink, jobs: [any WriteJob])] = [:]
    for (job, outcome) in batch.done {
      // The disk's message is in the log, once for all calls.
      job.finish(outcome.mapError(Failure.forCallers), position: position)
      queued.add(-job.byteCount)
      bySink[ObjectIdentifier(job.sink), default: (job.sink, [])].jobs.append(job)
    }
    for (sink, jobs) in bySink.values { sink.release(jobs) }
  }

  /// A fault that affects every write is also reported to the operator.
  private func report(_ batch: Batch) {
    guard let trouble = batch.trouble else {
      if batch.isCommitted { conditions.end(.writesFail) }
      return
    }
    // That has a condition of its own.
    if !trouble.has(.dataGone) { conditions.meet(.writesFail, trouble) }
  }

  private static let vanished = Status(
    .internal, "TRANSACTION_VANISHED", "the database ended the transaction")
}

/// The observers of commits.
final class Observers: Sendable {
  private let list = Mutex<[any CommitObserver]>([])

  var all: [any CommitObserver] { list.withLock { $0 } }

  func add(_ observer: any CommitObserver) { list.withLock { $0.append(observer) } }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
