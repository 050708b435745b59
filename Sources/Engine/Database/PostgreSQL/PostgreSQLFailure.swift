import CPostgreSQL
import TongluCore

extension Reason {
  static let writeConflict = Reason("WRITE_CONFLICT")
  static let databaseAway = Reason("DATABASE_AWAY")
  static let stalePlan = Reason("STALE_PLAN")
  static let nodeLeaseLost = Reason("NODE_LEASE_LOST")
  /// Of a statement whose pipeline had failed before it.
  static let skipped = Reason("SKIPPED")
}

/// PostgreSQL's error codes (its manual's appendix A) as statuses.
enum PostgreSQLFailure {
  static func status(_ result: PostgreSQLResult) -> Status {
    let code = result.field("C")
    // The detail of a constraint is the row that was refused: names and phones among its values.
    let detail = code.hasPrefix("23") ? "" : detail(result.field("D"))
    return status(code, constraint: result.field("n"), text: result.field("M") + detail)
  }

  static func status(_ code: String, constraint: String, text: String) -> Status {
    switch code {
    case "23505":
      return Failure.named(
        Status(.alreadyExists, .uniqueViolation, "a row with this key exists"), constraint)
    case "23503":
      return Status(
        .failedPrecondition, "REFERENCE_VIOLATION", "a row that this one needs is missing")
    case "40001", "40P01": return conflict.diagnosed(text)
    case "55P03":
      return Status(.unavailable, .databaseBusy, "the database is busy")
        .retryable(afterMilliseconds: 50)
    case "57014": return Failure.interrupted
    case "53100": return Failure.diskFull.diagnosed(text)
    case "26000", "42P05": return pooled("transaction").diagnosed(text)
    case "25006": return away("not the primary")
    case "0A000" where text.contains("cached plan must not change result type"):
      return stalePlan
    case "22021", "22P05":
      return Status(.invalidArgument, "BAD_TEXT", "a text holds a character that cannot be kept")
    default: break
    }
    switch code.prefix(2) {
    case "08", "53", "57": return away(text)
    // The server's system reports an error: a file that cannot be written, a failed
    // synchronization.
    case "58": return Failure.diskError.retryable(afterMilliseconds: 1_000).diagnosed(text)
    case "23":
      return Failure.named(Failure.constraint, constraint).diagnosed(text)
    case _ where isRefusal(code) && !text.contains("row-level security"): return refusal(text)
    default:
      return Status(.internal, "DATABASE_ERROR", "the database failed").diagnosed(
        "\(text) (\(code))")
    }
  }

  /// Two transactions conflicted: one of them is repeated.
  static let conflict = Status(
    .unavailable, .writeConflict, "too many writes met on the same rows: try again"
  ).retryable(afterMilliseconds: 100)

  /// The database is unreachable, is stopping, or is no primary.
  static func away(_ text: String) -> Status {
    Status(.unavailable, .databaseAway, "the database is away: try again")
      .retryable(afterMilliseconds: 500).diagnosed(text)
  }

  /// A pooler assigns a session for less than its client's connection.
  static func pooled(_ mode: String) -> Status {
    Status(
      .failedPrecondition, "DATABASE_POOLED",
      "a pooler assigns sessions for one \(mode) (PgBouncer: pool_mode = \(mode)), and what is "
        + "prepared, set and listened to holds for a session: set pool_mode = session, or connect "
        + "to PostgreSQL itself")
  }

  /// The tables changed after a statement was prepared: it is prepared and run again.
  static let stalePlan = Status(
    .unavailable, .stalePlan, "the tables have been changed: try again"
  ).retryable(afterMilliseconds: 50)

  /// No session was opened. The server's message contains its error code; libpq's is English.
  static func refused(_ text: String) -> Status {
    let code = text.firstMatch(of: #/: {1,2}([0-9][0-9A-Z]{4}): /#).map { String($0.1) } ?? ""
    let isFinal =
      isRefusal(code) || text.contains("no password supplied") || text.contains("certificate")
    return isFinal ? refusal(text) : away(text)
  }

  /// Codes for unknown logins and databases and for missing rights.
  private static func isRefusal(_ code: String) -> Bool {
    code.hasPrefix("28") || code == "3D000" || code == "42501"
  }

  private static func refusal(_ text: String) -> Status {
    Status(
      .failedPrecondition, "DATABASE_REFUSED",
      "the login is wrong, the database does not exist, or the role lacks a right"
    ).diagnosed(text)
  }

  private static func detail(_ text: String) -> String { text.isEmpty ? "" : ": \(text)" }
}
