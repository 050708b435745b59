import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2

/// A call, from its first attempt to its end.
///
/// `@unchecked Sendable`: filled by the calling task, then owned by the channel's event loop.
final class OutgoingCall: @unchecked Sendable {
  /// The request, or requests.
  enum Request {
    case message([UInt8])
    case messages(Outbox)
  }

  /// The receiver of the response.
  enum Receiver {
    /// The call has one response.
    case once((Result<[UInt8], Status>) -> Void)
    case stream(Mailbox)
  }

  let path: String
  let request: Request
  let options: CallOptions
  var receiver: Receiver?
  /// The deadline of the timeout.
  var deadline: NIODeadline?
  /// The scheduled end of the deadline or next attempt.
  var expiry: Scheduled<Void>?
  var pause: Scheduled<Void>?
  private(set) var isOver = false

  /// The attempts that the server may have received.
  var attempts = 0
  /// Whether the server has refused an attempt without processing it.
  var wasRefused = false
  /// The failure of the last attempt that the server may have processed.
  var loss: Status?
  /// Whether some of `messages` were sent.
  private(set) var hasSent = false
  /// Whether a part of a stream's response was received.
  private(set) var hasReceived = false

  // The attempt under way.

  private(set) var connection: Connection?
  /// The number of its stream on its connection.
  private(set) var stream: Int32?
  var reply = ReplyFields()
  var body: [UInt8] = []

  init(path: String, request: Request, options: CallOptions) {
    self.path = path
    self.request = request
    self.options = options
  }

  /// Whether the server's messages are delivered one by one.
  var isStream: Bool { if case .stream = receiver { true } else { false } }

  /// Whether another attempt can send and receive everything again.
  var canRepeat: Bool { !isOver && !hasSent && !hasReceived }

  func began(on connection: Connection, stream: Int32) {
    if attempts > 0 || wasRefused {
      reply = ReplyFields()
      body = []
    }
    attempts += 1
    self.connection = connection
    self.stream = stream
  }

  /// The attempt has ended; the call may continue.
  func ended() {
    connection = nil
    stream = nil
  }

  /// Ends the call; later ends are ignored.
  func end(_ result: Result<[UInt8], Status>) {
    isOver = true
    expiry?.cancel()
    expiry = nil
    pause?.cancel()
    pause = nil
    if case .messages(let outbox) = request { outbox.close() }
    let receiver = self.receiver
    self.receiver = nil
    switch receiver {
    case .once(let completion): completion(result)
    case .stream(let mailbox):
      switch result {
      case .success: mailbox.finish(nil)
      case .failure(let status): mailbox.finish(status)
      }
    case nil: break
    }
  }

  /// The pending bytes of a request stream.
  func produce() -> Production {
    guard case .messages(let outbox) = request else { return .end() }
    guard let (bytes, isEnd) = outbox.take() else { return .later }
    hasSent = true
    return isEnd ? .end() : .content(bytes)
  }

  /// Receives a header block: the first (unless it is the only one), or the last.
  func receivedFields(after before: Metadata) {
    guard let metadata = options.replyMetadata else { return }
    if reply.hasStatus {
      metadata.set(initial: before, trailing: reply.metadata.dropping(before))
    } else {
      metadata.set(initial: reply.metadata, trailing: Metadata())
    }
  }

  /// Receives bytes of the response; RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE and errors of its
  /// framing.
  func receive(_ data: [UInt8]) throws(Status) {
    guard case .stream(let mailbox) = receiver else {
      body += data
      guard body.count <= MessageFrame.defaultLimit + MessageFrame.prefixLength else {
        throw MessageFrame.tooLarge(body.count, limit: MessageFrame.defaultLimit)
      }
      return
    }
    hasReceived = true
    mailbox.put(data, try reply.messageEncoding())
  }

  /// The call's outcome when its stream has ended.
  func outcome() throws(Status) -> [UInt8] {
    if let status = reply.status { throw status }
    if isStream { return [] }
    let encoding = try reply.messageEncoding()
    let body = self.body
    let range = try MessageFrame.range(ofUnary: body.span, encoding: encoding)
    let message = Array(body[range])
    return body[0] == 1
      ? try encoding.decompressed(message, limit: MessageFrame.defaultLimit) : message
  }
}
