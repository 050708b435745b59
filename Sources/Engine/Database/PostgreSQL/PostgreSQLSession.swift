package import TongluCore

/// A session for what concerns no tenant: making and dropping databases.
package enum PostgreSQLSession {
  /// Runs statements that return nothing.
  package static func run(_ sql: String, at url: String) throws(Status) {
    try PostgreSQLConnection(PostgreSQLSettings(url: url, presence: Presence())).run(sql)
  }
}
