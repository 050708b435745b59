import NIOCore
import TongluCore
import TongluGRPC

/// One call under way.
///
/// `@unchecked Sendable`: filled by the calling task, then owned by the channel's event loop.
final class OutgoingCall: @unchecked Sendable {
  let path: String
  let message: [UInt8]
  let options: CallOptions
  var completion: ((Result<[UInt8], Status>) -> Void)?
  var reply = ReplyFields()
  var body: [UInt8] = []
  var deadline: Scheduled<Void>?

  init(path: String, message: [UInt8], options: CallOptions) {
    self.path = path
    self.message = message
    self.options = options
  }

  /// Ends the call; later ends are not heard.
  func end(_ result: Result<[UInt8], Status>) {
    deadline?.cancel()
    deadline = nil
    completion?(result)
    completion = nil
  }

  /// The call's outcome once its stream has ended.
  func outcome() throws(Status) -> [UInt8] {
    if let status = reply.status { throw status }
    let encoding = try reply.messageEncoding()
    let body = self.body
    let range = try MessageFrame.range(ofUnary: body.span, encoding: encoding)
    return Array(body[range])
  }
}
