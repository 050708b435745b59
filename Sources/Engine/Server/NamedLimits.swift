package import TongluCore
import TongluHTTP2

/// The limits that an operator may set by name.
package enum NamedLimits {
  struct Entry {
    let name: String
    let path: Path
    /// The largest that is meant; a larger number stands for it.
    let max: Int
    /// What happens to what is beyond.
    let consequence: String
    /// Where it is counted.
    let metrics: [Metrics.Limit]
  }

  /// `@unchecked Sendable`: immutable.
  enum Path: @unchecked Sendable {
    case count(WritableKeyPath<Configuration, Int>)
    case seconds(WritableKeyPath<Configuration, UInt64>)
  }

  private static func entry(
    _ name: String, _ path: WritableKeyPath<Configuration, Int>, max: Int = Int(Int32.max),
    _ consequence: String, _ metrics: Metrics.Limit...
  ) -> Entry {
    Entry(
      name: name, path: .count(path), max: max, consequence: consequence, metrics: metrics)
  }

  private static func timer(
    _ name: String, _ path: WritableKeyPath<Configuration, UInt64>, _ consequence: String,
    _ metrics: Metrics.Limit...
  ) -> Entry {
    Entry(
      name: name, path: .seconds(path), max: Int(Int32.max), consequence: consequence,
      metrics: metrics)
  }

  private static let bytesMax = 1 << 40

  static let entries = connections + sizes + rates + work + waits + timers
  /// Counted, and of a rule of a domain: no operator sets them.
  static let fixed: [Metrics.Limit] = [.loginAttempts, .loginNames, .phoneReveals]

  private static let connections = [
    entry("connections", \.connectionsMax, "calls are refused", .connections, .acceptFlood),
    entry(
      "connections-per-peer", \.connectionsPerPeerMax, "calls are refused; a peer is a /64 of IPv6",
      .connectionsPerPeer, .acceptFlood),
    entry("streams", \.limits.concurrentStreamsMax, "REFUSED_STREAM", .streams, .protocolError),
  ]

  private static let sizes = [
    entry(
      "message-bytes", \.messageBytesMax, max: Int(UInt32.max),
      "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE", .messageBytes),
    entry(
      "message-bytes-unknown", \.messageBytesUnknownMax, max: Int(UInt32.max),
      "the same for callers who are not logged in", .messageBytes),
    entry(
      "buffered-bytes", \.limits.bufferedBytesMax, max: bytesMax,
      "requests coming in on a connection: RESOURCE_EXHAUSTED CONNECTION_BUFFER_FULL",
      .bufferedBytes),
    entry(
      "buffered-bytes-total", \.bufferedBytesTotalMax, max: bytesMax,
      "requests coming in on all: RESOURCE_EXHAUSTED SERVER_BUFFER_FULL", .bufferedBytesTotal),
    entry(
      "pending-reply-bytes", \.limits.pendingReplyBytesMax, max: bytesMax,
      "replies that a client does not read: RESOURCE_EXHAUSTED SLOW_READER", .slowReader),
    entry(
      "header-bytes-soft", \.limits.headerListBytesSoft, "RESOURCE_EXHAUSTED METADATA_TOO_LARGE",
      .headerSoft),
    entry(
      "header-bytes-hard", \.limits.headerListBytesHard, "the stream is reset", .headerHard),
    entry(
      "stream-window-bytes", \.limits.streamWindowBytes,
      "the client waits; one that does not is sent away", .protocolError),
    entry(
      "connection-window-bytes", \.limits.connectionWindowBytes,
      "the client waits; one that does not is sent away", .protocolError),
  ]

  private static let rates = [
    entry(
      "resets-burst", \.limits.resetsBurst, "RST_STREAM of both sides: the connection ends",
      .resets),
    entry(
      "resets-per-second", \.limits.resetsPerSecond, "the burst is filled again with", .resets),
    entry(
      "controls-burst", \.limits.controlsBurst,
      "SETTINGS, PING, PRIORITY, empty DATA: the connection ends", .controls),
    entry(
      "controls-per-second", \.limits.controlsPerSecond, "the burst is filled again with",
      .controls),
    entry(
      "ping-seconds", \.limits.pingSecondsMin, "a PING that comes sooner is a strike", .pings),
    entry(
      "ping-strikes", \.limits.pingStrikesMax, "one more: GOAWAY too_many_pings", .pings),
  ]

  private static let work = [
    entry(
      "turn-microseconds", \.work.turnMicroseconds,
      "of a connection on its loop: the others have theirs before its next", .turn),
    entry(
      "share-milliseconds-burst", \.work.shareMillisecondsBurst,
      "of a connection on its loop: it comes after those that use less", .turn),
    entry(
      "share-milliseconds-per-second", \.work.shareMillisecondsPerSecond,
      "the burst is filled again with", .turn),
    entry(
      "refusal-milliseconds-burst", \.work.refusalMillisecondsBurst,
      "of the loop, refusing callers who are not logged in: the connection ends", .refusals),
    entry(
      "refusal-milliseconds-per-second", \.work.refusalMillisecondsPerSecond,
      "the burst is filled again with", .refusals),
    entry(
      "refusal-milliseconds-total-burst", \.work.refusalMillisecondsTotalBurst,
      "of all connections of a loop: those end that used a tenth of their own", .refusals),
    entry(
      "refusal-milliseconds-total-per-second", \.work.refusalMillisecondsTotalPerSecond,
      "the burst is filled again with", .refusals),
    entry(
      "inflated-bytes-burst", \.work.inflatedBytesBurst,
      "for callers who are not logged in: RESOURCE_EXHAUSTED INFLATE_LIMIT", .inflated),
    entry(
      "inflated-bytes-per-second", \.work.inflatedBytesPerSecond,
      "the burst is filled again with", .inflated),
    entry(
      "inflated-bytes-total-burst", \.work.inflatedBytesTotalBurst,
      "of all connections of a loop: the same", .inflated),
    entry(
      "inflated-bytes-total-per-second", \.work.inflatedBytesTotalPerSecond,
      "the burst is filled again with", .inflated),
    entry(
      "unknown-streams", \.work.unknownStreamsMax,
      "of callers not logged in, a connection: RESOURCE_EXHAUSTED TOO_MANY_STREAMS",
      .unknownStreams),
    entry(
      "unknown-streams-total", \.work.unknownStreamsTotalMax, "of a loop: the same",
      .unknownStreams),
    entry(
      "unknown-pool-calls", \.work.unknownPoolCallsMax,
      "of callers not logged in, a connection: RESOURCE_EXHAUSTED TOO_MANY_UNKNOWN", .unknownPool),
    entry(
      "unknown-pool-calls-total", \.work.unknownPoolCallsTotalMax,
      "of all connections: the same; they have half of the pool's threads", .unknownPool),
    entry(
      "peer-lines-burst", \.work.peerLinesBurst,
      "of the log, about peers' mistakes, a loop: left out, and how many", .logLines),
    entry(
      "peer-lines-per-second", \.work.peerLinesPerSecond, "the burst is filled again with",
      .logLines),
    entry(
      "failure-lines-burst", \.work.failureLinesBurst,
      "of the log, about failures of our own, a loop: left out, and how many", .logLines),
    entry(
      "failure-lines-per-second", \.work.failureLinesPerSecond,
      "the burst is filled again with", .logLines),
  ]

  private static let waits = [
    entry(
      "position-waits", \.positionWaitsMax, "of a loop: UNAVAILABLE POSITION_NOT_REACHED",
      .positionWait),
    entry(
      "position-wait-milliseconds", \.positionWaitMilliseconds,
      "UNAVAILABLE POSITION_NOT_REACHED", .positionWait),
    entry("writer-queue", \.storage.writerQueueMax, "UNAVAILABLE WRITER_BUSY", .writerBusy),
    entry("pool-queue", \.storage.poolQueueMax, "UNAVAILABLE POOL_BUSY", .poolBusy),
    entry(
      "queued-bytes", \.storage.queuedBytesMax, max: bytesMax,
      "requests in both: UNAVAILABLE WRITER_BUSY or POOL_BUSY", .writerBusy, .poolBusy),
    entry(
      "log-bytes", \.storage.logBytesMax, max: bytesMax,
      "the write-ahead log: UNAVAILABLE LOG_FULL", .logFull),
    entry(
      "inline-read-milliseconds", \.storage.inlineReadMilliseconds,
      "the read begins again on the pool", .inlineRead),
    entry(
      "pool-read-milliseconds", \.storage.poolReadMilliseconds,
      "DEADLINE_EXCEEDED STATEMENT_INTERRUPTED", .poolRead),
    entry(
      "goaway-step-milliseconds", \.goAwayStepMilliseconds,
      "between the two GOAWAY; calls begun later are refused by the client's library", .drain),
    entry(
      "transfer-drain-milliseconds", \.transferDrainMillisecondsMax,
      "streams left at a stop, once other calls have ended: UNAVAILABLE SERVER_STOPPING", .drain),
    entry(
      "drain-milliseconds", \.drainMillisecondsMax, "connections left at a stop are cut", .drain),
  ]

  private static let timers = [
    timer("preface-seconds", \.timers.preface, "TLS and SETTINGS: the connection ends", .preface),
    timer(
      "request-seconds", \.timers.request, "a request coming in: it is reset", .requestTime,
      .headerBlock),
    timer("keepalive-seconds", \.timers.keepalive, "silence: the client is pinged", .keepalive),
    timer(
      "keepalive-answer-seconds", \.timers.keepaliveAnswer, "the connection ends", .keepalive),
    timer(
      "stall-seconds", \.timers.stall, "bytes that are not taken: the connection ends", .stalled),
    timer("idle-seconds", \.timers.idle, "without calls: the connection ends", .idle),
    timer("age-seconds", \.timers.age, "the client is asked to leave; 0 for never", .age),
    timer("age-grace-seconds", \.timers.ageGrace, "and then cut", .age),
  ]

  private static func value(_ path: Path, _ configuration: Configuration) -> String {
    switch path {
    case .count(let path): "\(configuration[keyPath: path])"
    case .seconds(let path): "\(configuration[keyPath: path])"
    }
  }

  /// A line per limit: name with its unit, default, range, what happens beyond it, the labels of
  /// its counters.
  package static var table: String {
    let standard = Configuration()
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return entries.map { entry in
      let counted = entry.metrics.map(\.rawValue).joined(separator: ", ")
      return padded(entry.name, 38) + padded(value(entry.path, standard), 11)
        + padded("0-\(entry.max)", 16) + "\(entry.consequence) [\(counted)]"
    }.joined(separator: "\n")
  }

  /// Sets `name=value`; a number beyond what is meant is the largest that is. INVALID_ARGUMENT
  /// BAD_LIMIT for another name or no number of at least 0.
  package static func set(
    _ text: String, in configuration: inout Configuration
  ) throws(Status) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Int(parts[1]), value >= 0,
      let entry = entries.first(where: { $0.name == parts[0] })
    else {
      let names = entries.map(\.name).joined(separator: ", ")
      throw .invalid("BAD_LIMIT", field: "limit", "name=number, not \(text); names: \(names)")
    }
    switch entry.path {
    case .count(let path): configuration[keyPath: path] = min(value, entry.max)
    case .seconds(let path): configuration[keyPath: path] = UInt64(min(value, entry.max))
    }
  }
}
