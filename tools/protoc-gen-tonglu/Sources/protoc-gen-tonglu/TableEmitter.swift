import SwiftProtobufPluginLibrary

/// Emits every method as data, for code that iterates over the schema: tests, the load tool,
/// completions.
enum TableEmitter {
  static func emit(_ schema: Schema) -> String {
    let rows = schema.services.flatMap { service in
      service.methods.map { method in
        """
        MethodInfo(
          path: "\(method.path)", domain: "\(service.domain)",
          roles: [\(method.roles.map { "\"\($0)\"" }.joined(separator: ", "))],
          isRead: \(method.isRead), isHeavy: \(method.isHeavy), isSecret: \(method.isSecret),
          request: "\(method.request.fullName)", reply: "\(method.reply.fullName)"),

        """
      }
    }
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      extension MethodInfo {
        /// Every method of the schema, in its order.
        public static let all: [MethodInfo] = [
      \(rows.joined().indented(2))  ]
      }

      """
  }

  /// Every message's type, for tests that iterate over them.
  static func messages(_ schema: Schema) -> String {
    let names = schema.files.flatMap(\.messages).map { "\($0.swiftType).self,\n" }
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      \(Modules.imports(schema.modules))
      let allMessages: [any Message.Type] = [
      \(names.joined().indented())]

      """
  }
}
