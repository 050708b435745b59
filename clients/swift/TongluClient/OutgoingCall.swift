import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2

/// One call under way, from its first attempt to its end.
///
/// `@unchecked Sendable`: filled by the calling task, then owned by the channel's event loop.
final class OutgoingCall: @unchecked Sendable {
  /// What is sent.
  enum Request {
    case message([UInt8])
    case messages(Outbox)
  }

  /// The receiver of the response.
  enum Receiver {
    /// The call ends with one message.
    case once((Result<[UInt8], Status>) -> Void)
    case stream(Mailbox)
  }

  let path: String
  let request: Request
  let options: CallOptions
  var receiver: Receiver?
  /// When the timeout is over.
  var deadline: NIODeadline?
  /// What happens by and by: the deadline's end, the next attempt.
  var expiry: Scheduled<Void>?
  var pause: Scheduled<Void>?
  private(set) var isOver = false

  /// Attempts that the server may have seen.
  var attempts = 0
  /// The server has refused an attempt unseen.
  var wasRefused = false
  /// What the last attempt failed with that the server may have processed.
  var loss: Status?
  /// Some of `messages` were sent.
  private(set) var hasSent = false
  /// Some of a stream's response is here.
  private(set) var hasReceived = false

  // The attempt under way.

  private(set) var connection: Connection?
  /// Its number on its connection.
  private(set) var stream: Int32?
  var reply = ReplyFields()
  var body: [UInt8] = []

  init(path: String, request: Request, options: CallOptions) {
    self.path = path
    self.request = request
    self.options = options
  }

  /// Whether the server's messages are taken one by one.
  var isStream: Bool { if case .stream = receiver { true } else { false } }

  /// Whether another attempt can send and receive what this one did.
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

  /// The attempt is over; the call may not be.
  func ended() {
    connection = nil
    stream = nil
  }

  /// Ends the call; later ends are not heard.
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

  /// Receives a block of header fields: the first (unless it is the only one), or the last.
  func receivedFields(after before: Metadata) {
    guard let metadata = options.replyMetadata else { return }
    if reply.hasStatus {
      metadata.set(initial: before, trailing: reply.metadata.dropping(before))
    } else {
      metadata.set(initial: reply.metadata, trailing: Metadata())
    }
  }

  /// Takes bytes of the response; RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE and what else is wrong with
  /// it.
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

  /// The call's outcome once its stream has ended.
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
