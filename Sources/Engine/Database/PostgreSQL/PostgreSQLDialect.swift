/// A literal's text as PostgreSQL takes it.
///
/// `$1`, `$2`, … keep their numbers; the tenant comes after them, then the list, an array. `INDEXED
/// BY`, which pins a plan of SQLite, is left out: this planner counts the rows itself.
struct PostgreSQLDialect {
  /// `$tenant`'s number, or 0.
  private(set) var tenant = 0
  /// `$list`'s number, or 0.
  private(set) var list = 0
  private(set) var count = 0
  private(set) var text: String

  /// `horizon` is the position from which on changes may still be missing, as an expression.
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

  /// A migration's text: texts in the order of their bytes, as SQLite has them, and each tenant's
  /// rows shown to sessions of that tenant alone.
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

  /// Whom the database's own sessions are: the rows of all tenants are theirs.
  static let allTenants: Int64 = -1
}
