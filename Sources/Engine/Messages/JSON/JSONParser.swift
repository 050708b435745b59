public import TongluCore

extension JSONValue {
  /// Parses a document (RFC 8259); INVALID_ARGUMENT BAD_JSON with the position of the error.
  public init(parsing text: String) throws(Status) {
    var parser = JSONParser(Array(text.utf8))
    self = try parser.document()
  }
}

private struct JSONParser {
  /// The deepest nesting accepted; messages of the schema have less.
  private static let depthMax = 64

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(Status) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw unexpected("the end") }
    return value
  }

  private mutating func value(depth: Int) throws(Status) -> JSONValue {
    guard depth < Self.depthMax else { throw unexpected("fewer than 64 levels") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func members(depth: Int) throws(Status) -> [JSONValue.Member] {
    index += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      let name = try string()
      skipSpace()
      guard take(":") else { throw unexpected("a colon") }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw unexpected("a comma or }") }
    }
  }

  private mutating func elements(depth: Int) throws(Status) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw unexpected("a comma or ]") }
    }
  }

  private mutating func string() throws(Status) -> String {
    guard take("\"") else { throw unexpected("a string") }
    var text: [UInt8] = []
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let valid = String(validating: text, as: UTF8.self) else {
          throw unexpected("UTF-8")
        }
        return valid
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw unexpected("no control character")
      default: text.append(byte)
      }
    }
    throw unexpected("the end of a string")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Status) {
    guard let byte = peek else { throw unexpected("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try hex()
      if (0xD800..<0xDC00).contains(code) {
        guard take("\\"), take("u") else { throw unexpected("a low surrogate") }
        let low = try hex()
        guard (0xDC00..<0xE000).contains(low) else { throw unexpected("a low surrogate") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw unexpected("a character") }
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw unexpected("an escape")
    }
  }

  private mutating func hex() throws(Status) -> UInt32 {
    guard index + 4 <= bytes.count else { throw unexpected("four hex digits") }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard let code = UInt32(digits, radix: 16), digits.first != "+", digits.first != "-" else {
      throw unexpected("four hex digits")
    }
    index += 4
    return code
  }

  private mutating func number() throws(Status) -> String {
    let start = index
    while let byte = peek, (48...57).contains(byte) || "+-.eE".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
      index = start
      throw unexpected("a value")
    }
    return text
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(Status) -> JSONValue {
    guard bytes[index...].starts(with: text.utf8) else { throw unexpected(text) }
    index += text.utf8.count
    return value
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 32 || byte == 10 || byte == 13 || byte == 9 { index += 1 }
  }

  private func unexpected(_ wanted: String) -> Status {
    Status(.invalidArgument, "BAD_JSON", "byte \(index): \(wanted) was expected")
  }
}
