import TongluMessages

/// Where tables show a field: by the schema's option `rank`, otherwise by its type and name.
enum Rank: Int {
  case lead = 1
  case plain = 2
  case wide = 3
  case never = 4

  init(_ field: Descriptors.Field) {
    self = Rank(rawValue: field.rankOption) ?? Self.rule(field)
  }

  private static let leading: Set<String> = [
    "code", "name", "number", "sku", "state", "title", "total_e4",
  ]
  private static let long: Set<String> = ["body", "description", "note"]
  private static let background: Set<String> = ["create_time", "update_time", "version"]

  private static func rule(_ field: Descriptors.Field) -> Rank {
    if field.type == 12 || long.contains(field.name) { return .never }
    if field.isThing { return field.isRepeated ? .never : .wide }
    if field.isIdentifier || background.contains(field.name) { return .wide }
    let isName = field.type == 9 && field.name.hasSuffix("_name") && !field.isRepeated
    return isName || leading.contains(field.name) ? .lead : .plain
  }
}

extension Descriptors.Field {
  var rank: Rank { Rank(self) }

  /// An id of a record or a request: for programs.
  var isIdentifier: Bool {
    guard type == 3 || type == 9 else { return false }
    return name == "id" || name.hasSuffix("_id") || name.hasSuffix("_ids")
  }

  /// The place among the leading columns: names and numbers, other texts and ids, states, amounts,
  /// times.
  private var leadingPlace: Int {
    if isTime { return 4 }
    if type == 9 || isIdentifier { return rankOption == 0 ? 0 : 1 }
    return type == 14 || type == 8 || isThing ? 2 : 3
  }

  /// The fields of a message in a table, the leading ones first: the same whatever records hold.
  /// Those of the names in `titled` show titles, and are plain columns.
  static func columns(
    of fields: [Descriptors.Field], isWide: Bool = false, titled: Set<String> = []
  ) -> [Descriptors.Field] {
    let shown = fields.filter {
      $0.rank.rawValue <= (isWide ? Rank.wide : .plain).rawValue || titled.contains($0.name)
    }
    // Records of which nothing is for people are shown by what they have.
    guard !shown.isEmpty else { return fields.filter { $0.rank != .never } }
    return ordered(shown)
  }

  /// By rank; the leading ones by kind, the others in the schema's order.
  static func ordered(_ fields: [Descriptors.Field]) -> [Descriptors.Field] {
    let keyed = fields.enumerated().map { index, field in
      (field.rank.rawValue, field.rank == .lead ? field.leadingPlace : 0, index, field)
    }
    return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}
