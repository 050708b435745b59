import TongluCore
import TongluMessages

/// The JSON parser on any text, and the transcoder on documents similar to a message.
enum JSONFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    switch script.below(3) {
    case 0: try document(script.text())
    case 1:
      let type = MessagesFuzz.type(&script)
      try message(type, (try? JSONValue(parsing: script.text())) ?? .null)
    default:
      let type = MessagesFuzz.type(&script)
      var left = 500
      let value = composed(type.fullName, &script, depth: 0, left: &left)
      try document(value.text())
      try message(type, value)
    }
  }

  private static func document(_ text: String) throws(Flaw) {
    guard let value = try? JSONValue(parsing: text) else { return }
    for isPretty in [false, true] {
      let written = value.text(isPretty: isPretty)
      let again = try? JSONValue(parsing: written)
      try require(again == value, "\(written) is another document")
    }
  }

  private static func message<M: Message>(_ type: M.Type, _ json: JSONValue) throws(Flaw) {
    guard let message = try? Transcoder.message(json, type) else { return }
    try MessagesFuzz.checkJSON(message, message.encoded())
  }

  /// A value for a message of this type, with mostly valid members.
  private static func composed(
    _ typeName: String, _ script: inout Script, depth: Int, left: inout Int
  ) -> JSONValue {
    guard let shape = Descriptors.embedded.messages[typeName], depth < 6 else {
      return scalar(&script)
    }
    var members: [JSONValue.Member] = []
    let count = script.below(10)
    for _ in 0..<count where !script.isAtEnd && left > 0 && !shape.fields.isEmpty {
      left -= 1
      let field = script.pick(shape.fields)
      let plan = script.byte()
      let name = plan & 1 == 0 ? field.name : field.jsonName
      var values: [JSONValue] = []
      for _ in 0...(field.isRepeated ? Int(plan >> 1 & 3) : 0) {
        values.append(
          field.type == 11
            ? composed(field.typeName, &script, depth: depth + 1, left: &left)
            : value(field, plan, &script))
      }
      members.append(.init(name, field.isRepeated ? .array(values) : values[0]))
    }
    return .object(members)
  }

  private static func value(
    _ field: Descriptors.Field, _ plan: UInt8, _ script: inout Script
  ) -> JSONValue {
    if plan >> 4 == 15 { return scalar(&script) }
    switch field.type {
    case 1, 2: return .number("\(Double(bitPattern: script.number(bytes: 8)).finite)")
    case 8: return .bool(plan & 8 == 0)
    case 9: return .string(String(decoding: script.run(), as: UTF8.self))
    case 12: return .string(Base64.text(script.run()))
    case 14:
      let names = Descriptors.embedded.enums[field.typeName]?.names.values.sorted() ?? []
      return plan & 8 == 0 ? .string(script.pick(names)) : .number("\(script.byte())")
    default: return .string("\(Int64(bitPattern: script.number(bytes: 8)))")
    }
  }

  private static func scalar(_ script: inout Script) -> JSONValue {
    switch script.below(8) {
    case 0: return .null
    case 1: return .bool(true)
    case 2: return .number("\(Int8(bitPattern: script.byte()))")
    case 3: return .number("\(Double(bitPattern: script.number(bytes: 8)).finite)")
    case 4: return .array([])
    case 5: return .object([])
    case 6:
      return .string(
        script.pick([
          "NaN", "Infinity", "-Infinity", "-0", "1e5", "9223372036854775808", "inf", "0x1p3",
          "2026-11-23T09:00:00.123456789+08:00", "0001-01-01T00:00:00+23:59",
          "9999-12-31T23:59:60Z", "9999-12-31T23:59:59-23:59",
        ]))
    default: return .string(String(decoding: script.run(), as: UTF8.self))
    }
  }
}

extension Double {
  /// Itself, or 0 for a number that JSON cannot express.
  fileprivate var finite: Double { isFinite ? self : 0 }
}
