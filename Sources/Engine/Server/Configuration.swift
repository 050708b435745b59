package import TongluHTTP2

/// The address and the limits of a server.
package struct Configuration: Sendable {
  /// A name or address; without TLS it must be a loopback address unless `allowsRemotePlaintext`.
  package var host = "127.0.0.1"
  /// 0 takes a free port; `Server.port` is its number.
  package var port = 0
  /// Speaks TLS with these files; nil speaks plaintext HTTP/2.
  package var tls: TLSFiles?
  /// Allows plaintext HTTP/2 on other addresses: for a trusted network behind a proxy.
  package var allowsRemotePlaintext = false
  /// Event loops, each with a thread and a read connection of its own.
  package var loops = 2
  /// The largest received message, in bytes.
  package var messageBytesMax = 4 << 20
  /// The largest message of a caller who is not logged in, in bytes, before and after
  /// decompression.
  package var messageBytesUnknownMax = 16 << 10
  /// Limits of the work that clients cause on an event loop.
  package var work = WorkLimits()
  /// The most connections in all and per address; the loopback has no limit of its own, because a
  /// proxy there serves all clients. Calls of further connections are refused.
  package var connectionsMax = 50_000
  package var connectionsPerPeerMax = 1_000
  /// The most bytes of all incomplete request bodies; further ones are refused.
  package var bufferedBytesTotalMax = 512 << 20
  /// The most calls of one loop that wait for a position, and for how long, in milliseconds.
  package var positionWaitsMax = 1_024
  package var positionWaitMilliseconds = 1_000
  /// A call without streams that takes longer is logged; 0 for none.
  package var slowCallMilliseconds = 1_000
  /// How long what may take.
  package var timers = Timers()
  /// The limits of a connection; its body limit follows `messageBytesMax`.
  package var limits = Limits()
  /// Between the two steps of GOAWAY: about a round trip, in milliseconds.
  package var goAwayStepMilliseconds = 100
  /// How long calls may take to finish after a stop, in milliseconds.
  package var drainMillisecondsMax = 10_000
  /// At a stop: how long streams may continue after all other calls have ended, in milliseconds;
  /// their clients resume them.
  package var transferDrainMillisecondsMax = 1_000
  /// Records calls as spans; with nil none is recorded, even if clients request it.
  package var tracing: Tracing?

  package init() {}
}

extension Configuration {
  var slowMicroseconds: UInt64 {
    slowCallMilliseconds > 0 ? UInt64(slowCallMilliseconds) * 1_000 : .max
  }
}
