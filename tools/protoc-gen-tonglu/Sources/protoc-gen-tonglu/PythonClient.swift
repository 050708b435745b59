import SwiftProtobufPluginLibrary

/// One client class of a service in Python.
struct PythonClient {
  let service: Service
  let isAsync: Bool

  var text: String {
    let name = "\(prefix)\(service.name)Client"
    let methods = service.methods
    return """
      class \(name):
          \"\"\"\(service.comment.paragraphs.first)\"\"\"

          def __init__(
              self, channel: \(grpc).Channel, settings: CallSettings = DEFAULTS
          ) -> None:
      \(methods.map(attribute).joined())
      \(methods.map { call($0) + resuming($0) + paged($0) }.joined(separator: "\n"))
      """
  }

  private var prefix: String { isAsync ? "Async" : "" }
  private var grpc: String { isAsync ? "grpc.aio" : "grpc" }
  private var lead: String { isAsync ? "async def" : "def" }
  private var wait: String { isAsync ? "await " : "" }

  /// The call object of a method, made when the client is.
  private func attribute(_ method: RPC) -> String {
    let (request, reply) = types(method)
    let kind =
      switch method.shape {
      case .unary: "UnaryCall"
      case .serverStream: "ServerStreamCall"
      case .clientStream: "ClientStreamCall"
      case .bidirectional: "BidirectionalCall"
      }
    let changes = method.shape == .unary ? "\n            \(method.isRead ? "False" : "True")," : ""
    return """
              self._\(Naming.snake(method.name)) = \(prefix)\(kind)[\(request), \(reply)](
                  channel, settings, "\(method.path)",
                  \(reply).FromString,\(changes)
              )

      """
  }

  private func call(_ method: RPC) -> String {
    let name = Naming.snake(method.name)
    let (request, reply) = types(method)
    let many =
      isAsync ? "AsyncIterable[\(request)] | Iterable[\(request)]" : "Iterable[\(request)]"
    let parameter = method.takesMany ? "requests: \(many)" : "request: \(request)"
    let result = method.sendsMany ? "\(prefix)ReplyStream[\(reply)]" : reply
    let (lead, wait) = method.sendsMany ? ("def", "") : (self.lead, self.wait)
    let given = method.takesMany ? "requests" : "request"
    return """
          \(lead) \(name)(
              self, \(parameter), *,
              timeout: \(timeout(method)), metadata: Metadata | None = None,
          ) -> \(result):
              \"\"\"\(docstring(method))\"\"\"
              return \(wait)self._\(name)(\(given), timeout, metadata)

      """
  }

  /// The endless resuming stream of a method whose request and responses have a cursor.
  private func resuming(_ method: RPC) -> String {
    guard method.resumes else { return "" }
    let name = Naming.snake(method.name)
    let (request, reply) = types(method)
    return """

          def \(name)_resuming(
              self, request: \(request), *, metadata: Metadata | None = None,
          ) -> \(prefix)ResumingStream[\(reply)]:
              \"\"\"As `\(name)`, opened again whenever it ends, from `request.cursor` on, or from
              now.\"\"\"
              return self._\(name).resuming(request, metadata)

      """
  }

  /// The iterators over pages and rows of a method that lists by pages.
  private func paged(_ method: RPC) -> String {
    guard let rows = method.rows, let row = rows.messageType else { return "" }
    let name = Naming.snake(method.name)
    let (request, reply) = types(method)
    let rowType = "\(PythonEmitter.module(row.file.name)).\(row.swiftType)"
    let (iterator, function) = isAsync ? ("AsyncIterator", "async_") : ("Iterator", "")
    return """

          def \(name)_pages(
              self, request: \(request), *,
              timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
          ) -> \(iterator)[\(reply)]:
              \"\"\"The pages of `\(name)`, from `request.page_token` on.

              `timeout` is for each page.\"\"\"
              return \(function)pages(self._\(name), request, timeout, metadata)

          def \(name)_all(
              self, request: \(request), *, limit: int | None = None,
              timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
          ) -> \(iterator)[\(rowType)]:
              \"\"\"The `\(rows.name)` of all pages of `\(name)`, `limit` at most.

              A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
              for each page.\"\"\"
              found = \(function)pages(self._\(name), request, timeout, metadata)
              return \(function)rows(found, lambda page: page.\(rows.name), limit)

      """
  }

  /// A unary call has the default deadline; a stream has one only where the call names it.
  private func timeout(_ method: RPC) -> String {
    method.shape == .unary ? "Timeout = DEFAULT" : "float | None = None"
  }

  private func docstring(_ method: RPC) -> String {
    var text = method.comment.lines.joined(separator: "\n").indented(4)
    if method.shape == .unary, !method.isRead {
      text += """


                A request without a request_id gets one: the same request, sent again, is the same \
        change.
        """
    }
    return String(text.drop { $0 == " " })
  }

  private func types(_ method: RPC) -> (request: String, reply: String) {
    (
      "\(PythonEmitter.module(method.request.file.name)).\(method.requestType)",
      "\(PythonEmitter.module(method.reply.file.name)).\(method.replyType)"
    )
  }
}

extension RPC {
  /// The rows of its pages; nil if it does not list by pages.
  var rows: FieldDescriptor? {
    guard shape == .unary, hasPages else { return nil }
    return reply.fields.first { $0.isRepeated && $0.messageType != nil }
  }
}
