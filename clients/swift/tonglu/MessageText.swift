import ArgumentParser
import TongluCore
package import TongluMessages

/// A message in one option: `product-id=5,quantity=2.5`, short `5:2.5`, or ProtoJSON for other
/// shapes.
///
/// Names are those of options; amounts and quantities are decimals; enum values may be short.
package struct MessageText: ExpressibleByArgument {
  private let text: String

  package init(argument: String) { text = argument }

  package func message<M: Message>(_ type: M.Type, _ session: Session) async throws -> M {
    let plain = Text.trim(text)
    guard !plain.hasPrefix("{") else {
      return try Transcoder.message(try JSONValue(parsing: plain), type)
    }
    return try await Self.message(MessageForm(M.fullName).entries(plain), type, session)
  }

  /// The message with these fields.
  static func message<M: Message>(
    _ entries: [MessageForm.Entry], _ type: M.Type, _ session: Session
  ) async throws -> M {
    var members: [JSONValue.Member] = []
    for entry in entries { members.append(try await member(entry, session)) }
    return try Transcoder.message(.object(members), type)
  }

  private static func member(
    _ entry: MessageForm.Entry, _ session: Session
  ) async throws -> JSONValue.Member {
    let (field, text) = (entry.field, entry.text)
    if field.isTime, let time = TimeText(argument: TypedText.plain(text)) {
      let instant = try await time.instant(session, MessageForm.option(field))
      return JSONValue.Member(field.jsonName, .string(instant.rfc3339))
    }
    if let handle = Handle(entry) {
      return JSONValue.Member(field.jsonName, .string(String(try await handle.id(session))))
    }
    return JSONValue.Member(field.jsonName, try value(text, field))
  }

  private static func value(_ text: String, _ field: Descriptors.Field) throws -> JSONValue {
    let digits = MessageForm.digits(field)
    if digits > 0 {
      guard let value = TypedText.fixedPoint(text, digits: digits) else {
        let name = MessageForm.option(field)
        throw ValidationError(
          localized("\(name): \(text) is no decimal of at most \(digits) places"))
      }
      return .string(String(value))
    }
    switch field.type {
    case 8: return .bool(["true", "yes", "1"].contains(TypedText.plain(text).lowercased()))
    case 9: return .string(text)
    case 14: return .string(wholeName(TypedText.plain(text), field.typeName))
    default: return .string(TypedText.plain(text))
    }
  }

  /// `gcj02`, `GCJ-02 坐标` → `GEODETIC_DATUM_GCJ02`; any other text is kept, and
  /// refused by the server.
  private static func wholeName(_ text: String, _ enumName: String) -> String {
    let wanted = text.uppercased().replacing("-", with: "_")
    let names = Descriptors.embedded.enums[enumName]?.numbers.keys.sorted() ?? []
    if !text.allSatisfy(\.isASCII) {
      return names.first { Language.chineseState($0) == text } ?? text
    }
    return names.first { $0 == wanted || $0.hasSuffix("_" + wanted) } ?? text
  }
}
