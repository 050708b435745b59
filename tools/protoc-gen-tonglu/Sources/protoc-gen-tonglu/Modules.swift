import SwiftProtobufPluginLibrary

/// Which module has the messages of a file: that of the domain whose services are in it, or the
/// engine's for what all domains speak of.
enum Modules {
  /// A line an import, each with its newline, in the order of the names.
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
  /// nil for what several domains speak of.
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
  /// The modules of what its methods take and return.
  var modules: Set<String> {
    Set(methods.flatMap { [$0.request.file.module, $0.reply.file.module] })
  }

  /// The modules of what its commands have options for: fields of requests and of their messages.
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
