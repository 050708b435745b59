import Glibc
import TongluCore

/// The time by which calls are launched and measured; nanoseconds of no particular beginning.
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

/// Launches calls at their times; one that is late is launched at once and keeps its time, so that
/// its latency counts from there.
package struct Pacer<Clock: LoadClock> {
  package let clock: Clock

  package init(_ clock: Clock) { self.clock = clock }

  /// Blocks the thread until the last is launched; `launch` is given the intended start.
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
