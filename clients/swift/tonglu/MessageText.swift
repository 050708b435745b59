import ArgumentParser
import TongluCore
package import TongluMessages

/// A message in one option: `product-id=5,quantity=2.5`, or ProtoJSON for other shapes.
///
/// Names are those of options; amounts and quantities are decimals; enum values may be short.
package struct MessageText: ExpressibleByArgument {
  private let text: String

  package init(argument: String) { text = argument }

  package func message<M: Message>(_ type: M.Type, _ session: Session) async throws -> M {
    guard !text.hasPrefix("{") else {
      return try Transcoder.message(try JSONValue(parsing: text), type)
    }
    let fields = Descriptors.embedded.messages[M.fullName]?.fields ?? []
    var members: [JSONValue.Member] = []
    for pair in text.split(separator: ",") {
      members.append(try await member(String(pair), of: fields, session))
    }
    return try Transcoder.message(.object(members), type)
  }

  private func member(
    _ pair: String, of fields: [Descriptors.Field], _ session: Session
  ) async throws -> JSONValue.Member {
    guard let equals = pair.firstIndex(of: "=") else {
      throw ValidationError("\(pair) is no name=value: write \(Self.example(fields)), or JSON")
    }
    let name = pair[..<equals].replacing("-", with: "_")
    let value = String(pair[pair.index(after: equals)...])
    for (suffix, digits) in [("", 0), ("_e4", 4), ("_e3", 3)] {
      guard let field = fields.first(where: { $0.name == name + suffix }) else { continue }
      if field.isTime, let time = TimeText(argument: value) {
        let option = field.name.replacing("_", with: "-")
        return JSONValue.Member(
          field.jsonName, .string(try await time.instant(session, option).rfc3339))
      }
      return JSONValue.Member(field.jsonName, try Self.value(value, field, digits))
    }
    throw ValidationError("there is no \(pair[..<equals]): write \(Self.example(fields)), or JSON")
  }

  private static func value(
    _ text: String, _ field: Descriptors.Field, _ digits: Int
  ) throws -> JSONValue {
    if digits > 0 {
      guard let value = Exact.fixedPoint(text, digits: digits) else {
        throw ValidationError("\(text) is no decimal of at most \(digits) places")
      }
      return .string(String(value))
    }
    return switch field.type {
    case 8: .bool(text == "true")
    case 14: .string(wholeName(text, field.typeName))
    default: .string(text)
    }
  }

  /// `gcj02` → `GEODETIC_DATUM_GCJ02`; any other text is kept, and refused by the server.
  private static func wholeName(_ text: String, _ enumName: String) -> String {
    let wanted = text.uppercased().replacing("-", with: "_")
    let names = Descriptors.embedded.enums[enumName]?.numbers.keys.sorted() ?? []
    return names.first { $0 == wanted || $0.hasSuffix("_" + wanted) } ?? text
  }

  private static func example(_ fields: [Descriptors.Field]) -> String {
    fields.prefix(3).map { field in
      let isScaled = field.name.hasSuffix("_e4") || field.name.hasSuffix("_e3")
      return (isScaled ? field.name.dropLast(3) : field.name[...])
        .replacing("_", with: "-") + "=…"
    }.joined(separator: ",")
  }
}
