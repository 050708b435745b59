import TongluCatalog
import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

/// The one way in which on hand changes: the move, its level and the change feed together.
enum Ledger {
  /// Writes a level that `StockLevel.moved` gave: inserts it when `before` was never stored.
  /// Returns it with its id.
  static func store(
    _ level: StockLevel, before: StockLevel, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> StockLevel {
    var level = level
    if before.id == 0 {
      level.id = call.newID()
      try transaction.execute(
        """
        INSERT INTO stock_levels
          (tenant, warehouse_id, product_id, id, version, on_hand_e3, reserved_e3, safety_e3)
        VALUES ($tenant, $1, $2, $3, $4, $5, 0, $6)
        """,
        level.warehouseID, level.productID, level.id, level.version, level.onHandE3,
        level.safetyE3)
      try transaction.record(.stock, level.id, version: level.version, .created)
    } else {
      try transaction.execute(
        """
        UPDATE stock_levels SET version = $3, on_hand_e3 = $4, safety_e3 = $5
        WHERE tenant = $tenant AND warehouse_id = $1 AND product_id = $2
        """,
        level.warehouseID, level.productID, level.version, level.onHandE3, level.safetyE3)
      try transaction.record(.stock, level.id, version: level.version, .updated)
    }
    return level
  }

  /// Appends a move to a level that is stored. The move keeps what it shows of its product.
  static func append(
    _ kind: StockMoveKind, _ level: StockLevel, of product: ProductRecord, quantityE3: Int64,
    reference: String, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO stock_moves
        (tenant, id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id,
         create_time, sku, product_name)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      call.newID(), level.warehouseID, level.productID, kind.rawValue, quantityE3, reference,
      call.caller.userID, call.now, product.sku, product.name)
  }
}
