import TongluCore
import TongluMessages
import TongluService

// The texts of a request, by its descriptors.
extension RPCTrial {
  /// Fields with unrestricted texts, because they are not stored: searched, filtered by or
  /// compared.
  private static let free: Set<String> = [
    "ListCustomersRequest.text", "ListCustomersRequest.class_code", "ListCustomersRequest.tag",
    "ListProductsRequest.category", "ListProductsRequest.brand", "SearchProductsRequest.query",
    "FindRequest.text", "FindRequest.texts",
    "SetPasswordRequest.current_password", "SetPasswordRequest.new_password",
    "LoginRequest.enterprise_code", "LoginRequest.login_name", "LoginRequest.password",
    "LoginRequest.login_code",
  ]
  private static let hidden = [
    "\u{200B}", "a\u{202E}b", "a\u{2028}b", "\u{FEFF}a", "\u{2800}", "a\u{7}b",
  ]

  /// Invisible and direction-changing characters are refused, and NFC and NFD are the same.
  func checkTexts() throws {
    for (name, path) in Self.texts(of: info.request) {
      for text in Self.hidden where !Self.free.contains(name) {
        let bytes = RequestBytes.setting(path, to: text, in: anew)
        expect(isRefused(bytes), "\(name) may be \(text.unicodeScalars.map(\.value))")
      }
      let forms = try ["café 가", "cafe\u{301} \u{1100}\u{1161}"].map {
        try call.decoded(RequestBytes.setting(path, to: $0, in: bytes))
      }
      expect(forms[0] == forms[1], "\(name) differs in NFC and NFD")
    }
  }

  /// The texts of a message and its nested messages, by name; a tree, since no message of a request
  /// contains itself.
  private static func texts(of message: String) -> [(name: String, path: RequestBytes.Path)] {
    guard let shape = Descriptors.embedded.messages[message] else { return [] }
    return shape.fields.flatMap { field -> [(name: String, path: RequestBytes.Path)] in
      let short = message.split(separator: ".").last.map(String.init) ?? message
      if field.type == 9 { return [("\(short).\(field.name)", [field])] }
      guard field.type == 11, field.typeName.hasPrefix("tonglu.") else { return [] }
      return texts(of: field.typeName).map { ($0.name, [field] + $0.path) }
    }
  }

  /// Whether the call is refused for its content, or a row with its own outcome is.
  private func isRefused(_ bytes: [UInt8]) -> Bool {
    do {
      let reply = try bed.send(call.path, bytes, as: actor)
      guard call.path.contains(/\/(Batch|QuotePrices)/) else { return false }
      return String(decoding: reply, as: UTF8.self).contains(/BAD_|NOT_FOUND|UNKNOWN_UNIT/)
    } catch {
      return [.invalidArgument, .notFound, .permissionDenied].contains(error.code)
    }
  }
}

// Every field that an Update sets can be cleared.
extension RPCTrial {
  /// Fields without an empty value, each with the reason.
  private static let required: Set<String> = [
    // A name, key, currency, time zone or price that the record must have.
    "name", "sku", "currency", "time_zone", "unit_price_e4",
    // A number or flag whose 0 or false is a valid value.
    "level", "priority", "active", "hidden", "disabled", "shared", "is_default", "allow_negative",
    "owner_id",
    // A value that an account always has, and a state.
    "roles", "state",
  ]
  /// Fields that select the row.
  private static let address: Set<String> = ["request_id", "version", "clear"]

  func checkClearing() throws {
    guard call.path.contains("/Update") else { return }
    let fields = Descriptors.embedded.messages[info.request]?.fields ?? []
    for field in Self.clearable(fields) {
      if field.isRepeated || field.type == 11 || field.type == 14 {
        expectNamed(field, fields.first { $0.name == "clear" })
      } else {
        expect(
          field.isOptional || field.oneof != nil, "\(field.name) is cleared by being given empty")
      }
    }
  }

  /// The fields that an update sets and may leave empty. Sets with add and remove fields are
  /// cleared by these.
  private static func clearable(_ fields: [Descriptors.Field]) -> [Descriptors.Field] {
    let names = Set(fields.map(\.name))
    return fields.filter { field in
      let isRow = field.name.hasSuffix("_id") && field.number == 2
      let isSet = field.name.hasPrefix("add_") || field.name.hasPrefix("remove_")
      if isSet {
        let other = field.name.hasPrefix("add_") ? "remove_" : "add_"
        return !names.contains(other + field.name.drop { $0 != "_" }.dropFirst())
      }
      return !isRow && !address.contains(field.name) && !required.contains(field.name)
    }
  }

  /// The field is clearable: an unknown name after it is refused, and it is not.
  private func expectNamed(_ field: Descriptors.Field, _ clear: Descriptors.Field?) {
    guard let clear else { return fault("has no clear, to name \(field.name)") }
    var bytes = RequestBytes.removing(field.number, from: anew)
    for name in [field.name, "nothing"] {
      bytes = RequestBytes.setting([clear], to: name, in: bytes)
    }
    let refused = status { try bed.send(call.path, bytes, as: actor) }
    expect(
      refused?.has(.badClear) == true && refused?.violations.first?.field == "clear[1]",
      "clear does not name \(field.name)")
  }
}
