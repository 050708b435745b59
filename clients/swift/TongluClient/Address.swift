import NIOCore
import TongluCore

/// The address of a machine.
typealias HostAddress = SocketAddress

/// The address of a server as given by the channel's user.
struct Address: Sendable, Hashable {
  /// A name, or an address without brackets.
  let host: String
  let port: Int
  let isSecure: Bool

  /// Reads "host:port", "[address]:port" or "https://host" with or without a port;
  /// INVALID_ARGUMENT BAD_ADDRESS.
  init(_ text: String, isSecure: Bool) throws(Status) {
    let isURL = text.hasPrefix("https://")
    self.isSecure = isSecure || isURL
    let place = isURL ? text.dropFirst(8) : text[...]
    let end = place.lastIndex(of: "]") ?? place.startIndex
    let colon = place[end...].lastIndex(of: ":")
    let name = place[..<(colon ?? place.endIndex)]
    let port = colon.map { Int(place[place.index(after: $0)...]) } ?? (isURL ? 443 : nil)
    guard let port, (1...65_535).contains(port), Self.isHost(name) else {
      throw .invalid(
        "BAD_ADDRESS", field: "server", "host:port or https://host:port, not \(text)")
    }
    self.port = port
    let isBracketed = name.hasPrefix("[") && name.hasSuffix("]")
    host = String(isBracketed ? name.dropFirst().dropLast() : name)
  }

  /// Whether it can be a name or an address: not part of a URL, a path or an account's name.
  private static func isHost(_ name: Substring) -> Bool {
    let isBracketed = name.hasPrefix("[") && name.hasSuffix("]")
    let inner = isBracketed ? name.dropFirst().dropLast() : name
    return !inner.isEmpty
      && inner.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace && scalar.value >= 0x20 && scalar.value != 0x7F
          && !"/\\?#@[]".unicodeScalars.contains(scalar) && (scalar != ":" || isBracketed)
      }
  }

  /// The value of `:authority` of calls.
  var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The machine's address; nil for a name.
  var literal: HostAddress? { try? HostAddress(ipAddress: host, port: port) }
}

extension HostAddress {
  /// "127.0.0.1:7443", "[::1]:7443".
  var text: String {
    guard let ipAddress, let port else { return "\(self)" }
    return ipAddress.contains(":") ? "[\(ipAddress)]:\(port)" : "\(ipAddress):\(port)"
  }
}
