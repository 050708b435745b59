import Foundation
import Synchronization
package import TongluCore

/// A data directory opened: its SQLite file, the writer, and what makes readers.
package final class Database: Sendable {
  /// The file in the data directory.
  package static let fileName = "tonglu.sqlite"
  /// Marks a SQLite file as ours: "tong".
  static let applicationID: Int64 = 0x746F_6E67
  /// Files up to this size are checked page by page when opened.
  private static let checkedBytesMax = 64 << 20

  package let writer: Writer
  package let pool: ReaderPool
  /// Which history of the database positions belong to.
  package let epoch: Int64
  private let path: String
  private let commits: CommitClock
  private let observers: Observers
  private let meter: WriterMeter
  private let lock: Mutex<DirectoryLock?>
  private let limits: DatabaseLimits

  /// Opens `fileName` in `directory`, both made if absent, and applies `migrations`. One that is
  /// adopted is another application's: it keeps its mark and its tables, with ours beside them.
  ///
  /// Throws, leaving the file as it was: DATA_IN_USE, NOT_A_DATABASE, FOREIGN_DATABASE,
  /// DATABASE_CORRUPT, SCHEMA_TOO_NEW, SCHEMA_EDITED, DISK_FULL.
  package init(
    directory: String, fileName: String = Database.fileName, isAdopted: Bool = false,
    migrations: [Migration], clock: WallClock = .system, poolThreads: Int = 2,
    limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) {
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw Status(.failedPrecondition, "DATA_NOT_WRITABLE", "cannot make \(directory): \(error)")
    }
    lock = Mutex(try DirectoryLock(path: directory + "/lock"))
    let path = directory + "/" + fileName
    self.path = path
    let engine = String(decoding: PackageResources.Schema_sql, as: UTF8.self)
    let (epoch, position) = try Self.prepare(
      path, isAdopted, Migration.parse(engine) + migrations, at: clock.now)
    self.epoch = epoch
    let commits = CommitClock(position: position)
    let observers = Observers()
    self.commits = commits
    self.observers = observers
    let meter = WriterMeter()
    self.meter = meter
    let queued = ByteBudget(max: limits.queuedBytesMax)
    self.limits = limits
    writer = try Writer(limits, queued) { () throws(Status) in
      try WriterLoop(
        open: { () throws(Status) in try Self.openForWriting(path) },
        limit: LogLimit(path: path, bytesMax: limits.logBytesMax), pen: FeedPen(last: position),
        commits: commits, observers: observers, meter: meter, queued: queued)
    }
    pool = try ReaderPool(threads: poolThreads, limits, queued) { () throws(Status) in
      try Self.openForReading(path)
    }
  }

  /// A reader for one event loop.
  package func makeReader() throws(Status) -> Reader {
    Reader(
      try Self.openForReading(path), commits: commits,
      milliseconds: limits.inlineReadMilliseconds)
  }

  /// Follows commits from now on.
  package func observe(_ observer: any CommitObserver) { observers.add(observer) }

  /// How far the feed is committed: what a client may ask a later read to have reached.
  package var position: Cursor { Cursor(epoch: epoch, position: commits.position) }

  /// What it has done since it was opened, and what waits.
  package var figures: DatabaseFigures {
    let batches = meter.all
    return DatabaseFigures(
      commits: commits.number, writes: commits.writeCount, failedCommits: batches.failedCommits,
      batchSizes: batches.batchSizes, commitMicroseconds: batches.commitMicroseconds,
      waitingWrites: writer.waitingCount, waitingReads: pool.waitingCount,
      position: commits.position, logBytes: LogLimit.size(ofLog: path))
  }

  /// Commits what waits, ends the threads and leaves the directory to others; more than once is no
  /// harm.
  package func close() {
    writer.stop()
    pool.stop()
    lock.withLock { $0 = nil }
  }

  private static func openForReading(_ path: String) throws(Status) -> Connection {
    let connection = try Connection(path: path, mode: .readOnly)
    try connection.run("PRAGMA cache_size = -16384")
    return connection
  }

  private static func openForWriting(_ path: String) throws(Status) -> Connection {
    let connection = try Connection(path: path, mode: .readWrite)
    try connection.run("PRAGMA journal_mode = WAL")
    try connection.run("PRAGMA synchronous = FULL")
    // What a savepoint would restore stays in memory: in a file it cost ten page writes a call.
    try connection.run("PRAGMA temp_store = MEMORY")
    try connection.run("PRAGMA wal_autocheckpoint = 12000")
    try connection.run("PRAGMA journal_size_limit = 67108864")
    try connection.run("PRAGMA cache_size = -65536")
    return connection
  }

  /// Checks whose file it is, brings the schema up to date, and says where the feed stands.
  private static func prepare(
    _ path: String, _ isAdopted: Bool, _ migrations: [Migration], at now: Instant
  ) throws(Status) -> (epoch: Int64, position: Int64) {
    try check(path, isAdopted)
    let connection = try openForWriting(path)
    if !isAdopted { try connection.run("PRAGMA application_id = \(applicationID)") }
    try Migrator(migrations).migrate(connection, at: now)
    let epoch = Int64(SystemRandomNumberGenerator.word() >> 24)
    try connection.run(
      "INSERT INTO history (epoch) SELECT \(epoch) WHERE NOT EXISTS (SELECT 1 FROM history)")
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let stored = try snapshot.first("SELECT epoch FROM history") { row throws(Status) in
      row.int(0)
    }
    return (stored ?? epoch, try lastPosition(snapshot))
  }

  /// The last position of any tenant: from tenant to tenant through the key, not row by row.
  private static func lastPosition(_ snapshot: borrowing Snapshot) throws(Status) -> Int64 {
    let last = try snapshot.first(
      """
      WITH RECURSIVE tenants (id) AS (
        SELECT MIN(tenant) FROM feed
        UNION ALL
        SELECT (SELECT MIN(tenant) FROM feed WHERE tenant > tenants.id) FROM tenants
        WHERE tenants.id IS NOT NULL)
      SELECT MAX(position) FROM (
        SELECT (SELECT MAX(position) FROM feed WHERE tenant = tenants.id) AS position FROM tenants
        UNION ALL
        SELECT position FROM feed_end) AS ends
      """
    ) { row throws(Status) in row.int(0) }
    return last ?? 0
  }

  /// Refuses a file that is not ours or is damaged, without changing it.
  private static func check(_ path: String, _ isAdopted: Bool) throws(Status) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, size > 0
    else { return }
    let connection = try Connection(path: path, mode: .readOnly)
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let owner = try snapshot.first("PRAGMA application_id") { row throws(Status) in row.int(0) }
    let isEmpty = try !snapshot.exists("SELECT 1 FROM sqlite_master")
    guard isAdopted || owner == applicationID || (owner == 0 && isEmpty) else {
      throw Status(
        .failedPrecondition, "FOREIGN_DATABASE", "\(path) belongs to another application")
    }
    let encoding = try snapshot.first("PRAGMA encoding") { row throws(Status) in row.text(0) }
    guard encoding == "UTF-8" else {
      throw Status(
        .failedPrecondition, "FOREIGN_DATABASE", "\(path) keeps its texts in \(encoding ?? "")")
    }
    guard size <= checkedBytesMax else { return }
    let verdict = try snapshot.first("PRAGMA quick_check(1)") { row throws(Status) in row.text(0) }
    guard verdict == "ok" else {
      throw Status(
        .dataLoss, "DATABASE_CORRUPT",
        "\(path) is damaged (\(verdict ?? "unreadable")): restore it from a backup")
    }
  }
}

extension SystemRandomNumberGenerator {
  fileprivate static func word() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}
