import SwiftProtobufPluginLibrary

/// Emits message structs, enums and their codecs over protobuf-c's structs.
enum MessageEmitter {
  static func emit(_ file: SchemaFile, _ layout: Layout) -> String {
    var text = """
      // Generated from \(file.descriptor.name) by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      \(layout.messageImports(of: file))

      """
    for item in file.enums { text += EnumEmitter.emit(item) + "\n" }
    for message in file.messages { text += declaration(message) + "\n" }
    for message in file.messages { text += CodecEmitter.emit(message) }
    return text
  }

  private static func declaration(_ message: Descriptor) -> String {
    var body = ""
    for nested in message.enums { body += EnumEmitter.emit(nested) + "\n" }
    for nested in message.messages { body += declaration(nested) + "\n" }
    for oneof in message.realOneofs { body += declaration(oneof) + "\n" }
    for member in message.members {
      switch member {
      case .field(let field):
        body += Comment(field).swift()
        body += "public var \(Naming.escaped(field.swiftName)): \(field.swiftFieldType)"
        body += field.swiftDefault.map { " = \($0)\n" } ?? "\n"
      case .oneof(let oneof):
        body += Comment(oneof).swift()
        body += "public var \(Naming.escaped(Naming.lowerCamel(oneof.name))): \(oneof.swiftType)?\n"
      }
    }
    body += "\npublic init() {}\n"
    return Comment(message).swift()
      + "public struct \(message.name): \(message.isPagedRequest ? "PagedRequest" : "Message") {\n"
      + body.indented() + "}\n"
  }

  private static func declaration(_ oneof: OneofDescriptor) -> String {
    let cases = oneof.fields.map { field in
      Comment(field).swift()
        + "case \(Naming.escaped(field.swiftName))(\(field.swiftElementType))\n"
    }
    return Comment(oneof).swift()
      + "public enum \(oneof.swiftName): Sendable, Hashable {\n" + cases.joined().indented() + "}\n"
  }
}

/// Enums: open, as proto3's are.
enum EnumEmitter {
  static func emit(_ item: EnumDescriptor) -> String {
    let cases = item.values.map { value in
      (name: Naming.escaped(Naming.enumCase(value.name, of: item.name)), value: value)
    }
    var body = ""
    for (name, value) in cases { body += Comment(value).swift() + "case \(name)\n" }
    body += "/// A value that this program does not know.\ncase unrecognized(Int32)\n\n"
    body += "public init(rawValue: Int32) {\n  switch rawValue {\n"
    for (name, value) in cases { body += "  case \(value.number): self = .\(name)\n" }
    body += "  default: self = .unrecognized(rawValue)\n  }\n}\n\n"
    body += "public var rawValue: Int32 {\n  switch self {\n"
    for (name, value) in cases { body += "  case .\(name): \(value.number)\n" }
    body += "  case .unrecognized(let value): value\n  }\n}\n\n"
    body += "public static let allCases: [\(item.name)] = ["
    body += cases.map { ".\($0.name)" }.joined(separator: ", ") + "]\n\n"
    body += "public var name: String {\n  switch self {\n"
    for (name, value) in cases { body += "  case .\(name): \"\(value.name)\"\n" }
    body += "  case .unrecognized(let value): String(value)\n  }\n}\n"
    return Comment(item).swift()
      + "public enum \(item.name): MessageEnum {\n" + body.indented() + "}\n"
  }
}

/// A stored property: a field, or the fields of a oneof together.
enum Member {
  case field(FieldDescriptor)
  case oneof(OneofDescriptor)
}

extension Descriptor {
  /// Whether the message requests a page of a list.
  var isPagedRequest: Bool {
    let names = fields.map(\.name)
    return names.contains("page_size") && names.contains("page_token")
  }

  /// The stored properties, in the order of the first field of each.
  var members: [Member] {
    var seen: Set<String> = []
    return fields.compactMap { field in
      guard let oneof = field.realContainingOneof else { return .field(field) }
      return seen.insert(oneof.name).inserted ? .oneof(oneof) : nil
    }
  }
}

extension OneofDescriptor {
  var swiftName: String {
    let camel = Naming.lowerCamel(name)
    return camel.prefix(1).uppercased() + camel.dropFirst()
  }

  var swiftType: String { swiftName }
}

extension FieldDescriptor {
  /// The type of one value: `Int64`, `String`, `Order`, `Instant`.
  var swiftElementType: String {
    switch type {
    case .int64, .sint64, .sfixed64: "Int64"
    case .int32, .sint32, .sfixed32: "Int32"
    case .uint64, .fixed64: "UInt64"
    case .uint32, .fixed32: "UInt32"
    case .bool: "Bool"
    case .double: "Double"
    case .float: "Float"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .enum: enumType.swiftType
    case .message, .group: messageType.swiftType
    }
  }

  var swiftFieldType: String {
    if isRepeated { return "[\(swiftElementType)]" }
    return hasPresence ? swiftElementType + "?" : swiftElementType
  }

  /// The initial value; nil if it is `nil`.
  var swiftDefault: String? {
    if isRepeated { return "[]" }
    if hasPresence { return nil }
    return switch type {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .enum: ".init(rawValue: 0)"
    default: "0"
    }
  }
}
