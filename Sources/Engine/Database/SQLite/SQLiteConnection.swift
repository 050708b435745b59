import CSQLite
import Glibc
import TongluCore

/// One SQLite handle with its prepared statements.
///
/// `@unchecked Sendable`: handed to one thread (an event loop, a pool thread, the writer) and used
/// by that thread alone; SQLite is opened without its own mutex.
@safe final class SQLiteConnection: Connection, @unchecked Sendable {
  enum Mode {
    case readWrite, readOnly
  }

  let handle: OpaquePointer
  private let mode: Mode
  private var cache: [CacheKey: SQLiteStatement] = [:]
  private let limit = TimeLimit()
  /// Nil when steps are not counted.
  private let steps: StepCount?
  /// A statement that changes rows failed, and not by a constraint: its effects may be partial, and
  /// `changes` does not count them.
  var hasBrokenWrite = false

  private static let busyMilliseconds: Int32 = 5_000

  private struct CacheKey: Hashable {
    let statement: UInt
    let listCount: Int
  }

  /// Opens `path`; UNAVAILABLE, DATA_LOSS or FAILED_PRECONDITION when it is no database of this
  /// program.
  init(path: String, mode: Mode, steps: StepCount? = nil) throws(Status) {
    _ = Self.configure
    var handle: OpaquePointer?
    let creation = mode == .readWrite ? SQLITE_OPEN_CREATE : 0
    let flags = SQLITE_OPEN_READWRITE | creation | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      let failure = unsafe SQLiteFailure.status(handle, code)
      unsafe sqlite3_close_v2(handle)
      throw failure
    }
    unsafe self.handle = opened
    self.mode = mode
    self.steps = steps
    unsafe sqlite3_extended_result_codes(opened, 1)
    unsafe sqlite3_busy_timeout(opened, Self.busyMilliseconds)
    unsafe csqlite_with_stable_plans(opened)
    unsafe sqlite3_progress_handler(
      opened, 1_000,
      { context in
        unsafe Unmanaged<TimeLimit>.fromOpaque(context.unsafelyUnwrapped)
          ._withUnsafeGuaranteedRef { $0.isReached ? 1 : 0 }
      }, Unmanaged.passUnretained(limit).toOpaque())
    try run("PRAGMA foreign_keys = ON")
    if mode == .readOnly { try run("PRAGMA query_only = ON") }
  }

  /// Run before the first connection: otherwise SQLite takes a process-wide lock for each
  /// allocation, for unused statistics.
  private static let configure: Void = {
    _ = csqlite_without_memory_statistics()
  }()

  deinit {
    cache.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs statements that return nothing and take no parameters: settings and schemas.
  func run(_ sql: String) throws(Status) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe SQLiteFailure.status(handle, code) }
  }

  /// Runs a statement that begins or ends a transaction or a savepoint, prepared once.
  func control(_ sql: Statement) throws(Status) {
    let statement = try checkOut(sql, listCount: 0)
    defer { checkIn(statement) }
    while try step(statement) {}
  }

  /// The path of the database file, with symbolic links resolved.
  var path: String {
    unsafe sqlite3_db_filename(handle, "main").map { unsafe String(cString: $0) } ?? ""
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  var isBroken: Bool { false }
  var isOverTime: Bool { limit.isReached }

  // The deadline does not apply to the beginning and the end of a transaction: a frequent statement
  // is checked periodically even if it is short.

  func beginView() throws(Status) {
    let (stopAt, isUnwanted) = (limit.stopAt, limit.isUnwanted)
    stop(at: .max)
    defer { stop(at: stopAt, orIf: isUnwanted) }
    try control("BEGIN")
  }

  func endView() {
    stop(at: .max)
    try? control("COMMIT")
  }

  var hasFeedBlocks: Bool { true }

  func firstPosition() throws(Status) -> Int64 {
    preconditionFailure("the one writer counts the positions itself")
  }

  func stop(at instant: UInt64, orIf isUnwanted: (@Sendable () -> Bool)?) {
    limit.stopAt = instant
    limit.isUnwanted = isUnwanted
  }

  /// The last error as a status.
  func failure(_ code: Int32) -> Status { unsafe SQLiteFailure.status(handle, code) }

  /// The extended code of the last error.
  var failureCode: Int32 { unsafe sqlite3_extended_errcode(handle) }

  /// Copies the whole log into the database and truncates it; false when a reader or the disk
  /// prevented that.
  func takeOverLog(waitMilliseconds: Int) -> Bool {
    unsafe sqlite3_busy_timeout(handle, Int32(waitMilliseconds))
    defer { unsafe sqlite3_busy_timeout(handle, Self.busyMilliseconds) }
    return unsafe sqlite3_wal_checkpoint_v2(
      handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
  }

  /// Checks out the prepared statement; prepares another one if all are in use.
  func checkOut(_ sql: Statement, listCount: Int) throws(Status) -> SQLiteStatement {
    let key = CacheKey(statement: sql.key, listCount: listCount)
    let known = cache[key]
    var idle = known
    while let statement = idle, statement.isBusy { idle = statement.next }
    if let idle {
      idle.isBusy = true
      return idle
    }
    let made = try prepare(sql.text, listCount: listCount)
    made.isBusy = true
    made.next = known
    cache[key] = made
    return made
  }

  private func prepare(_ sql: String, listCount: Int) throws(Status) -> SQLiteStatement {
    let text = SQL.forSQLite(sql, listCount: listCount)
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let prepared = unsafe statement else {
      throw failure(code)
    }
    let made = unsafe SQLiteStatement(prepared)
    precondition(mode == .readWrite || made.isReadOnly, "a read view writes: \(text)")
    return made
  }

  /// Resets a statement and returns it.
  func checkIn(_ statement: SQLiteStatement) {
    steps?.add(statement.takeSteps())
    unsafe sqlite3_reset(statement.handle)
    statement.isBusy = false
  }

  /// The number of rows changed since the connection was opened, including undone changes.
  var totalChanges: Int64 { unsafe sqlite3_total_changes64(handle) }

  /// The number of rows that the last statement changed.
  var changes: Int { Int(unsafe sqlite3_changes64(handle)) }
}

/// The deadline of a connection's running statement. Confined to the connection's thread.
private final class TimeLimit {
  /// On the monotonic clock; `.max` for never.
  var stopAt = UInt64.max
  var isUnwanted: (@Sendable () -> Bool)?

  /// Called once in a thousand steps of a statement.
  var isReached: Bool {
    stopAt != .max && (monotonicNanoseconds() >= stopAt || isUnwanted?() == true)
  }
}
