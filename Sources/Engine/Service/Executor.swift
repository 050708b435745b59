package import TongluCore
package import TongluDatabase
import TongluMessages

/// Runs calls: finds the method, the caller, the right, then a snapshot or the writer.
///
/// One for the process; each event loop has its `LoopExecutor`.
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
  /// The staged mutations that this server carries out.
  package let staging: Staging
  /// The clock by which things are deleted permanently.
  package let retention: RetentionClock
  /// Positions of the change feed as clients hold them.
  package let cursors: Cursors
  /// The traces that reads leave.
  package let observations: Observations
  /// What is counted of the database's limits and of those of domains.
  package let limits: [Limit]

  /// Serves `methods`, and beside them the standard health and reflection services. `payloadKey` is
  /// the installation's key for comparing payloads and sealing cursors, 32 bytes. `retention`
  /// begins at the clock's time unless it was stored.
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

  /// What is wrong now, if anything, and who is called of it.
  package var conditions: Conditions { database.conditions }

  /// What the database has done, and what waits for it.
  package var metrics: [MetricFamily] {
    let figures = database.figures
    return [
      MetricFamily(
        "tonglu_commits_total", .counter, "Transactions committed.", figures.commits),
      MetricFamily(
        "tonglu_writes_total", .counter,
        "Calls that those carried out; refused ones are not counted.", figures.writes),
      MetricFamily(
        "tonglu_refused_writes_total", .counter,
        "Calls that reached the writer and were refused, for whatever reason.",
        figures.refusedWrites),
      MetricFamily(
        "tonglu_broken_invariants_total", .counter,
        "Calls that were refused because figures that break a rule would have been stored: a fault "
          + "of the program, which the log names.", figures.brokenInvariants),
      MetricFamily(
        "tonglu_commit_failures_total", .counter,
        "Commits that failed: a full disk, an error of the disk, a session that ended.",
        figures.failedCommits),
      MetricFamily(
        "tonglu_write_conflicts_total", .counter, "Transactions that met another and ran again.",
        figures.conflicts),
      MetricFamily(
        "tonglu_database_up", .gauge, "1 while the database answers.", figures.isThere ? 1 : 0),
      MetricFamily(
        "tonglu_commit_batch_calls", "Calls in a transaction.", figures.batchSizes),
      MetricFamily(
        "tonglu_commit_seconds", unit: "s", "How long commits took, the disk's sync included.",
        figures.commitMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_entry_seconds", unit: "s",
        "How long each call ran in its transaction, without the commit.",
        figures.entryMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_transaction_seconds", unit: "s",
        "How long transactions held the writer, commit and observers included.",
        figures.transactionMicroseconds, perUnit: 1_000_000),
      MetricFamily(
        "tonglu_writer_entry_rows", "Rows that a call changed in its transaction, over SQLite.",
        figures.entryRows),
      MetricFamily(
        "tonglu_staged_mutations", .gauge, "Staged mutations that this server carries out now.",
        staging.count),
      MetricFamily(
        "tonglu_staged_failures_total", .counter,
        "Steps of staged mutations that failed, to be tried again.", staging.failures),
      MetricFamily(
        "tonglu_writer_queue", .gauge, "Calls that wait for the writer.", figures.waitingWrites),
      MetricFamily(
        "tonglu_pool_queue", .gauge, "Reads that wait for a pool thread.", figures.waitingReads),
      MetricFamily(
        "tonglu_log_bytes", .gauge, unit: "By", "The write-ahead log's length.", figures.logBytes),
      MetricFamily(
        "tonglu_feed_position", .gauge, "The last position of the change feed.", figures.position),
      MetricFamily(
        "tonglu_feed_held_seconds", .gauge, unit: "s",
        "How long the feed has waited for a transaction that began before a commit of this server.",
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
            "Bytes that are free on the disk of the data directory.", free)
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
        "1 while a fault holds that the operator must repair: the log and /health name it.",
        points { current.contains($0) ? 1 : 0 }),
      MetricFamily(
        "tonglu_condition_met_total", .counter, "How often such a fault was met.",
        points { conditions.metCount($0) }),
    ]
  }

  /// An executor for one event loop, with that loop's own read connection.
  package func makeLoop(sink: any ReplySink) throws(Status) -> LoopExecutor {
    LoopExecutor(self, reader: database.readsInline ? try database.makeReader() : nil, sink: sink)
  }

  /// The caller of `method`, looked up; credentials that are not valid make an anonymous one where
  /// anyone may call.
  func caller(
    _ credentials: Credentials, for method: Method, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller {
    do throws(Status) {
      return try authenticator.caller(credentials, now: now, snapshot)
    } catch {
      return try anonymous(credentials, method, error)
    }
  }

  /// The same, if it is known without a look at the database.
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

  /// Whether the database has reached the position that a call asks for.
  ///
  /// INVALID_ARGUMENT BAD_POSITION for what this service did not give the caller's enterprise,
  /// OUT_OF_RANGE CURSOR_EXPIRED for another history of the database. Who is not logged in is given
  /// no positions, and waits for none.
  func hasReached(_ after: String, _ caller: Caller) throws(Status) -> Bool {
    if after.isEmpty || caller.kind == .anonymous { return true }
    guard let cursor = cursors.open(after, tenant: caller.tenant) else {
      throw .invalid("BAD_POSITION", field: "tonglu-after", "a position that a reply carried")
    }
    guard cursor.epoch == database.epoch else {
      throw Status(.outOfRange, "CURSOR_EXPIRED", "the position is of another history")
    }
    return cursor.position <= database.position.position
  }

  /// The position that a reply to the caller is as of; nil if the caller is not logged in.
  func position(for caller: Caller) -> PositionText? {
    caller.kind == .anonymous
      ? nil : cursors.position(database.position.position, tenant: caller.tenant)
  }
}

/// Takes finished calls back to where their connections live.
package protocol ReplySink: WriteSink {
  /// Whether the connection of a call whose caller is nobody may have a message inflated, and the
  /// loop another for such. On the loop.
  func mayInflate(_ invocation: Invocation) -> Bool

  /// Whether a caller was known on this call's connection before. On the loop.
  func isFamiliar(_ invocation: Invocation) -> Bool

  /// Accounts bytes that were inflated for a call without a login. On the loop.
  func inflated(_ byteCount: Int, for invocation: Invocation)

  /// A call whose caller was looked up, or whose message was inflated, continues:
  /// `LoopExecutor.start` runs again. From a pool thread.
  func proceed(_ invocation: Invocation)

  /// Calls that finished together, from the writer's or a pool thread: hop once for all of them.
  func release(_ invocations: [Invocation])

  /// A stream that the pool had comes back.
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
