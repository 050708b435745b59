package import TongluCore
import TongluDatabase
import TongluService

/// Compares the clocks.
package struct ClockReport: Sendable {
  /// How far this machine's clock is ahead of the database's, which decides, in microseconds; 0 on
  /// SQLite, where it decides itself.
  package let skewMicroseconds: Int64
  /// The time of the deciding clock.
  package let now: Instant
  /// The time of the retention clock: near `now`, unless that has jumped or no server ran for long.
  package let retention: Instant
}

extension Platform {
  package var clocks: ClockReport {
    ClockReport(
      skewMicroseconds: database.clockSkewMicroseconds, now: executor.clock.now,
      retention: executor.retention.position)
  }
}
