public import TongluCore

/// Converts messages to ProtoJSON and back by descriptor, without code per message.
public enum Transcoder {
  /// The message as ProtoJSON: lowerCamelCase names, 64-bit integers as strings, enums by name,
  /// bytes as base64, timestamps as RFC 3339; unset fields are left out.
  public static func json(_ message: some Message) throws(Status) -> JSONValue {
    try json(message.encoded()[...], type(of: message).fullName)
  }

  /// The message in `json`.
  ///
  /// Names may be the schema's or lowerCamelCase; 64-bit integers may be strings or numbers.
  /// INVALID_ARGUMENT UNKNOWN_FIELD, BAD_JSON_VALUE, each with the field's path.
  public static func message<M: Message>(
    _ json: JSONValue, _ type: M.Type
  ) throws(Status) -> M {
    try M.decode(try JSONReader.wire(json, M.fullName, path: ""), .lenient)
  }

  private static func json(
    _ bytes: ArraySlice<UInt8>, _ typeName: String
  ) throws(Status) -> JSONValue {
    if typeName == "google.protobuf.Timestamp" { return .string(try timestamp(bytes)) }
    guard let shape = Descriptors.embedded.messages[typeName] else {
      throw Status(.internal, "NO_DESCRIPTOR", "no message \(typeName)")
    }
    var values: [Int: [JSONValue]] = [:]
    var reader = WireReader(bytes)
    while let (number, raw) = try reader.next() {
      guard let field = shape.fields.first(where: { $0.number == number }) else { continue }
      if field.isRepeated, case .bytes(let packed) = raw, field.isPackable {
        values[number, default: []] += try elements(packed, field)
      } else {
        let one = try value(raw, field)
        if field.isRepeated {
          values[number, default: []].append(one)
        } else {
          values[number] = [one]
        }
      }
    }
    return .object(
      shape.fields.compactMap { field in
        guard let found = values[field.number] else { return nil }
        return JSONValue.Member(field.jsonName, field.isRepeated ? .array(found) : found[0])
      })
  }

  private static func elements(
    _ packed: ArraySlice<UInt8>, _ field: Descriptors.Field
  ) throws(Status) -> [JSONValue] {
    var values: [JSONValue] = []
    var reader = WireReader(packed)
    while !reader.isAtEnd {
      switch field.type {
      case 1, 6, 16: values.append(try value(.fixed64(try reader.fixed(8)), field))
      case 2, 7, 15: values.append(try value(.fixed32(UInt32(try reader.fixed(4))), field))
      default: values.append(try value(.varint(try reader.varint()), field))
      }
    }
    return values
  }

  private static func value(
    _ raw: WireReader.Field, _ field: Descriptors.Field
  ) throws(Status) -> JSONValue {
    switch (raw, field.type) {
    case (.fixed64(let bits), 1): return number(Double(bitPattern: bits))
    case (.fixed32(let bits), 2): return number(Double(Float(bitPattern: bits)))
    case (.varint(let bits), 3): return .string(String(Int64(bitPattern: bits)))
    case (.varint(let bits), 4): return .string(String(bits))
    case (.varint(let bits), 5): return .number(String(Int32(truncatingIfNeeded: bits)))
    case (.varint(let bits), 13): return .number(String(UInt32(truncatingIfNeeded: bits)))
    case (.varint(let bits), 8): return .bool(bits != 0)
    case (.varint(let bits), 14):
      let number = Int32(truncatingIfNeeded: bits)
      let name = Descriptors.embedded.enums[field.typeName]?.names[number]
      return name.map { .string($0) } ?? .number(String(number))
    case (.bytes(let bytes), 9): return .string(String(decoding: bytes, as: UTF8.self))
    case (.bytes(let bytes), 12): return .string(Base64.text(bytes))
    case (.bytes(let bytes), 11): return try json(bytes, field.typeName)
    default: throw WireReader.malformed
    }
  }

  private static func number(_ value: Double) -> JSONValue {
    if value.isNaN { return .string("NaN") }
    if value.isInfinite { return .string(value < 0 ? "-Infinity" : "Infinity") }
    return .number(
      value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)")
  }

  private static func timestamp(_ bytes: ArraySlice<UInt8>) throws(Status) -> String {
    var seconds: Int64 = 0
    var nanos: Int64 = 0
    var reader = WireReader(bytes)
    while let (number, raw) = try reader.next() {
      guard case .varint(let bits) = raw else { throw WireReader.malformed }
      if number == 1 { seconds = Int64(bitPattern: bits) } else { nanos = Int64(bitPattern: bits) }
    }
    return Instant(microseconds: seconds * 1_000_000 + nanos / 1_000).rfc3339
  }
}

extension Descriptors.Field {
  /// Whether a repeated field may be packed: numbers, booleans and enums.
  var isPackable: Bool { ![9, 11, 12].contains(type) }
}
