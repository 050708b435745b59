import TongluCore
import TongluMessages

/// A message of a stream as one line: when, what kind, and what leads in its records.
extension View {
  mutating func show(event reply: some Message) async throws {
    let content = try Content(reply)
    if flags.output == .json || flags.output == .jsonl {
      return try Output.say(content.reply.text())
    }
    // The first message of a stream has a cursor alone.
    let isEmpty = content.reply.members.allSatisfy { $0.name == "cursor" }
    guard !isEmpty || content.shape.allSatisfy({ $0.name != "cursor" }) else { return }
    if flags.output == .name {
      return try Output.say((Content.key(content.records.items[0]) ?? "-").printable)
    }
    let times = Content.times(in: content.reply, content.shape)
    if !times.isEmpty {
      let titles = cell.titles
      cell = Cell(zone: await session.zoneShown())
      cell.titles = titles
    }
    let isAligned = Terminal.isOutput && (flags.output == .table || flags.output == .wide)
    cell.times = isAligned ? .minutes : .whole
    if isAligned, zoneMark(times) != nil {
      Output.note(localized("times are in \(cell.zone.name)"))
    }
    if isAligned, !isWide {
      await cell.titles.read(Self.things(in: content.reply, content.shape), session)
    }
    let cells = eventCells(content)
    if flags.output == .csv { return try Output.say(Delimited.commas(cells)) }
    guard isAligned else { return try Output.say(Delimited.tabs(cells)) }
    let line = cells.filter { !$0.isEmpty }.joined(separator: "  ").printable
    try Output.say(isWide ? line : TableLayout.shortened(line, to: Terminal.columns ?? .max))
  }

  /// The time, the kind where there are several, then the fields.
  private func eventCells(_ content: Content) -> [String] {
    var time = ""
    var cells: [String] = []
    for field in content.shape where field.name != "cursor" {
      guard let value = content.reply[field.jsonName] else { continue }
      if field.oneof != nil { cells.append(kind(field)) }
      if field.isThing, !field.isRepeated {
        append(value, Content.fields(of: field.typeName), to: &cells, &time)
      } else {
        cells.append(shown(field, value))
      }
    }
    return [time] + cells
  }

  /// A value; on a terminal the title of the thing whose id it is.
  private func shown(_ field: Descriptors.Field, _ value: JSONValue) -> String {
    let isTitled = cell.times == .minutes && !isWide && field.isTitled
    return isTitled ? cell.title(field, value) : cell.text(field, value)
  }

  /// The records of a message whose fields have ids of things, at any depth.
  private static func things(
    in value: JSONValue, _ shape: Content.Fields
  ) -> [(fields: [Descriptors.Field], value: JSONValue)] {
    let inner = shape.filter { $0.isThing && !$0.isRepeated }.flatMap { field in
      value[field.jsonName].map { things(in: $0, Content.fields(of: field.typeName)) } ?? []
    }
    let titled = shape.filter(\.isTitled)
    return titled.isEmpty ? inner : [(titled, value)] + inner
  }

  private func kind(_ field: Descriptors.Field) -> String {
    (cell.times == .whole ? nil : Language.header(field.name, of: field.message)) ?? field.label
  }

  /// The leading fields of a record, those of the records in it too; its first time apart.
  private func append(
    _ value: JSONValue, _ shape: Content.Fields, to cells: inout [String], _ time: inout String
  ) {
    let columns = Descriptors.Field.columns(of: shape, isWide: isWide)
    let leading = columns.filter { $0.rank == .lead }
    for field in isWide || leading.isEmpty ? columns : leading {
      guard let member = value[field.jsonName] else {
        // Elsewhere than on a terminal each kind of message has its fixed fields.
        if !field.isTime, !field.isThing { cells.append(cell.absent(field, in: value) ?? "") }
        continue
      }
      if field.isTime, time.isEmpty {
        time = cell.text(field, member)
      } else if field.isThing, !field.isRepeated {
        append(member, Content.fields(of: field.typeName), to: &cells, &time)
      } else {
        cells.append(shown(field, member))
      }
    }
  }
}
