import Glibc
import NIOCore
import TongluCore

/// The addresses of a name, by the system's resolver.
enum HostLookup {
  /// All addresses of `host`, in the system's order; UNAVAILABLE CANNOT_CONNECT for none.
  ///
  /// Blocks until the name servers answer.
  static func addresses(_ host: String, _ port: Int) throws(Status) -> [HostAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let failure = unsafe getaddrinfo(host, String(port), &hints, &list)
    guard failure == 0 else {
      let cause = unsafe String(cString: gai_strerror(failure))
      throw Status(.unavailable, "CANNOT_CONNECT", "no address of \(host): \(cause)")
    }
    defer { unsafe freeaddrinfo(list) }
    var found: [HostAddress] = []
    var next = unsafe list
    while let entry = unsafe next {
      if let address = unsafe address(of: entry.pointee, host), !found.contains(address) {
        found.append(address)
      }
      unsafe next = entry.pointee.ai_next
    }
    return found
  }

  private static func address(of entry: addrinfo, _ host: String) -> HostAddress? {
    guard let start = unsafe UnsafeRawPointer(entry.ai_addr) else { return nil }
    return switch unsafe entry.ai_family {
    case AF_INET: unsafe HostAddress(start.loadUnaligned(as: sockaddr_in.self), host: host)
    case AF_INET6: unsafe HostAddress(start.loadUnaligned(as: sockaddr_in6.self), host: host)
    default: nil
    }
  }
}
