import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
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
    try await once(OutgoingCall(path: path, request: .message(bytes), options: options))
  }

  /// Makes a call with one request and any number of replies.
  public func serverStream<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, _ options: CallOptions = CallOptions()
  ) -> ReplyStream<Reply> {
    let bytes = request.encoded()
    return ReplyStream {
      let call = OutgoingCall(path: path, request: .message(bytes), options: options)
      return self.open(call, sender: nil)
    }
  }

  /// Makes a call with any number of requests and one reply. What `requests` throws cancels the
  /// call and is thrown on.
  public func clientStream<Requests: AsyncSequence & Sendable, Reply: Message>(
    _ path: String, _ requests: Requests, _ options: CallOptions = CallOptions()
  ) async throws(Status) -> Reply where Requests.Element: Message, Requests.Failure == Status {
    let outbox = Outbox(options.encoding)
    let call = OutgoingCall(path: path, request: .messages(outbox), options: options)
    let failed = Mutex<Status?>(nil)
    let sender = send(requests, by: outbox, of: call) { status in failed.withLock { $0 = status } }
    let result: Result<[UInt8], Status>
    do throws(Status) { result = .success(try await once(call)) } catch { result = .failure(error) }
    sender.cancel()
    if let status = failed.withLock({ $0 }) { throw status }
    return try Reply.decode(try result.get(), .lenient)
  }

  /// Makes a call with any number of messages both ways. What `requests` throws cancels the call.
  public func bidirectional<Requests: AsyncSequence & Sendable, Reply: Message>(
    _ path: String, _ requests: Requests, _ options: CallOptions = CallOptions()
  ) -> ReplyStream<Reply> where Requests.Element: Message, Requests.Failure == Status {
    ReplyStream {
      let outbox = Outbox(options.encoding)
      let call = OutgoingCall(path: path, request: .messages(outbox), options: options)
      return self.open(call, sender: self.send(requests, by: outbox, of: call) { _ in })
    }
  }

  static let cancelled = Status(.cancelled, "CANCELLED", "the call was cancelled")

  /// Makes a call that ends with one message; the task's cancellation is the call's.
  private func once(_ call: OutgoingCall) async throws(Status) -> [UInt8] {
    let (loop, connector) = (self.loop, self.connector)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        call.receiver = .once { continuation.resume(returning: $0) }
        loop.execute { connector.start(call) }
      }
    } onCancel: {
      loop.execute { connector.cancel(call, Self.cancelled) }
    }
    return try result.get()
  }

  private func open(_ call: OutgoingCall, sender: Task<Void, Never>?) -> OpenCall {
    let (loop, connector) = (self.loop, self.connector)
    let mailbox = Mailbox { count in loop.execute { connector.consume(call, count) } }
    call.receiver = .stream(mailbox)
    loop.execute { connector.start(call) }
    return OpenCall(mailbox: mailbox, sender: sender) {
      loop.execute { connector.cancel(call, Self.cancelled) }
    }
  }

  /// Sends what `requests` gives as the server takes it.
  private func send<Requests: AsyncSequence & Sendable>(
    _ requests: Requests, by outbox: Outbox, of call: OutgoingCall,
    failed: @escaping @Sendable (Status) -> Void
  ) -> Task<Void, Never> where Requests.Element: Message, Requests.Failure == Status {
    let (loop, connector) = (self.loop, self.connector)
    outbox.setWake { loop.execute { connector.resume(call) } }
    return Task {
      do throws(Status) {
        for try await request in requests {
          guard await outbox.send(request.encoded()) else { return }
        }
        outbox.finish()
      } catch {
        failed(error)
        loop.execute { connector.cancel(call, error) }
      }
    }
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
