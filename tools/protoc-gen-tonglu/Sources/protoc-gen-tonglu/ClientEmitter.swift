/// Client stubs over `Channel`.
enum ClientEmitter {
  static func emit(_ service: Service) -> String {
    let methods = service.methods.map(function)
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      public import TongluCore
      public import TongluMessages

      \(service.comment.swift())public struct \(service.name)Client: Sendable {
        private let channel: Channel

        public init(_ channel: Channel) {
          self.channel = channel
        }

      \(methods.joined(separator: "\n").indented())}

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
          try await channel.unary("\(method.path)", request, options)
        }

        """
    case .serverStream:
      return start + """
        (
          _ request: \(request), options: CallOptions = CallOptions()
        ) -> ReplyStream<\(reply)> {
          channel.serverStream("\(method.path)", request, options)
        }

        """
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
}
