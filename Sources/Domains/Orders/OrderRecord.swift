import TongluCore
import TongluCustomers
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluService

extension PriceSource: StoredEnum {}

/// A stored order. `row.externalReferenceFolded` is nil when the order is cancelled.
struct OrderRecord: Sendable {
  var row: OrderRow
  /// In the order of their numbers; empty if only the header was read.
  var lines: [OrderLineRecord] = []

  var isCancelled: Bool { openLineCount == 0 }

  /// The order with its lines if the caller sees its customer; NOT_FOUND otherwise.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> OrderRecord {
    let found = try snapshot.first(
      OrderRow.self,
      """
      SELECT $columns(OrderRow) FROM orders
      WHERE tenant = $tenant AND id = $1 AND $seesID(orders.customer_id)
      """, as: call.sight.form, id)
    guard let found else { throw .notFound("order", id) }
    return OrderRecord(row: found, lines: try lines(of: id, snapshot))
  }

  private static func lines(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OrderLineRecord] {
    try snapshot.all(
      OrderLineRecord.self,
      """
      SELECT $columns(OrderLineRecord)
      FROM order_lines WHERE tenant = $tenant AND order_id = $1 ORDER BY number
      """, id)
  }

  /// The orders with these ids, without their lines; at most 1,000.
  static func headers(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: OrderRecord] {
    guard !ids.isEmpty else { return [:] }
    let orders = try snapshot.all(
      OrderRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(OrderRow o)
      FROM wanted CROSS JOIN orders AS o
      WHERE o.tenant = $tenant AND o.id = wanted.id
      """, List(ids))
    return Dictionary(orders.map { ($0.id, OrderRecord(row: $0)) }) { first, _ in first }
  }

  /// The order as whoever sees it is shown it.
  func message(for caller: Caller) -> Order {
    var message = Order()
    message.id = id
    message.version = version
    message.number = number
    message.customerID = customerID
    message.customerName = customerName
    message.customerAddress = customerAddress
    message.warehouseID = warehouseID
    message.state = isCancelled ? .cancelled : .placed
    message.currency = currency
    message.totalE4 = totalE4
    message.lineCount = Int32(truncatingIfNeeded: lineCount)
    message.externalReference = externalReference ?? ""
    message.note = note
    message.placeTime = placeTime
    message.createTime = createTime
    message.cancelTime = cancelTime
    message.cancelReason = cancelReason
    message.placedByID = placedByID
    message.placedByStaff = placedByStaff
    message.lines = lines.map { $0.message(for: caller) }
    return message
  }
}

extension OrderLineRecord {
  func message(for caller: Caller) -> OrderLine {
    var message = OrderLine()
    message.number = Int32(truncatingIfNeeded: number)
    message.productID = productID
    message.sku = sku
    message.productName = productName
    message.unit = unit
    message.quantityE3 = quantityE3
    message.baseQuantityE3 = baseQuantityE3
    message.cancelledBaseQuantityE3 = cancelledBaseQuantityE3
    message.unitPriceE4 = unitPriceE4
    message.totalE4 = totalE4
    message.priceSource = priceSource
    message.priceRuleID = priceRuleID
    message.basisUnit = basisUnit
    message.basisPriceE4 = basisPriceE4
    message.basisNumerator = basisNumerator
    message.basisDenominator = basisDenominator
    return message
  }
}
