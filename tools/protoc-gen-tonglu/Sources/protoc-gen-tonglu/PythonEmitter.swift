/// Emits typed clients for stock grpcio: one module per service, with a client for threads and one
/// for asyncio.
enum PythonEmitter {
  static func emit(_ service: Service) -> String {
    let clients = [false, true].map { PythonClient(service: service, isAsync: $0).text }
      .joined(separator: "\n\n")
    let modules = Set(
      service.methods.flatMap { [$0.request.file.name, $0.reply.file.name] }.map(module)
    ).sorted()
    var text = """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"\(service.comment.lines.joined(separator: "\n"))\"\"\"

      from __future__ import annotations


      """
    let iterables = ["AsyncIterable", "AsyncIterator", "Iterable", "Iterator"]
    text += imports("collections.abc", iterables, usedIn: clients, after: "\n")
    text += "import grpc\nimport grpc.aio\n"
    text += imports("tonglu._aio", asynchronous, usedIn: clients)
    text += imports("tonglu._calls", synchronous, usedIn: clients)
    text += "from tonglu._channel import Metadata\n"
    let isTimed = clients.contains("Timeout = DEFAULT")
    text += "from tonglu._settings import "
    text += isTimed ? "DEFAULT, DEFAULTS, CallSettings, Timeout\n" : "DEFAULTS, CallSettings\n"
    for name in modules { text += "from tonglu.v1 import \(name)\n" }
    text += """

      __all__ = ["Async\(service.name)Client", "\(service.name)Client"]


      \(clients)
      """
    return text
  }

  private static let asynchronous = [
    "AsyncBidirectionalCall", "AsyncClientStreamCall", "AsyncReplyStream", "AsyncResumingStream",
    "AsyncServerStreamCall", "AsyncUnaryCall", "async_pages", "async_rows",
  ]

  private static let synchronous = [
    "BidirectionalCall", "ClientStreamCall", "ReplyStream", "ResumingStream", "ServerStreamCall",
    "UnaryCall", "pages", "rows",
  ]

  /// An import of those of the names that the text calls or subscripts; nothing without any.
  private static func imports(
    _ module: String, _ names: [String], usedIn text: String, after: String = ""
  ) -> String {
    let used = names.filter { text.contains("\($0)(") || text.contains("\($0)[") }
    guard !used.isEmpty else { return "" }
    let line = "from \(module) import \(used.joined(separator: ", "))\n"
    guard line.count > 101 else { return line + after }
    return "from \(module) import (\n\(used.map { "    \($0),\n" }.joined()))\n" + after
  }

  /// The clients of all services over one channel: `tonglu/services.py`.
  static func services(_ schema: Schema) -> String {
    let imports = schema.services.map {
      "from tonglu.\($0.command) import Async\($0.name)Client, \($0.name)Client\n"
    }
    return """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"The clients of all services over one channel.\"\"\"

      from __future__ import annotations

      import grpc
      import grpc.aio
      from tonglu._settings import DEFAULTS, CallSettings
      \(imports.joined())
      __all__ = ["AsyncServices", "Services"]


      \(services(schema, isAsync: false))

      \(services(schema, isAsync: true))
      """
  }

  private static func services(_ schema: Schema, isAsync: Bool) -> String {
    let (prefix, aio) = isAsync ? ("Async", ".aio") : ("", "")
    var text = """
      class \(prefix)Services:
          \"\"\"The clients of all services over one channel\(isAsync ? ", for asyncio" : "").\"\"\"

          def __init__(
              self, channel: grpc\(aio).Channel, settings: CallSettings = DEFAULTS
          ) -> None:
              self.channel = channel
              self.settings = settings

      """
    for service in schema.services {
      text += """
                self.\(service.command) = \(prefix)\(service.name)Client(channel, settings)
                \"\"\"\(service.comment.paragraphs.first)\"\"\"

        """
    }
    return text + """

          def with_token(self, token: str, act_for: int | None = None) -> \(prefix)Services:
              \"\"\"The same services over the same channel, with a token on every call; a service
              account may act on behalf of a member or a staff member.\"\"\"
              return \(prefix)Services(self.channel, self.settings.with_token(token, act_for))

          def acting_for(self, account_id: int) -> \(prefix)Services:
              \"\"\"The same services over the same channel, on behalf of a member or a staff
              member: for a service account.\"\"\"
              return \(prefix)Services(self.channel, self.settings.acting_for(account_id))

      """
  }

  static func package(_ schema: Schema) -> String {
    let services = schema.services.map {
      "from tonglu.\($0.command) import Async\($0.name)Client, \($0.name)Client\n"
    }
    let clients = schema.services.flatMap { ["Async\($0.name)Client", "\($0.name)Client"] }
    let names = (clients + handwritten).sorted()
    return """
      # Generated from the schema by protoc-gen-tonglu. Do not edit.
      \"\"\"Tonglu's client for stock grpcio.\"\"\"

      from tonglu._aio import AsyncReplyStream, AsyncResumingStream
      from tonglu._calls import ReplyStream, ResumingStream
      from tonglu._channel import Metadata, bearer, connect, connect_async, dry_run, request_id
      from tonglu._client import AsyncClient, Client
      from tonglu._decimals import from_e3, from_e4, to_e3, to_e4
      from tonglu._errors import TongluError, Violation, reason
      from tonglu._files import download, upload
      from tonglu._settings import NO_RETRIES, Backoff, CallSettings, RetryPolicy
      from tonglu._version import __version__
      \(services.joined())from tonglu.services import AsyncServices, Services

      __all__ = [
          "__version__",
      \(names.map { "    \"\($0)\",\n" }.joined())]

      """
  }

  /// What the package has beside the clients of the services.
  private static let handwritten = [
    "AsyncClient", "AsyncReplyStream", "AsyncResumingStream", "AsyncServices", "Backoff",
    "CallSettings", "Client", "Metadata", "NO_RETRIES", "ReplyStream", "ResumingStream",
    "RetryPolicy", "Services", "TongluError", "Violation", "bearer", "connect", "connect_async",
    "download", "dry_run", "from_e3", "from_e4", "reason", "request_id", "to_e3", "to_e4", "upload",
  ]

  /// `tonglu/v1/orders.proto` → `orders_pb2`.
  static func module(_ file: String) -> String {
    String(file.split(separator: "/").last!.split(separator: ".")[0]) + "_pb2"
  }
}
