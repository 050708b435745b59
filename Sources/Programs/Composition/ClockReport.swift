package import TongluCore
import TongluDatabase
import TongluService

/// How the clocks stand to each other.
package struct ClockReport: Sendable {
  /// How far this machine's clock is ahead of the database's, which decides, in microseconds; 0
  /// over SQLite, where it is the one that decides.
  package let skewMicroseconds: Int64
  /// What the deciding clock says.
  package let now: Instant
  /// Where the retention clock stands: near `now`, unless that has jumped or nothing ran for long.
  package let retention: Instant
}

extension Platform {
  package var clocks: ClockReport {
    ClockReport(
      skewMicroseconds: database.clockSkewMicroseconds, now: executor.clock.now,
      retention: executor.retention.position)
  }
}
