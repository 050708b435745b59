package import TongluCore

/// The tables that hold a tenant's rows, derived from the migrations: a table that a domain adds is
/// included without further code.
package struct TableCatalog: Sendable {
  /// A table comes after the tables that it refers to; the registry of tenants, which makes the
  /// others accessible, is last.
  package let tables: [TransferTable]
  /// The names of all tables, including those not copied.
  package let allNames: [String]

  /// `migrations` are all of them, including the engine's. `registry` is the table with one row per
  /// tenant, whose id is its `registryKey`; `without` are tables with a tenant that are not copied.
  package init(
    _ migrations: [Migration], registry: String, registryKey: String, without: Set<String>
  ) throws(Status) {
    let described = try TableDescription.all(migrations)
    allNames = described.map(\.name)
    var rest: [(TransferTable, needs: Set<String>)] = []
    var registryTable: TransferTable?
    for table in described where !without.contains(table.name) {
      if table.name == registry {
        registryTable = TransferTable(table, tenantColumn: registryKey)
      } else if table.columns.contains(where: { $0.name == "tenant" }) {
        let needs = table.references.subtracting([table.name])
        rest.append((TransferTable(table, tenantColumn: "tenant"), needs))
      }
    }
    var sorted: [TransferTable] = []
    while !rest.isEmpty {
      let missing = Set(rest.map(\.0.name))
      guard let next = rest.firstIndex(where: { $0.needs.isDisjoint(with: missing) }) else {
        preconditionFailure("tables refer to each other in a circle: \(missing.sorted())")
      }
      sorted.append(rest.remove(at: next).0)
    }
    guard let registryTable else { preconditionFailure("there is no table \(registry)") }
    tables = sorted + [registryTable]
  }
}

/// A table as the database describes it.
struct TableDescription {
  struct Column {
    let name: String
    let kind: ParameterKind
    /// From 1 in the order of the primary key; 0 for a column outside of it.
    let keyPlace: Int
  }

  let name: String
  let columns: [Column]
  /// The tables that its rows refer to.
  let references: Set<String>

  /// The tables of the migrations, read from an empty database in memory. They are the same on both
  /// engines.
  static func all(_ migrations: [Migration]) throws(Status) -> [TableDescription] {
    let connection = try SQLiteConnection(path: ":memory:", mode: .readWrite)
    try Migrator(migrations).migrate(connection, at: Instant(microseconds: 0))
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let names = try snapshot.all(SQLiteSchema.tables) { row throws(Status) in row.text(0) }
    var tables: [TableDescription] = []
    for name in names {
      let columns = try snapshot.all(SQLiteSchema.columns, name) { row throws(Status) in
        Column(
          name: row.text(0), kind: try kind(row.text(1), of: name), keyPlace: Int(row.int(2)))
      }
      let references = try snapshot.all(SQLiteSchema.references, name) { row throws(Status) in
        row.text(0)
      }
      tables.append(
        TableDescription(name: name, columns: columns, references: Set(references)))
    }
    return tables
  }

  private static func kind(_ type: String, of table: String) throws(Status) -> ParameterKind {
    switch type {
    case "BIGINT": return .integer
    case "DOUBLE PRECISION": return .real
    case "TEXT": return .text
    case "BYTEA": return .bytes
    default: preconditionFailure("\(table) has a column of the type \(type)")
    }
  }
}

/// Identifies a step that was applied to a database or is part of a program.
package struct MigrationMark: Sendable, Hashable {
  package let number: Int64
  package let checksum: Int64

  package init(number: Int64, checksum: Int64) {
    self.number = number
    self.checksum = checksum
  }
}

extension Migration {
  /// The marks of the domains' migrations and the engine's own, ascending.
  package static func withEngine(_ migrations: [Migration]) -> [Migration] {
    (parse(String(decoding: PackageResources.Schema_sql, as: UTF8.self)) + migrations)
      .sorted { $0.number < $1.number }
  }

  package var mark: MigrationMark { MigrationMark(number: number, checksum: checksum) }
}

extension Snapshot {
  /// The marks of the steps that the database has, ascending.
  package func migrationMarks() throws(Status) -> [MigrationMark] {
    try all("SELECT number, checksum FROM migrations ORDER BY number") { row throws(Status) in
      MigrationMark(number: row.int(0), checksum: row.int(1))
    }
  }
}
