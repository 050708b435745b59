import Foundation
import TongluCore
import TongluMessages

/// A reply on the terminal: a list as a table, one thing as its fields, or ProtoJSON.
enum View {
  /// Of many replies each is followed by an empty line, or is a line of JSON.
  static func show(
    _ reply: some Message, as output: CallFlags.Output, isOneOfMany: Bool = false
  ) throws(Status) {
    let json = try Transcoder.json(reply)
    let shown =
      switch output {
      case .json: json.text(isPretty: !isOneOfMany) + "\n"
      case .table: text(json) + (isOneOfMany ? "\n\n" : "\n")
      }
    // Past the buffer: whoever reads a stream through a pipe waits for each reply.
    FileHandle.standardOutput.write(Data(shown.utf8))
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
    guard case .object(let members) = value else { return Cell.text("", value) }
    var table = Table(header: ["", ""])
    var below: [String] = []
    for member in members {
      if case .array(let items) = member.value, items.contains(where: \.isObject) {
        below.append("\n\(member.name)\n" + self.table(items))
      } else {
        table.append([title(member.name), Cell.text(member.name, member.value)])
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
    for item in items { table.append(names.map { Cell.text($0, item[$0] ?? .null) }) }
    let (shown, left) = table.fitting(Terminal.columns ?? .max, widthMax: 40)
    let rest = left.isEmpty ? [] : ["not shown: \(left.joined(separator: ", ")); all with -o json"]
    return (shown.lines(widthMax: 40) + rest).joined(separator: "\n")
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
    for character in Cell.decimals(name) == nil ? name[...] : name.dropLast(2) {
      if character.isUppercase { words += " " }
      words += character.uppercased()
    }
    return words
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
