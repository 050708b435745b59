package import TongluCore
package import TongluDatabase
import TongluMessages

/// Runs calls: finds the method, authenticates the caller, checks access, then passes a snapshot or
/// queues the writer.
///
/// One per process; each event loop has its `LoopExecutor`.
package final class Executor: Sendable {
  package let router: Router
  package let database: Database
  package let clock: WallClock
  /// The server's health, for `Check` and `Watch`.
  package let health: Health
  package let authenticator: any Authenticator
  package let mint: IdentifierMint
  let outcomes: Outcomes
  let strangers: StrangerLane
  /// The staged mutations that run on this server.
  package let staging: Staging
  /// The clock that permanent deletions use.
  package let retention: RetentionClock
  /// Seals positions of the change feed for clients.
  package let cursors: Cursors
  /// The observations recorded by reads.
  package let observations: Observations
  /// What is counted of the database's limits and of those of domains.
  package let limits: [Limit]

  /// Serves `methods` and the standard health and reflection services. `payloadKey` is the
  /// installation's key for comparing payloads and sealing cursors, 32 bytes. `retention` begins at
  /// the clock's time unless it was stored.
  package init(
    methods: [Method], database: Database, authenticator: any Authenticator, clock: WallClock,
    mint: IdentifierMint, payloadKey: [UInt8], retention: RetentionClock? = nil,
    observed: [ObservationKind] = [], limits: [Limit] = []
  ) {
    let names = Set(methods.map(\.service))
    health = Health(services: names)
    let reflection = Reflection(
      .embedded, services: names.union(Reflection.services).union(["grpc.health.v1.Health"]))
    router = Router(
      methods + (health.methods + reflection.methods).map { $0.withoutDatabase() })
    self.database = database
    self.authenticator = authenticator
    self.clock = clock
    self.mint = mint
    self.retention = retention ?? RetentionClock(clock, storedAt: nil)
    outcomes = Outcomes(key: payloadKey)
    strangers = StrangerLane(database.pool)
    staging = Staging(database)
    cursors = Cursors(database, key: payloadKey)
    observations = Observations(observed, database)
    self.limits = DatabaseLimits.named.counted + limits
    let health = health
    database.conditions.follow { event in
      if case .began(let current) = event, current.condition == .dataGone { health.setDataGone() }
    }
  }

  /// The last position of the change feed.
  package var feedPosition: Int64 { database.position.position }

  /// The faults that hold now, and their observers.
  package var conditions: Conditions { database.conditions }

  /// Metrics of the database and its queues.
  package var metrics: [MetricFamily] {
    let figures = database.figures
    return [
      MetricFamily(
        "tonglu_commits_total", .counter, "Transactions committed.", figures.commits),
      MetricFamily(
        "tonglu_writes_total", .counter,
        "Calls carried out by the writer; refused ones are not counted.", figures.writes),
      MetricFamily(
        "tonglu_refused_writes_total", .counter,
        "Calls that reached the writer and were refused, for any reason.",
        figures.refusedWrites),
      MetricFamily(
        "tonglu_broken_invariants_total", .counter,
        "Calls that were refused because figures that break a rule would have been stored: a fault "
          + "of the program, which the log names.", figures.brokenInvariants),
      MetricFamily(
        "tonglu_commit_failures_total", .counter,
        "Failed commits: a full disk, a disk error, a lost session.",
        figures.failedCommits),
      MetricFamily(
        "tonglu_write_conflicts_total", .counter, "Transactions repeated after a conflict.",
        figures.conflicts),
      MetricFamily(
        "tonglu_database_up", .gauge, "1 while the database answers.", figures.isThere ? 1 : 0),
      MetricFamily(
        "tonglu_commit_batch_calls", "Calls per transaction.", figures.batchSizes),
      MetricFamily(
        "tonglu_commit_seconds", unit: "s", "Duration of commits, including the disk's sync.",
        figures.commitMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_entry_seconds", unit: "s",
        "Duration of each call in its transaction, without the commit.",
        figures.entryMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_transaction_seconds", unit: "s",
        "How long transactions held the writer, including commit and observers.",
        figures.transactionMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_entry_rows", "Rows changed by a call in its transaction, on SQLite.",
        figures.entryRows),
      MetricFamily(
        "tonglu_staged_mutations", .gauge, "Staged mutations running on this server.",
        staging.count),
      MetricFamily(
        "tonglu_staged_failures_total", .counter,
        "Failed steps of staged mutations, which are retried.", staging.failures),
      MetricFamily(
        "tonglu_writer_queue", .gauge, "Calls that wait for the writer.", figures.waitingWrites),
      MetricFamily(
        "tonglu_pool_queue", .gauge, "Reads that wait for a pool thread.", figures.waitingReads),
      MetricFamily(
        "tonglu_log_bytes", .gauge, unit: "By", "Length of the write-ahead log.", figures.logBytes),
      MetricFamily(
        "tonglu_feed_position", .gauge, "The last position of the change feed.", figures.position),
      MetricFamily(
        "tonglu_feed_held_seconds", .gauge, unit: "s",
        "How long an earlier open transaction has held back a commit of this server.",
        real: Double(figures.feedHeldNanoseconds) / 1e9),
      MetricFamily(
        "tonglu_clock_skew_seconds", .gauge, unit: "s",
        "How far this machine's clock is ahead of the database's.",
        real: Double(figures.clockSkewMicroseconds) / 1e6),
    ] + conditionMetrics
      + [
        figures.freeBytes.map { free in
          MetricFamily(
            "tonglu_data_free_bytes", .gauge, unit: "By",
            "Free bytes on the disk of the data directory.", free)
        }
      ].compactMap(\.self)
  }

  private var conditionMetrics: [MetricFamily] {
    let current = Set(conditions.all.map(\.condition))
    func points(_ value: (Condition) -> UInt64) -> [MetricFamily.Point] {
      Condition.allCases.map { condition in
        MetricFamily.Point(.whole(value(condition)), [("condition", condition.rawValue)])
      }
    }
    return [
      MetricFamily(
        "tonglu_condition", .gauge,
        "1 during a fault that the operator must repair: see the log and /health.",
        points { current.contains($0) ? 1 : 0 }),
      MetricFamily(
        "tonglu_condition_met_total", .counter, "Reports of such a fault.",
        points { conditions.metCount($0) }),
    ]
  }

  /// An executor for one event loop, with that loop's own read connection.
  package func makeLoop(sink: any ReplySink) throws(Status) -> LoopExecutor {
    LoopExecutor(self, reader: database.readsInline ? try database.makeReader() : nil, sink: sink)
  }

  /// The authenticated caller of `method`; invalid credentials make an anonymous one if the method
  /// is open to everyone.
  func caller(
    _ credentials: Credentials, for method: Method, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    do throws(Status) {
      return try authenticator.caller(credentials, now: now, snapshot)
    } catch {
      return try anonymous(credentials, method, error)
    }
  }

  /// The same, if the caller is cached.
  func known(
    _ credentials: Credentials, for method: Method, now: Instant
  ) throws(Status) -> Caller? {
    do throws(Status) {
      return try authenticator.known(credentials, now: now)
    } catch {
      return try anonymous(credentials, method, error)
    }
  }

  private func anonymous(
    _ credentials: Credentials, _ method: Method, _ refusal: Status
  ) throws(Status) -> Caller {
    guard method.isForAnyone,
      refusal.code == .unauthenticated || refusal.code == .permissionDenied
    else { throw refusal }
    return credentials.stranger
  }

  /// Whether the database has reached the position that a call requires.
  ///
  /// INVALID_ARGUMENT BAD_POSITION for a text that this service did not send to the caller's
  /// enterprise, OUT_OF_RANGE CURSOR_EXPIRED for another history of the database. Callers without a
  /// login get no positions and wait for none.
  func hasReached(_ after: String, _ caller: Caller) throws(Status) -> Bool {
    if after.isEmpty || caller.kind == .anonymous { return true }
    guard let cursor = cursors.open(after, tenant: caller.tenant) else {
      throw .invalid("BAD_POSITION", field: "tonglu-after", "a position from a response")
    }
    guard cursor.epoch == database.epoch else {
      throw Status(.outOfRange, "CURSOR_EXPIRED", "the position is of another history")
    }
    return cursor.position <= database.position.position
  }

  /// The position of a response to the caller; nil if the caller is not logged in.
  func position(for caller: Caller) -> PositionText? {
    caller.kind == .anonymous
      ? nil : cursors.position(database.position.position, tenant: caller.tenant)
  }
}

/// Returns finished calls to their event loops.
package protocol ReplySink: WriteSink {
  /// Whether the connection of a call without a login may have a message decompressed, and the
  /// loop's budget allows another. On the loop.
  func mayInflate(_ invocation: Invocation) -> Bool

  /// Whether a caller on this call's connection was authenticated before. On the loop.
  func isFamiliar(_ invocation: Invocation) -> Bool

  /// Accounts bytes decompressed for a call without a login. On the loop.
  func inflated(_ byteCount: Int, for invocation: Invocation)

  /// Continues a call after its caller was authenticated or its message decompressed:
  /// `LoopExecutor.start` runs again. From a pool thread.
  func proceed(_ invocation: Invocation)

  /// Finished calls, from the writer's or a pool thread: one hop for all of them.
  func release(_ invocations: [Invocation])

  /// A stream returns from the pool.
  func release(_ stream: StreamCall)

  /// Changes that streams may wait for, from the writer's thread: for `LoopExecutor.woken`.
  func release(_ changes: Changes)
}

extension ReplySink {
  package func mayInflate(_ invocation: Invocation) -> Bool { true }

  package func inflated(_ byteCount: Int, for invocation: Invocation) {}

  package func isFamiliar(_ invocation: Invocation) -> Bool { true }

  package func proceed(_ invocation: Invocation) {
    preconditionFailure("this sink's database is looked at at once")
  }

  package func release(_ stream: StreamCall) {
    preconditionFailure("this sink opens no streams")
  }

  package func release(_ changes: Changes) {}

  package func release(_ jobs: [any WriteJob]) {
    release(jobs.compactMap { ($0 as? Mutating)?.invocation })
  }
}
