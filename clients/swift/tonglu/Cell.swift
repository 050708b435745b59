import Foundation
import TongluCore
import TongluMessages

/// A field's value as a person reads it: decimals, local times, short names of enums' values.
enum Cell {
  static func text(_ name: String, _ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let text): number(name, text)
    case .string(let text): string(name, text)
    case .array(let items): items.map { self.text(name, $0) }.joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.name) \(self.text($0.name, $0.value))" }.joined(separator: ", ")
    }
  }

  /// The digits behind the point that an integer field's name tells: 4 of `…E4`, 3 of `…E3`.
  static func decimals(_ name: String) -> Int? {
    name.hasSuffix("E4") ? 4 : name.hasSuffix("E3") ? 3 : nil
  }

  /// Metres to the decimetre; other numbers as they are.
  private static func number(_ name: String, _ text: String) -> String {
    guard name.hasSuffix("M"), let metres = Double(text) else { return text }
    return String(format: "%.1f", metres)
  }

  private static func string(_ name: String, _ text: String) -> String {
    if let digits = decimals(name), let number = Int64(text) {
      return decimal(number, digits: digits)
    }
    if name.hasSuffix("Time"), let instant = Instant(rfc3339: text) { return local(instant) }
    return shortNames[text] ?? text
  }

  /// 125000 with 4 digits → "12.50"; quantities lose all trailing zeros.
  private static func decimal(_ number: Int64, digits: Int) -> String {
    let scale: UInt64 = digits == 4 ? 10_000 : 1_000
    var fraction = String(String(number.magnitude % scale + scale).dropFirst())
    while fraction.last == "0", digits == 3 || fraction.count > 2 { fraction.removeLast() }
    let whole = "\(number < 0 ? "-" : "")\(number.magnitude / scale)"
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  private static func local(_ instant: Instant) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "yyyy-MM-dd HH:mm:ss"
    return format.string(
      from: Date(timeIntervalSince1970: Double(instant.microseconds) / 1_000_000))
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
