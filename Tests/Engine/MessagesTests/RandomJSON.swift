import TongluCore
import TongluMessages

/// ProtoJSON of a message with random fields, as the transcoder writes it: default values are left
/// out.
struct RandomJSON {
  var random: SplitMix64

  private static let texts = [
    "a", "龙井茶", "\"quoted\" \\ back", "tab\tline\n", "e\u{301}", "😀", "\u{0}nul", "x\u{7F}y",
    String(repeating: "长", count: 300),
  ]
  private static let integers: [Int64] = [1, -1, 127, 128, -128, 300, .max, .min, 1 << 35]
  private static let doubles = ["0.5", "-2.25", "NaN", "Infinity", "-Infinity", "1e-07"]

  mutating func message(_ typeName: String) -> JSONValue {
    guard let shape = Descriptors.embedded.messages[typeName] else { return .object([]) }
    var members: [JSONValue.Member] = []
    var chosen: Set<Int> = []
    for field in shape.fields where Bool.random(using: &random) {
      if let oneof = field.oneof, !chosen.insert(oneof).inserted { continue }
      if field.isRepeated {
        let count = Int.random(in: 1...4, using: &random)
        members.append(.init(field.jsonName, .array((0..<count).map { _ in value(field) })))
      } else {
        members.append(.init(field.jsonName, value(field)))
      }
    }
    return .object(members)
  }

  private mutating func value(_ field: Descriptors.Field) -> JSONValue {
    switch field.type {
    case 1:
      let text = Self.doubles.randomElement(using: &random) ?? ""
      return text.last?.isLetter == true ? .string(text) : .number(text)
    case 3: return .string(String(Self.integers.randomElement(using: &random) ?? 1))
    case 4: return .string(String(UInt64.random(in: 1...UInt64.max, using: &random)))
    case 5:
      let some: [Int32] = [1, -1, .max, .min]
      return .number(String(some.randomElement(using: &random) ?? 1))
    case 8: return .bool(true)
    case 9: return .string(Self.texts.randomElement(using: &random) ?? "")
    case 11 where field.typeName == "google.protobuf.Timestamp":
      let micros = Int64.random(
        in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &random)
      return .string(Instant(microseconds: micros).rfc3339)
    case 11: return message(field.typeName)
    case 12:
      let count = Int.random(in: 1...40, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      return .string(Base64.text(bytes))
    case 14:
      let values = Descriptors.embedded.enums[field.typeName]?.names ?? [:]
      let names = values.filter { $0.key != 0 }.values.sorted()
      return .string(names.randomElement(using: &random) ?? "")
    default: return .null
    }
  }
}

/// A text of hexadecimal pairs as bytes; blanks are skipped.
func hex(_ text: String) -> [UInt8] {
  let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// The refusal of decoding; empty without one.
func refusal<M: Message>(
  _ bytes: [UInt8], _ type: M.Type, _ mode: Decoding = .strict
) -> String {
  do throws(Status) {
    _ = try M.decode(bytes, mode)
    return ""
  } catch {
    let fields = error.violations.map(\.field).joined(separator: ",")
    return fields.isEmpty ? error.reason : "\(error.reason) \(fields)"
  }
}
