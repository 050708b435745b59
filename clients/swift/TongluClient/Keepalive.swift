import NIOCore

/// When a connection's server is pinged, and when the connection is considered lost.
///
/// ```
/// listening ─(silent for `interval` with calls open)→ asked ─(anything heard)→ listening
///                                                       └─(silent for `answer`)→ gone
/// ```
struct Keepalive {
  enum Step: Equatable {
    case wait(until: NIODeadline)
    /// Send a PING, and check again at `until`.
    case ask(until: NIODeadline)
    case gone
  }

  let interval: TimeAmount
  let answer: TimeAmount
  /// When the server last sent anything.
  var heardAt: NIODeadline
  /// When the connection was last seen without open calls.
  private var idleAt: NIODeadline
  private var askedAt: NIODeadline?

  init(interval: TimeAmount, answer: TimeAmount, now: NIODeadline) {
    self.interval = interval
    self.answer = answer
    heardAt = now
    idleAt = now
  }

  mutating func look(now: NIODeadline, hasCalls: Bool) -> Step {
    if let asked = askedAt {
      if heardAt < asked { return now - asked < answer ? .wait(until: asked + answer) : .gone }
      askedAt = nil
    }
    if !hasCalls { idleAt = now }
    let due = max(heardAt, idleAt) + interval
    if now < due { return .wait(until: due) }
    askedAt = now
    return .ask(until: now + answer)
  }
}
