/// Typed stubs for stock grpcio: one module a service.
enum PythonEmitter {
  static func emit(_ service: Service) -> String {
    let methods = service.methods.filter { $0.shape == .unary }
    let modules = Set(
      methods.flatMap { [$0.request.file.name, $0.reply.file.name] }.map(module)
    ).sorted()
    var text = """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"\(service.comment.lines.joined(separator: "\n"))\"\"\"

      from __future__ import annotations

      import grpc

      """
    for name in modules { text += "from tonglu.v1 import \(name)\n" }
    text += """

      __all__ = ["\(service.name)Client"]


      class \(service.name)Client:
          \"\"\"\(service.comment.paragraphs.first)\"\"\"

          def __init__(self, channel: grpc.Channel) -> None:

      """
    for method in methods {
      let request = type(method.request.file.name, method.requestType)
      let reply = type(method.reply.file.name, method.replyType)
      text += """
                self._\(Naming.snake(method.name)) = channel.unary_unary(
                    "\(method.path)",
                    request_serializer=\(request).SerializeToString,
                    response_deserializer=\(reply).FromString,
                )

        """
    }
    for method in methods {
      let name = Naming.snake(method.name)
      let request = type(method.request.file.name, method.requestType)
      let comment = method.comment.lines.joined(separator: "\n").indented(4)
        .drop { $0 == " " }
      text += """

            def \(name)(
                self, request: \(request), *, timeout: float | None = None, metadata=None
            ) -> \(type(method.reply.file.name, method.replyType)):
                \"\"\"\(comment)\"\"\"
                return self._\(name)(request, timeout=timeout, metadata=metadata)

        """
    }
    return text
  }

  static func package(_ schema: Schema) -> String {
    let services = schema.services.map { "from tonglu.\($0.command) import \($0.name)Client\n" }
    let names = schema.services.map { "    \"\($0.name)Client\",\n" }.joined()
    return """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"Tonglu's client for stock grpcio.\"\"\"

      \(services.joined())from tonglu._channel import bearer, connect, reason, request_id

      __all__ = [
      \(names)    "bearer",
          "connect",
          "reason",
          "request_id",
      ]

      """
  }

  /// `tonglu/v1/orders.proto` → `orders_pb2`.
  private static func module(_ file: String) -> String {
    String(file.split(separator: "/").last!.split(separator: ".")[0]) + "_pb2"
  }

  private static func type(_ file: String, _ name: String) -> String { "\(module(file)).\(name)" }
}
