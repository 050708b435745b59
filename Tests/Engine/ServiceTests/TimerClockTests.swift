import Testing
import TongluCore
import TongluService

/// When work is due, by clocks that are right and wrong.
struct TimerClockTests {
  /// An hour, in seconds.
  private static let hour: Int64 = 3_600

  private static func clock(_ moving: Moving) -> TimerClock { TimerClock(moving.wall) }

  @Test func `time that passes is believed, however long the program has not looked`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    for seconds: Int64 in [1, 299, 3 * Self.hour, 40 * 24 * Self.hour] {
      moving.advance(seconds: seconds)
      #expect(clock.now == moving.now)
      #expect(!clock.isHeld)
    }
  }

  @Test func `small corrections are followed either way`() {
    let moving = Moving(Instant(microseconds: 0))
    let clock = Self.clock(moving)
    for seconds: Int64 in [300, -200, -5_000, 250] {
      moving.jump(seconds: seconds)
      #expect(clock.now == moving.now)
    }
  }

  @Test func `a jump ahead that is put right within the hour has made nothing due`() {
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

  @Test func `a jump ahead that lasts an hour is believed`() {
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
  func `a failed attempt is repeated later and later`(attempt: Int64, seconds: Int64) {
    #expect(TimerKind.backoffSeconds(afterAttempt: attempt) == seconds)
  }
}
