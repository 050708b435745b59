import Logging
import Synchronization
import TongluComposition
import TongluCore
import TongluLifecycle

/// Warns in the log when this machine's clock or the deciding clock is wrong.
struct ClockWatch {
  /// The largest accepted difference of clocks, in microseconds: of this machine's from the
  /// database's, and of the deciding clock from the retention clock.
  private static let skewMax: Int64 = 1_000_000
  private static let driftMax: Int64 = 24 * 3_600 * 1_000_000

  private var isSkewed = false
  private var isDrifted = false

  static func task(_ platform: Platform, _ logger: Logger) -> BackgroundTask {
    let watch = Mutex(ClockWatch())
    return BackgroundTask("clock-watch", every: .seconds(60), logger: logger) {
      isStopping throws(Status) in
      watch.withLock { $0.look(platform, logger) }
    }
  }

  private mutating func look(_ platform: Platform, _ logger: Logger) {
    let clocks = platform.clocks
    let skew = clocks.skewMicroseconds
    let isSkewed = skew.magnitude > Self.skewMax
    if isSkewed, !self.isSkewed {
      logger.warning(
        "this machine's clock is not the database's, which decides",
        metadata: ["ahead_us": .stringConvertible(skew)])
    }
    self.isSkewed = isSkewed
    let (now, kept) = (clocks.now, clocks.retention)
    let drift = now.microseconds - kept.microseconds
    let isDrifted = drift.magnitude > Self.driftMax
    if isDrifted, !self.isDrifted {
      logger.warning(
        "the clock has jumped, or no server ran for days: expired data are deleted late",
        metadata: ["now": "\(now.rfc3339)", "as_of": "\(kept.rfc3339)"])
    }
    self.isDrifted = isDrifted
  }
}
