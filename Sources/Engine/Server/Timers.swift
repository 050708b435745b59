import TongluCore

/// How long a connection may take for what; in seconds, 0 for no limit.
package struct Timers: Sendable {
  /// From accepting to the client's SETTINGS, including the TLS handshake.
  package var preface: UInt64 = 10
  /// A request, from its first header field to its end.
  package var request: UInt64 = 120
  /// Silence of a client with open calls after which it is pinged.
  package var keepalive: UInt64 = 60
  /// From a PING to its acknowledgement.
  package var keepaliveAnswer: UInt64 = 20
  /// Pending output of which the client reads nothing.
  package var stall: UInt64 = 60
  /// Time without calls after which the connection is closed.
  package var idle: UInt64 = 1_800
  /// The age at which a connection is shut down, and how long its calls may then take.
  package var age: UInt64 = 0
  package var ageGrace: UInt64 = 60

  package init() {}
}

/// The state of a connection's timers. Times are seconds of the monotonic clock.
struct Watch {
  enum Verdict: Equatable {
    case fine
    /// Send a PING.
    case ping
    /// Ask it to leave, and then end it.
    case leave(Limit)
    case cut(Limit)
  }

  private let acceptedAt: UInt64
  private var leavingSince: UInt64?
  private var pingedAt: UInt64?
  /// When the client last sent anything, last had a call, and last read bytes.
  var heardAt: UInt64
  var busyAt: UInt64
  var tookAt: UInt64

  init(now: UInt64) {
    acceptedAt = now
    heardAt = now
    busyAt = now
    tookAt = now
  }

  /// The client has acknowledged the PING.
  mutating func acknowledged() { pingedAt = nil }

  /// The action due now. `isGreeted`: its SETTINGS were received; `hasCalls`: calls are open;
  /// `isBlocked`: output is pending.
  mutating func judge(
    _ timers: Timers, now: UInt64, isGreeted: Bool, hasCalls: Bool, isBlocked: Bool
  ) -> Verdict {
    func isOver(_ since: UInt64, _ limit: UInt64) -> Bool { limit > 0 && now - since >= limit }
    if hasCalls { busyAt = now }
    if !isBlocked { tookAt = now }
    if !isGreeted { return isOver(acceptedAt, timers.preface) ? .cut(.preface) : .fine }
    if isOver(tookAt, timers.stall) { return .cut(.stalled) }
    if let pingedAt, isOver(pingedAt, timers.keepaliveAnswer) { return .cut(.keepalive) }
    if let leavingSince {
      return isOver(leavingSince, max(1, timers.ageGrace)) ? .cut(.age) : .fine
    }
    if isOver(busyAt, timers.idle) { return leave(now, .idle) }
    if isOver(acceptedAt, timers.age) { return leave(now, .age) }
    if hasCalls, pingedAt == nil, isOver(heardAt, timers.keepalive) {
      pingedAt = now
      return .ping
    }
    return .fine
  }

  private mutating func leave(_ now: UInt64, _ limit: Limit) -> Verdict {
    leavingSince = now
    return .leave(limit)
  }
}
