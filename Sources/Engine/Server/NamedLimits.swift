package import TongluCore
import TongluHTTP2

/// The limits that an operator may set by name.
package enum NamedLimits {
  private enum Place: @unchecked Sendable {
    case count(WritableKeyPath<Configuration, Int>)
    case seconds(WritableKeyPath<Configuration, UInt64>)
  }

  private static let places: [(name: String, place: Place)] = [
    ("connections", .count(\.connectionsMax)),
    ("connections-per-peer", .count(\.connectionsPerPeerMax)),
    ("streams", .count(\.limits.concurrentStreamsMax)),
    ("message-bytes", .count(\.messageBytesMax)),
    ("buffered-bytes", .count(\.limits.bufferedBytesMax)),
    ("pending-reply-bytes", .count(\.limits.pendingReplyBytesMax)),
    ("header-bytes-soft", .count(\.limits.headerListBytesSoft)),
    ("header-bytes-hard", .count(\.limits.headerListBytesHard)),
    ("resets-burst", .count(\.limits.resetsBurst)),
    ("resets-per-second", .count(\.limits.resetsPerSecond)),
    ("controls-burst", .count(\.limits.controlsBurst)),
    ("controls-per-second", .count(\.limits.controlsPerSecond)),
    ("preface-seconds", .seconds(\.timers.preface)),
    ("request-seconds", .seconds(\.timers.request)),
    ("keepalive-seconds", .seconds(\.timers.keepalive)),
    ("keepalive-answer-seconds", .seconds(\.timers.keepaliveAnswer)),
    ("stall-seconds", .seconds(\.timers.stall)),
    ("idle-seconds", .seconds(\.timers.idle)),
    ("age-seconds", .seconds(\.timers.age)),
    ("age-grace-seconds", .seconds(\.timers.ageGrace)),
  ]

  /// Each name with its default: `connections=50000`.
  package static var defaults: [String] {
    let standard = Configuration()
    return places.map { name, place in
      switch place {
      case .count(let path): "\(name)=\(standard[keyPath: path])"
      case .seconds(let path): "\(name)=\(standard[keyPath: path])"
      }
    }
  }

  /// Sets `name=value`. INVALID_ARGUMENT BAD_LIMIT for another name or no number of at least 0.
  package static func set(
    _ text: String, in configuration: inout Configuration
  ) throws(Status) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Int(parts[1]), value >= 0,
      let place = places.first(where: { $0.name == parts[0] })?.place
    else {
      let names = places.map(\.name).joined(separator: ", ")
      throw .invalid("BAD_LIMIT", field: "limit", "name=number, not \(text); names: \(names)")
    }
    switch place {
    case .count(let path): configuration[keyPath: path] = value
    case .seconds(let path): configuration[keyPath: path] = UInt64(value)
    }
  }
}
