package import TongluCore
import TongluGRPC
package import TongluService

extension Reason {
  static let metadataTooLarge = Reason("METADATA_TOO_LARGE")
  static let connectionBufferFull = Reason("CONNECTION_BUFFER_FULL")
  static let serverBufferFull = Reason("SERVER_BUFFER_FULL")
  static let tooManyStreams = Reason("TOO_MANY_STREAMS")
}

// What the server counts, by limits of `Configuration.named`.
extension Limit {
  static let connections = Limit("connections")
  static let connectionsPerPeer = Limit("connections_per_peer")
  static let acceptFlood = Limit("accept_flood")
  static let streams = Limit("streams")
  static let protocolError = Limit("protocol")
  static let messageBytes = Limit("message_bytes", .messageTooLarge)
  static let bufferedBytes = Limit("buffered_bytes", .connectionBufferFull)
  static let bufferedBytesTotal = Limit("buffered_bytes_total", .serverBufferFull)
  static let slowReader = Limit("slow_reader")
  static let headerSoft = Limit("header_bytes_soft", .metadataTooLarge)
  static let headerHard = Limit("header_bytes_hard")
  static let resets = Limit("resets")
  static let controls = Limit("controls")
  static let pings = Limit("pings")
  static let turn = Limit("turn")
  static let refusals = Limit("refusals")
  static let inflated = Limit("inflated", .inflateLimit)
  static let unknownStreams = Limit("unknown_streams", .tooManyStreams)
  static let unknownPool = Limit("unknown_pool", .tooManyUnknown)
  static let logLines = Limit("log_lines")
  static let positionWait = Limit("position_wait", .positionNotReached)
  static let drain = Limit("drain")
  static let preface = Limit("preface")
  static let requestTime = Limit("request_time")
  static let headerBlock = Limit("header_block")
  static let keepalive = Limit("keepalive")
  static let stalled = Limit("stalled")
  static let idle = Limit("idle")
  static let age = Limit("age")
}

extension Executor {
  /// Every limit that a server over it counts: its own, the database's and those of domains.
  package var countedLimits: [Limit] { Configuration.named.counted + limits }

  /// Those whose refusals are counted by their reasons.
  var limitsByReason: [String: Limit] {
    let named = countedLimits.compactMap { limit in limit.reason.map { ($0.text, limit) } }
    return Dictionary(named) { first, _ in first }
  }
}
