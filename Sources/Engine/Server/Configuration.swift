package import TongluHTTP2

/// How a server listens and what it allows.
package struct Configuration: Sendable {
  /// A name or address; without TLS only one of the loopback is listened on, unless
  /// `allowsRemotePlaintext`.
  package var host = "127.0.0.1"
  /// 0 takes a free port; `Server.port` says which.
  package var port = 0
  /// Speaks TLS with these files; nil speaks plaintext HTTP/2.
  package var tls: TLSFiles?
  /// Plaintext HTTP/2 beyond the loopback: for a trusted network behind a proxy.
  package var allowsRemotePlaintext = false
  /// Event loops, each with a thread and a read connection of its own.
  package var loops = 2
  /// The largest message taken, in bytes.
  package var messageBytesMax = 4 << 20
  /// The largest of a caller who is not logged in, inflated or not.
  package var messageBytesUnknownMax = 16 << 10
  /// What clients may make an event loop do.
  package var work = WorkLimits()
  /// Connections in all, and of one address; the loopback has as many as there are, for a proxy
  /// there carries everyone. Calls of those beyond are refused.
  package var connectionsMax = 50_000
  package var connectionsPerPeerMax = 1_000
  /// All request bodies being assembled, in bytes; those beyond are refused.
  package var bufferedBytesTotalMax = 512 << 20
  /// Calls of one loop that may wait for a position, and how long, in milliseconds.
  package var positionWaitsMax = 1_024
  package var positionWaitMilliseconds = 1_000
  /// How long what may take.
  package var timers = Timers()
  /// The limits of a connection; its body limit follows `messageBytesMax`.
  package var limits = Limits()
  /// Between the two steps of GOAWAY: about a round trip, in milliseconds.
  package var goAwayStepMilliseconds = 100
  /// How long calls may take to finish once the server stops, in milliseconds.
  package var drainMillisecondsMax = 10_000
  /// At a stop: how long streams may continue once no other call is left, in milliseconds; their
  /// clients resume them.
  package var transferDrainMillisecondsMax = 1_000
  /// Records calls as spans; nil records none, whatever clients ask for.
  package var tracing: Tracing?

  package init() {}
}
