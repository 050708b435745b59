package import TongluCore
package import TongluDatabase

/// What a call brought to say who it is.
package struct Credentials: Sendable, Hashable {
  /// The `authorization` metadata, "Bearer …"; empty when absent.
  package var authorization: String
  /// The `tonglu-act-for` metadata of a service account: a member's id; empty when absent.
  package var actFor: String
  /// What the connection showed by mutual TLS, verified; nil without it.
  package var certificate: ClientCertificate?

  package init(
    authorization: String = "", actFor: String = "", certificate: ClientCertificate? = nil
  ) {
    self.authorization = authorization
    self.actFor = actFor
    self.certificate = certificate
  }

  package static let none = Credentials()
}

/// Finds out who calls. Identity implements it; a server calls it before anything else.
package protocol Authenticator: Sendable {
  /// The caller, `.anonymous` when no credentials were brought.
  ///
  /// Throws UNAUTHENTICATED TOKEN_INVALID, TOKEN_EXPIRED or CERTIFICATE_REQUIRED, and
  /// PERMISSION_DENIED for a member that the account may not act for. `snapshot` is of no tenant:
  /// the token names it.
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller
}
