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

/// Failures that are the same on both engines.
enum Failure {
  /// A statement exceeded its deadline.
  static let interrupted = Status(
    .deadlineExceeded, .interrupted, "the statement ran past its time")

  /// Nothing was written; a retry may succeed after space was freed.
  static let diskFull = Status(
    .resourceExhausted, .diskFull, "the disk is full: nothing was written"
  ).retryable(afterMilliseconds: 5_000)

  static let diskError = Status(
    .unavailable, .diskError, "the disk reported an error")

  /// The commit failed, and it is unknown whether it was stored.
  static func unknownOutcome(_ cause: Status) -> Status {
    Status(
      .unavailable, .outcomeUnknown,
      "the commit failed (\(cause.reason)): a retry with the same request id decides"
    ).retryable(afterMilliseconds: 1_000)
  }

  /// The commit failed for a reason other than space, and nothing of it was stored.
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

  /// A handler may use the constraint; it is not sent to a peer.
  static func named(_ status: Status, _ constraint: String) -> Status {
    var status = status
    status.constraint = constraint
    return status
  }
}
