import TongluCore

/// The statistics of SQLite's planner: the table `sqlite_stat1`, for every table whose schema
/// declares its typical rows.
///
/// Without a row there the planner assumes ten rows a tenant and scans them all instead of using an
/// index. So a new file has the declared numbers. Measured numbers replace them for a table that
/// has outgrown them; statistics left by a nearly empty table, another program or an older version
/// are corrected when the file is opened.
struct SQLiteStatistics: Sendable {
  /// The number of tenants that the typical statistics assume: with one, a scan of the table would
  /// look cheap.
  static let tenants: Int64 = 8
  /// The number of index rows that ANALYZE reads before it skips to the next tenant.
  static let analysisLimit: Int64 = 400
  /// The most tenants that are counted.
  private static let countedTenantsMax = 1_000

  let tables: [TableStatistics]

  /// `-- rows of orders: 100000; customer_id 50` declares that a tenant has 100,000 orders, of
  /// which 50 share a customer; a column that is not named is different in each.
  init(_ migrations: [Migration]) {
    var tables: [String: TableStatistics] = [:]
    for migration in migrations.sorted(by: { $0.number < $1.number }) {
      for line in migration.sql.split(separator: "\n") {
        guard let match = line.wholeMatch(of: /-- rows of (\w+): (\d+)((?:; \w+ \d+)*)\s*/) else {
          continue
        }
        let shared = match.3.matches(of: /; (\w+) (\d+)/).map { (String($0.1), Int64($0.2)!) }
        tables[String(match.1)] = TableStatistics(
          name: String(match.1), rows: Int64(match.2)!,
          shared: Dictionary(shared) { _, last in last })
      }
    }
    self.tables = tables.values.sorted { $0.name < $1.name }
  }

  /// Gives every table statistics.
  func settle(_ connection: SQLiteConnection) throws(Status) {
    // Creates the table if it does not exist, without analyzing anything.
    try connection.run("ANALYZE sqlite_schema")
    try connection.transaction { () throws(Status) in
      for table in tables {
        let indexes = try table.indexes(connection)
        let known = try table.stored(connection)
        if !table.isPlausible(known, indexes) {
          try table.store(table.typical(indexes), connection)
        }
      }
    }
  }

  /// Measures a table that has enough rows, and stores numbers that differ from the known ones by
  /// more than half; on a connection of its own, while the writer has no transaction. Every other
  /// connection plans again when something was stored. False if the connection's time limit was
  /// reached: earlier statistics are kept.
  func measure(_ table: TableStatistics, _ connection: SQLiteConnection) throws(Status) -> Bool {
    let indexes = try table.indexes(connection)
    let known = try table.stored(connection)
    var found: [String: [Int64]] = [:]
    var tenants: Int64 = 1
    do throws(Status) {
      tenants = try table.countTenants(connection, max: Self.countedTenantsMax)
      try connection.run("BEGIN IMMEDIATE")
      defer {
        // The transaction must be ended even after the deadline.
        connection.stop(at: .max, orIf: nil)
        try? connection.run("ROLLBACK")
      }
      try connection.run("PRAGMA analysis_limit = \(Self.analysisLimit)")
      try connection.run("ANALYZE \"\(table.name)\"")
      found = try table.stored(connection)
    } catch {
      guard error.has(.interrupted) else { throw error }
      return false
    }
    let fresh = table.measured(found, indexes, tenants: tenants)
    guard !table.isPlausible(known, indexes) || TableStatistics.differ(fresh, known) else {
      return true
    }
    try connection.transaction { () throws(Status) in
      try table.store(fresh, connection)
      // The other connections read the schema again, and the statistics with it.
      let snapshot = Snapshot(tenant: 0, connection: connection)
      let version = try snapshot.first("PRAGMA schema_version") { row throws(Status) in row.int(0) }
      try connection.run("PRAGMA schema_version = \((version ?? 0) + 1)")
    }
    return true
  }
}

/// An index in `sqlite_stat1`.
struct IndexDescription: Sendable {
  /// The name of the table for the primary key of a table WITHOUT ROWID.
  let name: String
  let columns: [String]
  let isUnique: Bool
  let isPartial: Bool

  var isOfTenants: Bool { columns.first == "tenant" }
}

/// A table's typical rows.
struct TableStatistics: Sendable {
  let name: String
  /// The rows of one tenant; of the whole table if it has no tenants.
  let rows: Int64
  /// How many of them share a value of a column; 1 for a column not listed.
  let shared: [String: Int64]
  private let counting: Statement

  init(name: String, rows: Int64, shared: [String: Int64]) {
    self.name = name
    self.rows = max(1, rows)
    self.shared = shared
    counting = Statement(
      composed: """
        WITH RECURSIVE tenants (id) AS (
          SELECT MIN(tenant) FROM "\(name)"
          UNION ALL
          SELECT (SELECT MIN(tenant) FROM "\(name)" WHERE tenant > tenants.id) FROM tenants
          WHERE tenants.id IS NOT NULL LIMIT $1)
        SELECT COUNT(id) FROM tenants
        """)
  }

  /// The table's indexes by name, including the key; empty if the table does not exist.
  func indexes(_ connection: SQLiteConnection) throws(Status) -> [IndexDescription] {
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let isKeyed = try snapshot.exists(
      "SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND name = $1 AND wr = 1", name)
    let listed = try snapshot.all(
      """
      SELECT l.name, l."unique", l.origin, l.partial, i.name
      FROM pragma_index_list($1) AS l CROSS JOIN pragma_index_info(l.name) AS i
      ORDER BY l.name, i.seqno
      """, name
    ) { row throws(Status) in
      IndexDescription(
        name: row.text(2) == "pk" && isKeyed ? name : row.text(0), columns: [row.text(4)],
        isUnique: row.bool(1), isPartial: row.bool(3))
    }
    var indexes: [IndexDescription] = []
    for part in listed {
      if let last = indexes.last, last.name == part.name {
        indexes[indexes.count - 1] = IndexDescription(
          name: part.name, columns: last.columns + part.columns, isUnique: part.isUnique,
          isPartial: part.isPartial)
      } else {
        indexes.append(part)
      }
    }
    return indexes
  }

  /// The stored statistics of the table: by index, the number of rows and how many rows share each
  /// prefix of its columns. Unreadable ones are left out.
  func stored(_ connection: SQLiteConnection) throws(Status) -> [String: [Int64]] {
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let rows = try snapshot.all("SELECT idx, stat FROM sqlite_stat1 WHERE tbl = $1", name) {
      row throws(Status) in (index: row.text(0), text: row.text(1))
    }
    var numbers: [String: [Int64]] = [:]
    for row in rows {
      let parts = row.text.split(separator: " ").map { Int64($0) }
      if parts.allSatisfy({ $0 != nil }) { numbers[row.index] = parts.compactMap(\.self) }
    }
    return numbers
  }

  func store(_ numbers: [String: [Int64]], _ connection: SQLiteConnection) throws(Status) {
    _ = try connection.execute("DELETE FROM sqlite_stat1 WHERE tbl = $1", [name], tenant: 0)
    for (index, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
      let text = numbers.map(String.init).joined(separator: " ")
      _ = try connection.execute(
        "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)", [name, index, text],
        tenant: 0)
    }
  }

  /// The number of tenants that have rows, at most `max`; 1 in a table without tenants.
  func countTenants(_ connection: SQLiteConnection, max: Int) throws(Status) -> Int64 {
    guard try indexes(connection).contains(where: \.isOfTenants) else { return 1 }
    var count: Int64 = 1
    try connection.visit(
      Question(statement: counting, parameters: [max], tenant: 0, ticket: ticket(connection))
    ) { row throws(Status) in
      count = Swift.max(1, row.int(0))
      return false
    }
    return count
  }

  private func ticket(_ connection: SQLiteConnection) -> Int {
    Int(truncatingIfNeeded: connection.totalChanges)
  }

  /// The declared numbers, assuming that columns are independent.
  func typical(_ indexes: [IndexDescription]) -> [String: [Int64]] {
    var numbers: [String: [Int64]] = [:]
    for index in indexes {
      var all = [index.isOfTenants ? rows * SQLiteStatistics.tenants : rows]
      var here = rows
      for column in index.columns {
        if column != "tenant" { here = max(1, here * min(shared[column] ?? 1, rows) / rows) }
        all.append(here)
      }
      if index.isUnique { all[all.count - 1] = 1 }
      numbers[index.name] = all
    }
    return numbers
  }

  /// The numbers of ANALYZE where they are reliable; the declared numbers for a table whose tenants
  /// have fewer rows than declared. A sample of `analysisLimit` rows of a tenant cannot show that
  /// more rows than that share a value: there the declared numbers grow with the table.
  func measured(
    _ found: [String: [Int64]], _ indexes: [IndexDescription], tenants: Int64
  ) -> [String: [Int64]] {
    let typical = typical(indexes)
    let count = indexes.filter { !$0.isPartial }.compactMap { found[$0.name]?.first }.max() ?? 0
    let ofTenant = count / max(1, tenants)
    guard ofTenant > rows, indexes.contains(where: \.isOfTenants) else { return typical }
    var numbers: [String: [Int64]] = [:]
    for index in indexes {
      guard let guess = typical[index.name], !index.isPartial, let look = found[index.name],
        look.count == guess.count
      else {
        numbers[index.name] = typical[index.name]
        continue
      }
      var all = [ofTenant * max(tenants, SQLiteStatistics.tenants), ofTenant]
      for place in 2..<guess.count {
        // Both numbers of rows are far below an overflow.
        let grown = max(1, guess[place] * ofTenant / rows)
        let isSeen = look[place] * 4 <= SQLiteStatistics.analysisLimit
        all.append(min(all[place - 1], max(1, isSeen ? look[place] : max(grown, look[place]))))
      }
      if index.isUnique { all[all.count - 1] = 1 }
      numbers[index.name] = all
    }
    return numbers
  }

  /// Whether `numbers` are plausible: they are of every index and of no other, a tenant has at
  /// least the declared rows, there are several tenants, and no longer prefix is shared by more
  /// rows than a shorter one.
  func isPlausible(_ numbers: [String: [Int64]], _ indexes: [IndexDescription]) -> Bool {
    let typical = typical(indexes)
    guard Set(numbers.keys) == Set(typical.keys) else { return false }
    let ofTenants = Set(
      indexes.filter { !$0.isPartial && $0.isOfTenants }.compactMap { numbers[$0.name]?.prefix(2) })
    return ofTenants.count <= 1
      && indexes.allSatisfy { index in
        guard let these = numbers[index.name], let guess = typical[index.name] else { return false }
        guard !index.isPartial, index.isOfTenants else { return these == guess }
        return these.count == guess.count && these[1] >= rows
          && these[0] / SQLiteStatistics.tenants >= these[1]
          && zip(these, these.dropFirst()).allSatisfy { $0 >= $1 && $1 >= 1 }
          && (!index.isUnique || these.last == 1)
      }
  }

  /// Whether the numbers differ by more than half, so that plans may differ.
  static func differ(_ one: [String: [Int64]], _ other: [String: [Int64]]) -> Bool {
    one.contains { name, numbers in
      guard let others = other[name], others.count == numbers.count else { return true }
      return zip(numbers, others).contains { max($0, $1) / 2 > min($0, $1) }
    }
  }
}

extension SQLiteConnection {
  /// Runs `body` in a transaction that is rolled back when it throws.
  fileprivate func transaction(_ body: () throws(Status) -> Void) throws(Status) {
    try run("BEGIN IMMEDIATE")
    do throws(Status) {
      try body()
      try run("COMMIT")
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }
}
