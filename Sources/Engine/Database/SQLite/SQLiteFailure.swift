import CSQLite
import Glibc
import TongluCore

/// SQLite's result codes as statuses.
enum SQLiteFailure {
  static func status(_ handle: OpaquePointer?, _ code: Int32) -> Status {
    let text = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "no handle"
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: return constraint(code, text)
    case SQLITE_INTERRUPT: return Failure.interrupted
    case SQLITE_BUSY, SQLITE_LOCKED:
      return Status(.unavailable, .databaseBusy, "the database is busy")
        .retryable(afterMilliseconds: 50)
    case SQLITE_FULL: return Failure.diskFull
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(unsafe systemError(handle)):
      return Failure.diskFull
    case SQLITE_CORRUPT:
      return Status(.dataLoss, .databaseCorrupt, "the database file is damaged").diagnosed(text)
    case SQLITE_NOTADB:
      return Status(.failedPrecondition, "NOT_A_DATABASE", "the file is no SQLite database")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY:
      return Status(
        .failedPrecondition, .databaseNotWritable, "the database cannot be opened or written"
      ).diagnosed(text)
    case SQLITE_IOERR:
      // The operation, and the system's error.
      return Failure.diskError
        .diagnosed("\(text) (\(code), errno \(unsafe systemError(handle)))")
    default:
      return Status(.internal, "DATABASE_ERROR", "the database failed")
        .diagnosed("\(text) (\(code))")
    }
  }

  /// The system's error code of the last I/O error.
  private static func systemError(_ handle: OpaquePointer?) -> Int32 {
    guard let handle = unsafe handle else { return 0 }
    let code = unsafe sqlite3_system_errno(handle)
    return code == 0 ? unsafe csqlite_last_errno(handle) : code
  }

  /// A row violates a constraint that is checked at the end of the transaction.
  static func isConstraint(_ code: Int32) -> Bool { code & 0xFF == SQLITE_CONSTRAINT }

  /// Whether a COMMIT that failed with this code left nothing in the log that a recovery would
  /// apply: a failed write ends with the frame that would have made it valid. After a failed
  /// synchronization the whole commit may be there.
  static func isUndone(_ code: Int32) -> Bool {
    switch code & 0xFF {
    case SQLITE_IOERR: code == SQLITE_IOERR_WRITE_CODE
    case SQLITE_FULL, SQLITE_BUSY, SQLITE_READONLY, SQLITE_NOMEM: true
    default: false
    }
  }

  private static func constraint(_ code: Int32, _ text: String) -> Status {
    switch code {
    case SQLITE_CONSTRAINT_UNIQUE_CODE, SQLITE_CONSTRAINT_PRIMARYKEY_CODE:
      Failure.named(Status(.alreadyExists, .uniqueViolation, "a row with this key exists"), text)
    case SQLITE_CONSTRAINT_FOREIGNKEY_CODE:
      Status(.failedPrecondition, "REFERENCE_VIOLATION", "a row that this one needs is missing")
    default:
      // SQLite names the constraint, and no value of the row.
      Failure.named(Failure.constraint, text).diagnosed(text)
    }
  }
}

private let SQLITE_CONSTRAINT_UNIQUE_CODE = SQLITE_CONSTRAINT | (8 << 8)
private let SQLITE_CONSTRAINT_PRIMARYKEY_CODE = SQLITE_CONSTRAINT | (6 << 8)
private let SQLITE_IOERR_WRITE_CODE = SQLITE_IOERR | (3 << 8)
private let SQLITE_CONSTRAINT_FOREIGNKEY_CODE = SQLITE_CONSTRAINT | (3 << 8)
