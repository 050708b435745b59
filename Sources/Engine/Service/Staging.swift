import Synchronization
package import TongluCore
package import TongluDatabase

/// The staged mutations that run on this server; each has one step at a time in the writer.
package final class Staging: WriteSink, Sendable {
  /// The lease of a step in seconds, during which other servers do not continue the mutation.
  private static let leaseSeconds: Int64 = 10

  private struct Key: Hashable {
    let tenant: Int64
    let id: RequestID
  }

  private let database: Database
  private let active = Mutex<Set<Key>>([])
  /// The error of the last step of each, until it is read.
  private let lastFailures = Mutex<[Key: Status]>([:])
  private let failed = Atomic<UInt64>(0)
  private let isStopped = Atomic(false)

  init(_ database: Database) {
    self.database = database
  }

  /// The number of mutations running now.
  package var count: Int { active.withLock(\.count) }

  /// The number of failed steps.
  package var failures: UInt64 { failed.load(ordering: .relaxed) }

  /// Begins no more steps: running mutations are continued by the next program.
  package func stop() { isStopped.store(true, ordering: .relaxed) }

  var leaseEnd: Instant { database.clock.now.adding(seconds: Self.leaseSeconds) }

  /// The pace of a mutation that begins or continues.
  var firstPace: StepPace { StepPace(holding: database.stepNanoseconds) }

  func room(_ pace: StepPace) -> StepRoom {
    StepRoom(rows: database.stepRowsMax, pace) { [database] in database.writer.isAwaited }
  }

  package func release(_ jobs: [any WriteJob]) {
    for job in jobs {
      if let step = job as? StagedStep {
        if let failure = step.failure {
          failed.add(1, ordering: .relaxed)
          note(failure, Key(tenant: step.tenant, id: step.id))
        }
        if step.state == .underway { submit(step) } else { end(step) }
      } else if let step = (job as? Mutating)?.next {
        _ = active.withLock { $0.insert(Key(tenant: step.tenant, id: step.id)) }
        submit(step)
      }
    }
  }

  private static let failuresMax = 1_000

  private func note(_ failure: Status, _ key: Key) {
    lastFailures.withLock { if $0.count < Self.failuresMax { $0[key] = failure } }
  }

  /// Whether it runs on this server now.
  fileprivate func isActive(_ id: RequestID, tenant: Int64) -> Bool {
    active.withLock { $0.contains(Key(tenant: tenant, id: id)) }
  }

  fileprivate func takeFailure(_ id: RequestID, tenant: Int64) -> Status? {
    lastFailures.withLock { $0.removeValue(forKey: Key(tenant: tenant, id: id)) }
  }

  private func submit(_ step: StagedStep) {
    guard !isStopped.load(ordering: .relaxed), database.writer.submit(next: step) else {
      return end(step)
    }
  }

  private func end(_ step: StagedStep) {
    _ = active.withLock { $0.remove(Key(tenant: step.tenant, id: step.id)) }
    step.release()
  }

  /// Continues a stored mutation, unless it runs on this server already.
  fileprivate func resume(
    _ id: RequestID, tenant: Int64,
    _ make: @escaping @Sendable (StoredMutation, borrowing Snapshot) throws(Status) -> StagedStep
  ) throws(Status) {
    let key = Key(tenant: tenant, id: id)
    guard active.withLock({ $0.insert(key).inserted }) else { return }
    do throws(Status) {
      try database.pool.submit { [self] reader in
        do throws(Status) {
          let step = try reader.read(tenant: tenant, deadline: nil) { snapshot throws(Status) in
            try StoredMutation.find(id, snapshot).map { found throws(Status) in
              try make(found, snapshot)
            }
          }
          if let step { return submit(step) }
        } catch {
          failed.add(1, ordering: .relaxed)
          note(error, key)
        }
        _ = active.withLock { $0.remove(key) }
      }
    } catch {
      _ = active.withLock { $0.remove(key) }
      throw error
    }
  }
}

extension Executor {
  /// Continues the tenants' staged mutations that no server runs, because a program ended or a step
  /// failed. Returns when they are queued.
  package func continueStaged(tenants: [Int64]) throws(Status) {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    // Without other servers on the database nobody else continues them.
    let now = database.isShared ? database.clock.now : nil
    for tenant in tenants {
      let due = try reader.read(tenant: tenant, timeLimit: Self.dueNanosecondsMax) {
        snapshot throws(Status) in try StoredMutation.due(at: now, snapshot)
      }
      reader.endTurn()
      for id in due {
        try staging.resume(id, tenant: tenant) { [self] stored, snapshot throws(Status) in
          try step(of: stored, snapshot)
        }
      }
    }
  }

  /// The timers that ensure that staged mutations are completed: one is due when the lease of the
  /// first step ends, and again after each backoff, until the last step removes it.
  var stagedTimer: TimerKind {
    TimerKind(StagedMutation.timerKind) { [self] key, tenant throws(Status) in
      let found = try database.readOnPool(tenant: tenant) { snapshot throws(Status) in
        try StoredMutation.find(timer: key.subject, snapshot)
      }
      guard let (id, leaseEnd) = found else { return .over }
      // Without other servers on the database nobody else continues it.
      let isLeased = database.isShared && leaseEnd > database.clock.now
      if isLeased || staging.isActive(id, tenant: tenant) {
        return .leased(until: max(leaseEnd, staging.leaseEnd))
      }
      let failure = staging.takeFailure(id, tenant: tenant)
      try staging.resume(id, tenant: tenant) { [self] stored, snapshot throws(Status) in
        try step(of: stored, snapshot)
      }
      return .begun(after: failure)
    }
  }

  private static let dueNanosecondsMax: UInt64 = 1_000_000_000

  private func step(
    of stored: StoredMutation, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StagedStep {
    guard let method = router.find(stored.method), case .write(let decode) = method.body,
      let resume = try decode(stored.request.span).resume
    else {
      throw Status(.internal, "NOT_STAGED", "\(stored.method) is not carried out in steps")
    }
    let call = Call(caller: stored.caller, now: stored.at, requestID: stored.id, mint: mint)
    guard case .staged(let stages) = try resume(stored.frozen, call, snapshot) else {
      preconditionFailure("a staged mutation is resumed as one")
    }
    let mutation = StagedMutation(
      method: method, call: call, request: stored.request, stages: stages, progress: [])
    return StagedStep(mutation, self, for: nil, byteCount: stored.request.count)
  }
}
