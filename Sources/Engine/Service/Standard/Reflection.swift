import TongluCore
import TongluDatabase
import TongluMessages

/// The schema for clients that do not have it (grpc.reflection.v1 and v1alpha).
struct Reflection: Sendable {
  private let index: SchemaIndex
  /// The full names of the served services.
  private let services: [String]

  init(_ descriptors: Descriptors, services: some Sequence<String>) {
    index = SchemaIndex(descriptors)
    self.services = services.sorted()
  }

  static let services = [
    "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
  ]

  var methods: [Method] { Self.services.map { method("/\($0)/ServerReflectionInfo") } }

  private func method(_ path: String) -> Method {
    .bidirectional(
      path, access: .anyone, begin: { (_) throws(Status) in ReflectionRequest?.none },
      receive: { (waiting: inout ReflectionRequest?, request) throws(Status) in waiting = request },
      receivedAll: { (_) throws(Status) in },
      next: {
        (waiting: inout ReflectionRequest?, _, _) throws(Status) -> Batch<ReflectionResponse> in
        guard let request = waiting else { return Batch(then: .input) }
        waiting = nil
        return Batch([ReflectionResponse(answer(request), to: request)], then: .input)
      })
  }

  func answer(_ request: ReflectionRequest) -> ReflectionResponse.Answer {
    switch request.question {
    case .services: return .services(services)
    case .fileByName(let name): return files(name, "no file \(name)")
    case .fileContainingSymbol(let symbol):
      return files(index.fileOfSymbol[symbol], "no symbol \(symbol)")
    case .fileContainingExtension(let type, let number):
      return files(index.extensions[type]?[number], "no extension \(number) of \(type)")
    case .extensionNumbers(let type):
      guard index.messages.contains(type) else { return .refusal(.notFound, "no message \(type)") }
      return .extensionNumbers(of: type, index.extensions[type]?.keys.sorted() ?? [])
    case nil: return .refusal(.invalidArgument, "the request asks nothing")
    }
  }

  private func files(_ name: String?, _ refusal: String) -> ReflectionResponse.Answer {
    let files = name.map(index.closure) ?? []
    return files.isEmpty ? .refusal(.notFound, refusal) : .files(files)
  }
}
