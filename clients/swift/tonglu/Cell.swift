import Foundation
import TongluCore
import TongluMessages

/// A field's value for people: decimals, times in the enterprise's zone, short names of enum
/// values.
struct Cell {
  let zone: Zone

  func text(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let text): Self.number(field, text)
    case .string(let text): string(field, text)
    case .array(let items): items.map { text(field, $0) }.joined(separator: ", ")
    case .object: members(field, value)
    }
  }

  private func members(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    let fields = Descriptors.embedded.messages[field.typeName]?.fields ?? []
    return fields.compactMap { member in
      value[member.jsonName].map { "\(member.jsonName) \(text(member, $0))" }
    }.joined(separator: ", ")
  }

  /// Metres in decimetres; other numbers unchanged.
  private static func number(_ field: Descriptors.Field, _ text: String) -> String {
    guard field.name.hasSuffix("_m"), let metres = Double(text) else { return text }
    return String(format: "%.1f", metres)
  }

  private func string(_ field: Descriptors.Field, _ text: String) -> String {
    if let digits = field.decimals, let number = Int64(text) {
      return Self.decimal(number, digits: digits)
    }
    if field.isTime, let instant = Instant(rfc3339: text) { return zone.text(instant) }
    return field.type == 14 ? Language.state(text) ?? Self.shortNames[text] ?? text : text
  }

  /// The text for a number that is zero and therefore absent in the JSON; nil for anything but a
  /// number, and for an optional one. `owner` is the salesperson that a company belongs to.
  static func zero(_ field: Descriptors.Field, in row: JSONValue) -> String? {
    guard !field.isOptional, !field.isRepeated, field.oneof == nil else { return nil }
    if field.name == "owner_id" { return row["taken"] == nil ? "pool" : nil }
    guard field.isNumeric else { return nil }
    if let digits = field.decimals { return decimal(0, digits: digits) }
    return number(field, "0")
  }

  /// 125000 with 4 digits → "12.50"; quantities lose all trailing zeros.
  private static func decimal(_ number: Int64, digits: Int) -> String {
    let scale: UInt64 = digits == 4 ? 10_000 : 1_000
    var fraction = String(String(number.magnitude % scale + scale).dropFirst())
    while fraction.last == "0", digits == 3 || fraction.count > 2 { fraction.removeLast() }
    let whole = "\(number < 0 ? "-" : "")\(number.magnitude / scale)"
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  /// `ORDER_STATE_PLACED` → `placed`, for every value of the schema's enums.
  private static let shortNames: [String: String] = {
    var names: [String: String] = [:]
    for values in Descriptors.embedded.enums.values {
      guard let zero = values.names[0], zero.hasSuffix("UNSPECIFIED") else { continue }
      let prefix = zero.dropLast("UNSPECIFIED".count)
      for name in values.names.values where name.hasPrefix(prefix) {
        names[name] = name.dropFirst(prefix.count).lowercased().replacing("_", with: "-")
      }
    }
    return names
  }()
}

extension Descriptors.Field {
  /// The decimal places in an integer field's name: 4 of `…_e4`, 3 of `…_e3`.
  var decimals: Int? {
    guard type == 3 else { return nil }
    return name.hasSuffix("_e4") ? 4 : name.hasSuffix("_e3") ? 3 : nil
  }

  var isTime: Bool { typeName == "google.protobuf.Timestamp" }

  /// A message that is not a time.
  var isThing: Bool { type == 11 && !isTime }

  /// A number to compare or to add up, not an id.
  var isNumeric: Bool {
    [1, 2, 3, 4, 5, 13].contains(type) && name != "id" && !name.hasSuffix("_id")
      && !name.hasSuffix("_ids")
  }

  /// An amount, a quantity or a count: it is shown even if it is zero everywhere.
  var isMeasure: Bool {
    !isOptional && !isRepeated && oneof == nil
      && (decimals != nil || (isNumeric && name.hasSuffix("_count")))
  }

  /// `unit_price_e4` → `UNIT PRICE`.
  var title: String {
    Language.header(name, of: message)
      ?? (decimals == nil ? name[...] : name.dropLast(3)).replacing("_", with: " ").uppercased()
  }
}
