import CSQLite
import TongluCore

/// SQLite's result codes as statuses.
enum SQLiteFailure {
  static func status(_ handle: OpaquePointer?, _ code: Int32) -> Status {
    let text = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "no handle"
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: return constraint(code, text)
    case SQLITE_INTERRUPT: return Failure.interrupted
    case SQLITE_BUSY, SQLITE_LOCKED:
      return Status(.unavailable, "DATABASE_BUSY", "the database is busy")
        .retryable(afterMilliseconds: 50)
    case SQLITE_FULL:
      return Status(.resourceExhausted, "DISK_FULL", "the disk is full: nothing was written")
    case SQLITE_CORRUPT:
      return Status(.dataLoss, "DATABASE_CORRUPT", "the database file is damaged").diagnosed(text)
    case SQLITE_NOTADB:
      return Status(.failedPrecondition, "NOT_A_DATABASE", "the file is no SQLite database")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY:
      return Status(
        .failedPrecondition, "DATABASE_NOT_WRITABLE", "the database cannot be opened or written"
      ).diagnosed(text)
    case SQLITE_IOERR:
      return Status(.unavailable, "DISK_ERROR", "the disk reported an error").diagnosed(text)
    default:
      return Status(.internal, "DATABASE_ERROR", "the database failed")
        .diagnosed("\(text) (\(code))")
    }
  }

  private static func constraint(_ code: Int32, _ text: String) -> Status {
    switch code {
    case SQLITE_CONSTRAINT_UNIQUE_CODE, SQLITE_CONSTRAINT_PRIMARYKEY_CODE:
      Failure.named(Status(.alreadyExists, "UNIQUE_VIOLATION", "a row with this key exists"), text)
    case SQLITE_CONSTRAINT_FOREIGNKEY_CODE:
      Status(.failedPrecondition, "REFERENCE_VIOLATION", "a row that this one needs is missing")
    default:
      Failure.named(
        Status(.failedPrecondition, "CONSTRAINT_VIOLATION", "a value that is not taken"), text
      ).diagnosed(text)
    }
  }
}

private let SQLITE_CONSTRAINT_UNIQUE_CODE = SQLITE_CONSTRAINT | (8 << 8)
private let SQLITE_CONSTRAINT_PRIMARYKEY_CODE = SQLITE_CONSTRAINT | (6 << 8)
private let SQLITE_CONSTRAINT_FOREIGNKEY_CODE = SQLITE_CONSTRAINT | (3 << 8)
