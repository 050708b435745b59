import TongluCore
import TongluMessages

/// What a change changes of the stored record: each field that the request has, before and after.
struct Differences {
  private struct Field {
    let field: Descriptors.Field
    let before: JSONValue?
    let after: JSONValue?
  }

  private var fields: [Field] = []

  /// `stored` is the response with the record. A field that the request names in `clear` becomes
  /// empty.
  init(of request: JSONValue, _ shape: Content.Fields, from stored: Content) {
    guard stored.isRecord else { return }
    let (record, known) = (stored.singles[0].value, stored.records.shape)
    add(request, shape, record, known)
    guard case .array(let cleared)? = request["clear"] else { return }
    for field in known where cleared.contains(.string(field.name)) {
      guard record[field.jsonName] != nil else { continue }
      fields.append(Field(field: field, before: record[field.jsonName], after: nil))
    }
  }

  private mutating func add(
    _ request: JSONValue, _ shape: Content.Fields, _ record: JSONValue, _ known: Content.Fields
  ) {
    for field in shape where !["version", "id", "clear"].contains(field.name) {
      guard let after = request[field.jsonName],
        let same = known.first(where: { $0.name == field.name && $0.type == field.type })
      else { continue }
      let before = record[same.jsonName]
      if before != after { fields.append(Field(field: same, before: before, after: after)) }
    }
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The ids of things in them.
  var things: [(fields: [Descriptors.Field], value: JSONValue)] {
    fields.filter(\.field.isTitled).flatMap { one in
      [one.before, one.after].compactMap(\.self).map { value in
        ([one.field], .object([.init(one.field.jsonName, value)]))
      }
    }
  }

  /// `  brand: 甲 → 乙`, a line each.
  func lines(_ cell: Cell) -> [String] {
    fields.map { one in
      let title =
        Language.header(one.field.name, of: one.field.message)
        ?? one.field.titledName
        .replacing("_", with: " ")
      let texts = [one.before, one.after].map { value -> String in
        guard let value else { return cell.absent(one.field, in: .object([])) ?? "–" }
        let text = one.field.isTitled ? cell.title(one.field, value) : cell.text(one.field, value)
        return text.isEmpty ? "–" : text
      }
      return "  \(title): \(texts[0]) → \(texts[1])".printable
    }
  }
}

extension UnaryCommand {
  /// Shows on standard error what the change changes of the stored record. Where that cannot be
  /// read, nothing is shown.
  static func showDifferences(
    _ request: Request, _ json: JSONValue, _ session: Session
  ) async throws {
    guard let stored = try? await stored(of: request, session) else { return }
    let shape = Content.fields(of: Reply.fullName)
    let found = Differences(
      of: json, Content.fields(of: Request.fullName), from: Content(stored, shape))
    guard !found.isEmpty else { return }
    var cell = Cell(zone: await session.zoneShown())
    await cell.titles.read(found.things, session)
    for line in found.lines(cell) {
      Output.note(TableLayout.shortened(line, to: Terminal.columns ?? .max))
    }
  }
}
