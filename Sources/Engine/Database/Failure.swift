import TongluCore

/// Failures that both engines tell in the same way.
enum Failure {
  /// A statement that ran past its time.
  static let interrupted = Status(
    .deadlineExceeded, "STATEMENT_INTERRUPTED", "the statement ran past its time")

  /// Nothing was written; there may be room once somebody has made some.
  static let diskFull = Status(
    .resourceExhausted, "DISK_FULL", "the disk is full: nothing was written"
  ).retryable(afterMilliseconds: 5_000)

  static let diskError = Status(
    .unavailable, "DISK_ERROR", "the disk reported an error")

  /// The commit failed and nobody knows what of it is there.
  static func unknownOutcome(_ cause: Status) -> Status {
    Status(
      .unavailable, unknownReason,
      "the commit failed (\(cause.reason)): a retry with the same request id decides"
    ).retryable(afterMilliseconds: 1_000)
  }

  /// The commit failed for another reason than space, and nothing of it is there.
  static func notStored(_ cause: Status) -> Status {
    Status(
      .unavailable, "COMMIT_FAILED",
      "the commit failed (\(cause.reason)): nothing was written, try again"
    ).retryable(afterMilliseconds: 1_000)
  }

  /// Without what the database said: it is a condition's, and in the log once.
  static func forCallers(_ status: Status) -> Status {
    isOfStorage(status) ? status.diagnosed("") : status
  }

  static let unknownReason = "OUTCOME_UNKNOWN"

  /// Failures that are the disk's or the database's, and would be any other write's too.
  static func isOfStorage(_ status: Status) -> Bool {
    [
      diskFull.reason, diskError.reason, "DATABASE_NOT_WRITABLE", "DATABASE_CORRUPT",
      "DATABASE_BUSY",
      "LOG_FULL", unknownReason,
    ].contains(status.reason)
  }

  /// A handler may look at the constraint; a peer is not told it.
  static func named(_ status: Status, _ constraint: String) -> Status {
    var status = status
    status.constraint = constraint
    return status
  }
}
