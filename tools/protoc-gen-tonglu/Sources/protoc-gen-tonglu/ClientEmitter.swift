/// Emits client stubs over `Channel`. Every unary call is safe to repeat: it reads or has its
/// request_id.
enum ClientEmitter {
  static func emit(_ service: Service) -> String {
    let methods = service.methods.map(function)
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      \(Modules.imports(service.modules.union(["TongluCore"]), "public"))
      \(service.comment.swift())public struct \(service.name)Client: Sendable {
        private let channel: Channel

        public init(_ channel: Channel) {
          self.channel = channel
        }

      \(methods.joined(separator: "\n").indented())}

      """
  }

  /// The modules that provide every message with the client.
  static func exports(_ schema: Schema) -> String {
    """
    // Generated from the schema by protoc-gen-tonglu. Do not edit.
    // swift-format-ignore-file

    \(Modules.imports(schema.modules, "@_exported public"))
    """
  }

  private static func function(_ method: RPC) -> String {
    let start = "\(method.comment.swift())public func \(Naming.escaped(method.swiftName))"
    let (request, reply) = (method.requestType, method.replyType)
    switch method.shape {
    case .unary:
      return start + """
        (
          _ request: \(request), options: CallOptions = CallOptions()
        ) async throws(Status) -> \(reply) {
          try await channel.unary("\(method.path)", request, options.safeToRepeat)
        }

        """
    case .serverStream:
      return start + """
        (
          _ request: \(request), options: CallOptions = CallOptions()
        ) -> ReplyStream<\(reply)> {
          channel.serverStream("\(method.path)", request, options.safeToRepeat)
        }

        """ + resuming(method)
    case .clientStream:
      return start + """
        <Requests: AsyncSequence<\(request), Status> & Sendable>(
          _ requests: Requests, options: CallOptions = CallOptions()
        ) async throws(Status) -> \(reply) {
          try await channel.clientStream("\(method.path)", requests, options)
        }

        """
    case .bidirectional:
      return start + """
        <Requests: AsyncSequence<\(request), Status> & Sendable>(
          _ requests: Requests, options: CallOptions = CallOptions()
        ) -> ReplyStream<\(reply)> {
          channel.bidirectional("\(method.path)", requests, options)
        }

        """
    }
  }

  /// The endless resuming stream of a method whose request and responses have a cursor.
  private static func resuming(_ method: RPC) -> String {
    guard method.resumes else { return "" }
    let name = Naming.escaped(method.swiftName)
    let comment = "opened again whenever it ends: from `request.cursor` on, or from now."
    return """

      /// As `\(method.swiftName)`, \(comment)
      public func \(name)(
        resuming request: \(method.requestType), options: CallOptions = CallOptions()
      ) -> ResumingStream<\(method.replyType)> {
        let client = self
        return ResumingStream(from: request.cursor, cursorOf: { $0.cursor }) { cursor in
          var request = request
          request.cursor = cursor
          return client.\(name)(request, options: options)
        }
      }

      """
  }
}
