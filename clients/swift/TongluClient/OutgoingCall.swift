import NIOCore
import TongluCore
import TongluGRPC

/// One call under way.
///
/// `@unchecked Sendable`: filled by the calling task, then owned by the channel's event loop.
final class OutgoingCall: @unchecked Sendable {
  /// What is sent.
  enum Request {
    case message([UInt8])
    case messages(Outbox)
  }

  /// Who waits for the reply.
  enum Receiver {
    /// The call ends with one message.
    case once((Result<[UInt8], Status>) -> Void)
    case stream(Mailbox)
  }

  let path: String
  let request: Request
  let options: CallOptions
  var receiver: Receiver?
  var reply = ReplyFields()
  var body: [UInt8] = []
  private var deframer: Deframer?
  var deadline: Scheduled<Void>?
  /// Its number on its connection.
  var stream: Int32?

  init(path: String, request: Request, options: CallOptions) {
    self.path = path
    self.request = request
    self.options = options
  }

  /// Whether the server's messages are taken one by one.
  var isStream: Bool { if case .stream = receiver { true } else { false } }

  /// Ends the call; later ends are not heard.
  func end(_ result: Result<[UInt8], Status>) {
    deadline?.cancel()
    deadline = nil
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

  /// A block of header fields has come: the first, unless it is the only one, or the last.
  func receivedFields(after before: Metadata) {
    guard let metadata = options.replyMetadata else { return }
    if reply.hasStatus {
      metadata.set(initial: before, trailing: reply.metadata.dropping(before))
    } else {
      metadata.set(initial: reply.metadata, trailing: Metadata())
    }
  }

  /// Takes bytes of the reply; RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE and what else is wrong with it.
  func receive(_ data: [UInt8]) throws(Status) {
    guard case .stream(let mailbox) = receiver else {
      body += data
      guard body.count <= MessageFrame.defaultLimit + MessageFrame.prefixLength else {
        throw MessageFrame.tooLarge(body.count, limit: MessageFrame.defaultLimit)
      }
      return
    }
    if deframer == nil { deframer = Deframer(encoding: try reply.messageEncoding()) }
    deframer?.append(data)
    mailbox.received(data.count)
    while let message = try deframer?.next() { mailbox.put(message) }
  }

  /// The call's outcome once its stream has ended.
  func outcome() throws(Status) -> [UInt8] {
    if let status = reply.status { throw status }
    if isStream {
      try deframer?.finish()
      return []
    }
    let encoding = try reply.messageEncoding()
    let body = self.body
    let range = try MessageFrame.range(ofUnary: body.span, encoding: encoding)
    let message = Array(body[range])
    return body[0] == 1
      ? try encoding.decompressed(message, limit: MessageFrame.defaultLimit) : message
  }
}
