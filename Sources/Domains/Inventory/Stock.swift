package import TongluCore
package import TongluDatabase
package import TongluService

/// The quantity that an order takes of one product from one warehouse.
package struct StockLine: Sendable {
  package var productID: Int64
  package var warehouseID: Int64
  /// In 1/1,000 of the base unit, above zero.
  package var quantityE3: Int64

  package init(productID: Int64, warehouseID: Int64, quantityE3: Int64) {
    self.productID = productID
    self.warehouseID = warehouseID
    self.quantityE3 = quantityE3
  }
}

/// Reservations of stock for orders.
package enum Stock {
  /// The most products in a refusal.
  private static let namedMax = 20

  /// Reserves all lines for an order, or none. Returns the products with insufficient stock, in
  /// order; empty when all is reserved.
  ///
  /// Lines of one product are added up. `order` must have no reservation yet. `known` is a
  /// warehouse that was already read.
  package static func reserve(
    _ lines: [StockLine], order: Int64, known: WarehouseRecord? = nil, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> [Int64] {
    let wanted = try totals(lines)
    var warehouse = known
    var demands: [Demand] = []
    demands.reserveCapacity(wanted.count)
    for (key, quantityE3) in wanted {
      if warehouse?.id != key.warehouseID {
        warehouse = try WarehouseRecord.find(key.warehouseID, transaction.snapshot)
      }
      demands.append(Demand(key, quantityE3, warehouse?.allowNegative ?? false))
    }
    var taken = try raise(demands, transaction)
    for (index, isTaken) in taken.enumerated() where !isTaken {
      taken[index] = try takeFromNothing(demands[index], call, transaction)
    }
    guard taken.allSatisfy(\.self) else {
      for (demand, isTaken) in zip(demands, taken) where isTaken {
        try lower(demand.key, by: demand.quantityE3, transaction)
      }
      return zip(demands, taken).filter { !$1 }.map(\.0.key.productID)
    }
    try transaction.post(
      demands.map { demand in
        ReservationRow(
          orderID: order, warehouseID: demand.key.warehouseID, productID: demand.key.productID,
          quantityE3: demand.quantityE3)
      })
    return []
  }

  /// The products of which a warehouse has too little for the lines, in order. Reserves nothing.
  package static func short(
    _ lines: [StockLine], in warehouse: WarehouseRecord, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    let wanted = try totals(lines)
    let levels = try StockLevelRecord.find(
      warehouseID: warehouse.id, productIDs: wanted.map(\.key.productID), snapshot)
    return wanted.filter { key, quantityE3 in
      let level =
        levels[key.productID]
        ?? StockLevelRecord(warehouseID: warehouse.id, productID: key.productID)
      return level.reservedE3 > StockLevelRecord.onHandE3Max - quantityE3
        || !(warehouse.allowNegative || level.availableE3 >= quantityE3)
    }.map(\.key.productID)
  }

  /// A product as its refusals name it.
  package struct NamedProduct {
    let sku: String
    let name: String

    package init(sku: String, name: String) { (self.sku, self.name) = (sku, name) }

    /// `TEA-LJ-250 西湖龙井茶`.
    package var text: String { "\(sku) \(name)" }
  }

  /// FAILED_PRECONDITION OUT_OF_STOCK with facts product_id (the first), its sku and product_name,
  /// product_ids (up to 20), and for staff available_e3. `named` is the first product, which the
  /// caller sees.
  package static func outOfStock(
    _ short: [Int64], _ named: NamedProduct, in warehouse: WarehouseRecord, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> Status {
    let first = short.first ?? 0
    var facts = [
      "product_id": String(first), "sku": named.sku, "product_name": named.name,
      "product_ids": short.prefix(namedMax).map { String($0) }.joined(separator: ","),
    ]
    if call.caller.isStaff {
      let level = try StockLevelRecord.find(
        warehouseID: warehouse.id, productID: first, snapshot)
      facts["available_e3"] = String(level.availableE3)
    }
    return Status(
      .failedPrecondition, .outOfStock, "there is not enough of \(named.text)"
    ).with(facts)
  }

  /// Gives back what the order holds: the lines.
  ///
  /// INTERNAL INVARIANT_BROKEN where its reservations are not the lines, or a level is not there.
  package static func release(
    _ lines: [StockLine], order: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    let held = try transaction.snapshot.all(
      ReservationRow.self,
      """
      SELECT $columns(ReservationRow) FROM reservations
      WHERE tenant = $tenant AND order_id = $1 ORDER BY warehouse_id, product_id
      """, order)
    let owed = try totals(lines)
    let isOwed = held.elementsEqual(owed) { line, owed in
      StockKey(warehouseID: line.warehouseID, productID: line.productID) == owed.key
        && line.quantityE3 == owed.quantityE3
    }
    try Invariant.hold(isOwed, "order \(order) has reserved what its open lines say")
    for line in owed { try lower(line.key, by: line.quantityE3, transaction) }
    let deleted = try transaction.execute(
      "DELETE FROM reservations WHERE tenant = $tenant AND order_id = $1", order)
    try Invariant.hold(deleted == owed.count, "order \(order) gives back what it has reserved")
  }

  /// The lines summed by warehouse and product, in that order, so that all writers lock in the same
  /// order.
  private static func totals(
    _ lines: [StockLine]
  ) throws(Status) -> [(key: StockKey, quantityE3: Int64)] {
    var sums: [StockKey: Int64] = [:]
    sums.reserveCapacity(lines.count)
    for line in lines {
      precondition(line.quantityE3 > 0, "a reservation is above zero")
      let key = StockKey(warehouseID: line.warehouseID, productID: line.productID)
      sums[key] = try Exact.add(sums[key] ?? 0, line.quantityE3)
    }
    return sums.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// The quantity to reserve of one product in one warehouse.
  private struct Demand {
    let key: StockKey
    let quantityE3: Int64
    let allowNegative: Bool

    init(_ key: StockKey, _ quantityE3: Int64, _ allowNegative: Bool) {
      self.key = key
      self.quantityE3 = quantityE3
      self.allowNegative = allowNegative
    }
  }

  /// Reserves a product that was never stocked, in a warehouse that allows negative stock; false
  /// for any other that has too little.
  private static func takeFromNothing(
    _ demand: Demand, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    guard demand.allowNegative, demand.quantityE3 <= StockLevelRecord.onHandE3Max else {
      return false
    }
    let level = try StockLevelRecord.find(
      warehouseID: demand.key.warehouseID, productID: demand.key.productID, transaction.snapshot)
    guard level.id == 0 else { return false }
    var empty = level
    empty.version = 1
    _ = try Ledger.store(empty, before: level, allowNegative: true, call, transaction)
    return try raise([demand], transaction) == [true]
  }

  /// Reserves each demand for which there is enough; returns these.
  private static func raise(
    _ demands: [Demand], _ transaction: borrowing Transaction
  ) throws(Status) -> [Bool] {
    let changed = try transaction.execute(
      """
      UPDATE stock_levels SET reserved_e3 = reserved_e3 + $3
      WHERE tenant = $tenant AND warehouse_id = $1 AND product_id = $2
        AND reserved_e3 <= CAST($4 AS BIGINT) - $3
        AND (on_hand_e3 - reserved_e3 - safety_e3 >= $3 OR CAST($5 AS BIGINT) = 1)
      """,
      forEach: demands.map { demand in
        [
          demand.key.warehouseID, demand.key.productID, demand.quantityE3,
          StockLevelRecord.onHandE3Max,
          demand.allowNegative,
        ]
      })
    return changed.map { $0 == 1 }
  }

  private static func lower(
    _ key: StockKey, by quantityE3: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    // The schema refuses less than nothing.
    let changed = try transaction.execute(
      """
      UPDATE stock_levels SET reserved_e3 = reserved_e3 - $3
      WHERE tenant = $tenant AND warehouse_id = $1 AND product_id = $2
      """, key.warehouseID, key.productID, quantityE3)
    try Invariant.hold(
      changed == 1, "product \(key.productID) has a level in warehouse \(key.warehouseID)")
  }
}

/// One product in one warehouse.
private struct StockKey: Hashable, Comparable {
  var warehouseID: Int64
  var productID: Int64

  static func < (left: StockKey, right: StockKey) -> Bool {
    (left.warehouseID, left.productID) < (right.warehouseID, right.productID)
  }
}
