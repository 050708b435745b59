import Foundation
import Synchronization
import TongluCore

/// The SQLite file of a data directory: opening it, and checking whose it is.
final class SQLiteFile: DatabaseEngine {
  /// Marks a SQLite file as ours: "tong".
  static let applicationID: Int64 = 0x746F_6E67
  /// Files up to this size are checked page by page when opened.
  private static let checkedBytesMax = 64 << 20

  /// The interval of comparing the paths with the open files; every commit compares them too.
  private static let watchMilliseconds = 250

  let path: String
  private let directory: String
  let conditions: Conditions
  private let steps: StepCount?
  private let lock: Mutex<DirectoryLock?>
  /// Set by `watch`.
  private let files = Mutex<OpenFiles?>(nil)
  private let watcher = Mutex<Ticker?>(nil)

  /// Creates the directory if it does not exist, and locks it.
  init(
    directory: String, fileName: String, _ conditions: Conditions, steps: StepCount? = nil
  ) throws(Status) {
    self.directory = directory
    self.steps = steps
    self.conditions = conditions
    try DataDirectory.make(directory)
    lock = Mutex(try DirectoryLock(directory: directory))
    path = directory + "/" + fileName
  }

  var logBytes: Int { LogLimit.size(ofLog: path) }
  var freeBytes: Int64? { Disk.freeBytes(at: directory) }
  var isThere: Bool { true }
  var writtenPosition: Int64? { nil }
  var feedHeldNanoseconds: UInt64 { 0 }
  var warning: String? { nil }
  func startFollowing() {}
  /// A single server is node 0.
  func followNode(_ body: @escaping @Sendable (Int) -> Void) { body(0) }
  func followPresence(_ body: @escaping @Sendable (Bool) -> Void) {}
  /// Always granted: this process alone uses the directory, so the work is done once.
  func claim(_ number: Int64) throws(Status) -> Claim? { Claim(nil) }

  func close() {
    let watcher = watcher.withLock { watcher in
      defer { watcher = nil }
      return watcher
    }
    watcher?.stop()
    lock.withLock { $0 = nil }
  }

  /// Compares the paths with the files from now on, while `connection` keeps its log open.
  func watch(_ connection: SQLiteConnection) throws(Status) -> OpenFiles {
    // With links resolved: the log is in the folder of the file itself.
    let real = connection.path
    let files = try OpenFiles(
      [directory, directory + "/" + DirectoryLock.fileName, path, real + "-wal", real + "-shm"],
      conditions)
    self.files.withLock { $0 = files }
    watcher.withLock { watcher in
      watcher = Ticker(name: "watch", everyMilliseconds: Self.watchMilliseconds) {
        do throws(Status) { try files.check() } catch {}
      }
    }
    return files
  }

  func openForReading() throws(Status) -> any Connection {
    let connection = try SQLiteConnection(path: path, mode: .readOnly, steps: steps)
    // The file was opened by its path, and may be another one.
    try files.withLock { $0 }?.check()
    try connection.run("PRAGMA cache_size = -16384")
    return connection
  }

  func openForWriting() throws(Status) -> SQLiteConnection {
    // Opening would create a missing file.
    try files.withLock { $0 }?.check()
    let connection = try SQLiteConnection(path: path, mode: .readWrite, steps: steps)
    try files.withLock { $0 }?.check()
    try connection.run("PRAGMA journal_mode = WAL")
    try connection.run("PRAGMA synchronous = FULL")
    // Deleted data are overwritten with zeros, so that erased personal data are in no file.
    try connection.run("PRAGMA secure_delete = ON")
    // The data of savepoints stay in memory: in a file they cost ten page writes a call.
    try connection.run("PRAGMA temp_store = MEMORY")
    try connection.run("PRAGMA wal_autocheckpoint = 12000")
    try connection.run("PRAGMA journal_size_limit = 67108864")
    try connection.run("PRAGMA cache_size = -65536")
    return connection
  }

  /// The tables are analyzed one by one, in turn with the writer's calls.
  func analyze(_ migrations: [Migration], through writer: Writer) throws(Status) {
    let connection = try openForWriting()
    // Beside the writer, which runs the checkpoints and whose commits alone must be durable.
    try connection.run("PRAGMA wal_autocheckpoint = 0")
    try connection.run("PRAGMA synchronous = NORMAL")
    try connection.run("PRAGMA cache_size = -2048")
    _ = try SQLiteAnalysis.run(SQLiteStatistics(migrations), connection, writer)
  }

  /// Checks whose file it is, migrates the schema, and returns the position of the feed.
  func prepare(
    isAdopted: Bool, _ migrations: [Migration], at now: Instant
  ) throws(Status) -> (epoch: Int64, position: Int64) {
    try check(isAdopted)
    let connection = try openForWriting()
    if !isAdopted { try connection.run("PRAGMA application_id = \(Self.applicationID)") }
    try Migrator(migrations).migrate(connection, at: now)
    try SQLiteStatistics(migrations).settle(connection)
    let epoch = Int64.random(in: 1..<1 << 40)
    try connection.run(
      "INSERT INTO history (epoch) SELECT \(epoch) WHERE NOT EXISTS (SELECT 1 FROM history)")
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let stored = try snapshot.first("SELECT epoch FROM history") { row throws(Status) in
      row.int(0)
    }
    return (stored ?? epoch, try snapshot.lastFeedPosition())
  }

  /// Refuses a file that is not ours or is damaged, without changing it.
  private func check(_ isAdopted: Bool) throws(Status) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, size > 0
    else { return }
    let connection = try SQLiteConnection(path: path, mode: .readOnly)
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let owner = try snapshot.first("PRAGMA application_id") { row throws(Status) in row.int(0) }
    let isEmpty = try !snapshot.exists("SELECT 1 FROM sqlite_master")
    guard isAdopted || owner == Self.applicationID || (owner == 0 && isEmpty) else {
      throw Status(
        .failedPrecondition, "FOREIGN_DATABASE", "\(path) belongs to another application")
    }
    let encoding = try snapshot.first("PRAGMA encoding") { row throws(Status) in row.text(0) }
    guard encoding == "UTF-8" else {
      throw Status(
        .failedPrecondition, "FOREIGN_DATABASE", "\(path) keeps its texts in \(encoding ?? "")")
    }
    guard size <= Self.checkedBytesMax else { return }
    let verdict = try snapshot.first("PRAGMA quick_check(1)") { row throws(Status) in row.text(0) }
    guard verdict == "ok" else {
      throw Status(
        .dataLoss, .databaseCorrupt,
        "\(path) is damaged (\(verdict ?? "unreadable")): restore it from a backup")
    }
  }
}
