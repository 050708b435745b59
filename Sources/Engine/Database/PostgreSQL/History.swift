import TongluCore

/// The history of the database that positions belong to: rows restored into another cluster begin a
/// new history, with positions after all of the old one's.
enum History {
  private static let tenant = PostgreSQLDialect.allTenants

  /// Reads the history, or begins one. Runs under the migrator's lock.
  static func open(
    _ connection: PostgreSQLConnection
  ) throws(Status) -> (epoch: Int64, base: Int64) {
    let view = Snapshot(tenant: tenant, connection: connection)
    let system = try system(view)
    let stored = try view.first("SELECT epoch, system, position_base FROM history") {
      row throws(Status) in (epoch: row.int(0), system: row.optionalText(1), base: row.int(2))
    }
    if let stored, stored.system == system { return (stored.epoch, stored.base) }
    let last = try view.first("SELECT MAX(position) FROM feed WHERE position > 0") {
      row throws(Status) in row.int(0)
    }
    let epoch = Int64.random(in: 1..<1 << 40)
    let base = (last ?? 0) == 0 ? 0 : (last ?? 0) + 1
    _ = try connection.execute("DELETE FROM history", [], tenant: tenant)
    _ = try connection.execute(
      "INSERT INTO history (epoch, system, position_base) VALUES ($1, $2, $3)",
      [epoch, system, base], tenant: tenant)
    return (epoch, base)
  }

  /// FAILED_PRECONDITION HISTORY_CHANGED when the rows belong to another history than `epoch`.
  static func check(_ epoch: Int64, _ connection: PostgreSQLConnection) throws(Status) {
    let view = Snapshot(tenant: tenant, connection: connection)
    let stored = try view.first("SELECT epoch, system FROM history") { row throws(Status) in
      (epoch: row.int(0), system: row.text(1))
    }
    guard let stored, stored.epoch == epoch, stored.system == (try system(view)) else {
      throw changed
    }
  }

  static let changed = Status(
    .failedPrecondition, "HISTORY_CHANGED",
    "the database was restored or is another one: start the server again")

  private static func system(_ view: borrowing Snapshot) throws(Status) -> String {
    try view.first("SELECT CAST(system_identifier AS TEXT) FROM pg_control_system()") {
      row throws(Status) in row.text(0)
    } ?? ""
  }
}
