package import TongluCore
import TongluCrypto
package import TongluDatabase

/// What a call brought to say who it is. Calls of one connection that bring the same share it.
package final class Credentials: Sendable {
  private static let scheme = "bearer "
  private static let tokenBytesMax = 256

  /// The `authorization` metadata, "Bearer …"; empty when absent.
  package let authorization: String
  /// SHA-256 of the token in it; nil when there is none.
  package let tokenHash: [UInt8]?
  /// The `tonglu-act-for` metadata of a service account: the id of a member or of a person of the
  /// staff; empty when absent.
  package let actFor: String
  /// What the connection showed by mutual TLS, verified; nil without it.
  package let certificate: ClientCertificate?
  /// The address that the connection comes from, as connections are counted: an IPv4 address, or
  /// the /64 of an IPv6 one. Empty when it is unknown.
  package let peer: String

  package init(
    authorization: String = "", actFor: String = "", certificate: ClientCertificate? = nil,
    peer: String = ""
  ) {
    self.authorization = authorization
    self.actFor = actFor
    self.certificate = certificate
    self.peer = peer
    tokenHash = Self.token(in: authorization).map { Crypto.sha256(Array($0.utf8)) }
  }

  /// The caller of a method that is open to anyone: a token that is expired or revoked does not
  /// stand in the way of the login that replaces it.
  var stranger: Caller { Caller.anonymous.shown(certificate) }

  /// The token that was brought; nil when there is none.
  package var token: Substring? { Self.token(in: authorization) }

  private static func token(in authorization: String) -> Substring? {
    let (scheme, bytes) = (scheme.utf8, authorization.utf8)
    guard (scheme.count...tokenBytesMax).contains(bytes.count),
      zip(scheme, bytes).allSatisfy({ $0 == $1 | 0x20 })
    else { return nil }
    return authorization.dropFirst(scheme.count)
  }
}

/// Finds out who calls. Identity implements it; a server calls it before anything else.
package protocol Authenticator: Sendable {
  /// The caller, if it is known without a look at the database; errors as `caller`. Asked only
  /// while the database's `freshness` holds.
  func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller?

  /// The caller, `.anonymous` when no credentials were brought.
  ///
  /// Throws UNAUTHENTICATED TOKEN_INVALID, TOKEN_EXPIRED or CERTIFICATE_REQUIRED, and
  /// PERMISSION_DENIED for a person that the account may not act for. `snapshot` is of no tenant:
  /// the token names it.
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller

  /// Asks, over a view of the caller's tenant, whether it is still who it was when it was
  /// recognised; nil where that cannot change. Answering throws UNAUTHENTICATED TOKEN_INVALID or,
  /// when its rights have changed, UNAVAILABLE CALLER_CHANGED.
  func ask(_ caller: Caller, _ snapshot: borrowing Snapshot) throws(Status) -> Asked<Void>?
}

extension Authenticator {
  package func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller? { nil }

  package func ask(
    _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Void>? { nil }
}
