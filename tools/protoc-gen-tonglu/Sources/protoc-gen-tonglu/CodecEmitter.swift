import SwiftProtobufPluginLibrary

/// Emits conversions from and to the C struct that protoc-gen-c generates for a message.
enum CodecEmitter {
  static func emit(_ message: Descriptor) -> String {
    var text = message.messages.map(emit).joined()
    let c = Naming.cType(message.fullName)
    text += """
      extension \(message.swiftType): @unsafe CodedMessage {
        public static var fullName: String { "\(message.fullName)" }

        @usableFromInline
        package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
          unsafe \(Naming.cPrefix(message.fullName))__address()!
        }

        public static func decode(
          _ bytes: Span<UInt8>, _ mode: Decoding
        ) throws(Status) -> Self {
          try unsafe Codec.decode(bytes, mode)
        }

        public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

        public var encodedSize: Int { unsafe Codec.size(self) }

        @usableFromInline
        package init(_ c: UnsafePointer<\(c)>, _ decoding: Decoding) throws(Status) {
      \(decode(message).indented(2))  }

        @usableFromInline
        package func fill(_ arena: Arena) -> UnsafeMutablePointer<\(c)> {
          let c = unsafe arena.allocate(\(c).self)
          unsafe \(Naming.cPrefix(message.fullName))__init(c)
      \(encode(message).indented(2))    return unsafe c
        }
      }


      """
    return text
  }

  private static func decode(_ message: Descriptor) -> String {
    guard !message.fields.isEmpty else { return "self.init()\n" }
    var text = "self.init()\n"
    for member in message.members {
      switch member {
      case .field(let field): text += decode(field)
      case .oneof(let oneof): text += decode(oneof)
      }
    }
    return text
  }

  private static func decode(_ field: FieldDescriptor) -> String {
    let c = Naming.cField(field.name)
    let name = Naming.escaped(field.swiftName)
    let quoted = "\"\(field.name)\""
    var text: String
    if field.isRepeated {
      text = """
        \(name) = try unsafe decoding.list(c.pointee.\(c), c.pointee.n_\(c), \(quoted)) { \
        (item) throws(Status) in
          \(value(field, "item", quoted))
        }

        """
    } else if field.type == .message {
      text = """
        if let value = unsafe c.pointee.\(c) {
          \(name) = try decoding.inside(\(quoted)) { () throws(Status) in
            \(value(field, "value", quoted))
          }
        }

        """
    } else if field.hasPresence {
      text = """
        if unsafe c.pointee._\(c)_case.rawValue == \(field.number) {
          \(name) = \(value(field, "c.pointee.\(c)", quoted))
        }

        """
    } else {
      text = "\(name) = \(value(field, "c.pointee.\(c)", quoted))\n"
    }
    if field.isRequiredByUs { text += required(field, name, quoted) }
    return text
  }

  private static func required(
    _ field: FieldDescriptor, _ name: String, _ quoted: String
  ) -> String {
    let isMissing =
      if field.isRepeated {
        "\(name).isEmpty"
      } else if field.hasPresence {
        "\(name) == nil"
      } else {
        switch field.type {
        case .string: "decoding.isBlank(\(name))"
        case .bytes: "\(name).isEmpty"
        case .bool: "!\(name)"
        case .enum: "\(name).rawValue == 0"
        default: "\(name) == 0"
        }
      }
    return "if \(isMissing) { try decoding.refuseMissing(\(quoted)) }\n"
  }

  private static func decode(_ oneof: OneofDescriptor) -> String {
    let name = Naming.escaped(Naming.lowerCamel(oneof.name))
    var text = "switch unsafe c.pointee.\(Naming.cField(oneof.name))_case.rawValue {\n"
    for field in oneof.fields {
      let c = Naming.cField(field.name)
      let quoted = "\"\(field.name)\""
      text += "case \(field.number):\n"
      if field.type == .message {
        text += """
            if let value = unsafe c.pointee.\(c) {
              \(name) = .\(Naming.escaped(field.swiftName))(
                try decoding.inside(\(quoted)) { () throws(Status) in
                  \(value(field, "value", quoted))
                })
            }

          """
      } else {
        text += "  \(name) = .\(Naming.escaped(field.swiftName))("
        text += "\(value(field, "c.pointee.\(c)", quoted)))\n"
      }
    }
    return text + "default: break\n}\n"
  }

  /// The Swift value of a C expression.
  private static func value(_ field: FieldDescriptor, _ c: String, _ quoted: String) -> String {
    // The elements of a list are passed by value: a number needs no mark.
    let mark = c == "item" ? "" : "unsafe "
    return switch field.type {
    case .bool: "\(mark)\(c) != 0"
    case .string: "try unsafe decoding.string(\(c), \(quoted))"
    case .bytes: "unsafe decoding.bytes(\(c))"
    case .enum:
      "try decoding.known(\(field.enumType.swiftType)(rawValue: "
        + "Int32(bitPattern: \(mark)\(c).rawValue)), \(quoted))"
    case .message, .group:
      field.isTimestamp
        ? "try unsafe decoding.instant(\(pointer(field, c)))"
        : "try unsafe \(field.messageType.swiftType)(\(pointer(field, c)), decoding)"
    default: "\(mark)\(c)"
    }
  }

  private static func pointer(_ field: FieldDescriptor, _ c: String) -> String {
    field.isRepeated ? "\(c).unsafelyUnwrapped" : c
  }

  private static func encode(_ message: Descriptor) -> String {
    message.members.map { member in
      switch member {
      case .field(let field): encode(field)
      case .oneof(let oneof): encode(oneof)
      }
    }.joined()
  }

  private static func encode(_ field: FieldDescriptor) -> String {
    let c = Naming.cField(field.name)
    let name = Naming.escaped(field.swiftName)
    if field.isRepeated {
      return """
        if !\(name).isEmpty {
          unsafe c.pointee.n_\(c) = \(name).count
          unsafe c.pointee.\(c) = arena.list(\(name)) { item in \(cValue(field, "item")) }
        }

        """
    }
    if field.type == .message {
      return "if let value = \(name) { unsafe c.pointee.\(c) = \(cValue(field, "value")) }\n"
    }
    if field.hasPresence {
      return """
        if let value = \(name) {
          unsafe c.pointee._\(c)_case = .init(rawValue: \(field.number))
          unsafe c.pointee.\(c) = \(cValue(field, "value"))
        }

        """
    }
    return "unsafe c.pointee.\(c) = \(cValue(field, name))\n"
  }

  private static func encode(_ oneof: OneofDescriptor) -> String {
    var text = "switch \(Naming.escaped(Naming.lowerCamel(oneof.name))) {\n"
    for field in oneof.fields {
      text += """
        case .\(Naming.escaped(field.swiftName))(let value):
          unsafe c.pointee.\(Naming.cField(oneof.name))_case = .init(rawValue: \(field.number))
          unsafe c.pointee.\(Naming.cField(field.name)) = \(cValue(field, "value"))

        """
    }
    return text + "case nil: break\n}\n"
  }

  private static func cValue(_ field: FieldDescriptor, _ swift: String) -> String {
    switch field.type {
    case .bool: "\(swift) ? 1 : 0"
    case .string: "unsafe arena.string(\(swift))"
    case .bytes: "unsafe arena.bytes(\(swift))"
    case .enum: ".init(rawValue: UInt32(bitPattern: \(swift).rawValue))"
    case .message, .group:
      field.isTimestamp ? "unsafe arena.timestamp(\(swift))" : "unsafe \(swift).fill(arena)"
    default: swift
    }
  }
}
