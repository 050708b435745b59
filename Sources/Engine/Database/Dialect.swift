package import TongluCore

/// The SQL that the engine makes of the domains' SQL, for tools that check statements and schemas
/// without repeating the translation.
package struct Dialect: Encodable, Sendable {
  /// A statement as an engine prepares it.
  package struct Prepared: Encodable, Sendable {
    /// A list has `listCount` values.
    let sqlite: String
    let postgresql: String
    /// The number of parameters for PostgreSQL, where a list is one parameter.
    let postgresqlParameters: Int
  }

  package struct Step: Encodable, Sendable {
    let number: Int64
    let name: String
    let sql: String
  }

  package struct Schema: Encodable, Sendable {
    let sqlite: String
    let postgresql: String
  }

  /// The settings of PostgreSQL sessions.
  package struct Sessions: Encodable, Sendable {
    let reading: String
    let writing: String
  }

  /// The statistics of an index for SQLite's planner.
  package struct Statistic: Encodable, Sendable {
    let table: String
    let index: String
    let numbers: [Int64]
  }

  /// The number of values of a list in `Prepared`.
  private static let listCount = 16

  let migrations: [Step]
  /// All migrations as applied to an empty database, and the table that records them.
  let schema: Schema
  let sessions: Sessions
  /// For the typical numbers of rows, and for a database ten times as large in which about three
  /// times as many rows share a value.
  let statistics: [Statistic]
  let largeStatistics: [Statistic]
  let literals: [Prepared]

  /// `migrations` are all, including the engine's own.
  package init(_ migrations: [Migration], literals: [String]) throws(Status) {
    let migrations = Migrator(migrations).migrations
    self.migrations = migrations.map { Step(number: $0.number, name: $0.name, sql: $0.sql) }
    schema = Schema(
      sqlite: Self.script(migrations.map { Migrator.forSQLite($0.sql) }),
      postgresql: Self.script(migrations.map { PostgreSQLDialect.schema($0.sql) }))
    sessions = Sessions(
      reading: PostgreSQLSession.settings + ";",
      writing: PostgreSQLSession.settings + "; " + PostgreSQLSession.writingSettings + ";")
    let connection = try SQLiteConnection(path: ":memory:", mode: .readWrite)
    try Migrator(migrations).migrate(connection, at: Instant(microseconds: 0))
    let tables = SQLiteStatistics(migrations).tables
    statistics = try Self.statistics(tables, connection)
    largeStatistics = try Self.statistics(
      tables.map { $0.scaled(rows: 10, values: 3) }, connection)
    self.literals = literals.map(Self.prepared)
  }

  private static func script(_ steps: [String]) -> String {
    ([Migrator.table + ";"] + steps).joined(separator: "\n")
  }

  private static func prepared(_ literal: String) -> Prepared {
    let horizon = PostgreSQLSettings(url: "", presence: Presence()).horizon
    let postgresql = PostgreSQLDialect(literal, listOfTexts: false, horizon: horizon)
    return Prepared(
      sqlite: SQL.forSQLite(literal, listCount: listCount), postgresql: postgresql.text,
      postgresqlParameters: postgresql.count)
  }

  private static func statistics(
    _ tables: [TableStatistics], _ connection: SQLiteConnection
  ) throws(Status) -> [Statistic] {
    var statistics: [Statistic] = []
    for table in tables {
      let numbers = table.typical(try table.indexes(connection))
      for (index, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
        statistics.append(Statistic(table: table.name, index: index, numbers: numbers))
      }
    }
    return statistics
  }
}

extension TableStatistics {
  /// The statistics for `rows` times as many rows, `values` times as many of which share a value.
  fileprivate func scaled(rows factor: Int64, values: Int64) -> TableStatistics {
    TableStatistics(
      name: name, rows: rows * factor, shared: shared.mapValues { $0 * values })
  }
}
