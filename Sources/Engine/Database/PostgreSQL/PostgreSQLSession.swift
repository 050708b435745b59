package import TongluCore

/// A session without a tenant, for creating and dropping databases.
package enum PostgreSQLSession {
  /// Runs statements that return nothing.
  package static func run(_ sql: String, at url: String) throws(Status) {
    try PostgreSQLConnection(PostgreSQLSettings(url: url, presence: Presence())).run(sql)
  }

  /// The settings of every session. A plan is independent of the parameters and joins in the
  /// written order, as on SQLite. A plan made while the tables were empty, or from wrong
  /// statistics, looks each row up by its key: without bitmaps and materialized rows no other plan
  /// seems cheaper, such as reading all rows of the tenant again for each row of another table.
  static let settings = """
    SET client_connection_check_interval = '1s'; SET idle_in_transaction_session_timeout = '60s';
    SET plan_cache_mode = force_generic_plan; SET join_collapse_limit = 1;
    SET enable_bitmapscan = off; SET enable_material = off
    """

  /// The further settings of a session that writes: a sequential scan would conflict with all
  /// writers of the table.
  static let writingSettings = "SET enable_seqscan = off"
}
