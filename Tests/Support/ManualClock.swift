import Synchronization
package import TongluCore

/// A clock that stands until a test moves it.
package final class ManualClock: Sendable {
  /// 2026-11-18T11:06:40Z.
  package static let start = Instant(microseconds: 1_795_000_000_000_000)

  private let microseconds = Mutex(start.microseconds)

  package init() {}

  package var now: Instant { Instant(microseconds: microseconds.withLock { $0 }) }

  package var wall: WallClock { WallClock { self.now } }

  package func advance(seconds: Int64) {
    microseconds.withLock { $0 += seconds * 1_000_000 }
  }
}
