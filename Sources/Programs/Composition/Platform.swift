import Synchronization
import TongluBlobs
package import TongluCore
import TongluCrypto
package import TongluDatabase
import TongluFiles
package import TongluIdentity
import TongluSearch
package import TongluService

/// The composition root: every domain over one data directory.
package final class Platform: Sendable {
  package let executor: Executor
  /// Runs due timers.
  package let timers: TimerRunner
  private let blobs: BlobStore
  /// Checks the directory of the files, which may be a share that becomes unavailable.
  private let watcher: Ticker
  private let searches: [FeedIndex]
  /// The nouns that domains find and describe.
  package let nouns: [String]
  /// Free bytes on its disk; negative if unknown.
  private let freeBytes: SharedCount

  package var database: Database { executor.database }

  /// Opens `directory` (created if it does not exist), migrates it, and assembles the domains. The
  /// contents of files, each of at most `fileBytesMax`, are in it beside the database.
  package convenience init(
    directory: String, clock: WallClock = .system, poolThreads: Int = 2,
    fileBytesMax: Int64 = FileService.bytesMaxDefault, limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) {
    let database = try Database(
      directory: directory, migrations: Domains.migrations, clock: clock, poolThreads: poolThreads,
      limits: limits)
    try self.init(database, files: directory + "/files", fileBytesMax: fileBytesMax)
  }

  /// Opens the PostgreSQL database at `url`, which other servers may share; the database's clock
  /// decides unless another is given. The contents of files are in the directory `files`, which
  /// these servers share too unless it `mayLackContents` received by another server.
  package convenience init(
    postgreSQL url: String, files: String, mayLackContents: Bool = false,
    clock: WallClock? = nil,
    fileBytesMax: Int64 = FileService.bytesMaxDefault, limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) {
    let database = try Database(
      postgreSQL: url, migrations: Domains.migrations, entities: Domains.entities, clock: clock,
      limits: limits)
    try self.init(
      database, files: files, mayLackContents: mayLackContents, fileBytesMax: fileBytesMax)
  }

  private init(
    _ database: Database, files: String, mayLackContents: Bool = false, fileBytesMax: Int64
  ) throws(Status) {
    let clock = database.clock
    let now = clock.now
    let (key, storedAt) = try database.writer.perform(tenant: 0, at: now) {
      transaction throws(Status) in
      let storedAt = try Retention.storedClock(transaction.snapshot)
      if storedAt == nil { try Retention.store(clock: now, transaction) }
      return (try Installation.payloadKey(transaction), storedAt)
    }
    let blobs = try FilesDirectory.open(
      files, of: database, mayLackContents: mayLackContents, at: clock.now)
    self.blobs = blobs
    let freeBytes = SharedCount(blobs.freeBytes ?? -1)
    self.freeBytes = freeBytes
    watcher = Ticker(name: "files", everyMilliseconds: Self.watchMilliseconds) {
      do throws(Status) { try blobs.checkPresence() } catch {}
      freeBytes.value = blobs.freeBytes ?? -1
    }
    let domains = try Domains(
      database, offers: [FileService(blobs, bytesMax: fileBytesMax)])
    nouns = domains.nouns
    searches = domains.observers.compactMap { $0 as? FeedIndex }
    let mint = IdentifierMint(node: 0, clock: clock)
    database.followNode { node in
      // The former holder of the node number, or this program before, may have had another clock.
      if let last = try? Self.lastID(database) { mint.raise(above: last) }
      mint.move(toNode: node)
    }
    executor = Executor(
      methods: domains.methods, database: database, authenticator: domains.authenticator,
      clock: clock, mint: mint, payloadKey: key,
      retention: RetentionClock(clock, storedAt: storedAt), observed: Domains.observed,
      limits: Domains.limits)
    timers = Self.makeTimers(executor, Domains.timers)
    let health = executor.health
    database.followPresence { health.set(hasDatabase: $0) }
    database.startFollowing()
    for search in searches { try search.start(database) }
  }

  /// Whether an enterprise has been created in the directory.
  package func hasEnterprise() throws(Status) -> Bool {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 0) { snapshot throws(Status) in
      try EnterpriseRecord.exists(snapshot)
    }
  }

  /// Creates an enterprise with its owner and the owner's one-time login code.
  package func createEnterprise(_ draft: Bootstrap.Draft) throws(Status) -> Bootstrap.Created {
    let now = executor.clock.now
    let call = Call(caller: .anonymous, now: now, requestID: nil, mint: executor.mint)
    return try database.writer.perform(tenant: 0, at: now) { transaction throws(Status) in
      try Bootstrap.createEnterprise(draft, call, transaction)
    }
  }

  /// Issues a one-time login code by an operator's command.
  package func issueLoginCode(
    enterprise: String, name: String, lifetimeHours: Int32
  ) throws(Status) -> LoginCode {
    let now = executor.clock.now
    let call = Call(
      caller: .anonymous, now: now,
      requestID: RequestID.v7(at: now, random: Crypto.randomWords()), mint: executor.mint)
    return try database.writer.perform(tenant: 0, at: now) { transaction throws(Status) in
      try OperatorCode.issue(
        enterprise: enterprise, name: name, lifetimeHours: lifetimeHours, call, transaction)
    }
  }

  /// The timers of the domains and of the service itself, over all enterprises.
  package static func makeTimers(_ executor: Executor, _ kinds: [TimerKind]) -> TimerRunner {
    let (database, retention) = (executor.database, executor.retention)
    let expiry = TimerKind(
      "outcomes-expiry", every: expirySeconds,
      inParts: {
        _, _, transaction throws(Status) in
        try Outcomes.expire(now: retention.now, transaction) >= Outcomes.expiredMax
      })
    return TimerRunner(executor, kinds + [expiry]) { () throws(Status) in
      let tenants = try database.readOnPool(tenant: 0) { snapshot throws(Status) in
        try EnterpriseRecord.tenants(snapshot)
      }
      return [0] + tenants
    }
  }

  /// Eight runs an hour delete eight hours of outcomes, so that deletion catches up after a
  /// downtime.
  private static let expirySeconds: Int64 = 450

  /// Stores the time of the retention clock.
  package func storeRetentionClock() throws(Status) {
    let (now, position) = (executor.retention.now, executor.retention.position)
    try database.writer.perform(tenant: 0, at: now) { transaction throws(Status) in
      try Retention.store(clock: position, transaction)
    }
  }

  /// Deletes outcomes of mutations older than 30 days, and stores the time of the retention clock;
  /// returns the number deleted. Ends early when `isStopping`.
  @discardableResult
  package func expireOutcomes(
    _ isStopping: @Sendable () -> Bool = { false }
  ) throws(Status) -> Int {
    try storeRetentionClock()
    let now = executor.retention.now
    var gone = 0
    for tenant in [0] + (try Self.tenants(database)) where !isStopping() {
      // After a downtime there is more than an hour of outcomes to delete.
      for _ in 0..<Self.expireStepsMax {
        let count = try database.writer.perform(tenant: tenant, at: now) {
          transaction throws(Status) in try Outcomes.expire(now: now, transaction)
        }
        gone += count
        if count == 0 { break }
      }
    }
    return gone
  }

  private static let expireStepsMax = 8

  /// Updates SQLite's statistics after the tables have grown; PostgreSQL does so itself.
  package func measureTables() throws(Status) {
    if !database.isShared { try database.analyze() }
  }

  /// Continues the staged mutations that no server runs: because a program or a server ended during
  /// them, or a step failed.
  package func continueStaged() throws(Status) {
    try executor.continueStaged(tenants: try Self.tenants(database))
  }

  /// Deletes contents without a file and abandoned uploads; returns the number deleted. What one
  /// enterprise's sweep has no time for is left for the next; the first failure is thrown after all
  /// enterprises had their turn. Ends early when `isStopping`.
  @discardableResult
  package func sweepFiles(
    _ isStopping: @Sendable () -> Bool = { false }
  ) throws(Status) -> Int {
    let (now, elapsed) = (executor.retention.now, executor.clock.elapsedNanoseconds)
    var gone = 0
    var failure: Status?
    for tenant in try Self.tenants(database) where !isStopping() {
      let reader = try database.makeReader()
      defer { reader.endTurn() }
      do throws(Status) {
        gone += try reader.read(tenant: tenant, timeLimit: Self.sweepNanosecondsMax) {
          snapshot throws(Status) in
          try FileSweep.run(blobs, now: now, elapsed: elapsed, snapshot)
        }
      } catch {
        if error.code != .deadlineExceeded { failure = failure ?? error }
      }
    }
    if let failure { throw failure }
    return gone
  }

  private static let sweepNanosecondsMax: UInt64 = 10_000_000_000

  private static func tenants(_ database: Database) throws(Status) -> [Int64] {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 0, timeLimit: Self.sweepNanosecondsMax) {
      snapshot throws(Status) in try EnterpriseRecord.tenants(snapshot)
    }
  }

  /// The greatest id minted by any server: the last id of each call is that of its audit row.
  private static func lastID(_ database: Database) throws(Status) -> Int64 {
    var last: Int64 = 0
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    for tenant in [0] + (try tenants(database)) {
      let id = try reader.read(tenant: tenant, timeLimit: Self.sweepNanosecondsMax) {
        snapshot throws(Status) in try Audit.lastID(snapshot)
      }
      last = max(last, id ?? 0)
    }
    return last
  }

  private static let watchMilliseconds = 2_000

  /// Products and customers that are indexed for searching.
  package var searchDocuments: Int64 { Int64(searches.reduce(0) { $0 + $1.size.documents }) }

  /// Metrics of the directory of the files and of the search indexes.
  package var metrics: [MetricFamily] {
    let free = freeBytes.value
    let sizes = searches.map(\.size)
    let searches =
      [
        MetricFamily(
          "tonglu_search_documents", .gauge, unit: "{document}",
          "Products and customers that are indexed for searching.",
          Int64(sizes.reduce(0) { $0 + $1.documents })),
        MetricFamily(
          "tonglu_search_index_bytes", .gauge, unit: "By",
          "Memory of the search indexes.", Int64(sizes.reduce(0) { $0 + $1.bytes })),
      ] + timers.metrics + executor.observations.metrics
    if free < 0 { return searches }
    return searches + [
      MetricFamily(
        "tonglu_files_free_bytes", .gauge, unit: "By",
        "Free bytes on the disk of the files' contents.", free)
    ]
  }

  /// Commits the queued writes and closes the database.
  package func close() {
    watcher.stop()
    for search in searches { search.stop() }
    // A failure was already reported by the task that writes them.
    try? executor.observations.flush()
    database.close()
  }
}

/// A number that one thread sets and others read.
private final class SharedCount: Sendable {
  private let stored: Atomic<Int64>

  init(_ value: Int64) { stored = Atomic(value) }

  var value: Int64 {
    get { stored.load(ordering: .relaxed) }
    set { stored.store(newValue, ordering: .relaxed) }
  }
}
