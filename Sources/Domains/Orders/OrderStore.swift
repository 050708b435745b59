import TongluCore
import TongluCustomers
import TongluDatabase
import TongluMessages
import TongluService

extension Order {
  /// The order with its lines if the caller sees its customer, else NOT_FOUND.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Order {
    var found = try snapshot.first(
      """
      SELECT id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
        open_line_count, external_reference, note, place_time, create_time, cancel_time,
        cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address
      FROM orders
      WHERE tenant = $tenant AND id = $1
        AND (CAST($2 AS BIGINT) IS NULL OR customer_id = $2)
      """, id, call.caller.customerID, row: readHeader)
    guard found != nil else { throw .notFound("order", id) }
    if let order = found, call.caller.isStaff, !call.caller.seesAllCustomers {
      do throws(Status) {
        _ = try CustomerRecord.find(order.customerID, call, snapshot)
      } catch {
        throw error.code == .notFound ? .notFound("order", id) : error
      }
    }
    found?.lines = try lines(of: id, snapshot)
    return found ?? Order()
  }

  static func lines(of id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> [OrderLine] {
    try snapshot.all(
      """
      SELECT number, product_id, unit, quantity_e3, base_quantity_e3, cancelled_base_quantity_e3,
        unit_price_e4, total_e4, price_source, price_rule_id, sku, product_name, basis_unit,
        basis_price_e4, basis_numerator, basis_denominator
      FROM order_lines WHERE tenant = $tenant AND order_id = $1 ORDER BY number
      """, id, row: OrderLine.read)
  }

  /// Reads the columns that `find` and ListOrders select.
  static func readHeader(_ row: borrowing Row) -> Order {
    var order = Order()
    order.id = row.int(0)
    order.version = row.int(1)
    order.number = row.text(2)
    order.customerID = row.int(3)
    order.warehouseID = row.int(4)
    order.currency = row.text(5)
    order.totalE4 = row.int(6)
    order.lineCount = Int32(truncatingIfNeeded: row.int(7))
    order.state = row.int(8) == 0 ? .cancelled : .placed
    order.externalReference = row.optionalText(9) ?? ""
    order.note = row.text(10)
    order.placeTime = row.instant(11)
    order.createTime = row.instant(12)
    order.cancelTime = row.optionalInstant(13)
    order.cancelReason = row.text(14)
    order.placedByID = row.int(15)
    order.placedByStaff = row.bool(16)
    order.customerName = row.text(17)
    order.customerAddress = row.text(18)
    return order
  }

  /// Writes a new order, its lines and its entry in the change feed; false, and nothing is written,
  /// when another order has its number.
  func insert(_ transaction: borrowing Transaction) throws(Status) -> Bool {
    let inserted = try transaction.execute(
      """
      INSERT INTO orders
        (tenant, id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
         open_line_count, external_reference, note, place_time, create_time, cancel_time,
         cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address,
         external_reference_folded)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, NULL, '', $13, $14,
        $15, $16, $17)
      ON CONFLICT (tenant, number) DO NOTHING
      """,
      id, version, number, customerID, warehouseID, currency, totalE4, lineCount,
      externalReference.isEmpty ? nil : externalReference, note, placeTime, createTime,
      placedByID, placedByStaff, customerName, customerAddress,
      externalReference.isEmpty ? nil : Text.fold(externalReference))
    guard inserted > 0 else { return false }
    try transaction.post(
      """
      INSERT INTO order_lines
        (tenant, order_id, number, product_id, unit, quantity_e3, base_quantity_e3,
         cancelled_base_quantity_e3, unit_price_e4, total_e4, price_source, price_rule_id, sku,
         product_name, basis_unit, basis_price_e4, basis_numerator, basis_denominator)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
      """,
      forEach: lines.map { line in
        [
          id, line.number, line.productID, line.unit, line.quantityE3, line.baseQuantityE3,
          line.unitPriceE4, line.totalE4, line.priceSource.rawValue, line.priceRuleID, line.sku,
          line.productName, line.basisUnit, line.basisPriceE4, line.basisNumerator,
          line.basisDenominator,
        ]
      })
    try transaction.record(.order, id, version: version, .created, of: customerID)
    return true
  }
}

extension OrderLine {
  static func read(_ row: borrowing Row) -> OrderLine {
    var line = OrderLine()
    line.number = Int32(truncatingIfNeeded: row.int(0))
    line.productID = row.int(1)
    line.unit = row.text(2)
    line.quantityE3 = row.int(3)
    line.baseQuantityE3 = row.int(4)
    line.cancelledBaseQuantityE3 = row.int(5)
    line.unitPriceE4 = row.int(6)
    line.totalE4 = row.int(7)
    line.priceSource = PriceSource(rawValue: Int32(truncatingIfNeeded: row.int(8)))
    line.priceRuleID = row.int(9)
    line.sku = row.text(10)
    line.productName = row.text(11)
    line.basisUnit = row.text(12)
    line.basisPriceE4 = row.int(13)
    line.basisNumerator = row.int(14)
    line.basisDenominator = row.int(15)
    return line
  }
}
