public import TongluCore

/// How a channel connects, detects lost connections and retries calls.
public struct ChannelOptions: Sendable {
  /// Trust settings; requires TLS on every address. Nil: TLS on "https://…" addresses only, with
  /// the system's roots.
  public var tls: TLS?
  /// The timeout in seconds for making a connection, TLS and the server's SETTINGS included.
  public var connectTimeoutSeconds: Double = 20
  /// The waits between attempts to connect to an address.
  public var backoff = Backoff()
  /// With calls open, the seconds without a byte after which the server is pinged; 0 for never. It
  /// doubles for the channel when a server refuses the pings as too many.
  public var keepaliveSeconds: Double = 60
  /// The seconds within which a ping must be acknowledged. Otherwise the connection is lost: its
  /// calls end with UNAVAILABLE CONNECTION_LOST, or are retried.
  public var keepaliveAnswerSeconds: Double = 20
  /// The default retry policy of calls.
  public var retry = RetryPolicy()
  /// The size of the token bucket for retries, which stop while more than half of it is used: a
  /// refusal with one of the policy's codes takes one, a lost connection takes one for all its
  /// calls. 0: they never stop.
  public var retryTokensMax: Double = 10
  /// The tokens that a successful call returns to the bucket.
  public var retryTokensPerSuccess: Double = 0.1
  /// The seed of the jitter, for tests; nil for a random one.
  public var seed: UInt64?
  /// Receives the connections' events, for logs. It runs on the channel's thread and must return
  /// quickly.
  public var observe: (@Sendable (ConnectionEvent) -> Void)?
  /// Finds the addresses of a name; blocks.
  var lookUp: @Sendable (_ host: String, _ port: Int) throws(Status) -> [HostAddress] =
    HostLookup.addresses

  public init(tls: TLS? = nil) { self.tls = tls }
}

/// The new state of a connection. The address is "host:port"; for a name, that of the host.
public enum ConnectionEvent: Sendable, Hashable {
  case connecting(address: String)
  case ready(address: String)
  /// An attempt to connect failed; the next one waits.
  case backingOff(address: String, seconds: Double, Status)
  /// There is no connection; the next call connects.
  case idle(address: String)
}
