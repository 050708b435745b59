package import TongluCore

extension Reason {
  package static let uniqueViolation = Reason("UNIQUE_VIOLATION")
  package static let interrupted = Reason("STATEMENT_INTERRUPTED")
  package static let logFull = Reason("LOG_FULL")
  package static let writerBusy = Reason("WRITER_BUSY")
  package static let poolBusy = Reason("POOL_BUSY")
  /// Another process has the data directory.
  package static let dataInUse = Reason("DATA_IN_USE")
  static let dataGone = Reason("DATA_GONE")
  static let databaseNotWritable = Reason("DATABASE_NOT_WRITABLE")
  package static let databaseCorrupt = Reason("DATABASE_CORRUPT")
  static let databaseBusy = Reason("DATABASE_BUSY")
}

/// Failures that both engines tell in the same way.
enum Failure {
  /// A statement that ran past its time.
  static let interrupted = Status(
    .deadlineExceeded, .interrupted, "the statement ran past its time")

  /// Nothing was written; there may be room once somebody has made some.
  static let diskFull = Status(
    .resourceExhausted, .diskFull, "the disk is full: nothing was written"
  ).retryable(afterMilliseconds: 5_000)

  static let diskError = Status(
    .unavailable, .diskError, "the disk reported an error")

  /// The commit failed and nobody knows what of it is there.
  static func unknownOutcome(_ cause: Status) -> Status {
    Status(
      .unavailable, .outcomeUnknown,
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

  /// A row breaks a rule that the schema states: requests are checked before, so it is a fault of
  /// ours.
  static let constraint = Status(
    .internal, "CONSTRAINT_VIOLATION", "a row is not as the schema wants it")

  /// Failures that kept wrong figures from being stored.
  static func isOfBooks(_ status: Status) -> Bool {
    status.reason == Invariant.reason || status.reason == constraint.reason
  }

  /// Without what the database said: it is a condition's, and in the log once.
  static func forCallers(_ status: Status) -> Status {
    isOfStorage(status) ? status.diagnosed("") : status
  }

  /// Failures that are the disk's or the database's, and would be any other write's too.
  static func isOfStorage(_ status: Status) -> Bool {
    status.has(
      .diskFull, .diskError, .databaseNotWritable, .databaseCorrupt, .databaseBusy, .logFull,
      .outcomeUnknown)
  }

  /// A handler may look at the constraint; a peer is not told it.
  static func named(_ status: Status, _ constraint: String) -> Status {
    var status = status
    status.constraint = constraint
    return status
  }
}
