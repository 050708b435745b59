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
  /// Connections in all, and of one address; the loopback has as many as there are, for a proxy
  /// there carries everyone. Calls of those beyond are refused.
  package var connectionsMax = 50_000
  package var connectionsPerPeerMax = 1_000
  /// How long what may take.
  package var timers = Timers()
  /// The limits of a connection; its body limit follows `messageBytesMax`.
  package var limits = Limits()
  /// Between the two steps of GOAWAY: about a round trip, in milliseconds.
  package var goAwayStepMilliseconds: Int64 = 100
  /// How long calls may take to finish once the server stops, in milliseconds.
  package var drainMillisecondsMax: Int64 = 10_000
  /// Records calls as spans; nil records none, whatever clients ask for.
  package var tracing: Tracing?

  package init() {}
}
