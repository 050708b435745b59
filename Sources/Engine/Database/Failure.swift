import TongluCore

/// Failures that both engines tell in the same way.
enum Failure {
  /// A statement that ran past its time.
  static let interrupted = Status(
    .deadlineExceeded, "STATEMENT_INTERRUPTED", "the statement ran past its time")

  /// A handler may look at the constraint; a peer is not told it.
  static func named(_ status: Status, _ constraint: String) -> Status {
    var status = status
    status.constraint = constraint
    return status
  }
}
