import TongluCatalog
import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluService

extension StockMoveKind: StoredEnum {}

/// What is booked of one product. It keeps what it shows of its product.
struct LedgerEntry {
  let kind: StockMoveKind
  let product: ProductRecord
  let quantityE3: Int64
  let reference: String
}

/// The one way in which on hand changes: the moves, their levels and the change feed together, so
/// that on hand is the sum of the moves. Only `Stock` writes levels besides, and only what is
/// reserved.
enum Ledger {
  /// Books entries in one warehouse: the levels of their products, which were read in this
  /// transaction, change by their sums. Returns the new levels by product.
  ///
  /// FAILED_PRECONDITION NEGATIVE_STOCK, OUT_OF_RANGE AMOUNT_OVERFLOW.
  static func book(
    _ entries: [LedgerEntry], in warehouse: WarehouseRecord,
    levels before: [Int64: StockLevelRecord], _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> [StockLevelRecord] {
    var sums: [Int64: Int64] = [:]
    for entry in entries {
      sums[entry.product.id] = try Exact.add(sums[entry.product.id] ?? 0, entry.quantityE3)
    }
    var levels: [StockLevelRecord] = []
    levels.reserveCapacity(sums.count)
    for (productID, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let level =
        before[productID] ?? StockLevelRecord(warehouseID: warehouse.id, productID: productID)
      let after = try level.moved(by: sum, allowNegative: warehouse.allowNegative)
      assert(after.onHandE3 - level.onHandE3 == sum, "on hand is the sum of the moves")
      levels.append(
        try store(
          after, before: level, allowNegative: warehouse.allowNegative, call, transaction))
    }
    for entry in entries {
      try transaction.insert(
        StockMoveRecord(
          id: call.newID(), warehouseID: warehouse.id, productID: entry.product.id,
          kind: entry.kind, quantityE3: entry.quantityE3, reference: entry.reference,
          staffID: call.caller.userID, createTime: call.now, sku: entry.product.sku,
          productName: entry.product.name))
    }
    return levels
  }

  /// Writes a level as its next version: inserts it when `before` was never stored. Returns it with
  /// its id.
  ///
  /// INTERNAL INVARIANT_BROKEN where the stored level is not `before`, where reserved would change,
  /// or where less would be left than is reserved.
  static func store(
    _ level: StockLevelRecord, before: StockLevelRecord, allowNegative: Bool, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> StockLevelRecord {
    try Invariant.hold(
      level.version == before.version + 1 && level.reservedE3 == before.reservedE3,
      "a level changes by one version, and reserved by Stock alone: \(level)")
    try Invariant.hold(
      allowNegative || level.onHandE3 >= min(before.onHandE3, level.reservedE3),
      "on hand does not fall below reserved: \(level)")
    var level = level
    if before.id == 0 {
      level.id = call.newID()
      try transaction.insert(level)
      try transaction.record(.stock, level.id, version: level.version, .created)
    } else {
      let changed = try transaction.execute(
        """
        UPDATE stock_levels SET version = $3, on_hand_e3 = $4, safety_e3 = $5
        WHERE tenant = $tenant AND warehouse_id = $1 AND product_id = $2
          AND version = $6 AND on_hand_e3 = $7 AND reserved_e3 = $8
        """,
        level.warehouseID, level.productID, level.version, level.onHandE3, level.safetyE3,
        before.version, before.onHandE3, before.reservedE3)
      try Invariant.hold(changed == 1, "the stored level is the one that was read: \(before)")
      try transaction.record(.stock, level.id, version: level.version, .updated)
    }
    return level
  }
}
