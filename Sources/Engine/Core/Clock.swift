import Glibc

/// The source of time of a process. Handlers do not read it: they get `Call.now`. Every reading of
/// a clock is listed in Clocks.md of tonglud's documentation.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Instant
  private let readElapsed: @Sendable () -> UInt64

  /// `elapsed` is read by `elapsedNanoseconds`: CLOCK_BOOTTIME except in tests.
  public init(
    elapsed: @escaping @Sendable () -> UInt64 = { bootNanoseconds() },
    _ read: @escaping @Sendable () -> Instant
  ) {
    self.read = read
    readElapsed = elapsed
  }

  /// The date and time. It may jump in either direction, or stop.
  public var now: Instant { read() }

  /// Nanoseconds since an arbitrary instant: real time, unaffected by changes of the date.
  package var elapsedNanoseconds: UInt64 { readElapsed() }

  /// The system's real-time clock.
  public static let system = WallClock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }
}

/// Nanoseconds of the monotonic clock: for durations and deadlines, never for a date.
public func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Nanoseconds of the boot clock: the monotonic clock plus the time that the machine was suspended.
/// For leases and for the age of data kept in memory.
public func bootNanoseconds() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_BOOTTIME, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Nanoseconds since 1970-01-01T00:00:00Z, of the system's real-time clock.
package func unixNanoseconds() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_REALTIME, &time)
  return UInt64(clamping: time.tv_sec) * 1_000_000_000 + UInt64(clamping: time.tv_nsec)
}

/// Blocks the thread: never call it on an event loop.
package func sleepMicroseconds(_ count: UInt32) {
  usleep(count)
}
