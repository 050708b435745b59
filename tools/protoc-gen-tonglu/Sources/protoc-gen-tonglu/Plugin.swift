import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// `protoc --tonglu_out=ROOT`: writes everything that follows from the schema, in its place in the
/// tree.
@main
struct Plugin: CodeGenerator {
  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext, generatorOutputs outputs: any GeneratorOutputs
  ) throws {
    let schema = try Schema(files.filter { !$0.name.hasPrefix("tonglu/options/") })
    for file in schema.files where !file.messages.isEmpty || !file.enums.isEmpty {
      try outputs.add(
        fileName: "Sources/Engine/Messages/Generated/\(file.swiftName).swift",
        contents: MessageEmitter.emit(file))
    }
    for service in schema.services {
      try outputs.add(
        fileName: "Sources/Domains/\(service.domain)/Generated/\(service.name)Protocol.swift",
        contents: ServiceEmitter.emit(service))
      try outputs.add(
        fileName: "clients/swift/TongluClient/Generated/\(service.name)Client.swift",
        contents: ClientEmitter.emit(service))
      try outputs.add(
        fileName: "clients/swift/tonglu/Generated/\(service.name)Commands.swift",
        contents: CommandEmitter.emit(service))
      try outputs.add(
        fileName: "clients/python/src/tonglu/\(service.command).py",
        contents: PythonEmitter.emit(service))
    }
    try outputs.add(
      fileName: "clients/swift/tonglu/Generated/CommandGroups.swift",
      contents: CommandEmitter.groups(schema))
    try outputs.add(
      fileName: "clients/python/src/tonglu/__init__.py",
      contents: PythonEmitter.package(schema))
    try outputs.add(
      fileName: "Sources/Engine/Messages/Generated/Methods.swift",
      contents: TableEmitter.emit(schema))
    try outputs.add(
      fileName: "Tests/Engine/MessagesTests/Generated/AllMessages.swift",
      contents: TableEmitter.messages(schema))
  }

  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] {
    [.proto3Optional]
  }
}

/// What the schema must not say: generation stops with it.
struct SchemaError: Error, CustomStringConvertible {
  let description: String

  init(_ place: String, _ description: String) {
    self.description = "\(place): \(description)"
  }
}
