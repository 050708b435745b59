/// Queries of SQLite's catalog.
enum SQLiteSchema {
  /// The names of the tables, ascending.
  static let tables: Statement = """
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY name
    """

  /// The columns of a table in order: name, type, position in the primary key.
  static let columns: Statement = "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid"

  /// The tables that a table refers to.
  static let references: Statement = """
    SELECT DISTINCT "table" FROM pragma_foreign_key_list($1) ORDER BY 1
    """
}
