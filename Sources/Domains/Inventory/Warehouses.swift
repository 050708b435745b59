package import TongluCore
package import TongluDatabase
import TongluInventoryMessages
import TongluService

extension WarehouseRecord {
  /// The warehouse, or NOT_FOUND.
  package static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> WarehouseRecord {
    try ask(id, snapshot).answer(snapshot)
  }

  /// Asks for the warehouse.
  package static func ask(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<WarehouseRecord> {
    let question = try snapshot.ask(
      WarehouseRecord.self,
      """
      SELECT $columns(WarehouseRecord) FROM warehouses
      WHERE tenant = $tenant AND id = $1
      """, id)
    return Asked { snapshot throws(Status) in
      guard let found = try snapshot.first(question, row: { WarehouseRecord($0) }) else {
        throw .notFound("warehouse", id)
      }
      return found
    }
  }

  /// The default warehouse of orders, or FAILED_PRECONDITION NO_WAREHOUSE.
  package static func `default`(_ snapshot: borrowing Snapshot) throws(Status) -> WarehouseRecord {
    try askForDefault(snapshot).answer(snapshot)
  }

  /// Asks for the default warehouse of orders.
  package static func askForDefault(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<WarehouseRecord> {
    let question = try snapshot.ask(
      WarehouseRecord.self,
      """
      SELECT $columns(WarehouseRecord)
      FROM warehouses INDEXED BY warehouses_default WHERE tenant = $tenant AND is_default = 1
      """)
    return Asked { snapshot throws(Status) in
      guard let found = try snapshot.first(question, row: { WarehouseRecord($0) }) else {
        throw Status(.failedPrecondition, "NO_WAREHOUSE", "there is no warehouse yet: create one")
      }
      return found
    }
  }

  func message(for caller: Caller) -> Warehouse {
    var message = Warehouse()
    message.id = id
    message.version = version
    message.code = code
    message.name = name
    message.allowNegative = allowNegative
    message.isDefault = isDefault
    message.createTime = createTime
    return message
  }

  /// Unsets the default, if there is one.
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
