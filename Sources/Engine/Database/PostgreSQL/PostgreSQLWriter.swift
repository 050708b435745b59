import Foundation
import Synchronization
import TongluCore

/// The state shared by the writing threads of a database.
final class WritingDesk: Sendable {
  let settings: PostgreSQLSettings
  let commits: CommitClock
  let meter: WriterMeter
  let queued: ByteBudget
  let applier: Applier
  let follower: FeedFollower
  let written: WrittenPosition
  let lease: NodeLease
  let conditions: Conditions
  let gate = Gate()

  init(
    _ settings: PostgreSQLSettings, _ commits: CommitClock, _ meter: WriterMeter,
    _ queued: ByteBudget, _ applier: Applier, _ follower: FeedFollower,
    _ written: WrittenPosition, _ lease: NodeLease, _ conditions: Conditions
  ) {
    self.conditions = conditions
    self.written = written
    self.lease = lease
    self.settings = settings
    self.commits = commits
    self.meter = meter
    self.queued = queued
    self.applier = applier
    self.follower = follower
  }
}

/// One of the threads that write: each call is a serializable transaction of its own, repeated
/// after a conflict or the loss of the connection.
///
/// `@unchecked Sendable`: made on the opening thread, then confined to its own.
final class PostgreSQLWriter: @unchecked Sendable {
  /// The most attempts of a transaction; WRITE_CONFLICT beyond it.
  private static let attemptsMax = 16
  /// The attempts after which it runs while no other call of this server runs.
  private static let attemptsAmongOthers = 3
  /// The time limit of a transaction without a deadline.
  private static let longestNanoseconds: UInt64 = 30_000_000_000
  /// How long to query whether a call was carried out.
  private static let askingNanoseconds: UInt64 = 5_000_000_000

  private let desk: WritingDesk
  private let source: ConnectionSource
  /// Whether the last attempt found that this server's number belongs to another.
  private var isLost = false

  init(_ desk: WritingDesk) {
    self.desk = desk
    source = ConnectionSource { () throws(Status) in
      let connection = try PostgreSQLConnection(desk.settings)
      try connection.run(PostgreSQLSession.writingSettings)
      return connection
    }
  }

  /// The outcome of one attempt.
  private enum Attempt {
    case done(Result<Void, Status>, [Change])
    /// It was rolled back.
    case again(Status)
    /// As above, but the refusal is recorded even after the call's deadline.
    case owed(Status)
    /// The session ended during the commit.
    case unknown(Status, [Change])
  }

  func write(_ job: any WriteJob) {
    let start = monotonicNanoseconds()
    let (outcome, changes) = carriedOut(job)
    if !changes.isEmpty { desk.applier.apply(changes, over: try? connection()) }
    switch outcome {
    case .success:
      desk.commits.count(writes: job.isCounted ? 1 : 0)
      let taken = monotonicNanoseconds() - start
      desk.meter.committed(1, nanoseconds: taken, isStored: true)
      var entries = WriterEntries()
      entries.add(nanoseconds: taken, rows: nil)
      desk.meter.held(taken, entries)
      if job.isStep { job.measured(held: taken) }
      // A retry, which gets its stored outcome, shows nothing about the disk.
      if !changes.isEmpty { desk.conditions.end(.writesFail) }
    case .failure(let status):
      desk.meter.refused([status])
      // What every write suffers from is not for the callers alone.
      if Failure.isOfStorage(status) { desk.conditions.meet(.writesFail, status) }
    }
    if let last = changes.last {
      desk.written.raise(to: last.position)
      desk.follower.wake()
    }
    job.finish(
      outcome.mapError(Failure.forCallers),
      position: changes.last?.position ?? desk.commits.position)
    desk.queued.add(-job.byteCount)
    job.sink.release([job])
  }

  private func connection() throws(Status) -> PostgreSQLConnection {
    guard let connection = try source.connection() as? PostgreSQLConnection else {
      preconditionFailure("a session of another engine")
    }
    return connection
  }

  private func carriedOut(_ job: any WriteJob) -> (Result<Void, Status>, [Change]) {
    var last = PostgreSQLFailure.conflict
    var unknownSince: UInt64?
    var unknownChanges: [Change] = []
    var isOwed = false
    for number in 0..<Self.attemptsMax {
      do throws(Status) {
        // The outcome is determined even if the client has disconnected, and refusals are counted.
        if unknownSince == nil, !isOwed { try job.checkAlive() }
      } catch {
        return (.failure(error), [])
      }
      let isLate = unknownSince != nil || isOwed
      let attempt = desk.gate.through(alone: number >= Self.attemptsAmongOthers) {
        self.attempt(job, isFirst: number == 0, isLate: isLate)
      }
      switch attempt {
      case .done(let outcome, let changes):
        // It was committed after all, with the changes of the attempt that was cut.
        if case .success = outcome, changes.isEmpty { return (outcome, unknownChanges) }
        return (outcome, changes)
      case .again(let status):
        isLost = status.has(.nodeLeaseLost)
        if status.has(.writeConflict) { desk.meter.met() }
        last = status
      case .owed(let status):
        isOwed = true
        last = status
        continue
      case .unknown(let status, let changes):
        unknownChanges = changes
        desk.meter.failed()
        guard job.isRepeatable else { return (.failure(Failure.unknownOutcome(status)), []) }
        last = status
        unknownSince = unknownSince ?? monotonicNanoseconds()
      }
      if let since = unknownSince, monotonicNanoseconds() - since > Self.askingNanoseconds { break }
      if unknownSince == nil, last.has(.databaseAway),
        number > 1 || desk.settings.presence.isAway
      {
        break
      }
      pause(number, last)
    }
    return (.failure(unknownSince == nil ? last : Failure.unknownOutcome(last)), [])
  }

  private func pause(_ number: Int, _ status: Status) {
    let isAway = status.has(.databaseAway)
    let most: UInt32 = isAway ? 500_000 : min(1_000 << UInt32(min(number, 6)), 50_000)
    sleepMicroseconds(UInt32.random(in: most / 2...most))
  }

  /// The first attempt runs without a look-up of a stored outcome: there rarely is one, and if
  /// there is, the insertion of the outcome fails and undoes this attempt.
  private func attempt(_ job: any WriteJob, isFirst: Bool, isLate: Bool) -> Attempt {
    let connection: PostgreSQLConnection
    do throws(Status) {
      try desk.settings.presence.check()
      connection = try self.connection()
    } catch {
      return .again(error)
    }
    let longest = monotonicNanoseconds() + Self.longestNanoseconds
    connection.stop(at: isLate ? longest : min(job.deadline ?? longest, longest))
    defer { connection.stop(at: .max) }
    let pen = FeedPen(last: nil)
    var refusal: Status?
    do throws(Status) {
      try connection.checkAtRest()
      if isLost || !desk.lease.isHeld { try desk.lease.renew(connection, isDue: true) }
      isLost = false
      // Outside of the transaction: inside, the read would conflict with every outcome written near
      // it.
      if !isFirst || job.isRecalledFirst, try recall(job, connection) {
        return .done(.success(()), [])
      }
      let node = desk.lease.number
      try connection.beginWriting(node: node)
      do throws(Status) {
        try job.run(Transaction(connection: connection, context: job.context, feed: pen))
        try connection.awaitNode()
        try desk.lease.check(connection.nodeOwner, of: node)
      } catch {
        guard error.keepsWrites, !connection.isBroken else { throw error }
        // The call's other run may be the reason for the refusal: such a refusal is not counted.
        if isFirst, job.isRepeatable {
          connection.rollBack()
          return .owed(error)
        }
        refusal = error
      }
    } catch {
      connection.rollBack()
      return ended(job, by: error, connection)
    }
    // The handler has run: its result is kept, and its deadline no longer applies.
    connection.stop(at: longest)
    let changes = pen.take()
    do throws(Status) {
      try connection.control("COMMIT")
    } catch {
      if connection.isBroken { return .unknown(error, changes) }
      // An enqueued statement has failed, so the commit was skipped.
      connection.rollBack()
      return ended(job, by: error, connection)
    }
    return .done(refusal.map { .failure($0) } ?? .success(()), changes)
  }

  /// The outcome of an attempt that was undone.
  private func ended(
    _ job: any WriteJob, by error: Status, _ connection: PostgreSQLConnection
  ) -> Attempt {
    if Self.isTransient(error) { return .again(error) }
    if Self.isOver(error) { return .done(.failure(error), []) }
    if connection.isBroken { return .again(error) }
    // The call's other run may be the reason for the refusal.
    connection.stop(at: monotonicNanoseconds() + Self.askingNanoseconds)
    do throws(Status) {
      return .done(try recall(job, connection) ? .success(()) : .failure(error), [])
    } catch let refusal {
      let isOpen = connection.isBroken && !Self.isOver(refusal) || Self.isTransient(refusal)
      return isOpen ? .again(refusal) : .done(.failure(refusal), [])
    }
  }

  /// Whether the call was carried out before.
  private func recall(
    _ job: any WriteJob, _ connection: PostgreSQLConnection
  ) throws(Status) -> Bool {
    guard job.isRepeatable else { return false }
    return try job.recall(Snapshot(tenant: job.context.tenant, connection: connection))
  }

  /// Whether another attempt can succeed: two transactions conflicted, or two calls of one request
  /// id.
  private static func isTransient(_ status: Status) -> Bool {
    status.has(.writeConflict, .stalePlan, .nodeLeaseLost) || status.constraint == "outcomes_pkey"
  }

  private static func isOver(_ status: Status) -> Bool { status.has(.interrupted) }
}

/// A lock with shared and exclusive claims.
///
/// `@unchecked Sendable`: `inside` and `waitingAlone` are guarded by `condition`.
final class Gate: @unchecked Sendable {
  private let condition = NSCondition()
  private var inside = 0
  private var waitingAlone = 0

  func through<Result>(alone: Bool, _ body: () -> Result) -> Result {
    enter(alone)
    defer { leave(alone) }
    return body()
  }

  private func enter(_ alone: Bool) {
    condition.lock()
    defer { condition.unlock() }
    guard alone else {
      while waitingAlone > 0 { condition.wait() }
      inside += 1
      return
    }
    // Later shared claims wait; another exclusive claim comes after this one.
    waitingAlone += 1
    while inside > 0 { condition.wait() }
    inside = 1
  }

  private func leave(_ alone: Bool) {
    condition.lock()
    inside -= 1
    if alone { waitingAlone -= 1 }
    condition.broadcast()
    condition.unlock()
  }
}
