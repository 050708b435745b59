/// A JSON document. Numbers keep their text, members keep their order.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The member of an object by name.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The document as text, on one line or indented by two spaces.
  public func text(isPretty: Bool = false) -> String {
    var output = ""
    write(to: &output, isPretty ? 0 : nil)
    return output
  }

  private func write(to output: inout String, _ depth: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let text): output += text
    case .string(let text): Self.quote(text, to: &output)
    case .array(let values):
      Self.enclose("[", "]", values, to: &output, depth) { value, output, depth in
        value.write(to: &output, depth)
      }
    case .object(let members):
      Self.enclose("{", "}", members, to: &output, depth) { member, output, depth in
        Self.quote(member.name, to: &output)
        output += depth == nil ? ":" : ": "
        member.value.write(to: &output, depth)
      }
    }
  }

  private static func enclose<Item>(
    _ open: String, _ close: String, _ items: [Item], to output: inout String, _ depth: Int?,
    _ write: (Item, inout String, Int?) -> Void
  ) {
    output += open
    let inner = depth.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { output += "," }
      if let inner { output += "\n" + String(repeating: "  ", count: inner) }
      write(item, &output, inner)
    }
    if let depth, !items.isEmpty { output += "\n" + String(repeating: "  ", count: depth) }
    output += close
  }

  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
