import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
public import TongluCore
import TongluGRPC
public import TongluMessages

/// A channel to a server, or to several equivalent ones, for any number of concurrent calls from
/// any task. It blocks no thread.
///
/// Each address has a connection, opened by the first call; calls use the connections in turn. A
/// lost connection is opened again when a call needs it, after delays that grow with each failure;
/// calls use the others meanwhile. Calls wait while a connection is being opened; if none is open
/// or being opened, they fail at once with UNAVAILABLE CANNOT_CONNECT (unless
/// `CallOptions.waitsForReady`).
///
/// ```swift
/// let channel = try Channel(["https://a.shop.example", "https://b.shop.example"])
/// let catalog = CatalogServiceClient(channel)
/// ```
public final class Channel: Sendable {
  private let loop: any EventLoop
  private let balancer: Balancer

  /// A channel to one address: "host:port" in plaintext, for servers on this machine, or
  /// "https://host:port" by TLS (default port 443). With `tls` it uses TLS for either form.
  ///
  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE.
  public convenience init(_ address: String, tls: TLS? = nil) throws(Status) {
    try self.init([address], ChannelOptions(tls: tls))
  }

  /// A channel to one or more addresses, each as above; a name may have several addresses, each of
  /// which gets a connection.
  ///
  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE.
  public init(
    _ addresses: [String], _ options: ChannelOptions = ChannelOptions()
  ) throws(Status) {
    guard !addresses.isEmpty else {
      throw .invalid("BAD_ADDRESS", field: "server", "at least one address")
    }
    var parsed: [Address] = []
    for address in addresses {
      parsed.append(try Address(address, isSecure: options.tls != nil))
    }
    var context: NIOSSLContext?
    if parsed.contains(where: \.isSecure) { context = try (options.tls ?? TLS()).makeContext() }
    loop = MultiThreadedEventLoopGroup.singleton.any()
    balancer = Balancer(parsed, tls: context, options, loop: loop)
  }

  deinit {
    let balancer = self.balancer
    loop.execute { balancer.close() }
  }

  /// Makes a unary call.
  ///
  /// Throws the server's refusal; UNAVAILABLE when the server is unreachable (CANNOT_CONNECT) or
  /// the connection was lost (CONNECTION_LOST: it is unknown whether the call was processed) and
  /// the call was not retried; DEADLINE_EXCEEDED after the timeout, CANCELLED with the task.
  public func unary<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws(Status) -> Reply {
    let bytes = try await unary(path, bytes: request.encoded(), options)
    return try Reply.decode(bytes, .lenient)
  }

  /// Makes a unary call with encoded messages.
  public func unary(
    _ path: String, bytes: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    try await once(OutgoingCall(path: path, request: .message(bytes), options: options))
  }

  /// Makes a call with one request and any number of responses.
  public func serverStream<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, _ options: CallOptions = CallOptions()
  ) -> ReplyStream<Reply> {
    let bytes = request.encoded()
    return ReplyStream {
      let call = OutgoingCall(path: path, request: .message(bytes), options: options)
      return self.open(call, sender: nil)
    }
  }

  /// Makes a call with any number of requests and one response. An error of `requests` cancels the
  /// call and is rethrown.
  public func clientStream<Requests: AsyncSequence & Sendable, Reply: Message>(
    _ path: String, _ requests: Requests, _ options: CallOptions = CallOptions()
  ) async throws(Status) -> Reply where Requests.Element: Message, Requests.Failure == Status {
    let outbox = Outbox(options.encoding)
    let call = OutgoingCall(path: path, request: .messages(outbox), options: options)
    let failed = Mutex<Status?>(nil)
    let sender = send(requests, by: outbox, of: call) { status in failed.withLock { $0 = status } }
    let result: Result<[UInt8], Status>
    do throws(Status) { result = .success(try await once(call)) } catch { result = .failure(error) }
    // Read before the sender is cancelled, which may make `requests` throw.
    let failure = failed.withLock { $0 }
    sender.cancel()
    if let failure { throw failure }
    return try Reply.decode(try result.get(), .lenient)
  }

  /// Makes a call with a stream of messages in both directions. An error of `requests` cancels the
  /// call.
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

  /// Makes a call with one response; cancelling the task cancels the call.
  private func once(_ call: OutgoingCall) async throws(Status) -> [UInt8] {
    let (loop, balancer) = (self.loop, self.balancer)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        loop.execute { balancer.start(call, .once { continuation.resume(returning: $0) }) }
      }
    } onCancel: {
      loop.execute { balancer.cancel(call, Self.cancelled) }
    }
    return try result.get()
  }

  private func open(_ call: OutgoingCall, sender: Task<Void, Never>?) -> OpenCall {
    let (loop, balancer) = (self.loop, self.balancer)
    let mailbox = Mailbox { count in loop.execute { balancer.consume(call, count) } }
    loop.execute { balancer.start(call, .stream(mailbox)) }
    return OpenCall(mailbox: mailbox, sender: sender, channel: self) {
      loop.execute { balancer.cancel(call, Self.cancelled) }
    }
  }

  /// Sends `requests` at the rate of the server.
  private func send<Requests: AsyncSequence & Sendable>(
    _ requests: Requests, by outbox: Outbox, of call: OutgoingCall,
    failed: @escaping @Sendable (Status) -> Void
  ) -> Task<Void, Never> where Requests.Element: Message, Requests.Failure == Status {
    let (loop, balancer) = (self.loop, self.balancer)
    outbox.setWake { loop.execute { balancer.resume(call) } }
    return Task {
      do throws(Status) {
        for try await request in requests {
          guard await outbox.send(request.encoded()) else { return }
        }
        outbox.finish()
      } catch {
        failed(error)
        loop.execute { balancer.cancel(call, error) }
      }
    }
  }

  /// Closes the connections; running and later calls end with UNAVAILABLE CHANNEL_CLOSED.
  public func close() async {
    let (loop, balancer) = (self.loop, self.balancer)
    await withCheckedContinuation { continuation in
      loop.execute {
        balancer.close()
        continuation.resume()
      }
    }
  }
}
