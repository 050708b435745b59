import TongluCatalog
import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluService

extension StockMoveKind: StoredEnum {}

/// The one way in which on hand changes: the move, its level and the change feed together.
enum Ledger {
  /// Writes a level that `StockLevelRecord.moved` gave: inserts it when `before` was never stored.
  /// Returns it with its id.
  static func store(
    _ level: StockLevelRecord, before: StockLevelRecord, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> StockLevelRecord {
    var level = level
    if before.id == 0 {
      level.id = call.newID()
      try transaction.insert(level)
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
    _ kind: StockMoveKind, _ level: StockLevelRecord, of product: ProductRecord, quantityE3: Int64,
    reference: String, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.insert(
      StockMoveRecord(
        id: call.newID(), warehouseID: level.warehouseID, productID: level.productID, kind: kind,
        quantityE3: quantityE3, reference: reference, staffID: call.caller.userID,
        createTime: call.now, sku: product.sku, productName: product.name))
  }
}
