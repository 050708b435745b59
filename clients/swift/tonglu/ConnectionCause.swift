import TongluClient
import TongluCore

/// Why a connection that was opened came to no call, in words of what to change.
extension Session {
  /// The status with its cause found out by a look at the server; others unchanged.
  func explained(_ status: Status) async -> Status {
    guard status.has(.certificateRefused, .tlsFailed) else { return await titled(status) }
    let server = profile.server
    switch await ServerProbe.look(at: server) {
    case .tls(let from, let until) where status.has(.certificateRefused):
      return Self.certificate(server.printable, from: from, until: until)
    case .plaintext:
      return Status(
        .unavailable, .plaintextPort,
        "no TLS with \(server.printable): this port speaks plaintext")
    case .tls, .unknown: return status
    }
  }

  private static func certificate(_ server: String, from: Instant, until: Instant) -> Status {
    let now = WallClock.system.now
    if now > until {
      return Status(
        .unavailable, .certificateExpired,
        "no TLS with \(server): its certificate expired on \(until.rfc3339.prefix(10))")
    }
    if now < from {
      return Status(
        .unavailable, .certificateTooEarly,
        "no TLS with \(server): its certificate is valid from \(from.rfc3339.prefix(10)) on")
    }
    return Status(
      .unavailable, .certificateUntrusted,
      "no TLS with \(server): its certificate comes from no root that is known here")
  }
}

extension Reason {
  static let certificateExpired = Reason("SERVER_CERTIFICATE_EXPIRED")
  static let certificateTooEarly = Reason("CERTIFICATE_NOT_YET_VALID")
  static let certificateUntrusted = Reason("CERTIFICATE_UNTRUSTED")
  static let plaintextPort = Reason("PLAINTEXT_PORT")
}

/// What to do about it.
enum ConnectionAdvice {
  static func text(_ status: Status) -> String? {
    switch Reason(status.reason) {
    case .certificateName: "use a name or an address that its certificate is for"
    case .certificateExpired: "its operator renews it; is the clock of this computer right?"
    case .certificateTooEarly: "is the clock of this computer right?"
    case .certificateUntrusted, .certificateRefused:
      "where its roots are private, give their file: --tls-roots roots.pem"
    case .plaintextPort: "leave out https:// and --tls-roots"
    case .tlsRequired: "write https:// before the server's name"
    case .tlsFailed: "does the port belong to a Tonglu server?"
    default: nil
    }
  }
}
