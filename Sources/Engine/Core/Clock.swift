import Glibc

/// Where a process reads the time from. Handlers never do: `Call.now` is read once for them.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Instant

  public init(_ read: @escaping @Sendable () -> Instant) {
    self.read = read
  }

  public var now: Instant { read() }

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

/// Nanoseconds since 1970-01-01T00:00:00Z, of the system's real-time clock.
package func unixNanoseconds() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_REALTIME, &time)
  return UInt64(clamping: time.tv_sec) * 1_000_000_000 + UInt64(clamping: time.tv_nsec)
}

/// Keeps the thread asleep: never on an event loop.
package func sleepMicroseconds(_ count: UInt32) {
  usleep(count)
}
