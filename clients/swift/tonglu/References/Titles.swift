import TongluCore
import TongluLookupMessages
import TongluMessages

/// What people read instead of ids in tables, and beside them in a form.
struct Titles {
  private var known = Descriptions()
  /// The things of a page that are described; ids stand for any others.
  private static let describedMax = 1_000
  static let patienceSeconds = 2.0

  /// The title of the thing whose id a field has; nil where it is not known.
  subscript(field: Descriptors.Field, id: String) -> String? {
    guard let id = Int64(id), let found = known[Self.thing(field, id)] else { return nil }
    return Self.text(found.handle, found.title)
  }

  /// `D001 湖滨茶行`; a handle that is the title once.
  static func text(_ handle: String, _ title: String) -> String {
    if handle.isEmpty || handle == title { return title }
    return title.isEmpty ? handle : "\(handle) \(title)"
  }

  /// Reads the titles of the things in these records that are not known. Where the server does not
  /// tell them in time, or does not know the call, the ids stay.
  mutating func read(
    _ records: [(fields: [Descriptors.Field], value: JSONValue)], _ session: Session
  ) async {
    guard session.hasToken else { return }
    let things = records.flatMap { record in
      record.fields.flatMap { field in
        Self.ids(record.value[field.jsonName]).map { Self.thing(field, $0) }
      }
    }
    var seen: Set<Descriptions.Thing> = []
    let each = things.filter { $0.id != 0 && seen.insert($0).inserted }
    do throws(Status) {
      try await known.read(
        Array(each.prefix(Self.describedMax)), session, seconds: Self.patienceSeconds)
    } catch { return }
  }

  private static func thing(_ field: Descriptors.Field, _ id: Int64) -> Descriptions.Thing {
    Descriptions.Thing(field.refers, id: id)
  }

  private static func ids(_ value: JSONValue?) -> [Int64] {
    switch value {
    case .string(let text): Int64(text).map { [$0] } ?? []
    case .array(let items): items.flatMap { ids($0) }
    default: []
    }
  }
}

extension Descriptors.Field {
  /// Whether it holds the id of a thing that people know by a name: not that of the record itself,
  /// as `customer_id` of NearbyCustomer.
  var isTitled: Bool {
    guard type == 3, name != "id", !refers.isEmpty else { return false }
    if refers.count == 1, message.hasSuffix(refers[0]) { return false }
    return refers.contains { noun in
      let fields = Descriptors.embedded.messages["tonglu.v1.\(noun)"]?.fields ?? []
      return fields.contains { ["name", "title", "number", "sku", "address"].contains($0.name) }
    }
  }

  /// The name without `_id`: `customer` of `customer_id`, `owners` of `owner_ids`.
  var titledName: String {
    if name.hasSuffix("_ids") { return name.dropLast(4) + "s" }
    return name.hasSuffix("_id") ? String(name.dropLast(3)) : name
  }

  /// Whether a field beside it has the text already: `customer_name` or `sku` of a product's id.
  func isNamed(among fields: [Descriptors.Field]) -> Bool {
    let stem = titledName
    let known = ["\(stem)_name", "\(stem)_title", "\(stem)_number", "\(stem)_code"]
    return fields.contains { other in
      known.contains(other.name) || (refers == ["Product"] && other.name == "sku")
    }
  }

  /// The fields of a table that show titles: the ids of things, but not those that the record
  /// names itself.
  static func titled(among fields: [Descriptors.Field]) -> [Descriptors.Field] {
    fields.filter { $0.isTitled && $0.rank != .never && !$0.isNamed(among: fields) }
  }

  /// The header of a column of titles: `OWNER`. The Chinese of an id's header is the thing's.
  var titledTitle: String {
    guard let header = Language.header(name, of: message) else {
      return titledName.replacing("_", with: " ").uppercased()
    }
    let mark = "编号"
    return header.hasSuffix(mark) ? String(header.dropLast(mark.count)) : header
  }
}

extension View {
  /// Reads the titles that a page shows: of the rows of its list, and of its forms on a terminal.
  mutating func readTitles(_ content: Content) async {
    var records: [(fields: [Descriptors.Field], value: JSONValue)] = []
    if let main = content.main, !isWide {
      let shape = Content.fields(of: main.field.typeName)
      if flags.columns == nil {
        let fields = Descriptors.Field.titled(among: shape)
        records = main.items.map { (fields, $0) }
      } else {
        for item in main.items { add(item, shape, to: &records) }
      }
    }
    for (field, value) in content.singles {
      add(value, Content.fields(of: field.typeName), to: &records)
    }
    for (field, items) in content.lists.dropFirst() where !isWide {
      let fields = Descriptors.Field.titled(among: Content.fields(of: field.typeName))
      records += items.map { (fields, $0) }
    }
    if Terminal.isOutput {
      records.append((content.values.filter(\.isTitled), content.reply))
    }
    await cell.titles.read(records.filter { !$0.fields.isEmpty }, session)
  }

  /// The ids of a record that is shown as a form, and of the lists in it.
  private func add(
    _ value: JSONValue, _ shape: Content.Fields,
    to records: inout [(fields: [Descriptors.Field], value: JSONValue)]
  ) {
    let isTable = flags.columns != nil || flags.output == .csv || flags.output == .tsv
    if Terminal.isOutput || isTable {
      records.append((shape.filter(\.isTitled), value))
    }
    for field in shape where field.isThing && field.isRepeated && !isWide {
      guard case .array(let items)? = value[field.jsonName] else { continue }
      let fields = Descriptors.Field.titled(among: Content.fields(of: field.typeName))
      records += items.map { (fields, $0) }
    }
  }
}
