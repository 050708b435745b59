package import TongluCore
import TongluCrypto
package import TongluDatabase

/// The credentials of a call. Calls of one connection with equal credentials share an object.
package final class Credentials: Sendable {
  private static let scheme = "bearer "
  private static let tokenBytesMax = 256

  /// The `authorization` metadata, "Bearer …"; empty when absent.
  package let authorization: String
  /// The SHA-256 of the token; nil without one.
  package let tokenHash: [UInt8]?
  /// The `tonglu-act-for` metadata of a service account: the id of a member or of a staff
  /// member; empty when absent.
  package let actFor: String
  /// The verified client certificate of mutual TLS; nil without one.
  package let certificate: ClientCertificate?
  /// The address of the connection as connections are counted: an IPv4 address, or the /64 of an
  /// IPv6 one. Empty when unknown.
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

  /// The caller of a method that is open to everyone: an expired or revoked token does not prevent
  /// the login that replaces it.
  var stranger: Caller { Caller.anonymous.shown(certificate) }

  /// The token; nil without one.
  package var token: Substring? { Self.token(in: authorization) }

  private static func token(in authorization: String) -> Substring? {
    let (scheme, bytes) = (scheme.utf8, authorization.utf8)
    guard (scheme.count...tokenBytesMax).contains(bytes.count),
      zip(scheme, bytes).allSatisfy({ $0 == $1 | 0x20 })
    else { return nil }
    return authorization.dropFirst(scheme.count)
  }
}

/// Authenticates callers. Identity implements it; a server calls it before the handler.
package protocol Authenticator: Sendable {
  /// The caller, if it is cached; errors as for `caller`. Called only while the database's
  /// `freshness` holds.
  func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller?

  /// The caller; `.anonymous` without credentials.
  ///
  /// Throws UNAUTHENTICATED TOKEN_INVALID, TOKEN_EXPIRED or CERTIFICATE_REQUIRED, and
  /// PERMISSION_DENIED for a person on whose behalf the account may not act. `snapshot` has no
  /// tenant: the token determines it.
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller

  /// Asks, over a view of the caller's tenant, whether the caller's rights are as they were when it
  /// was authenticated; nil where they cannot change. The answer throws UNAUTHENTICATED
  /// TOKEN_INVALID or, when the rights have changed, UNAVAILABLE CALLER_CHANGED.
  func ask(_ caller: Caller, _ snapshot: borrowing Snapshot) throws(Status) -> Asked<Void>?
}

extension Authenticator {
  package func known(_ credentials: Credentials, now: Instant) throws(Status) -> Caller? { nil }

  package func ask(
    _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Void>? { nil }
}
