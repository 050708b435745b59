import Testing
import TongluCore
import TongluService

/// Due times with correct and wrong clocks.
struct TimerClockTests {
  /// An hour, in seconds.
  private static let hour: Int64 = 3_600

  private static func clock(_ moving: Moving) -> TimerClock { TimerClock(moving.wall) }

  @Test func `elapsed time is accepted, also after a long pause`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    for seconds: Int64 in [1, 299, 3 * Self.hour, 40 * 24 * Self.hour] {
      moving.advance(seconds: seconds)
      #expect(clock.now == moving.now)
      #expect(!clock.isHeld)
    }
  }

  @Test func `small corrections are followed in both directions`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    for seconds: Int64 in [300, -200, -5_000, 250] {
      moving.jump(seconds: seconds)
      #expect(clock.now == moving.now)
    }
  }

  @Test func `a jump ahead corrected within the hour has made nothing due`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    moving.jump(seconds: 30 * 24 * Self.hour)
    for minute in 1...59 {
      moving.advance(seconds: 60)
      #expect(clock.now == Instant(microseconds: Int64(minute) * 60_000_000))
      #expect(clock.isHeld)
    }
    moving.jump(seconds: -30 * 24 * Self.hour)
    #expect(clock.now == moving.now)
    #expect(!clock.isHeld)
  }

  @Test func `a jump ahead that lasts an hour is accepted`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    moving.jump(seconds: 30 * 24 * Self.hour)
    _ = clock.now
    moving.advance(seconds: Self.hour - 1)
    #expect(clock.now < moving.now)
    moving.advance(seconds: 1)
    #expect(clock.now == moving.now)
    #expect(!clock.isHeld)
  }

  @Test(
    arguments: [
      (1, 10), (2, 20), (3, 40), (9, 2_560), (10, 3_600), (100, 3_600), (.max, 3_600),
    ] as [(Int64, Int64)])
  func `the delays of failed attempts grow`(attempt: Int64, seconds: Int64) {
    #expect(TimerKind.backoffSeconds(afterAttempt: attempt) == seconds)
  }
}
