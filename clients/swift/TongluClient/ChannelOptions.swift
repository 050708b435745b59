public import TongluCore

/// How a channel connects, stays connected and repeats calls.
public struct ChannelOptions: Sendable {
  /// Whom to trust; asks for TLS on every address. Nil: TLS on "https://…" addresses only, with the
  /// system's roots.
  public var tls: TLS?
  /// A connection that is not made in so many seconds, TLS and the server's greeting included, is
  /// given up.
  public var connectTimeoutSeconds: Double = 20
  /// The waits between attempts to connect to an address.
  public var backoff = Backoff()
  /// With calls open and nothing heard for so many seconds, the server is asked for a sign of life;
  /// 0 never asks. It doubles for the channel when a server finds that too often.
  public var keepaliveSeconds: Double = 60
  /// A server that gives no sign of life in so many seconds is taken for gone: its calls end with
  /// UNAVAILABLE CONNECTION_LOST, or are made again.
  public var keepaliveAnswerSeconds: Double = 20
  /// When a call is made again, unless its own options say.
  public var retry = RetryPolicy()
  /// Retries stop while more than half of so many tokens are gone: a refusal with one of the
  /// policy's codes takes one, a lost connection takes one for all its calls. 0: they never stop.
  public var retryTokensMax: Double = 10
  /// What each call that succeeds gives back.
  public var retryTokensPerSuccess: Double = 0.1
  /// The seed of all waits' jitter: for tests. Nil for one of the system's.
  public var seed: UInt64?
  /// Is told what becomes of the connections, for logs; on the channel's thread: it returns soon.
  public var observe: (@Sendable (ConnectionEvent) -> Void)?
  /// Finds the addresses of a name; blocks.
  var lookUp: @Sendable (_ host: String, _ port: Int) throws(Status) -> [HostAddress] =
    HostLookup.addresses

  public init(tls: TLS? = nil) { self.tls = tls }
}

/// What has become of one connection. The address is "host:port", of a name that of its host.
public enum ConnectionEvent: Sendable, Hashable {
  case connecting(address: String)
  case ready(address: String)
  /// No connection could be made; the next attempt waits.
  case backingOff(address: String, seconds: Double, Status)
  /// There is none; the next call makes it.
  case idle(address: String)
}
