import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// `protoc --tonglu_out=ROOT`: generates all files that derive from the schema, at their places in
/// the tree.
@main
struct Plugin: CodeGenerator {
  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext, generatorOutputs outputs: any GeneratorOutputs
  ) throws {
    let schema = try Schema(files.filter { !$0.name.hasPrefix("tonglu/options/") })
    let layout = try Layout(parameter.parsedPairs)
    for file in schema.files where !file.messages.isEmpty || !file.enums.isEmpty {
      try outputs.add(
        fileName: "\(layout.messages(of: file))/\(file.swiftName).swift",
        contents: MessageEmitter.emit(file, layout))
    }
    for service in schema.services {
      try outputs.add(
        fileName: "\(layout.protocols(of: service))/\(service.name)Protocol.swift",
        contents: ServiceEmitter.emit(service, layout))
    }
    if case .product = layout { try addClients(of: schema, to: outputs) }
  }

  /// Output for the product's schema alone: clients, commands, Python.
  private func addClients(
    of schema: Schema, to outputs: any GeneratorOutputs
  ) throws {
    for service in schema.services {
      if let method = service.methods.first(where: \.isUnkeyed) {
        throw SchemaError(method.path, "the product's mutations carry a request_id")
      }
      try outputs.add(
        fileName: "clients/swift/TongluClient/Generated/\(service.name)Client.swift",
        contents: ClientEmitter.emit(service))
      try outputs.add(
        fileName: "\(Layout.commands(of: service))/\(service.name)Commands.swift",
        contents: CommandEmitter.emit(service))
      try outputs.add(
        fileName: "clients/python/src/tonglu/\(service.command).py",
        contents: PythonEmitter.emit(service))
    }
    try outputs.add(
      fileName: "clients/swift/TongluClient/Generated/Exports.swift",
      contents: ClientEmitter.exports(schema))
    try outputs.add(
      fileName: "clients/swift/tonglu/Program/Generated/CommandGroups.swift",
      contents: CommandEmitter.groups(schema))
    try addChinese(of: schema, to: outputs)
    try outputs.add(
      fileName: "clients/python/src/tonglu/__init__.py",
      contents: PythonEmitter.package(schema))
    try outputs.add(
      fileName: "clients/python/src/tonglu/services.py",
      contents: PythonEmitter.services(schema))
    try outputs.add(
      fileName: "Sources/Engine/Messages/Generated/Methods.swift",
      contents: TableEmitter.emit(schema))
    try outputs.add(
      fileName: "Tests/Engine/MessagesTests/Generated/AllMessages.swift",
      contents: TableEmitter.messages(schema))
  }

  /// The Chinese texts: a table for each domain, and one of what all share.
  private func addChinese(of schema: Schema, to outputs: any GeneratorOutputs) throws {
    let texts = ChineseTexts.given
    let files = schema.files.map(\.descriptor)
    let domains = Set(schema.services.map(\.domain)).sorted()
    for domain in domains {
      try outputs.add(
        fileName: "clients/swift/tonglu/Commands/\(domain)/Generated/\(domain)Chinese.swift",
        contents: ChineseEmitter.table(
          domain, "package ", rows: texts.rows(of: files.filter { $0.domain == domain })))
    }
    try outputs.add(
      fileName: "clients/swift/tonglu/Generated/SharedChinese.swift",
      contents: ChineseEmitter.table(
        "Shared", "", rows: texts.rows(of: files.filter { $0.domain == nil }) + texts.sharedRows()))
    try outputs.add(
      fileName: "clients/swift/tonglu/Program/Generated/ChineseTables.swift",
      contents: ChineseEmitter.list(domains))
  }

  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] {
    [.proto3Optional]
  }
}

/// The places of the output in the tree.
enum Layout {
  /// All output of the product's schema, each at its place.
  case product
  /// Messages and protocols of another contract, in one folder of its own module. `cModule` has
  /// their C structs.
  case contract(folder: String, cModule: String)

  /// `--tonglu_opt=folder=…,c_module=…`; the product's if neither is given.
  init(_ parameters: [(key: String, value: String)]) throws {
    let values = Dictionary(parameters) { _, last in last }
    guard !values.isEmpty else {
      self = .product
      return
    }
    guard let folder = values["folder"], let cModule = values["c_module"], values.count == 2 else {
      throw SchemaError("parameter", "folder=… and c_module=…, or neither")
    }
    self = .contract(folder: folder, cModule: cModule)
  }

  static func commands(of service: Service) -> String {
    "clients/swift/tonglu/Commands/\(service.domain)/Generated"
  }

  func messages(of file: SchemaFile) -> String {
    switch self {
    case .product:
      file.descriptor.domain.map { "Sources/Domains/\($0)/Generated/Messages" }
        ?? "Sources/Engine/Messages/Generated"
    case .contract(let folder, _): folder
    }
  }

  func protocols(of service: Service) -> String {
    switch self {
    case .product: "Sources/Domains/\(service.domain)/Generated"
    case .contract(let folder, _): folder
    }
  }

  func protocolImports(of service: Service) -> String {
    // A contract's messages are in the module itself.
    var modules: Set = ["TongluCore", "TongluDatabase", "TongluService"]
    if case .product = self { modules.formUnion(service.modules) }
    return Modules.imports(modules, "package")
  }

  func messageImports(of file: SchemaFile) -> String {
    switch self {
    case .product:
      let modules = file.modules.subtracting([file.descriptor.module]).union(["TongluCore"])
      // The runtime is in the module used by all domains.
      let runtime: Set = file.descriptor.domain == nil ? [] : ["TongluMessages"]
      return "public import \(file.descriptor.cModule)\ninternal import CProtobufC\n"
        + Modules.imports(modules.union(runtime), "public")
    case .contract(_, let cModule):
      return """
        public import \(cModule)
        internal import CProtobufC
        public import TongluCore
        public import TongluMessages

        """
    }
  }
}

/// An invalid schema, which ends the generation.
struct SchemaError: Error, CustomStringConvertible {
  let description: String

  init(_ place: String, _ description: String) {
    self.description = "\(place): \(description)"
  }
}
