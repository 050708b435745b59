import ArgumentParser
import Foundation
import TongluCore
import TongluMessages

/// The order of rows by `--sort COLUMN[:desc]`: numbers, times, states in the order of the schema,
/// texts by pinyin and by the numbers in them. Empty cells come last either way; equal rows keep
/// their order.
struct RowOrder {
  private let column: ShownColumn
  private let isDescending: Bool
  private let cell: Cell

  /// `cell` has the titles of things, by which a column that shows them is sorted.
  init(_ text: String, of shape: Content.Fields, _ cell: Cell) throws {
    self.cell = cell
    let parts = TypedText.plain(text).split(separator: ":", omittingEmptySubsequences: false)
    let way = parts[safely: 1].map { $0.lowercased() } ?? "asc"
    guard parts.count <= 2, let name = parts.first, !name.isEmpty,
      let isDescending = ["asc": false, "升序": false, "desc": true, "降序": true][way]
    else { throw ValidationError(localized("--sort is written COLUMN or COLUMN:desc")) }
    let choice = try ColumnChoice(String(name), of: shape, isWide: true)
    guard choice.columns.count == 1, let column = choice.columns.first else {
      throw ValidationError(localized("--sort is written COLUMN or COLUMN:desc"))
    }
    (self.column, self.isDescending) = (column, isDescending)
  }

  func sorted(_ rows: [JSONValue]) -> [JSONValue] {
    let keyed = rows.enumerated().map { (key: key(of: $1), place: $0, row: $1) }
    return keyed.sorted { first, second in
      let order = Self.compare(first.key, second.key)
      if order == .orderedSame { return first.place < second.place }
      let isEmpty = first.key == .empty || second.key == .empty
      return (order == .orderedAscending) != (isDescending && !isEmpty)
    }.map(\.row)
  }

  private enum Key: Equatable {
    case number(Double)
    case text(String)
    case empty
  }

  private func key(of row: JSONValue) -> Key {
    let field = column.field
    guard let owner = column.owner(in: row) else { return .empty }
    guard let value = owner[field.jsonName] else {
      return field.isNumeric || field.type == 8 ? .number(0) : .empty
    }
    if column.hasTitles { return .text(cell.title(field, value)) }
    switch value {
    case .bool(let flag): return .number(flag ? 1 : 0)
    case .number(let text): return .number(Double(text) ?? 0)
    case .string(let text): return key(field, text)
    case .null, .array, .object: return .text(Cell(zone: .utc).text(field, value))
    }
  }

  private func key(_ field: Descriptors.Field, _ text: String) -> Key {
    if text.isEmpty { return .empty }
    if field.isTime, let instant = Instant(rfc3339: text) {
      return .number(Double(instant.microseconds))
    }
    if field.type == 14, let values = Descriptors.embedded.enums[field.typeName]?.names,
      let number = values.first(where: { $0.value == text })?.key
    {
      return .number(Double(number))
    }
    if field.isNumeric, let number = Double(text) { return .number(number) }
    return .text(text)
  }

  private static let dictionary = Locale(identifier: "zh_CN")

  private static func compare(_ first: Key, _ second: Key) -> ComparisonResult {
    switch (first, second) {
    case (.empty, .empty): .orderedSame
    case (.empty, _): .orderedDescending
    case (_, .empty): .orderedAscending
    case (.number(let first), .number(let second)):
      first < second ? .orderedAscending : first > second ? .orderedDescending : .orderedSame
    case (.text(let first), .text(let second)):
      first.compare(second, options: [.caseInsensitive, .numeric], range: nil, locale: dictionary)
    case (.number, .text): .orderedAscending
    case (.text, .number): .orderedDescending
    }
  }
}
