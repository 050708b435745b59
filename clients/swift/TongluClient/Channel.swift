import NIOCore
import NIOPosix
import NIOSSL
public import TongluCore
import TongluGRPC
public import TongluMessages

/// A connection to one server, for any number of calls at once; made on the first call and again
/// after a loss.
///
/// Calls may come from any task; no thread waits.
public final class Channel: Sendable {
  private let loop: any EventLoop
  private let connector: Connector

  /// `address` is "host:port" in plaintext, for servers on this machine, or "https://host:port" by
  /// TLS (port 443 when it names none), which `tls` asks for too.
  ///
  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE.
  public init(_ address: String, tls: TLS? = nil) throws(Status) {
    let isSecure = address.hasPrefix("https://")
    let place = isSecure ? String(address.dropFirst(8)) : address
    guard let (host, port) = Self.split(place, portDefault: isSecure ? 443 : nil) else {
      throw .invalid("BAD_ADDRESS", field: "server", "host:port, not \(address)")
    }
    let secure: TLS? = tls ?? (isSecure ? TLS() : nil)
    let context: NIOSSLContext? = if let secure { try secure.makeContext() } else { nil }
    loop = MultiThreadedEventLoopGroup.singleton.any()
    connector = Connector(host: host, port: port, tls: context, loop: loop)
  }

  private static func split(_ text: String, portDefault: Int?) -> (host: String, port: Int)? {
    guard let colon = text.lastIndex(of: ":") else {
      return text.isEmpty ? nil : portDefault.map { (text, $0) }
    }
    guard let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port),
      colon != text.startIndex
    else { return nil }
    return (String(text[..<colon]), port)
  }

  /// Makes a call with one message each way.
  ///
  /// Throws what the server refused with; UNAVAILABLE when it cannot be reached or the connection
  /// was lost, DEADLINE_EXCEEDED after the timeout.
  public func unary<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws(Status) -> Reply {
    let bytes = try await unary(path, bytes: request.encoded(), options)
    return try Reply.decode(bytes, .lenient)
  }

  /// Makes a call with encoded messages.
  public func unary(
    _ path: String, bytes: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    let (loop, connector) = (self.loop, self.connector)
    let call = OutgoingCall(path: path, message: bytes, options: options)
    let result = await withCheckedContinuation { continuation in
      call.completion = { continuation.resume(returning: $0) }
      loop.execute { connector.start(call) }
    }
    return try result.get()
  }

  /// Closes the connection; calls that are under way end with UNAVAILABLE.
  public func close() async {
    let (loop, connector) = (self.loop, self.connector)
    await withCheckedContinuation { continuation in
      loop.execute {
        connector.close { continuation.resume() }
      }
    }
  }
}
