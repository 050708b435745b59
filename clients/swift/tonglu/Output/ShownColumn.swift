import ArgumentParser
import TongluMessages

/// A column of a table: a field of the records, or a field of a message in them, as `lines.sku`.
struct ShownColumn {
  /// The field that holds the message; nil for a field of the record itself.
  var parent: Descriptors.Field?
  let field: Descriptors.Field
  /// Whether it shows the titles of things instead of their ids.
  var hasTitles = false

  /// The columns of a table of these records: titles instead of ids, but ids in a wide one.
  static func columns(
    of shape: Content.Fields, isWide: Bool = false, in parent: Descriptors.Field? = nil
  ) -> [ShownColumn] {
    let titled = isWide ? [] : Set(Descriptors.Field.titled(among: shape).map(\.name))
    return Descriptors.Field.columns(of: shape, isWide: isWide, titled: titled).map {
      ShownColumn(parent: parent, field: $0, hasTitles: titled.contains($0.name))
    }
  }

  /// As in `--columns` and in the heads of CSV and TSV.
  var name: String {
    let name = hasTitles ? field.titledName : field.plainName
    return parent.map { "\($0.name).\(name)" } ?? name
  }

  private var heading: String { hasTitles ? field.titledTitle : field.title }

  /// The record or message in `row` that has the field.
  func owner(in row: JSONValue) -> JSONValue? {
    guard let parent else { return row }
    return row[parent.jsonName]
  }

  func text(in row: JSONValue, _ cell: Cell) -> String {
    guard let owner = owner(in: row) else { return "" }
    if hasTitles, let value = owner[field.jsonName] { return cell.title(field, value) }
    return cell.text(field, in: owner)
  }

  /// The title on a terminal, with its list's where another column has the same.
  static func title(_ column: ShownColumn, among columns: [ShownColumn]) -> String {
    let title = column.heading
    let isAlone = columns.count { $0.heading == title } == 1
    return isAlone
      ? title : [column.parent?.title, title].compactMap(\.self).joined(separator: " ")
  }

  /// The times in it.
  func times(in row: JSONValue) -> [String] {
    owner(in: row).map { Content.times(in: $0, [field]) } ?? []
  }
}

/// The columns that `--columns` names.
struct ColumnChoice {
  private(set) var columns: [ShownColumn] = []
  /// The list whose messages have a row each.
  private(set) var list: Descriptors.Field?

  /// `names` are separated by commas: a field's name or its title, `*` for those that a table has,
  /// `lines.sku` for a field of each line, `lines.*` or `lines` for all of them after the leading
  /// columns of the head.
  init(_ names: String, of shape: Content.Fields, isWide: Bool) throws {
    var hasWhole = false
    for part in TypedText.plain(names).replacing("、", with: ",").split(separator: ",") {
      let path = part.split(separator: ".", maxSplits: 1).map(Self.plain)
      guard let first = path.first else { continue }
      if first == "*", path.count == 1 {
        columns += ShownColumn.columns(of: shape, isWide: isWide)
        continue
      }
      let column = try Self.column(first, of: shape)
      let field = column.field
      let isList = field.isThing && field.isRepeated
      guard path.count > 1 || isList else {
        columns.append(column)
        continue
      }
      guard field.isThing else { throw Self.unknown(part.description, shape) }
      if isList { try choose(field) }
      let inner = Content.fields(of: field.typeName)
      if let name = path[safely: 1], name != "*" {
        columns.append(try Self.column(name, of: inner, in: field))
      } else {
        hasWhole = hasWhole || isList
        columns += ShownColumn.columns(of: inner, isWide: isWide, in: field)
      }
    }
    if hasWhole, columns.allSatisfy({ $0.parent != nil }) { repeatHead(shape) }
  }

  private mutating func choose(_ list: Descriptors.Field) throws {
    if let other = self.list, other.name != list.name {
      throw ValidationError(
        localized("the columns are of two lists, \(other.name) and \(list.name): name one of them"))
    }
    self.list = list
  }

  /// Each line is shown with what identifies its record.
  private mutating func repeatHead(_ shape: Content.Fields) {
    let head = ShownColumn.columns(of: shape)
    let leading = head.filter { $0.field.rank == .lead }
    columns = (leading.isEmpty ? head : leading) + columns
  }

  /// Whether a single record is shown as a table.
  var isTable: Bool { columns.contains { $0.parent != nil } }

  /// A row for each message of the list; a record without any has one.
  func rows(_ items: [JSONValue]) -> [JSONValue] {
    guard let list else { return items }
    return items.flatMap { item -> [JSONValue] in
      let head = item.members.filter { $0.name != list.jsonName }
      guard case .array(let lines)? = item[list.jsonName], !lines.isEmpty else {
        return [.object(head)]
      }
      return lines.map { .object(head + [.init(list.jsonName, $0)]) }
    }
  }

  private static func plain(_ name: Substring) -> String {
    TypedText.plain(name).filter { $0 != " " }.replacing("-", with: "_").lowercased()
  }

  /// The column of a name: a field's, its title, or the thing's whose id the field has (`customer`
  /// of `customer_id`), which shows the thing's title.
  private static func column(
    _ name: String, of shape: Content.Fields, in parent: Descriptors.Field? = nil
  ) throws -> ShownColumn {
    let field =
      shape.first { $0.plainName == name || $0.name == name }
      ?? shape.first { plain($0.title[...]) == name || $0.title == name }
    if let field { return ShownColumn(parent: parent, field: field) }
    let thing = shape.first {
      $0.isTitled && ($0.titledName == name || plain($0.titledTitle[...]) == name)
    }
    guard let thing else { throw unknown(name, shape) }
    return ShownColumn(parent: parent, field: thing, hasTitles: true)
  }

  private static func unknown(_ name: String, _ shape: Content.Fields) -> ValidationError {
    let names = shape.map(\.plainName).joined(separator: ", ")
    return ValidationError(localized("there is no column \(name); there are: \(names)"))
  }
}
