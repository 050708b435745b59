package import TongluCore

/// An open database on either engine: its writer, and a factory of readers.
package final class Database: Sendable {
  /// The file in the data directory.
  package static let fileName = "tonglu.sqlite"

  package let writer: Writer
  package let pool: ReaderPool
  /// The history of the database that positions belong to.
  package let epoch: Int64
  /// Whether reads may run on an event loop; otherwise all run on the pool.
  package let readsInline: Bool
  /// The faults of the database that hold now, and their observers.
  package let conditions: Conditions
  /// Whether other servers write it too, so that data cached outside of a transaction may be old.
  package let isShared: Bool
  /// Whether state in memory that follows the feed may be used.
  package let freshness: Freshness
  package let rights: RightsCounter
  /// The clock that decides: the database's where servers share it, otherwise the given one.
  package let clock: WallClock
  /// The most rows that a step of a staged mutation should write.
  package var stepRowsMax: Int { limits.stepRowsMax }
  /// How long a step should hold the writer, in nanoseconds.
  package var stepNanoseconds: UInt64 { UInt64(limits.stepMilliseconds) * 1_000_000 }
  private let commits: CommitClock
  private let observers: Observers
  private let meter: WriterMeter
  private let limits: DatabaseLimits
  private let engine: any DatabaseEngine
  /// All migrations, including the engine's own.
  private let migrations: [Migration]

  /// Opens `fileName` in `directory`, creates both if they do not exist, and applies `migrations`.
  /// An adopted file belongs to another application: it keeps its application id and its tables,
  /// and ours are added.
  ///
  /// Throws and leaves the file unchanged: DATA_IN_USE, NOT_A_DATABASE, FOREIGN_DATABASE,
  /// DATABASE_CORRUPT, SCHEMA_TOO_NEW, SCHEMA_EDITED, SCHEMA_OUT_OF_ORDER, DISK_FULL.
  package init(
    directory: String, fileName: String = Database.fileName, isAdopted: Bool = false,
    migrations: [Migration], clock: WallClock = .system, poolThreads: Int = 2,
    limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) {
    let conditions = Conditions()
    self.conditions = conditions
    let file = try SQLiteFile(
      directory: directory, fileName: fileName, conditions, steps: limits.steps)
    self.migrations = Migration.withEngine(migrations)
    let (epoch, position) = try file.prepare(isAdopted: isAdopted, self.migrations, at: clock.now)
    self.epoch = epoch
    self.clock = clock
    isShared = false
    freshness = Freshness(followsFeed: false)
    let rights = RightsCounter()
    self.rights = rights
    let commits = CommitClock(position: position)
    let observers = Observers()
    self.commits = commits
    self.observers = observers
    let meter = WriterMeter()
    self.meter = meter
    let queued = ByteBudget(max: limits.queuedBytesMax)
    self.limits = limits
    self.engine = file
    readsInline = true
    writer = Writer(
      limits, queued,
      try SQLiteWriter(
        file, limit: LogLimit(path: file.path, bytesMax: limits.logBytesMax),
        pen: FeedPen(last: position, rights: rights), commits: commits, observers: observers,
        meter: meter,
        queued: queued))
    pool = ReaderPool(threads: poolThreads, limits, queued) { () throws(Status) in
      try file.openForReading()
    }
  }

  /// Opens the database at `url` (a connection string of libpq), which other servers may share, and
  /// applies `migrations`.
  ///
  /// The database's clock decides unless another is given. Changes of the `entities` that are kept
  /// in memory are delivered out of order, as soon as they are visible.
  ///
  /// UNAVAILABLE DATABASE_AWAY; FAILED_PRECONDITION DATABASE_REFUSED, SCHEMA_TOO_NEW,
  /// SCHEMA_EDITED, SCHEMA_OUT_OF_ORDER, OLD_PROGRAM_RUNS.
  package init(
    postgreSQL url: String, migrations: [Migration], entities: [Entity] = [],
    clock: WallClock? = nil,
    limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) {
    self.migrations = Migration.withEngine(migrations)
    conditions = Conditions()
    let observers = Observers()
    let server = try PostgreSQLServer(
      url, self.migrations, keptInMemory: entities.filter { $0.traits.contains(.keptInMemory) },
      observers, conditions, at: (clock ?? .system).now)
    self.observers = observers
    self.clock = clock ?? server.clock
    isShared = true
    freshness = server.freshness
    rights = RightsCounter()
    epoch = server.epoch
    commits = server.commits
    let meter = WriterMeter()
    self.meter = meter
    let queued = ByteBudget(max: limits.queuedBytesMax)
    self.limits = limits
    engine = server
    readsInline = false
    writer = Writer(limits, queued, server.desk(meter, queued))
    // All reads run on the pool here, not the long ones alone.
    var poolLimits = limits
    poolLimits.poolQueueMax = max(limits.poolQueueMax, limits.writerQueueMax)
    pool = ReaderPool(threads: limits.readersMax, poolLimits, queued) { () throws(Status) in
      try server.openForReading()
    }
  }

  /// A reader for one event loop or one thread.
  package func makeReader() throws(Status) -> Reader {
    let engine = engine
    return Reader(
      ConnectionSource { () throws(Status) in try engine.openForReading() }, commits: commits,
      milliseconds: readsInline ? limits.inlineReadMilliseconds : limits.poolReadMilliseconds)
  }

  /// All observers are registered; start delivering other servers' commits.
  package func startFollowing() { engine.startFollowing() }

  /// Calls `body` with this server's node number, now and after each change of it.
  package func followNode(_ body: @escaping @Sendable (Int) -> Void) { engine.followNode(body) }

  /// Calls `body` with false when the database becomes unreachable, and with true when it is back.
  package func followPresence(_ body: @escaping @Sendable (Bool) -> Void) {
    engine.followPresence(body)
  }

  /// The position of the last change that this server committed; `position` reaches it when no
  /// earlier change can appear any more.
  package var writtenPosition: Int64 { engine.writtenPosition ?? position.position }

  /// Registers an observer of the commits from now on.
  package func observe(_ observer: any CommitObserver) { observers.add(observer) }

  /// The committed position of the feed, which a client may require a later read to have reached.
  package var position: Cursor { Cursor(epoch: epoch, position: commits.position) }

  /// Counters since the database was opened, and lengths of queues.
  package var figures: DatabaseFigures {
    let batches = meter.all
    return DatabaseFigures(
      commits: commits.commitCount, writes: commits.writeCount,
      refusedWrites: batches.refusedWrites,
      brokenInvariants: batches.brokenInvariants, failedCommits: batches.failedCommits,
      conflicts: batches.conflicts, isThere: engine.isThere,
      batchSizes: batches.batchSizes, commitMicroseconds: batches.commitMicroseconds,
      entryMicroseconds: batches.entryMicroseconds, entryRows: batches.entryRows,
      transactionMicroseconds: batches.transactionMicroseconds,
      waitingWrites: writer.waitingCount, waitingReads: pool.waitingCount,
      position: commits.position, feedHeldNanoseconds: engine.feedHeldNanoseconds,
      clockSkewMicroseconds: clockSkewMicroseconds,
      logBytes: engine.logBytes, freeBytes: engine.freeBytes)
  }

  /// How far this machine's clock is ahead of the deciding clock, in microseconds.
  package var clockSkewMicroseconds: Int64 {
    isShared ? WallClock.system.now.microseconds - clock.now.microseconds : 0
  }

  /// A warning for the operator; nil without one.
  package var warning: String? { engine.warning }

  /// Refreshes the planner's statistics (ANALYZE); for use after many rows were inserted. Calls
  /// continue meanwhile.
  package func analyze() throws(Status) { try engine.analyze(migrations, through: writer) }

  /// Takes the exclusive claim `number` among all programs on this database, held until it is
  /// released; nil when another program holds it.
  package func claim(_ number: Int64) throws(Status) -> Claim? { try engine.claim(number) }

  /// Commits the queued writes, ends the threads and releases the files. Idempotent.
  package func close() {
    writer.stop()
    pool.stop()
    engine.close()
  }
}

/// The engine below a database.
protocol DatabaseEngine: Sendable {
  func openForReading() throws(Status) -> any Connection
  /// The length of the write-ahead log in bytes, where it is a file of this server.
  var logBytes: Int { get }
  /// Free bytes on its disk; nil if unknown.
  var freeBytes: Int64? { get }
  /// Whether it answers, as far as is known.
  var isThere: Bool { get }
  /// Nil if observers receive every commit before anything else happens.
  var writtenPosition: Int64? { get }
  var feedHeldNanoseconds: UInt64 { get }
  var warning: String? { get }
  func analyze(_ migrations: [Migration], through writer: Writer) throws(Status)
  func startFollowing()
  func followNode(_ body: @escaping @Sendable (Int) -> Void)
  func followPresence(_ body: @escaping @Sendable (Bool) -> Void)
  func claim(_ number: Int64) throws(Status) -> Claim?
  /// Called after the writer and the pool have ended.
  func close()
}

/// An exclusive claim (advisory lock), released on deinit.
package final class Claim: Sendable {
  /// The session that holds the lock; nil where the database belongs to one process.
  private let session: (any Connection)?

  init(_ session: (any Connection)?) { self.session = session }
}
