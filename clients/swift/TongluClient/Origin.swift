import NIOCore
package import TongluCore

/// The server that a credential is for: normalized scheme, host and port.
///
/// Two names of one machine are two origins: which server answers is unknown before a credential is
/// sent.
package struct Origin: Sendable, CustomStringConvertible {
  private let address: Address

  /// `server` as for a channel; `isSecure` if TLS was requested separately. INVALID_ARGUMENT
  /// BAD_ADDRESS.
  package init(_ server: String, isSecure: Bool) throws(Status) {
    address = try Address(server, isSecure: isSecure)
  }

  /// `https://shop.example:443`, `127.0.0.1:7443`: lower case, always with the port, addresses in
  /// the system's form.
  package var description: String {
    var host = address.host.lowercased()
    if let literal = address.literal?.ipAddress { host = literal }
    if host.hasSuffix(".") { host.removeLast() }
    let place = host.contains(":") ? "[\(host)]:\(address.port)" : "\(host):\(address.port)"
    return address.isSecure ? "https://\(place)" : place
  }

  /// Whether others could read a credential in transit: neither TLS nor the loopback.
  package var isExposed: Bool {
    guard !address.isSecure else { return false }
    guard let literal = address.literal?.ipAddress else {
      return address.host.lowercased() != "localhost"
    }
    return !literal.hasPrefix("127.") && literal != "::1"
  }
}
