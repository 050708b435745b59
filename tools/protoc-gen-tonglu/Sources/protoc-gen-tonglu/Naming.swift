import SwiftProtobufPluginLibrary

/// Converts names of the schema to names of Swift, C, Python and the command line.
enum Naming {
  private static let keywords: Set<String> = [
    "default", "in", "is", "as", "for", "while", "if", "else", "switch", "case", "return", "public",
    "private", "internal", "package", "import", "class", "struct", "enum", "protocol", "extension",
    "func", "var", "let", "init", "self", "Self", "true", "false", "nil", "repeat", "operator",
    "where", "throw", "throws", "try", "catch", "do", "break", "continue", "static", "subscript",
    "typealias", "associatedtype", "defer", "guard", "fallthrough", "super", "inout", "any", "some",
  ]

  private static let acronyms = ["id": "ID", "ids": "IDs", "url": "URL", "qr": "QR", "csv": "CSV"]

  /// `customer_id` → `customerID`; the first word stays in lower case.
  static func lowerCamel(_ snake: String) -> String {
    let words = snake.lowercased().split(separator: "_").map(String.init)
    let rest = words.dropFirst().map { word in
      acronyms[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
    }
    return (words.first ?? "") + rest.joined()
  }

  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// `PlaceOrder` → `place-order`, `ListSKUs` → `list-skus`.
  static func kebab(_ camel: String) -> String { separated(camel, by: "-") }

  static func snake(_ camel: String) -> String { separated(camel, by: "_") }

  private static func separated(_ camel: String, by separator: String) -> String {
    var result = ""
    var wasUpper = true
    for character in camel {
      if character.isUppercase, !wasUpper { result += separator }
      result += character.lowercased()
      wasUpper = character.isUppercase
    }
    return result
  }

  /// `tonglu.v1.PlaceOrderRequest` → `Tonglu__V1__PlaceOrderRequest`, the name by protoc-gen-c.
  static func cType(_ fullName: String) -> String {
    fullName.split(separator: ".").map { part in
      part.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }.joined(separator: "__")
  }

  /// `tonglu.v1.PlaceOrderRequest` → `tonglu__v1__place_order_request`.
  static func cPrefix(_ fullName: String) -> String {
    fullName.split(separator: ".").map { snake(String($0)) }.joined(separator: "__")
  }

  private static let cKeywords: Set<String> = [
    "default", "register", "class", "struct", "union", "enum", "int", "long", "short", "float",
    "double", "char", "void", "static", "const", "if", "else", "for", "while", "do", "switch",
    "case", "return", "break", "continue", "goto", "sizeof", "typedef", "extern", "signed",
    "unsigned", "volatile", "auto", "inline", "bool", "private", "public", "protected", "new",
    "delete", "this", "operator", "template", "typename", "namespace", "using", "virtual", "friend",
    "try", "catch", "throw", "and", "or", "not", "xor", "true", "false", "explicit", "export",
    "mutable", "wchar_t", "asm",
  ]

  /// The C field of a schema field.
  static func cField(_ name: String) -> String {
    let lower = name.lowercased()
    return cKeywords.contains(lower) ? lower + "_" : lower
  }

  /// `ORDER_STATE_PLACED` of `OrderState` → `placed`.
  static func enumCase(_ value: String, of type: String) -> String {
    let prefix = snake(type).uppercased() + "_"
    let bare = value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
    return lowerCamel(bare)
  }
}

extension String {
  /// The text indented by `count` levels of two spaces, empty lines left empty.
  func indented(_ count: Int = 1) -> String {
    let space = String(repeating: "  ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
  }
}
