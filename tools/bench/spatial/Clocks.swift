import Foundation
import TongluSpatial

/// The clocks of the system, in nanoseconds.
enum Clocks {
  static var wall: UInt64 { nanoseconds(CLOCK_MONOTONIC) }
  /// The CPU time of this thread alone.
  static var threadCPU: UInt64 { nanoseconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func nanoseconds(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The median over rounds of the CPU time of one of `count` calls, in
  /// microseconds.
  static func microseconds(
    rounds: Int, count: Int, _ body: (Int, inout GridHits) -> Void
  ) -> Double {
    var hits = GridHits()
    var times: [Double] = []
    for round in 0..<rounds {
      let begun = threadCPU
      for index in 0..<count { body(round * count + index, &hits) }
      times.append(Double(threadCPU - begun) / Double(count) / 1_000)
    }
    return times.sorted()[rounds / 2]
  }
}
