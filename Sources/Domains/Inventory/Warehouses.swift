package import TongluCore
package import TongluDatabase
package import TongluMessages

extension Warehouse {
  /// The warehouse, or NOT_FOUND.
  package static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Warehouse {
    try ask(id, snapshot).answer(snapshot)
  }

  /// Asks for the warehouse.
  package static func ask(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Warehouse> {
    let question = try snapshot.ask(
      """
      SELECT id, version, code, name, allow_negative, is_default, create_time FROM warehouses
      WHERE tenant = $tenant AND id = $1
      """, id)
    return Asked { snapshot throws(Status) in
      guard let found = try snapshot.first(question, row: read) else {
        throw .notFound("warehouse", id)
      }
      return found
    }
  }

  /// The warehouse that orders take from, or FAILED_PRECONDITION NO_WAREHOUSE.
  package static func `default`(_ snapshot: borrowing Snapshot) throws(Status) -> Warehouse {
    try askForDefault(snapshot).answer(snapshot)
  }

  /// Asks for the warehouse that orders take from.
  package static func askForDefault(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Warehouse> {
    let question = try snapshot.ask(
      """
      SELECT id, version, code, name, allow_negative, is_default, create_time
      FROM warehouses INDEXED BY warehouses_default WHERE tenant = $tenant AND is_default = 1
      """)
    return Asked { snapshot throws(Status) in
      guard let found = try snapshot.first(question, row: read) else {
        throw Status(.failedPrecondition, "NO_WAREHOUSE", "there is no warehouse yet: create one")
      }
      return found
    }
  }

  static func read(_ row: borrowing Row) -> Warehouse {
    var warehouse = Warehouse()
    warehouse.id = row.int(0)
    warehouse.version = row.int(1)
    warehouse.code = row.text(2)
    warehouse.name = row.text(3)
    warehouse.allowNegative = row.bool(4)
    warehouse.isDefault = row.bool(5)
    warehouse.createTime = row.instant(6)
    return warehouse
  }

  /// The default, if there is one, stops being it.
  static func clearDefault(_ transaction: borrowing Transaction) throws(Status) {
    let held = try transaction.snapshot.first(
      """
      SELECT id, version FROM warehouses INDEXED BY warehouses_default
      WHERE tenant = $tenant AND is_default = 1
      """
    ) { row in (id: row.int(0), version: row.int(1)) }
    guard let held else { return }
    try transaction.execute(
      """
      UPDATE warehouses SET is_default = 0, version = version + 1
      WHERE tenant = $tenant AND id = $1
      """, held.id)
    try transaction.record(.warehouse, held.id, version: held.version + 1, .updated)
  }
}
