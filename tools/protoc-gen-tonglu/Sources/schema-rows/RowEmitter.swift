/// Emits the structs of a domain's tables.
enum RowEmitter {
  static func emit(_ tables: [Table]) -> String {
    var text = """
      // Generated from Schema.sql by tools/generate. Do not edit.
      // swift-format-ignore-file

      \(imports(tables))

      """
    for table in tables {
      text += row(table)
      if let record = table.record { text += self.record(record, table) }
      for part in table.parts {
        let columns = part.columns.compactMap { name in table.columns.first { $0.name == name } }
        text += """

          /// Some columns of a row of \(table.name).
          package struct \(part.name): TableRow, Hashable {
          \(members(columns, of: part.name).indented())}

          """
      }
    }
    return text
  }

  private static func imports(_ tables: [Table]) -> String {
    let own = tables.flatMap(\.own)
    var modules = Set(own.compactMap(\.module))
    modules.insert("TongluDatabase")
    if own.contains(where: { $0.type == "Instant" }) { modules.insert("TongluCore") }
    var lines = modules.map { "package import \($0)" }
    let calls = tables.flatMap(\.columns).compactMap(\.source?.call)
    if calls.contains(where: { $0.hasPrefix("Text.") }), !modules.contains("TongluCore") {
      lines.append("import TongluCore")
    }
    // The stored form of a schema's enum is defined by the service.
    if modules.contains(where: { $0.hasSuffix("Messages") }), !modules.contains("TongluService") {
      lines.append("import TongluService")
    }
    func module(_ line: String) -> Substring { line.split(separator: " ").last ?? "" }
    return lines.sorted { module($0) < module($1) }.joined(separator: "\n")
  }

  private static func row(_ table: Table) -> String {
    let names = table.columns.map(\.name)
    let values = table.columns.map { column in
      column.source.map { follow($0, in: table) } ?? value(column)
    }
    var body = members(table.own, of: table.row)
    body += """

      /// Writes a row.
      package static var insertion: Statement {
        \"\"\"
        INSERT INTO \(table.name) (\((table.hasTenant ? ["tenant"] : []) + names))
        VALUES (\((table.hasTenant ? ["$tenant"] : []) + names.indices.map { "$\($0 + 1)" }))
        \"\"\"
      }

      """
    if table.isVersioned { body += change(table) }
    body += """

      /// The parameters of these statements.
      package var values: [any Bindable] {
        [
      \(values.map { "\($0),\n" }.joined().indented(2))  ]
      }

      package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }

      """
    let conformance = table.isVersioned ? "VersionedRow" : "StoredRow"
    return """

      /// A row of \(table.name).
      package struct \(table.row): \(conformance), Hashable {
      \(body.indented())}

      """
  }

  private static func change(_ table: Table) -> String {
    func number(_ name: String) -> Int {
      (table.columns.firstIndex { $0.name == name } ?? 0) + 1
    }
    let others = table.columns.map(\.name).filter { !table.place.contains($0) }
    let conditions =
      (table.hasTenant ? ["tenant = $tenant"] : []) + table.place.map { "\($0) = $\(number($0))" }
    return """

      /// Writes all columns of a row that is there.
      package static var change: Statement {
        \"\"\"
        UPDATE \(table.name) SET \(others.map { "\($0) = $\(number($0))" })
        WHERE \(conditions.joined(separator: " AND "))
        \"\"\"
      }

      """
  }

  /// Properties, initialisers and columns of a struct that reads `columns`.
  private static func members(_ columns: [Column], of name: String) -> String {
    let properties = columns.map { "package var \($0.property): \($0.declaredType)\n" }
    let parameters = columns.map { "\($0.property): \($0.declaredType)" }
    let assigned = columns.map { "self.\($0.property) = \($0.property)\n" }
    let zeros = columns.map { "\($0.property) = \(zero($0))\n" }
    let reads = columns.enumerated().map { "\($1.property) = \(read($1, at: $0))\n" }
    return """
      \(properties.joined())
      package init(\(parameters.joined(separator: ", "))) {
      \(assigned.joined().indented())}

      /// Nothing, none and zero in every column.
      package init() {
      \(zeros.joined().indented())}

      /// Reads `columns`, from the column `first` of the statement on.
      package init(_ row: borrowing Row, from first: Int32) {
      \(reads.joined().indented())}

      /// What `$columns(\(name))` stands for.
      package static var columns: [String] {
        [\(columns.map { "\"\($0.name)\"" }.joined(separator: ", "))]
      }

      /// How many these are.
      package static var columnCount: Int32 { \(columns.count) }

      """
  }

  private static func record(_ name: String, _ table: Table) -> String {
    let properties = table.own.map { column in
      """
      package var \(column.property): \(column.declaredType) {
        get { row.\(column.property) }
        set { row.\(column.property) = newValue }
      }

      """
    }
    return """

      extension \(name) {
      \(properties.joined().indented())}

      """
  }

  private static func read(_ column: Column, at index: Int) -> String {
    let place = index == 0 ? "first" : "first + \(index)"
    let isOptional = column.isOptional
    switch column.kind {
    case .plain(let type):
      let readers = ["Int64": "int", "String": "text", "[UInt8]": "bytes", "Double": "double"]
      let reader = readers[type] ?? ""
      return isOptional ? "row.\("optional_\(reader)".camel)(\(place))" : "row.\(reader)(\(place))"
    case .bool:
      return isOptional ? "row.optionalInt(\(place)).map { $0 != 0 }" : "row.bool(\(place))"
    case .instant: return isOptional ? "row.optionalInstant(\(place))" : "row.instant(\(place))"
    case .code(let type):
      return isOptional
        ? "row.optionalInt(\(place)).map { \(type)(stored: $0) }"
        : "\(type)(stored: row.int(\(place)))"
    }
  }

  private static func zero(_ column: Column) -> String {
    if column.isOptional { return "nil" }
    switch column.kind {
    case .plain("String"): return "\"\""
    case .plain("[UInt8]"): return "[]"
    case .plain: return "0"
    case .bool: return "false"
    case .instant: return "Instant(microseconds: 0)"
    case .code(let type): return "\(type)(stored: 0)"
    }
  }

  private static func value(_ column: Column) -> String {
    if case .code = column.kind {
      return column.isOptional
        ? "\(column.property).map { $0.stored }" : "\(column.property).stored"
    }
    return column.property
  }

  private static func follow(_ source: (call: String, column: String), in table: Table) -> String {
    guard let column = table.columns.first(where: { $0.name == source.column }) else { return "" }
    return column.isOptional
      ? "\(column.property).map { \(source.call)($0) }" : "\(source.call)(\(column.property))"
  }
}

extension String {
  /// The text indented by `count` levels of two spaces, empty lines left empty.
  func indented(_ count: Int = 1) -> String {
    let space = String(repeating: "  ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
  }

  fileprivate var camel: String { Naming.lowerCamel(self) }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(_ names: [String]) {
    appendLiteral(names.joined(separator: ", "))
  }
}
