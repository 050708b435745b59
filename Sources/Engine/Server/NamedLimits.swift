package import TongluCore
import TongluHTTP2

extension Configuration {
  private static let bytesMax = 1 << 40

  /// The limits that an operator may set by name. One more is its line here, and its variable with
  /// the default.
  package static let named = NamedLimits(
    connectionLimits + sizeLimits + rateLimits + workLimits + waitLimits + timerLimits)

  private static let connectionLimits: [NamedLimit<Configuration>] = [
    NamedLimit("connections", \.connectionsMax, "calls are refused", .connections, .acceptFlood),
    NamedLimit(
      "connections-per-peer", \.connectionsPerPeerMax, "calls are refused; a peer is a /64 of IPv6",
      .connectionsPerPeer, .acceptFlood),
    NamedLimit(
      "streams", \.limits.concurrentStreamsMax, "REFUSED_STREAM", .streams, .protocolError),
  ]

  private static let sizeLimits: [NamedLimit<Configuration>] = [
    NamedLimit(
      "message-bytes", \.messageBytesMax, max: Int(UInt32.max),
      "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE", .messageBytes),
    NamedLimit(
      "message-bytes-unknown", \.messageBytesUnknownMax, max: Int(UInt32.max),
      "the same for callers who are not logged in", .messageBytes),
    NamedLimit(
      "buffered-bytes", \.limits.bufferedBytesMax, max: bytesMax,
      "incomplete requests of a connection: RESOURCE_EXHAUSTED CONNECTION_BUFFER_FULL",
      .bufferedBytes),
    NamedLimit(
      "buffered-bytes-total", \.bufferedBytesTotalMax, max: bytesMax,
      "requests coming in on all: RESOURCE_EXHAUSTED SERVER_BUFFER_FULL", .bufferedBytesTotal),
    NamedLimit(
      "pending-reply-bytes", \.limits.pendingReplyBytesMax, max: bytesMax,
      "replies that a client does not read: RESOURCE_EXHAUSTED SLOW_READER", .slowReader),
    NamedLimit(
      "header-bytes-soft", \.limits.headerListBytesSoft, "RESOURCE_EXHAUSTED METADATA_TOO_LARGE",
      .headerSoft),
    NamedLimit(
      "header-bytes-hard", \.limits.headerListBytesHard, "the stream is reset", .headerHard),
    NamedLimit(
      "stream-window-bytes", \.limits.streamWindowBytes,
      "the client waits; one that does not is sent away", .protocolError),
    NamedLimit(
      "connection-window-bytes", \.limits.connectionWindowBytes,
      "the client waits; otherwise the connection ends", .protocolError),
  ]

  private static let rateLimits: [NamedLimit<Configuration>] = [
    NamedLimit(
      "resets-burst", \.limits.resetsBurst, "RST_STREAM of both sides: the connection ends",
      .resets),
    NamedLimit(
      "resets-per-second", \.limits.resetsPerSecond, "the burst is filled again with", .resets),
    NamedLimit(
      "controls-burst", \.limits.controlsBurst,
      "SETTINGS, PING, PRIORITY, empty DATA: the connection ends", .controls),
    NamedLimit(
      "controls-per-second", \.limits.controlsPerSecond, "the burst is filled again with",
      .controls),
    NamedLimit(
      "ping-seconds", \.limits.pingSecondsMin, "a PING that comes sooner is a strike", .pings),
    NamedLimit(
      "ping-strikes", \.limits.pingStrikesMax, "one more: GOAWAY too_many_pings", .pings),
  ]

  private static let workLimits: [NamedLimit<Configuration>] = [
    NamedLimit(
      "turn-microseconds", \.work.turnMicroseconds,
      "of a connection on its loop: the others have theirs before its next", .turn),
    NamedLimit(
      "share-milliseconds-burst", \.work.shareMillisecondsBurst,
      "of a connection on its loop: it comes after those that use less", .turn),
    NamedLimit(
      "share-milliseconds-per-second", \.work.shareMillisecondsPerSecond,
      "the burst is filled again with", .turn),
    NamedLimit(
      "refusal-milliseconds-burst", \.work.refusalMillisecondsBurst,
      "of the loop, refusing callers who are not logged in: the connection ends", .refusals),
    NamedLimit(
      "refusal-milliseconds-per-second", \.work.refusalMillisecondsPerSecond,
      "the burst is filled again with", .refusals),
    NamedLimit(
      "refusal-milliseconds-total-burst", \.work.refusalMillisecondsTotalBurst,
      "of all connections of a loop: those end that used a tenth of their own", .refusals),
    NamedLimit(
      "refusal-milliseconds-total-per-second", \.work.refusalMillisecondsTotalPerSecond,
      "the burst is filled again with", .refusals),
    NamedLimit(
      "inflated-bytes-burst", \.work.inflatedBytesBurst,
      "for callers who are not logged in: RESOURCE_EXHAUSTED INFLATE_LIMIT", .inflated),
    NamedLimit(
      "inflated-bytes-per-second", \.work.inflatedBytesPerSecond,
      "the burst is filled again with", .inflated),
    NamedLimit(
      "inflated-bytes-total-burst", \.work.inflatedBytesTotalBurst,
      "of all connections of a loop: the same", .inflated),
    NamedLimit(
      "inflated-bytes-total-per-second", \.work.inflatedBytesTotalPerSecond,
      "the burst is filled again with", .inflated),
    NamedLimit(
      "unknown-streams", \.work.unknownStreamsMax,
      "of callers not logged in, a connection: RESOURCE_EXHAUSTED TOO_MANY_STREAMS",
      .unknownStreams),
    NamedLimit(
      "unknown-streams-total", \.work.unknownStreamsTotalMax, "of a loop: the same",
      .unknownStreams),
    NamedLimit(
      "unknown-pool-calls", \.work.unknownPoolCallsMax,
      "of callers not logged in, a connection: RESOURCE_EXHAUSTED TOO_MANY_UNKNOWN", .unknownPool),
    NamedLimit(
      "unknown-pool-calls-total", \.work.unknownPoolCallsTotalMax,
      "of all connections: the same; they have half of the pool's threads", .unknownPool),
    NamedLimit(
      "peer-lines-burst", \.work.peerLinesBurst,
      "of the log, about peers' mistakes, a loop: left out, and how many", .logLines),
    NamedLimit(
      "peer-lines-per-second", \.work.peerLinesPerSecond, "the burst is filled again with",
      .logLines),
    NamedLimit(
      "failure-lines-burst", \.work.failureLinesBurst,
      "of the log, about failures of our own, a loop: left out, and how many", .logLines),
    NamedLimit(
      "failure-lines-per-second", \.work.failureLinesPerSecond,
      "refills the burst", .logLines),
  ]

  private static let waitLimits: [NamedLimit<Configuration>] = [
    NamedLimit(
      "slow-call-milliseconds", \.slowCallMilliseconds,
      "a call without streams is logged at info; 0 for none", .logLines),
    NamedLimit(
      "position-waits", \.positionWaitsMax, "of a loop: UNAVAILABLE POSITION_NOT_REACHED",
      .positionWait),
    NamedLimit(
      "position-wait-milliseconds", \.positionWaitMilliseconds,
      "UNAVAILABLE POSITION_NOT_REACHED", .positionWait),
    NamedLimit(
      "goaway-step-milliseconds", \.goAwayStepMilliseconds,
      "between the two GOAWAY; calls begun later are refused by the client's library", .drain),
    NamedLimit(
      "transfer-drain-milliseconds", \.transferDrainMillisecondsMax,
      "streams left at a stop, once other calls have ended: UNAVAILABLE SERVER_STOPPING", .drain),
    NamedLimit(
      "drain-milliseconds", \.drainMillisecondsMax, "connections left at a stop are cut", .drain),
  ]

  private static let timerLimits: [NamedLimit<Configuration>] = [
    NamedLimit(
      "preface-seconds", \.timers.preface, "TLS and SETTINGS: the connection ends", .preface),
    NamedLimit(
      "request-seconds", \.timers.request, "a request coming in: it is reset", .requestTime,
      .headerBlock),
    NamedLimit(
      "keepalive-seconds", \.timers.keepalive, "silence: the client is pinged", .keepalive),
    NamedLimit(
      "keepalive-answer-seconds", \.timers.keepaliveAnswer, "the connection ends", .keepalive),
    NamedLimit(
      "stall-seconds", \.timers.stall, "bytes that are not taken: the connection ends", .stalled),
    NamedLimit("idle-seconds", \.timers.idle, "without calls: the connection ends", .idle),
    NamedLimit("age-seconds", \.timers.age, "the client is asked to leave; 0 for never", .age),
    NamedLimit("age-grace-seconds", \.timers.ageGrace, "and then cut", .age),
  ]
}
