package import TongluCore

/// A database opened, of either engine: the writer, and what makes readers.
package final class Database: Sendable {
  /// The file in the data directory.
  package static let fileName = "tonglu.sqlite"

  package let writer: Writer
  package let pool: ReaderPool
  /// Which history of the database positions belong to.
  package let epoch: Int64
  /// Reads are fast enough for an event loop; otherwise all go to the pool.
  package let readsInline: Bool
  /// What is wrong with it now, if anything, and who is called of it.
  package let conditions: Conditions
  /// Others write it too: what was read outside of a transaction may be old.
  package let isShared: Bool
  /// Whether what is kept in memory and follows the feed may be used.
  package let freshness: Freshness
  package let rights: RightsCounter
  /// The clock that decides: the database's own where servers share it, else the one given.
  package let clock: WallClock
  /// Rows that a step of a staged mutation may write.
  package var stepRowsMax: Int { limits.stepRowsMax }
  /// For how long a step should hold the writer, in nanoseconds.
  package var stepNanoseconds: UInt64 { UInt64(limits.stepMilliseconds) * 1_000_000 }
  private let commits: CommitClock
  private let observers: Observers
  private let meter: WriterMeter
  private let limits: DatabaseLimits
  private let engine: any DatabaseEngine
  /// The engine's own among them.
  private let migrations: [Migration]

  /// Opens `fileName` in `directory`, both made if absent, and applies `migrations`. An adopted
  /// file belongs to another application: it keeps its application id and its tables, and ours are
  /// added.
  ///
  /// Throws, leaving the file as it was: DATA_IN_USE, NOT_A_DATABASE, FOREIGN_DATABASE,
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

  /// Opens the database at `url` (as libpq takes one), which other servers may share, and applies
  /// `migrations`.
  ///
  /// Its own clock decides unless another is given. Changes of the `entities` that are kept in
  /// memory are passed on before their turn.
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
    // All reads wait here, not the long ones alone.
    var poolLimits = limits
    poolLimits.poolQueueMax = max(limits.poolQueueMax, limits.writerQueueMax)
    pool = ReaderPool(threads: limits.readersMax, poolLimits, queued) { () throws(Status) in
      try server.openForReading()
    }
  }

  /// A reader for one event loop, or for one thread.
  package func makeReader() throws(Status) -> Reader {
    let engine = engine
    return Reader(
      ConnectionSource { () throws(Status) in try engine.openForReading() }, commits: commits,
      milliseconds: readsInline ? limits.inlineReadMilliseconds : limits.poolReadMilliseconds)
  }

  /// All observers are registered; start delivering other servers' commits.
  package func startFollowing() { engine.startFollowing() }

  /// Calls `body` with this server's node, now and whenever it has become another.
  package func followNode(_ body: @escaping @Sendable (Int) -> Void) { engine.followNode(body) }

  /// Calls `body` when the database goes away (false) and when it is back (true).
  package func followPresence(_ body: @escaping @Sendable (Bool) -> Void) {
    engine.followPresence(body)
  }

  /// The position of the last change that this server committed; `position` reaches it once no
  /// change before it can come any more.
  package var writtenPosition: Int64 { engine.writtenPosition ?? position.position }

  /// Follows commits from now on.
  package func observe(_ observer: any CommitObserver) { observers.add(observer) }

  /// How far the feed is committed: what a client may ask a later read to have reached.
  package var position: Cursor { Cursor(epoch: epoch, position: commits.position) }

  /// What it has done since it was opened, and what waits.
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

  /// How far this machine's clock is ahead of the one that decides.
  package var clockSkewMicroseconds: Int64 {
    isShared ? WallClock.system.now.microseconds - clock.now.microseconds : 0
  }

  /// A warning for the operator; nil for none.
  package var warning: String? { engine.warning }

  /// Refreshes the planner's statistics (ANALYZE), after many rows have been inserted and before
  /// they are used. Calls continue meanwhile.
  package func analyze() throws(Status) { try engine.analyze(migrations, through: writer) }

  /// Keeps others from doing at once what goes by `number`, whatever program they are in, until it
  /// is let go; nil when another does it now.
  package func claim(_ number: Int64) throws(Status) -> Claim? { try engine.claim(number) }

  /// Commits what waits, ends the threads and leaves the files to others; more than once is no
  /// harm.
  package func close() {
    writer.stop()
    pool.stop()
    engine.close()
  }
}

/// What lies beneath a database.
protocol DatabaseEngine: Sendable {
  func openForReading() throws(Status) -> any Connection
  /// The write-ahead log's length, where it is a file of ours.
  var logBytes: Int { get }
  /// What is free on its disk, in bytes; nil where that is not known.
  var freeBytes: Int64? { get }
  /// It answers, as far as is known.
  var isThere: Bool { get }
  /// Nil if observers get every commit before anything else happens.
  var writtenPosition: Int64? { get }
  var feedHeldNanoseconds: UInt64 { get }
  var warning: String? { get }
  func analyze(_ migrations: [Migration], through writer: Writer) throws(Status)
  func startFollowing()
  func followNode(_ body: @escaping @Sendable (Int) -> Void)
  func followPresence(_ body: @escaping @Sendable (Bool) -> Void)
  func claim(_ number: Int64) throws(Status) -> Claim?
  /// After the writer and the pool have ended.
  func close()
}

/// That something is done by one alone, as long as this is held.
package final class Claim: Sendable {
  /// It ends with the session that has it; nil where the whole database is one process's.
  private let session: (any Connection)?

  init(_ session: (any Connection)?) { self.session = session }
}
