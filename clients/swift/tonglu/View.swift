import Foundation
import TongluCore
import TongluMessages

/// A reply on the terminal: a list as a table, one thing as its fields, or ProtoJSON.
enum View {
  static func show(_ reply: some Message, as output: CallFlags.Output) throws(Status) {
    let json = try Transcoder.json(reply)
    switch output {
    case .json: print(json.text(isPretty: true))
    case .table: print(text(json))
    }
  }

  static func text(_ reply: JSONValue) -> String {
    guard case .object(let members) = reply, !members.isEmpty else { return "done" }
    if members.count == 1, case .object = members[0].value { return fields(members[0].value) }
    var parts: [String] = []
    var scalars: [JSONValue.Member] = []
    for member in members {
      switch member.value {
      case .array(let items) where items.contains(where: \.isObject):
        parts.append(table(items))
      case .object: parts.append("\(member.name)\n" + fields(member.value))
      default: scalars.append(member)
      }
    }
    let next = scalars.first { $0.name == "nextPageToken" }
    scalars.removeAll { $0.name == "nextPageToken" }
    if !scalars.isEmpty { parts.insert(fields(.object(scalars)), at: 0) }
    if let next, case .string(let token) = next.value {
      parts.append("more: --page-token \(token)")
    }
    return parts.joined(separator: "\n\n")
  }

  /// One thing: a line a field, lists of things below.
  private static func fields(_ value: JSONValue) -> String {
    guard case .object(let members) = value else { return cell("", value) }
    var table = Table(header: ["", ""])
    var below: [String] = []
    for member in members {
      if case .array(let items) = member.value, items.contains(where: \.isObject) {
        below.append("\n\(member.name)\n" + self.table(items))
      } else {
        table.append([title(member.name), cell(member.name, member.value)])
      }
    }
    return (table.lines(widthMax: 100).dropFirst() + below).joined(separator: "\n")
  }

  /// Things of one kind: a line each.
  private static func table(_ items: [JSONValue]) -> String {
    var names: [String] = []
    for case .object(let members) in items {
      for member in members where !names.contains(member.name) { names.append(member.name) }
    }
    var table = Table(header: names.map(title))
    table.numeric = Set(names.indices.filter { isNumeric(names[$0], items) })
    for item in items { table.append(names.map { cell($0, item[$0] ?? .null) }) }
    return table.lines(widthMax: 40).joined(separator: "\n")
  }

  private static func isNumeric(_ name: String, _ items: [JSONValue]) -> Bool {
    items.allSatisfy { item in
      switch item[name] {
      case nil, .number: true
      case .string(let text): Int64(text) != nil && (name.hasSuffix("E4") || name.hasSuffix("E3"))
      default: false
      }
    }
  }

  /// `unitPriceE4` → `UNIT PRICE`.
  private static func title(_ name: String) -> String {
    var words = ""
    for character in decimals(name) == nil ? name[...] : name.dropLast(2) {
      if character.isUppercase { words += " " }
      words += character.uppercased()
    }
    return words
  }

  /// How many decimals an amount or a quantity carries.
  private static func decimals(_ name: String) -> Int? {
    name.hasSuffix("E4") ? 4 : name.hasSuffix("E3") ? 3 : nil
  }

  private static func cell(_ name: String, _ value: JSONValue) -> String {
    switch value {
    case .null: return ""
    case .bool(let flag): return flag ? "yes" : "no"
    case .number(let text): return text
    case .string(let text):
      if let digits = decimals(name), let number = Int64(text) {
        return decimal(number, digits: digits)
      }
      return text
    case .array(let items): return items.map { cell(name, $0) }.joined(separator: ", ")
    case .object(let members):
      return members.map { "\($0.name) \(cell($0.name, $0.value))" }.joined(separator: ", ")
    }
  }

  /// 125000 with 4 digits → "12.50"; quantities lose all trailing zeros.
  private static func decimal(_ number: Int64, digits: Int) -> String {
    let scale = digits == 4 ? 10_000 : 1_000
    let fractionText = String(Int(number.magnitude) % scale + scale).dropFirst()
    var fraction = String(fractionText)
    while fraction.last == "0", digits == 3 || fraction.count > 2 { fraction.removeLast() }
    let whole = "\(number < 0 ? "-" : "")\(Int(number.magnitude) / scale)"
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
