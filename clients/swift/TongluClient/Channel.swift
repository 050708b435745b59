import NIOCore
import NIOPosix
public import TongluCore
import TongluGRPC
public import TongluMessages

/// A connection to one server, for any number of calls at once; made on the first call and again
/// after a loss.
///
/// Calls may come from any task; no thread waits. Without TLS: for servers on this machine.
public final class Channel: Sendable {
  private let loop: any EventLoop
  private let connector: Connector

  /// `address` is "host:port"; INVALID_ARGUMENT BAD_ADDRESS otherwise.
  public init(_ address: String) throws(Status) {
    guard let colon = address.lastIndex(of: ":"),
      let port = Int(address[address.index(after: colon)...]), (1...65_535).contains(port),
      colon != address.startIndex
    else {
      throw .invalid("BAD_ADDRESS", field: "server", "host:port, not \(address)")
    }
    loop = MultiThreadedEventLoopGroup.singleton.any()
    connector = Connector(host: String(address[..<colon]), port: port, loop: loop)
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
