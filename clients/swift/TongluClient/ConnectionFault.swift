import NIOSSL
package import TongluCore

/// Why a connection that was opened came to no call: all UNAVAILABLE.
extension Reason {
  /// The server's certificate is for another name.
  package static let certificateName = Reason("CERTIFICATE_NAME")
  /// The server's certificate could not be verified.
  package static let certificateRefused = Reason("CERTIFICATE_REFUSED")
  /// TLS could not begin.
  package static let tlsFailed = Reason("TLS_FAILED")
  /// The server answered a connection without TLS by TLS.
  package static let tlsRequired = Reason("TLS_REQUIRED")
}

enum ConnectionFault {
  /// The first byte of a TLS alert.
  static let alert: UInt8 = 0x15

  /// The status for an error of TLS; nil for others.
  static func status(of error: any Error, host: String, authority: String) -> Status? {
    switch error {
    case let error as NIOSSLExtraError where error == .failedToValidateHostname:
      Status(
        .unavailable, .certificateName,
        "no TLS with \(authority): its certificate is not for \(host)")
    case let error as NIOSSLExtraError:
      Status(.unavailable, .tlsFailed, "no TLS with \(authority): \(error.description)")
    case NIOSSLError.handshakeFailed(let cause): handshake("\(cause)", authority)
    default: nil
    }
  }

  private static func handshake(_ cause: String, _ authority: String) -> Status {
    if cause.lowercased().contains("certificate_verify_failed") {
      return Status(
        .unavailable, .certificateRefused,
        "no TLS with \(authority): its certificate has no known root, or is not valid now")
    }
    let isClosed = cause.contains("EOF during handshake")
    let why = isClosed ? "the server closed the connection" : cause
    return Status(.unavailable, .tlsFailed, "no TLS with \(authority): \(why)")
  }

  static func needsTLS(_ authority: String) -> Status {
    Status(
      .unavailable, .tlsRequired,
      "no connection to \(authority): it answers by TLS")
  }
}
