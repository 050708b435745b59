package import TongluCore

/// A session for what concerns no tenant: making and dropping databases.
package enum PostgreSQLSession {
  /// Runs statements that return nothing.
  package static func run(_ sql: String, at url: String) throws(Status) {
    try PostgreSQLConnection(PostgreSQLSettings(url: url, presence: Presence())).run(sql)
  }

  /// What every session sets. A statement is planned whatever its parameters, and joins in the
  /// order in which it is written, as SQLite does. A plan made while the tables were empty, or from
  /// wrong statistics, looks each row up by its key: without bitmaps and materialized rows nothing
  /// else seems cheaper, such as reading all rows of the tenant again for each row of another
  /// table.
  static let settings = """
    SET client_connection_check_interval = '1s'; SET idle_in_transaction_session_timeout = '60s';
    SET plan_cache_mode = force_generic_plan; SET join_collapse_limit = 1;
    SET enable_bitmapscan = off; SET enable_material = off
    """

  /// What a session that writes sets too: a sequential scan would make the transaction meet all
  /// that write to the table.
  static let writingSettings = "SET enable_seqscan = off"
}
