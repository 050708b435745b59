import Foundation
import TongluCore
import TongluMessages

/// A field's value as text: decimals, times in the enterprise's zone, short names of enum values.
package struct Cell {
  /// How times are written.
  enum Times {
    /// `2026-12-01 08:00`, and with its seconds.
    case minutes, seconds
    /// `2026-12-01T08:00:00+08:00`: for programs.
    case whole
  }

  let zone: Zone
  var times = Times.seconds
  var titles = Titles()

  func text(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): yesOrNo(flag)
    case .number(let text): Self.number(field, text)
    case .string(let text): string(field, text)
    case .array(let items):
      items.map { text(field, $0) }.joined(separator: field.isThing ? "; " : ", ")
    case .object: members(field, value)
    }
  }

  /// Whether the text is in English whatever the language of the output.
  private var isForPrograms: Bool { times == .whole }

  private var pool: String { isForPrograms ? "pool" : localized("pool") }

  private func memberTitle(_ member: Descriptors.Field) -> String {
    isForPrograms ? member.label : Language.header(member.name, of: member.message) ?? member.label
  }

  private func yesOrNo(_ flag: Bool) -> String {
    if isForPrograms { return flag ? "yes" : "no" }
    return flag ? localized("yes") : localized("no")
  }

  private func members(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    let fields = Descriptors.embedded.messages[field.typeName]?.fields ?? []
    return fields.compactMap { member in
      value[member.jsonName].map { "\(memberTitle(member)) \(text(member, $0))" }
    }.joined(separator: ", ")
  }

  /// Metres in decimetres, other fractions with six places (0.1 m of a degree); whole numbers
  /// unchanged.
  private static func number(_ field: Descriptors.Field, _ text: String) -> String {
    guard field.type == 1 || field.type == 2, let value = Double(text) else { return text }
    if field.name.hasSuffix("_m") { return String(format: "%.1f", value) }
    guard text.contains(".") else { return text }
    var places = String(format: "%.6f", value)
    while places.last == "0" { places.removeLast() }
    if places.last == "." { places.removeLast() }
    return places
  }

  private func string(_ field: Descriptors.Field, _ text: String) -> String {
    if let digits = field.decimals, let number = Int64(text) {
      return Self.decimal(number, digits: digits)
    }
    if field.isTime, let instant = Instant(rfc3339: text) {
      return switch times {
      case .minutes: zone.text(instant, hasSeconds: false)
      case .seconds: zone.text(instant)
      case .whole: zone.rfc3339(instant)
      }
    }
    if times == .minutes, field.name == "method", let title = MethodTitles.title(of: text) {
      return title
    }
    guard field.type == 14 else { return text }
    return (isForPrograms ? nil : Language.state(text)) ?? Self.shortNames[text] ?? text
  }

  /// The text for a field at its default, which the JSON leaves out: a zero, `no`, the pool as the
  /// owner of a company; nil where the default says nothing, and for an optional field.
  func absent(_ field: Descriptors.Field, in row: JSONValue) -> String? {
    guard !field.isOptional, !field.isRepeated, field.oneof == nil else { return nil }
    if field.name == "owner_id" || field.name == "owner_name" {
      return row["taken"] == nil && row["ownerId"] == nil ? pool : nil
    }
    if field.type == 8 { return yesOrNo(false) }
    guard field.isNumeric else { return nil }
    if let digits = field.decimals { return Self.decimal(0, digits: digits) }
    return Self.number(field, "0")
  }

  /// The text of a record's field in a table.
  func text(_ field: Descriptors.Field, in row: JSONValue) -> String {
    row[field.jsonName].map { text(field, $0) } ?? absent(field, in: row) ?? ""
  }

  /// The titles of the things whose ids a field has; an id where none is known.
  func title(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    switch value {
    case .string("0"): ""
    case .string(let id): titles[field, id] ?? id
    case .array(let items): items.map { title(field, $0) }.joined(separator: ", ")
    default: text(field, value)
    }
  }

  /// The text of an enum's value: `ORDER_STATE_PLACED` → `placed`.
  package static func state(_ name: String) -> String {
    Language.state(name) ?? shortNames[name] ?? name
  }

  /// 125000 with 4 digits → "12.50"; quantities lose all trailing zeros.
  package static func decimal(_ number: Int64, digits: Int) -> String {
    Exact.text(number, digits: digits)
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
    [1, 2, 3, 4, 5, 13].contains(type) && !isIdentifier
  }

  /// The name without the scale: `unit_price`, as in options and `--columns`.
  var plainName: String { decimals == nil ? name : String(name.dropLast(3)) }

  /// `unit price`.
  var label: String { plainName.replacing("_", with: " ") }

  /// `unit_price_e4` → `UNIT PRICE`.
  var title: String { Language.header(name, of: message) ?? label.uppercased() }
}
