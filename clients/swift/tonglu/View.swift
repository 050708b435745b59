import Foundation
import TongluCore
package import TongluMessages

/// Responses on the terminal: a list as a table, one record as its fields, or ProtoJSON.
///
/// Times are in the enterprise's zone, which is named with the first one.
package struct View {
  private let output: CallFlags.Output
  private let session: Session
  /// A stream of responses: each is followed by an empty line, or is one line of JSON.
  private let isStream: Bool
  private var cell = Cell(zone: .utc)
  private var hasNamedZone = false

  package init(_ output: CallFlags.Output, _ session: Session, isStream: Bool = false) {
    (self.output, self.session, self.isStream) = (output, session, isStream)
  }

  package mutating func show(_ reply: some Message) async throws {
    let json = try Transcoder.json(reply)
    switch output {
    case .json: try Output.say(json.text(isPretty: !isStream))
    case .table:
      let shape = Self.fields(of: reply)
      if Self.hasTimes(json, shape) { cell = Cell(zone: await session.zoneShown()) }
      try Output.say(text(json, shape) + (isStream ? "\n" : ""))
    }
  }

  private static func fields(of name: String) -> [Descriptors.Field] {
    Descriptors.embedded.messages[name]?.fields ?? []
  }

  private static func fields<M: Message>(of reply: M) -> [Descriptors.Field] {
    fields(of: M.fullName)
  }

  private static func hasTimes(_ value: JSONValue, _ fields: [Descriptors.Field]) -> Bool {
    if case .array(let items) = value { return items.contains { hasTimes($0, fields) } }
    return fields.contains { field in
      guard let member = value[field.jsonName] else { return false }
      if field.isTime { return true }
      return field.isThing && hasTimes(member, Self.fields(of: field.typeName))
    }
  }

  private mutating func text(_ reply: JSONValue, _ shape: [Descriptors.Field]) -> String {
    var scalars: [Descriptors.Field] = []
    var things: [(field: Descriptors.Field, value: JSONValue)] = []
    for field in shape where field.name != "next_page_token" {
      let value = reply[field.jsonName]
      if field.isThing {
        if let value { things.append((field, value)) }
      } else if value != nil || field.isMeasure {
        scalars.append(field)
      }
    }
    let isOne = scalars.isEmpty && things.count == 1 && things[0].value.isObject
    var parts: [String] = []
    if !scalars.isEmpty { parts.append(fields(reply, of: scalars)) }
    for (field, value) in things {
      let inner = Self.fields(of: field.typeName)
      if case .array(let items) = value {
        parts.append(table(items, inner))
      } else {
        parts.append((isOne ? "" : field.jsonName + "\n") + fields(value, of: inner))
      }
    }
    if let token = reply.string("nextPageToken") { parts.append("more: --page-token \(token)") }
    return parts.isEmpty ? "done" : parts.joined(separator: "\n\n")
  }

  /// One record: a line for each field, lists of records below.
  private mutating func fields(_ value: JSONValue, of fields: [Descriptors.Field]) -> String {
    var table = Table(header: ["", ""])
    var below: [String] = []
    for field in fields {
      guard let member = value[field.jsonName] else {
        if field.isMeasure, let zero = Cell.zero(field, in: value) {
          table.append([field.title, zero])
        }
        continue
      }
      if field.isThing, case .array(let items) = member {
        below.append("\n\(field.jsonName)\n" + self.table(items, Self.fields(of: field.typeName)))
      } else {
        var text = cell.text(field, member)
        if field.isTime, !hasNamedZone {
          text += " (\(cell.zone.name))"
          hasNamedZone = true
        }
        table.append([field.title, text])
      }
    }
    return (table.lines(widthMax: 100).dropFirst() + below).joined(separator: "\n")
  }

  /// Records of one kind: a line for each.
  private mutating func table(_ items: [JSONValue], _ shape: [Descriptors.Field]) -> String {
    let namesOwners = shape.contains { $0.name == "owner_name" }
    let columns = shape.filter { field in
      field.isMeasure || (field.name == "owner_id" && namesOwners)
        || items.contains { $0[field.jsonName] != nil }
    }
    var header = columns.map(\.title)
    let time = hasNamedZone ? nil : columns.firstIndex(where: \.isTime)
    if let time { header[time] += " (\(cell.zone.name))" }
    var table = Table(header: header)
    table.numeric = Set(
      columns.indices.filter { columns[$0].isNumeric && !columns[$0].isRepeated })
    for item in items {
      table.append(
        columns.map { field in
          item[field.jsonName].map { cell.text(field, $0) } ?? Cell.zero(field, in: item) ?? ""
        })
    }
    let (shown, left) = table.fitting(Terminal.columns ?? .max, widthMax: 40)
    if let time, time < shown.header.count { hasNamedZone = true }
    let titles = columns[shown.header.count...].map(\.title)
    let rest =
      left.isEmpty ? [] : ["not shown: \(titles.joined(separator: ", ")); all with -o json"]
    return (shown.lines(widthMax: 40) + rest).joined(separator: "\n")
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
