import Glibc
import TongluCore

/// The clock for starting and measuring calls; nanoseconds since an arbitrary instant.
package protocol LoadClock: Sendable {
  func now() -> UInt64
  /// Blocks the thread.
  func sleep(until deadline: UInt64)
}

/// The system's monotonic clock.
package struct MonotonicClock: LoadClock {
  package init() {}

  package func now() -> UInt64 { monotonicNanoseconds() }

  package func sleep(until deadline: UInt64) {
    var time = timespec(
      tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
    while unsafe clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil) == EINTR {}
  }
}

/// Starts calls at their times; a late one is started at once and keeps its intended time, from
/// which its latency counts.
package struct Pacer<Clock: LoadClock> {
  package let clock: Clock

  package init(_ clock: Clock) { self.clock = clock }

  /// Blocks the thread until the last call is started; `launch` receives the intended start.
  package func run(
    _ offsets: some Sequence<UInt64>, from start: UInt64, _ launch: (UInt64) -> Void
  ) {
    for offset in offsets {
      let intended = start + offset
      if clock.now() < intended { clock.sleep(until: intended) }
      launch(intended)
    }
  }
}
