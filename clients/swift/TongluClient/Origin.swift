import NIOCore
package import TongluCore

/// The server that a credential is for: scheme, host and port, spelled in one way.
///
/// Two names of one machine are two origins: which server answers is not known before a credential
/// has been sent there.
package struct Origin: Sendable, CustomStringConvertible {
  private let address: Address

  /// `server` as a channel takes it, `isSecure` when TLS was asked for beside it; INVALID_ARGUMENT
  /// BAD_ADDRESS.
  package init(_ server: String, isSecure: Bool) throws(Status) {
    address = try Address(server, isSecure: isSecure)
  }

  /// `https://shop.example:443`, `127.0.0.1:7443`: lower case, the port always there, addresses as
  /// the system writes them.
  package var description: String {
    var host = address.host.lowercased()
    if let literal = address.literal?.ipAddress { host = literal }
    if host.hasSuffix(".") { host.removeLast() }
    let place = host.contains(":") ? "[\(host)]:\(address.port)" : "\(host):\(address.port)"
    return address.isSecure ? "https://\(place)" : place
  }

  /// Whether a credential on its way there can be read by others: neither TLS, nor the loopback.
  package var isExposed: Bool {
    guard !address.isSecure else { return false }
    guard let literal = address.literal?.ipAddress else {
      return address.host.lowercased() != "localhost"
    }
    return !literal.hasPrefix("127.") && literal != "::1"
  }
}
