/// Emits typed stubs for stock grpcio: one module per service.
enum PythonEmitter {
  static func emit(_ service: Service) -> String {
    let methods = service.methods
    let modules = Set(
      methods.flatMap { [$0.request.file.name, $0.reply.file.name] }.map(module)
    ).sorted()
    var text = """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"\(service.comment.lines.joined(separator: "\n"))\"\"\"

      from __future__ import annotations

      \(iterables(methods))import grpc

      """
    text += "from tonglu._channel import Metadata\n"
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
                self._\(Naming.snake(method.name)) = channel.\(method.shape.pythonName)(
                    "\(method.path)",
                    request_serializer=\(request).SerializeToString,
                    response_deserializer=\(reply).FromString,
                )

        """
    }
    for method in methods {
      let name = Naming.snake(method.name)
      let request = type(method.request.file.name, method.requestType)
      let given = method.takesMany ? "iter(requests)" : "request"
      let comment = method.comment.lines.joined(separator: "\n").indented(4)
        .drop { $0 == " " }
      text += """

            def \(name)(
                self, \(parameter(request, method)), *,
                timeout: float | None = None, metadata: Metadata | None = None,
            ) -> \(result(type(method.reply.file.name, method.replyType), method)):
                \"\"\"\(comment)\"\"\"
                return self._\(name)(\(given), timeout=timeout, metadata=metadata)

        """
    }
    return text
  }

  private static func iterables(_ methods: [RPC]) -> String {
    var names: [String] = []
    if methods.contains(where: \.takesMany) { names.append("Iterable") }
    if methods.contains(where: \.sendsMany) { names.append("Iterator") }
    return names.isEmpty
      ? "" : "from collections.abc import \(names.joined(separator: ", "))\n\n"
  }

  private static func parameter(_ request: String, _ method: RPC) -> String {
    method.takesMany ? "requests: Iterable[\(request)]" : "request: \(request)"
  }

  private static func result(_ reply: String, _ method: RPC) -> String {
    method.sendsMany ? "Iterator[\(reply)]" : reply
  }

  static func package(_ schema: Schema) -> String {
    let services = schema.services.map { "from tonglu.\($0.command) import \($0.name)Client\n" }
    let names = schema.services.map { "    \"\($0.name)Client\",\n" }.joined()
    return """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"Tonglu's client for stock grpcio.\"\"\"

      \(services.joined())from tonglu._channel import Metadata, bearer, connect, reason, request_id
      from tonglu._files import download, upload

      __all__ = [
      \(names)    "Metadata",
          "bearer",
          "connect",
          "download",
          "reason",
          "request_id",
          "upload",
      ]

      """
  }

  /// `tonglu/v1/orders.proto` → `orders_pb2`.
  private static func module(_ file: String) -> String {
    String(file.split(separator: "/").last!.split(separator: ".")[0]) + "_pb2"
  }

  private static func type(_ file: String, _ name: String) -> String { "\(module(file)).\(name)" }
}
