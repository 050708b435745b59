import TongluCore
import TongluMessages

/// A response as text: a record as its fields, one below the other, with its lists below them.
extension View {
  mutating func text(_ content: Content, isFirst: Bool) throws -> String {
    var parts: [String] = []
    if isFirst, flags.columns == nil || content.main == nil { parts = try sections(content) }
    if let (field, items) = content.main {
      let shape = Content.fields(of: field.typeName)
      let title = parts.isEmpty ? "" : heading(field) + "\n"
      if items.isEmpty, Terminal.isOutput {
        if isFirst { parts.append(content.count) }
      } else if !items.isEmpty || isFirst {
        let lines = try table(items, shape, isMain: true, isNext: !isFirst)
        parts.append(title + lines.joined(separator: "\n"))
      }
    } else if parts.isEmpty {
      return localized("done.")
    }
    return parts.joined(separator: "\n\n")
  }

  /// The fields of a request, below each other.
  mutating func summary(of request: some Message) async throws -> String {
    let content = try Content(request)
    if !Content.times(in: content.reply, content.shape).isEmpty {
      cell = Cell(zone: await session.zoneShown())
    }
    let fields = content.shape.filter { content.reply[$0.jsonName] != nil }
    let lines = fields.map { field in
      "  \(field.title): \(cell.text(field, in: content.reply).printable)"
    }
    return lines.joined(separator: "\n")
  }

  /// All but the list that the response is about.
  private mutating func sections(_ content: Content) throws -> [String] {
    if content.isRecord {
      let (field, value) = content.singles[0]
      let shape = Content.fields(of: field.typeName)
      if try choice(shape)?.isTable == true {
        return [try table([value], shape, isMain: true).joined(separator: "\n")]
      }
      return [try form(value, shape, isMain: true)]
    }
    var parts: [String] = []
    if !content.values.isEmpty {
      parts.append(
        try form(content.reply, content.values, isMain: content.lists.isEmpty))
    }
    for (field, value) in content.singles {
      let text = try form(value, Content.fields(of: field.typeName), isMain: false)
      if !text.isEmpty { parts.append(heading(field) + "\n" + text) }
    }
    for (field, items) in content.lists.dropFirst() where !items.isEmpty {
      let lines = try table(items, Content.fields(of: field.typeName), isMain: false)
      parts.append(([heading(field)] + lines).joined(separator: "\n"))
    }
    return parts.filter { !$0.isEmpty }
  }

  private func heading(_ field: Descriptors.Field) -> String {
    guard Terminal.isOutput else { return field.plainName }
    return (hasColour ? Style.bold : .none).applied(to: field.title)
  }

  /// One record: a line for each field, then its long texts whole, then its lists.
  private mutating func form(
    _ value: JSONValue, _ shape: Content.Fields, isMain: Bool
  ) throws -> String {
    if Terminal.isOutput { cell.times = .seconds }
    let fields =
      (isMain ? try choice(shape)?.columns.map(\.field) : nil) ?? Descriptors.Field.ordered(shape)
    var lines: [(field: Descriptors.Field, text: String)] = []
    var blocks: [String] = []
    var lists: [(Descriptors.Field, [JSONValue])] = []
    let titles = fields.filter { value[$0.jsonName] != nil }.map(\.title.displayWidth).max() ?? 0
    for field in fields {
      if field.isThing, field.isRepeated {
        if case .array(let items)? = value[field.jsonName] { lists.append((field, items)) }
        continue
      }
      guard let text = formText(field, in: value) else { continue }
      if isLong(text, field, beside: titles) {
        let whole = text.split(separator: "\n", omittingEmptySubsequences: false)
        blocks.append(([heading(field)] + whole.map(\.printable)).joined(separator: "\n"))
      } else {
        lines.append((field, text.printable))
      }
    }
    let width = lines.map(\.field.title.displayWidth).max() ?? 0
    var parts = [lines.map { line($0.field, $0.text, width) }.joined(separator: "\n")]
    parts += blocks
    for (field, items) in lists {
      let rows = try table(items, Content.fields(of: field.typeName), isMain: false)
      parts.append(([heading(field)] + rows).joined(separator: "\n"))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The text of a field in a form; nil for one that is not there.
  private mutating func formText(_ field: Descriptors.Field, in value: JSONValue) -> String? {
    guard let member = value[field.jsonName] else { return cell.absent(field, in: value) }
    var text = cell.text(field, member)
    if Terminal.isOutput, field.isTitled, case .string(let id) = member,
      let title = cell.titles[field, id]
    {
      text += "  \(title)"
    }
    guard Terminal.isOutput, field.isTime, case .string(let time) = member,
      let mark = zoneMark([time])
    else { return text }
    return Language.current == .english ? "\(text) (\(cell.zone.name))" : "\(text) \(mark)"
  }

  /// Whether a text is shown below the fields: it has several lines, or does not fit beside its
  /// title.
  private func isLong(_ text: String, _ field: Descriptors.Field, beside titles: Int) -> Bool {
    guard field.type == 9, !field.isRepeated else { return false }
    let room = (Terminal.columns ?? .max) - titles - 2
    return text.contains(where: \.isNewline) || (Terminal.isOutput && text.displayWidth > room)
  }

  /// A field beside its title, which takes `width` columns.
  private func line(_ field: Descriptors.Field, _ text: String, _ width: Int) -> String {
    guard Terminal.isOutput else { return "\(field.plainName)\t\(text)" }
    let space = String(repeating: " ", count: width - field.title.displayWidth + 2)
    return field.title + space + style(field, text).applied(to: text)
  }
}
