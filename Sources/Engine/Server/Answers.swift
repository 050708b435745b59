import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// An HTTP response to a request that is not a gRPC call.
enum PlainAnswer: CaseIterable {
  case notFound
  case methodNotAllowed
  case unsupportedMediaType
  case contentTooLarge

  fileprivate var head: FieldBlock {
    switch self {
    case .notFound: Answers.notFoundHead
    case .methodNotAllowed: Answers.methodNotAllowedHead
    case .unsupportedMediaType: Answers.unsupportedMediaTypeHead
    case .contentTooLarge: Answers.contentTooLargeHead
    }
  }

  fileprivate var body: String {
    switch self {
    case .notFound: "404: this is a gRPC server, and has no such method\n"
    case .methodNotAllowed: "405: this is a gRPC server; calls are POST\n"
    case .unsupportedMediaType: "415: this is a gRPC server; content-type is application/grpc\n"
    case .contentTooLarge: "413: this is a gRPC server; content-type is application/grpc\n"
    }
  }
}

/// The responses of an event loop, and a buffer for fields that differ by call.
final class Answers {
  private let blocks = ReplyBlocks.shared
  private var fields = Fields()
  private var moreFields = Fields()
}

/// The constant header fields of responses, made once for the process.
private struct ReplyBlocks: Sendable {
  static let shared = ReplyBlocks()

  let head = FieldBlock([(":status", "200"), ("content-type", ContentType.grpc)])
  let okTrailers = FieldBlock([("grpc-status", "0")])
  let compressedHeads: [MessageEncoding: FieldBlock] = Dictionary(
    uniqueKeysWithValues: MessageEncoding.allCases.map { encoding in
      (
        encoding,
        FieldBlock([
          (":status", "200"), ("content-type", ContentType.grpc),
          ("grpc-encoding", encoding.rawValue),
          ("grpc-accept-encoding", MessageEncoding.accepted),
        ])
      )
    })
  let refusalHead = FieldBlock([
    (":status", "200"), ("content-type", ContentType.grpc),
    ("grpc-accept-encoding", MessageEncoding.accepted),
  ])
}

extension Answers {
  /// The trailers of successful calls.
  var okTrailers: FieldBlock { blocks.okTrailers }

  fileprivate static let notFoundHead = FieldBlock([
    (":status", "404"), ("content-type", "text/plain; charset=utf-8"),
  ])
  fileprivate static let methodNotAllowedHead = FieldBlock([
    (":status", "405"), ("allow", "POST"), ("content-type", "text/plain; charset=utf-8"),
  ])
  fileprivate static let unsupportedMediaTypeHead = FieldBlock([
    (":status", "415"), ("content-type", "text/plain; charset=utf-8"),
  ])
  fileprivate static let contentTooLargeHead = FieldBlock([
    (":status", "413"), ("content-type", "text/plain; charset=utf-8"),
  ])
  /// The response to an HTTP/1 client.
  static let http1 = {
    let body = "505: this is a gRPC server; it speaks HTTP/2 only\n"
    return "HTTP/1.1 505 HTTP Version Not Supported\r\nConnection: close\r\n"
      + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
      + body
  }()

  /// Submits the outcome of a finished call.
  func reply(_ invocation: Invocation, stream: Int32, on session: Session) {
    guard invocation.isReplied else {
      guard let status = invocation.refusal else {
        preconditionFailure("a finished call has an outcome")
      }
      return refuse(status.forPeers, invocation, stream: stream, on: session)
    }
    let encoding = invocation.encoding(ofReply: invocation.reply.count)
    let content =
      encoding == .identity
      ? Content.message(invocation.reply) : .plain(encoding.framed(invocation.reply))
    guard invocation.hasMetadata else {
      session.reply(
        stream: stream, head: head(encoding), content: content, trailers: blocks.okTrailers)
      return
    }
    fields.removeAll()
    invocation.initialMetadata.forEachField { fields.append($0, $1) }
    moreFields.removeAll()
    if let position = invocation.position {
      position.withCharacters { moreFields.append("tonglu-position", $0) }
    }
    invocation.trailingMetadata.forEachField { moreFields.append($0, $1) }
    session.reply(
      stream: stream, head: head(encoding), more: fields, content: content,
      trailers: blocks.okTrailers, moreTrailers: moreFields)
  }

  /// Begins the response of a stream; its messages are requested by `produce`.
  func begin(_ invocation: Invocation, stream: Int32, on session: Session) {
    var more = Fields()
    invocation.initialMetadata.forEachField { more.append($0, $1) }
    session.reply(
      stream: stream, head: head(invocation.streamEncoding), more: more, content: .produced)
  }

  private func head(_ encoding: MessageEncoding) -> FieldBlock {
    encoding == .identity ? blocks.head : blocks.compressedHeads[encoding] ?? blocks.head
  }

  /// Submits a refusal with the handler's metadata: one header block, or two with initial metadata.
  private func refuse(
    _ status: Status, _ invocation: Invocation, stream: Int32, on session: Session
  ) {
    guard !invocation.initialMetadata.entries.isEmpty else {
      return refuse(status, invocation.trailingMetadata, stream: stream, on: session)
    }
    var (fields, more) = (Fields(), Fields())
    Trailers.forEachField(of: status) { name, value in fields.append(name, value) }
    invocation.trailingMetadata.forEachField { fields.append($0, $1) }
    invocation.initialMetadata.forEachField { more.append($0, $1) }
    session.reply(
      stream: stream, head: blocks.head, more: more, content: .plain([]), moreTrailers: fields)
  }

  /// Submits a refusal: one header block.
  func refuse(
    _ status: Status, _ trailing: Metadata = Metadata(), stream: Int32, on session: Session
  ) {
    var fields = Fields()
    Trailers.forEachField(of: status) { name, value in fields.append(name, value) }
    trailing.forEachField { fields.append($0, $1) }
    let head = status.code == .unimplemented ? blocks.refusalHead : blocks.head
    session.reply(stream: stream, head: head, more: fields, content: .none)
  }

  func answer(_ plain: PlainAnswer, stream: Int32, on session: Session) {
    session.reply(stream: stream, head: plain.head, content: .plain(Array(plain.body.utf8)))
  }
}
