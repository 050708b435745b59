/// The text of a literal for PostgreSQL.
///
/// `$1`, `$2`, … keep their numbers; the tenant comes after them, then the list, as an array.
/// `INDEXED BY`, which forces a plan of SQLite, is removed: PostgreSQL's planner has statistics of
/// the rows.
struct PostgreSQLDialect {
  /// The number of `$tenant`, or 0.
  private(set) var tenant = 0
  /// The number of `$list`, or 0.
  private(set) var list = 0
  private(set) var count = 0
  private(set) var text: String

  /// `horizon` is an SQL expression of the position from which changes may still be missing.
  init(_ sql: String, listOfTexts: Bool, horizon: String) {
    count = sql.matches(of: /\$(\d+)/).compactMap { Int($0.1) }.max() ?? 0
    text = sql.replacing(/\ INDEXED BY \w+/, with: "").replacing("$horizon", with: horizon)
    if text.contains("$tenant") {
      count += 1
      tenant = count
      text = text.replacing("$tenant", with: "$\(count)")
    }
    if text.contains("$list") {
      count += 1
      list = count
      let type = listOfTexts ? "TEXT[]" : "BIGINT[]"
      text = text.replacing("IN ($list)", with: "= ANY (CAST($\(count) AS \(type)))")
      text = text.replacing(
        "VALUES (CAST($list AS BIGINT))", with: "SELECT unnest(CAST($\(count) AS \(type)))")
    }
  }

  /// The text of a migration: texts are compared by bytes, as in SQLite, and row-level security
  /// shows a session the rows of its tenant alone.
  static func schema(_ sql: String) -> String {
    var text = sql.replacing(/\bTEXT\b/, with: "TEXT COLLATE \"C\"")
    for table in sql.matches(of: #/(?m)^CREATE TABLE (\w+) \(\n  tenant /#) {
      text += """

        ALTER TABLE \(table.1) ENABLE ROW LEVEL SECURITY;
        ALTER TABLE \(table.1) FORCE ROW LEVEL SECURITY;
        CREATE POLICY tenant ON \(table.1) USING (
          tenant = CAST(NULLIF(current_setting('tonglu.tenant', true), '') AS BIGINT)
          OR current_setting('tonglu.tenant', true) = '\(allTenants)');
        """
    }
    return text
  }

  /// The tenant number of the database's own sessions, which see the rows of all tenants.
  static let allTenants: Int64 = -1
}
