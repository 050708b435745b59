import Logging
import TongluCore

/// Conditions in the log and in `/health`: a line when one begins, at most one a minute while it
/// lasts, and one when it ends.
enum ConditionLog {
  static func write(_ event: Conditions.Event, to logger: Logger) {
    switch event {
    case .began(let current):
      logger.error(
        "\(current.condition.title): \(current.cause.message)", metadata: metadata(current))
    case .lasts(let current):
      logger.error(
        "still, after \(seconds(current)) s: \(current.condition.title)",
        metadata: metadata(current))
    case .ended(let current):
      logger.notice(
        "over, after \(seconds(current)) s: \(current.condition.title)",
        metadata: metadata(current))
    }
  }

  /// `writes fail (DISK_FULL) for 12 s: the disk is full`
  static func line(_ current: Conditions.Current) -> String {
    "\(current.condition.title) (\(current.cause.reason)) for \(seconds(current)) s: "
      + current.cause.message
  }

  private static func metadata(_ current: Conditions.Current) -> Logger.Metadata {
    [
      "condition": "\(current.condition.rawValue)", "reason": "\(current.cause.reason)",
      "count": "\(current.count)", "failure": "\(current.cause)",
    ]
  }

  private static func seconds(_ current: Conditions.Current) -> UInt64 {
    (monotonicNanoseconds() - current.since) / 1_000_000_000
  }
}
