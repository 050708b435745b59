import Synchronization
package import TongluCore

/// The time by which work is due.
///
/// It is the deciding clock, but for a jump ahead: one by more than a tolerance is believed only
/// once it has lasted an hour of real time, so that whoever sets the clock right before then finds
/// nothing carried out too early. Meanwhile time passes as CLOCK_BOOTTIME does. A clock that falls
/// back is followed at once: what was carried out is not due again. At the start of the program the
/// clock is believed, as after any downtime.
package final class TimerClock: Sendable {
  static let toleranceSeconds: Int64 = 300
  static let heldSeconds: UInt64 = 3_600

  private struct State {
    var at: Instant
    var elapsed: UInt64
    /// When the jump ahead was first seen, by real time.
    var jumpedSince: UInt64?
    var hasFallen = true
  }

  private let clock: WallClock
  private let state: Mutex<State>

  package init(_ clock: WallClock) {
    self.clock = clock
    state = Mutex(State(at: clock.now, elapsed: clock.elapsedNanoseconds))
  }

  /// Now, for what is due.
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

  /// Whether the clock jumped ahead and is not believed yet.
  package var isHeld: Bool { state.withLock { $0.jumpedSince != nil } }

  /// Has `takeFall` be true again: what follows from it is not done.
  func keepFall() { state.withLock { $0.hasFallen = true } }

  /// Whether the clock has fallen back since this was last asked; true the first time.
  func takeFall() -> Bool {
    state.withLock { state in
      defer { state.hasFallen = false }
      return state.hasFallen
    }
  }
}
