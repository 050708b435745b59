/// A column and its Swift property.
struct Column {
  enum Kind {
    case plain(String)
    case bool
    case instant
    /// A type for the numbers of a column.
    case code(String)
  }

  let name: String
  let property: String
  let kind: Kind
  let isOptional: Bool
  /// The module of a type outside of the domain.
  let module: String?
  /// The call and the column from which the value is derived; nil for a stored value.
  let source: (call: String, column: String)?

  /// The type without its optionality.
  var type: String {
    switch kind {
    case .plain(let type), .code(let type): type
    case .bool: "Bool"
    case .instant: "Instant"
    }
  }

  var declaredType: String { isOptional ? "\(type)?" : type }
}

struct Table {
  let name: String
  /// The struct of its row.
  var row: String
  /// The struct that holds the row.
  var record: String?
  /// Structs of some columns.
  var parts: [(name: String, columns: [String])] = []
  var columns: [Column]
  /// The primary key without the tenant.
  let key: [String]
  let hasTenant: Bool

  /// The columns that are not derived.
  var own: [Column] { columns.filter { $0.source == nil } }

  /// The columns that identify a row for an update: its id, otherwise its key.
  var place: [String] { columns.contains { $0.name == "id" } ? ["id"] : key }

  /// Rows with versions are updated as a whole.
  var isVersioned: Bool { columns.contains { $0.name == "version" } }
}

/// The tables after all migrations of a Schema.sql.
struct Schema {
  private(set) var tables: [Table] = []
  private var record: String?
  private var row: String?
  private var parts: [(name: String, columns: [String])] = []

  init(_ text: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      if let name = line.wholeMatch(of: /-- record (\w+)/)?.1 { record = String(name) }
      if let name = line.wholeMatch(of: /-- row (\w+)/)?.1 { row = String(name) }
      if let part = line.wholeMatch(of: /-- reads (\w+): (.*)/) {
        var names = String(part.2)
        while names.hasSuffix(","), let more = lines.popFirst() {
          names += " " + more.trimmingPrefix(/--\s+/)
        }
        parts.append((String(part.1), names.split(separator: /,\s*/).map(String.init)))
      }
      if let name = line.wholeMatch(of: /CREATE TABLE (\w+) \(/)?.1 {
        try add(String(name), body(&lines))
      }
      if let added = line.firstMatch(of: /^ALTER TABLE (\w+) ADD COLUMN (.*)/) {
        try addColumn(String(added.2), to: String(added.1))
      }
      if let name = line.firstMatch(of: /^DROP TABLE (\w+)/)?.1 {
        tables.removeAll { $0.name == name }
      }
    }
    guard record == nil, row == nil, parts.isEmpty else {
      throw SchemaError("a struct is named and no table follows")
    }
  }

  private func body(_ lines: inout ArraySlice<Substring>) -> [Substring] {
    var body: [Substring] = []
    while let line = lines.popFirst(), !line.hasPrefix(")") { body.append(line) }
    return body
  }

  private mutating func add(_ name: String, _ body: [Substring]) throws {
    let all = try body.compactMap { line in try column(line.trimmingPrefix("  ")) }
    let keys = body.compactMap { $0.firstMatch(of: /PRIMARY KEY \(([^)]*)\)/)?.1 }
    let inline = body.compactMap { $0.firstMatch(of: /^  (\w+) .*PRIMARY KEY,?$/)?.1 }
    let key = keys.first?.split(separator: ", ").map(String.init) ?? inline.map(String.init)
    var table = Table(
      name: name, row: row ?? singular(name) + "Row", record: record, parts: parts,
      columns: all.filter { $0.name != "tenant" }, key: key.filter { $0 != "tenant" },
      hasTenant: all.contains { $0.name == "tenant" })
    if table.record == table.row { table.record = nil }
    for column in table.columns {
      guard let source = column.source else { continue }
      guard table.columns.contains(where: { $0.name == source.column }) else {
        throw SchemaError("\(name).\(column.name) follows from no column \(source.column)")
      }
    }
    for part in parts {
      for name in part.columns where !table.columns.contains(where: { $0.name == name }) {
        throw SchemaError("\(part.name) reads no column \(name) of \(table.name)")
      }
    }
    tables.append(table)
    (record, row, parts) = (nil, nil, [])
  }

  private mutating func addColumn(_ text: String, to name: String) throws {
    guard let index = tables.firstIndex(where: { $0.name == name }),
      let column = try column(text[...])
    else { return }
    tables[index].columns.append(column)
  }

  /// Nil for a line without a column.
  private func column(_ line: Substring) throws -> Column? {
    let types = /^([a-z][a-z0-9_]*) (BIGINT|TEXT|BYTEA|DOUBLE PRECISION)( NOT NULL)?(.*)$/
    guard let match = line.wholeMatch(of: types) else { return nil }
    let (name, rest) = (String(match.1), match.4)
    let plain = [
      "BIGINT": "Int64", "TEXT": "String", "BYTEA": "[UInt8]", "DOUBLE PRECISION": "Double",
    ]
    var kind = Column.Kind.plain(plain[String(match.2)] ?? "")
    if match.2 == "BIGINT", name.hasSuffix("_time") { kind = .instant }
    var property = Naming.lowerCamel(name)
    var module: String?
    if let named = rest.firstMatch(of: /-- as ([\w.]+)(?: (\w+))?$/) {
      var parts = named.1.split(separator: ".").map(String.init)
      if parts.count > 1, parts[0].hasPrefix("Tonglu") { module = parts.removeFirst() }
      let type = parts.joined(separator: ".")
      switch type {
      case "Bool": kind = .bool
      case "Int64", "String", "Double": kind = .plain(type)
      default: kind = .code(type)
      }
      if let name = named.2 { property = String(name) }
    }
    let source = rest.firstMatch(of: /-- from ([\w.]+)\((\w+)\)$/)
    return Column(
      name: name, property: property, kind: kind, isOptional: match.3 == nil, module: module,
      source: source.map { (String($0.1), String($0.2)) })
  }

  /// `customer_classes` → `CustomerClass`.
  private func singular(_ table: String) -> String {
    let endings = [("ies", "y"), ("sses", "ss"), ("shelves", "shelf"), ("s", "")]
    let ending = endings.first { table.hasSuffix($0.0) } ?? ("", "")
    let name = table.dropLast(ending.0.count) + ending.1
    return name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

enum Naming {
  private static let acronyms = ["id": "ID", "ids": "IDs", "url": "URL"]

  /// `customer_id` → `customerID`, as in the Swift names of schema fields.
  static func lowerCamel(_ snake: String) -> String {
    let words = snake.split(separator: "_").map(String.init)
    let rest = words.dropFirst().map { word in
      acronyms[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
    }
    return (words.first ?? "") + rest.joined()
  }
}
