import Synchronization
package import TongluCore

/// The clock of due times.
///
/// It is the deciding clock, except after a jump ahead by more than a tolerance: that is accepted
/// only after an hour of real time, so that nothing runs too early if the clock is corrected
/// before. Meanwhile time advances as CLOCK_BOOTTIME does. A clock that is set back is followed at
/// once: executed work is not due again. When the program starts, the clock is accepted, as after
/// any downtime.
package final class TimerClock: Sendable {
  static let toleranceSeconds: Int64 = 300
  static let heldSeconds: UInt64 = 3_600

  private struct State {
    var at: Instant
    var elapsed: UInt64
    /// When the jump ahead was first noticed, in real time.
    var jumpedSince: UInt64?
    var hasFallen = true
  }

  private let clock: WallClock
  private let state: Mutex<State>

  package init(_ clock: WallClock) {
    self.clock = clock
    state = Mutex(State(at: clock.now, elapsed: clock.elapsedNanoseconds))
  }

  /// The time that due times are compared with.
  package var now: Instant {
    let (wall, elapsed) = (clock.now, clock.elapsedNanoseconds)
    return state.withLock { state in
      let passed = elapsed > state.elapsed ? elapsed - state.elapsed : 0
      let expected = Instant(
        microseconds: state.at.microseconds + Int64(clamping: passed / 1_000))
      state.elapsed = elapsed
      let isAhead = wall > expected.adding(seconds: Self.toleranceSeconds)
      let since = isAhead ? state.jumpedSince ?? elapsed : nil
      let isHeld = since.map { elapsed - $0 < Self.heldSeconds * 1_000_000_000 } ?? false
      state.jumpedSince = isHeld ? since : nil
      if wall < state.at { state.hasFallen = true }
      state.at = isHeld ? expected : wall
      return state.at
    }
  }

  /// Whether the clock jumped ahead and is not accepted yet.
  package var isHeld: Bool { state.withLock { $0.jumpedSince != nil } }

  /// Makes `takeFall` return true again, because its consequences were not completed.
  func keepFall() { state.withLock { $0.hasFallen = true } }

  /// Whether the clock was set back since the last call; true the first time.
  func takeFall() -> Bool {
    state.withLock { state in
      defer { state.hasFallen = false }
      return state.hasFallen
    }
  }
}
