import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluService

extension StockLevelRecord {
  /// The most on hand of one product in one warehouse: 10^12 base units, in 1/1,000. The sum of two
  /// is far below 64 bits, so SQL may add them.
  static let onHandE3Max: Int64 = 1_000_000_000_000_000

  /// The level; an empty one with id and version 0 for a product never stocked there.
  static func find(
    warehouseID: Int64, productID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StockLevelRecord {
    let found = try snapshot.first(
      StockLevelRecord.self,
      """
      SELECT $columns(StockLevelRecord)
      FROM stock_levels WHERE tenant = $tenant AND warehouse_id = $1 AND product_id = $2
      """, warehouseID, productID)
    return found ?? StockLevelRecord(warehouseID: warehouseID, productID: productID)
  }

  /// The levels of these products in one warehouse; those never stocked are left out.
  static func find(
    warehouseID: Int64, productIDs: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: StockLevelRecord] {
    var levels: [Int64: StockLevelRecord] = [:]
    levels.reserveCapacity(productIDs.count)
    for start in stride(from: 0, to: productIDs.count, by: List.countMax) {
      let chunk = productIDs[start..<min(start + List.countMax, productIDs.count)]
      try snapshot.each(
        StockLevelRecord.self,
        """
        SELECT $columns(StockLevelRecord)
        FROM stock_levels
        WHERE tenant = $tenant AND warehouse_id = $1 AND product_id IN ($list)
        """, warehouseID, List(chunk)
      ) { level, _ throws(Status) in levels[level.productID] = level }
    }
    return levels
  }

  init(warehouseID: Int64, productID: Int64) {
    self.init()
    self.warehouseID = warehouseID
    self.productID = productID
  }

  /// The available quantity.
  var availableE3: Int64 { onHandE3 - reservedE3 - safetyE3 }

  func message(for caller: Caller) -> StockLevel {
    var message = StockLevel()
    message.id = id
    message.version = version
    message.warehouseID = warehouseID
    message.productID = productID
    message.onHandE3 = onHandE3
    message.reservedE3 = reservedE3
    message.safetyE3 = safetyE3
    message.availableE3 = availableE3
    return message
  }

  /// The level after a move of `quantityE3`. FAILED_PRECONDITION NEGATIVE_STOCK when less than the
  /// reserved quantity would be left and the warehouse does not allow it; OUT_OF_RANGE
  /// AMOUNT_OVERFLOW beyond `onHandE3Max` in either direction.
  func moved(by quantityE3: Int64, allowNegative: Bool) throws(Status) -> StockLevelRecord {
    let onHandE3 = try Exact.add(onHandE3, quantityE3)
    guard onHandE3.magnitude <= Self.onHandE3Max.magnitude else {
      throw Status(.outOfRange, "AMOUNT_OVERFLOW", "more on hand than can be stored")
        .with(["product_id": String(productID)])
    }
    if quantityE3 < 0, onHandE3 < reservedE3, !allowNegative {
      throw Status(
        .failedPrecondition, "NEGATIVE_STOCK",
        reservedE3 == 0
          ? "on hand of product \(productID) would be negative"
          : "on hand of product \(productID) would be less than is reserved"
      ).with([
        "product_id": String(productID), "on_hand_e3": String(self.onHandE3),
        "reserved_e3": String(reservedE3),
      ])
    }
    var after = self
    after.version += 1
    after.onHandE3 = onHandE3
    return after
  }
}
