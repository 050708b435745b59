import Synchronization
package import TongluCore

/// A clock that a test moves or sets.
package final class ManualClock: Sendable {
  /// 2026-11-18T11:06:40Z.
  package static let start = Instant(microseconds: 1_795_000_000_000_000)

  private let microseconds = Mutex(start.microseconds)
  private let elapsed = Mutex<UInt64>(1 << 40)

  package init() {}

  package var now: Instant { Instant(microseconds: microseconds.withLock { $0 }) }

  package var wall: WallClock {
    WallClock(elapsed: { self.elapsed.withLock { $0 } }) { self.now }
  }

  /// Moves the clock ahead.
  package func advance(seconds: Int64) {
    microseconds.withLock { $0 += seconds * 1_000_000 }
    elapsed.withLock { $0 += UInt64(max(0, seconds)) * 1_000_000_000 }
  }

  /// Sets the clock without elapsed time; back if `seconds` is negative.
  package func jump(seconds: Int64) {
    microseconds.withLock { $0 += seconds * 1_000_000 }
  }
}
