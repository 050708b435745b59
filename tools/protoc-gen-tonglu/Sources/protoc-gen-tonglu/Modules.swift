import SwiftProtobufPluginLibrary

/// The module of a file's messages: that of the domain whose services are in the file, or the
/// engine's for a file used by all domains.
enum Modules {
  /// One import per line, each with its newline, ordered by name.
  static func imports(_ modules: Set<String>, _ access: String = "") -> String {
    modules.sorted().map { "\(access) import \($0)\n" }
      .map { access.isEmpty ? String($0.dropFirst()) : $0 }.joined()
  }
}

extension ServiceDescriptor {
  /// The folder under Sources/Domains.
  var domain: String? {
    try? OptionReader(options.unknownFields).text(OptionNumber.domain)
  }
}

extension FileDescriptor {
  /// nil for a file used by several domains.
  var domain: String? { services.lazy.compactMap(\.domain).first }

  var module: String { "Tonglu\(domain ?? "")Messages" }

  var cModule: String { "C\(domain ?? "")Messages" }
}

extension FieldDescriptor {
  /// The module of the field's type; nil for a type of Swift or of TongluCore.
  var module: String? {
    if type == .enum { return enumType.file.module }
    return messageType == nil || isTimestamp ? nil : messageType.file.module
  }
}

extension Descriptor {
  /// The modules of the message and of the types of its fields.
  var modules: Set<String> {
    messages.reduce(into: Set(fields.compactMap(\.module)).union([file.module])) {
      $0.formUnion($1.modules)
    }
  }
}

extension SchemaFile {
  var modules: Set<String> {
    messages.reduce(into: []) { $0.formUnion($1.modules) }
  }
}

extension Service {
  /// The modules of its methods' requests and responses.
  var modules: Set<String> {
    Set(methods.flatMap { [$0.request.file.module, $0.reply.file.module] })
  }

  /// The modules of the types of its commands' options: fields of requests and of their messages.
  var optionModules: Set<String> {
    methods.reduce(into: modules) { modules, method in
      for field in method.request.fields {
        modules.formUnion([field.module].compactMap(\.self))
        if let message = field.messageType, !field.isTimestamp {
          modules.formUnion(message.modules)
        }
      }
    }
  }
}

extension Schema {
  var modules: Set<String> { Set(files.map(\.descriptor.module)) }
}
