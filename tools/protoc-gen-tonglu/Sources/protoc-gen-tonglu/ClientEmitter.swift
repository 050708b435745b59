/// Client stubs over `Channel`.
enum ClientEmitter {
  static func emit(_ service: Service) -> String {
    let methods = service.methods.filter { $0.shape == .unary }.map { method in
      """
      \(method.comment.swift())public func \(Naming.escaped(method.swiftName))(
        _ request: \(method.requestType), options: CallOptions = CallOptions()
      ) async throws(Status) -> \(method.replyType) {
        try await channel.unary("\(method.path)", request, options)
      }

      """
    }
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
}
