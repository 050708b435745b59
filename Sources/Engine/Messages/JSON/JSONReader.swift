import TongluCore

/// Converts ProtoJSON to the wire format.
enum JSONReader {
  static func wire(_ json: JSONValue, _ typeName: String, path: String) throws(Status) -> [UInt8] {
    if typeName == "google.protobuf.Timestamp" { return try timestamp(json, path) }
    guard let shape = Descriptors.embedded.messages[typeName] else {
      throw Status(.internal, "NO_DESCRIPTOR", "no message \(typeName)")
    }
    guard case .object(let members) = json else { throw bad(path, "an object") }
    var writer = WireWriter()
    var chosen: Set<Int> = []
    for member in members {
      let inner = path.isEmpty ? member.name : "\(path).\(member.name)"
      guard
        let field = shape.fields.first(where: {
          $0.name == member.name || $0.jsonName == member.name
        })
      else {
        throw .invalid("UNKNOWN_FIELD", field: inner, "\(typeName) has no such field")
      }
      if member.value == .null { continue }
      if let oneof = field.oneof, !chosen.insert(oneof).inserted {
        throw bad(inner, "left out: another of the same choice is given")
      }
      if field.isRepeated {
        guard case .array(let values) = member.value else { throw bad(inner, "an array") }
        for (index, value) in values.enumerated() {
          try write(value, field, &writer, "\(inner)[\(index)]")
        }
      } else {
        try write(member.value, field, &writer, inner)
      }
    }
    return writer.bytes
  }

  private static func write(
    _ json: JSONValue, _ field: Descriptors.Field, _ writer: inout WireWriter, _ path: String
  ) throws(Status) {
    switch field.type {
    case 1: writer.field(field.number, fixed64: try double(json, path).bitPattern)
    case 2: writer.field(field.number, fixed32: Float(try double(json, path)).bitPattern)
    case 3: writer.field(field.number, varint: UInt64(bitPattern: try integer(json, path)))
    case 4:
      guard let text = json.scalarText, let value = UInt64(text) else {
        throw bad(path, "an unsigned integer")
      }
      writer.field(field.number, varint: value)
    case 5:
      guard let value = Int32(exactly: try integer(json, path)) else {
        throw bad(path, "a 32-bit integer")
      }
      writer.field(field.number, varint: UInt64(bitPattern: Int64(value)))
    case 13:
      guard let value = UInt32(exactly: try integer(json, path)) else {
        throw bad(path, "an unsigned 32-bit integer")
      }
      writer.field(field.number, varint: UInt64(value))
    case 8:
      guard case .bool(let value) = json else { throw bad(path, "true or false") }
      writer.field(field.number, varint: value ? 1 : 0)
    case 9:
      guard case .string(let text) = json else { throw bad(path, "a string") }
      writer.field(field.number, bytes: text.utf8)
    case 12:
      guard case .string(let text) = json, let bytes = Base64.bytes(text) else {
        throw bad(path, "base64")
      }
      writer.field(field.number, bytes: bytes)
    case 14: try writeEnum(json, field, &writer, path)
    case 11: writer.field(field.number, bytes: try wire(json, field.typeName, path: path))
    default: throw bad(path, "a type that this schema does not use")
    }
  }

  private static func writeEnum(
    _ json: JSONValue, _ field: Descriptors.Field, _ writer: inout WireWriter, _ path: String
  ) throws(Status) {
    let values = Descriptors.embedded.enums[field.typeName]
    if case .string(let name) = json {
      guard let number = values?.numbers[name] else {
        let names = values?.names.sorted { $0.key < $1.key }.map(\.value) ?? []
        throw bad(path, "one of \(names.joined(separator: ", "))")
      }
      writer.field(field.number, varint: UInt64(bitPattern: Int64(number)))
    } else {
      writer.field(field.number, varint: UInt64(bitPattern: try integer(json, path)))
    }
  }

  private static func integer(_ json: JSONValue, _ path: String) throws(Status) -> Int64 {
    guard let text = json.scalarText, let value = Int64(text) else {
      throw bad(path, "an integer")
    }
    return value
  }

  private static func double(_ json: JSONValue, _ path: String) throws(Status) -> Double {
    switch json.scalarText {
    case "NaN": return .nan
    case "Infinity": return .infinity
    case "-Infinity": return -.infinity
    case let text?:
      guard let value = Double(text) else { throw bad(path, "a number") }
      return value
    case nil: throw bad(path, "a number")
    }
  }

  private static func timestamp(_ json: JSONValue, _ path: String) throws(Status) -> [UInt8] {
    guard case .string(let text) = json, let instant = Instant(rfc3339: text) else {
      throw bad(path, "a time such as 2026-11-23T09:00:00+08:00")
    }
    var writer = WireWriter()
    writer.field(1, varint: UInt64(bitPattern: instant.seconds))
    writer.field(2, varint: UInt64(instant.fraction) * 1_000)
    return writer.bytes
  }

  private static func bad(_ path: String, _ wanted: String) -> Status {
    .invalid("BAD_JSON_VALUE", field: path.isEmpty ? "json" : path, "\(wanted) was expected")
  }
}

extension JSONValue {
  /// The text of a number or a string.
  fileprivate var scalarText: String? {
    switch self {
    case .number(let text), .string(let text): text
    default: nil
    }
  }
}
