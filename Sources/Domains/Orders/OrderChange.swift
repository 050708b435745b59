import TongluCore
import TongluDatabase
import TongluInventory

/// How orders are written: every new order and every change of one goes through `insert` and
/// `update`, which store only what adds up.
///
/// ```
/// (none) --PlaceOrder--> placed --CancelOrder--> cancelled
/// ```
extension OrderRecord {
  /// Writes a new order, its lines and its entry in the change feed; false, and nothing is written,
  /// when another order has its number. INTERNAL INVARIANT_BROKEN.
  func insert(_ transaction: borrowing Transaction) throws(Status) -> Bool {
    try Invariant.hold(!isCancelled && version == 1, "order \(id) begins as placed")
    try checkBooks()
    let inserted = try transaction.insert(
      row, "$insert(OrderRow) ON CONFLICT (tenant, number) DO NOTHING")
    guard inserted > 0 else { return false }
    try transaction.post(lines)
    try transaction.record(.order, id, version: version, .created, of: customerID)
    return true
  }

  /// Becomes cancelled, all of its lines too; it is to be written.
  mutating func cancel(at time: Instant, reason: String) {
    version += 1
    openLineCount = 0
    externalReferenceFolded = nil
    cancelTime = time
    cancelReason = reason
    for index in lines.indices {
      lines[index].cancelledBaseQuantityE3 = lines[index].baseQuantityE3
    }
  }

  /// Writes what `cancel` made of the order, which was `before`, and gives back its stock.
  /// INTERNAL INVARIANT_BROKEN where another transition or a change of an amount would be stored.
  func update(from before: OrderRecord, _ transaction: borrowing Transaction) throws(Status) {
    try Invariant.hold(
      !before.isCancelled && isCancelled && version == before.version + 1,
      "order \(id) goes from placed to cancelled")
    try Invariant.hold(
      totalE4 == before.totalE4 && currency == before.currency && lineCount == before.lineCount
        && customerID == before.customerID && warehouseID == before.warehouseID,
      "what order \(id) froze stays")
    try checkBooks()
    let changed = try transaction.execute(
      """
      UPDATE orders SET version = $2, open_line_count = $3, cancel_time = $4, cancel_reason = $5,
        external_reference_folded = NULL
      WHERE tenant = $tenant AND id = $1 AND version = $6 AND open_line_count = $7
      """, id, version, openLineCount, cancelTime, cancelReason, before.version,
      before.openLineCount)
    try Invariant.hold(changed == 1, "the stored order \(id) is the one that was read")
    let cancelled = try transaction.execute(
      """
      UPDATE order_lines SET cancelled_base_quantity_e3 = base_quantity_e3
      WHERE tenant = $tenant AND order_id = $1
      """, id)
    try Invariant.hold(cancelled == lines.count, "the stored lines of order \(id) are those read")
    try Stock.release(before.openStock, order: id, transaction)
    try transaction.record(.order, id, version: version, .updated, of: customerID)
  }

  /// What the open lines have reserved.
  private var openStock: [StockLine] {
    lines.compactMap { line in
      let openE3 = line.baseQuantityE3 - line.cancelledBaseQuantityE3
      return openE3 == 0
        ? nil
        : StockLine(productID: line.productID, warehouseID: warehouseID, quantityE3: openE3)
    }
  }

  /// The total is the sum of the lines, each line what its price and quantity make, rounded once,
  /// and the state that of the lines. INTERNAL INVARIANT_BROKEN.
  func checkBooks() throws(Status) {
    var sumE4: Int64 = 0
    var openCount: Int64 = 0
    for (index, line) in lines.enumerated() {
      try Invariant.hold(
        line.number == Int64(index + 1) && line.orderID == id, "the lines of order \(id) ascend")
      try line.checkBooks(in: currency)
      sumE4 = try Exact.add(sumE4, line.totalE4)
      if line.cancelledBaseQuantityE3 < line.baseQuantityE3 { openCount += 1 }
    }
    try Invariant.hold(
      sumE4 == totalE4 && !lines.isEmpty && lineCount == Int64(lines.count),
      "order \(id) is the sum of its \(lineCount) lines: \(totalE4) for \(sumE4)")
    try Invariant.hold(
      openCount == openLineCount && (openCount == 0) == (cancelTime != nil),
      "order \(id) has \(openLineCount) open lines: \(openCount)")
  }
}

extension OrderLineRecord {
  /// INTERNAL INVARIANT_BROKEN.
  fileprivate func checkBooks(in currency: String) throws(Status) {
    try Invariant.hold(
      quantityE3 > 0 && (0...baseQuantityE3).contains(cancelledBaseQuantityE3)
        && basisPriceE4 >= 0 && basisDenominator > 0,
      "line \(number) of order \(orderID) has a quantity and a price")
    let price = UnitPrice(
      basisE4: basisPriceE4, numerator: basisNumerator, denominator: basisDenominator)
    assert((try? price.shownE4()) == unitPriceE4, "the price shown is the exact one, rounded")
    try Invariant.hold(
      price.isTotal(totalE4, quantityE3: quantityE3, currency: currency),
      "line \(number) of order \(orderID) is its price times its quantity: \(totalE4)")
  }
}
