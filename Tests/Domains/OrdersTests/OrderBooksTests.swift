import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

@testable import TongluOrders

/// Orders that do not add up are not stored, whatever the code above says.
@Suite struct OrderBooksTests {
  /// Each makes stored rows wrong.
  static let faults: [(what: String, sql: Statement)] = [
    (
      "a total that is not its lines'",
      "UPDATE orders SET total_e4 = total_e4 + 100 WHERE tenant = $tenant"
    ),
    (
      "a line that costs something else",
      "UPDATE order_lines SET total_e4 = total_e4 + 100 WHERE tenant = $tenant AND number = 1"
    ),
    (
      "a line and a total that agree, and not with the price",
      """
      UPDATE order_lines SET total_e4 = total_e4 + CASE number WHEN 1 THEN 100 ELSE -100 END
      WHERE tenant = $tenant
      """
    ),
    ("a number of lines", "UPDATE orders SET line_count = 3 WHERE tenant = $tenant"),
    (
      "a number of open lines",
      """
      UPDATE order_lines SET cancelled_base_quantity_e3 = base_quantity_e3
      WHERE tenant = $tenant AND number = 1
      """
    ),
    (
      "reservations beyond the lines",
      "UPDATE reservations SET quantity_e3 = quantity_e3 + 1 WHERE tenant = $tenant"
    ),
    ("no reservations", "DELETE FROM reservations WHERE tenant = $tenant"),
  ]

  @Test(arguments: faults.indices)
  func `a change of an order that does not add up stores nothing and is counted`(
    number: Int
  ) throws {
    let (what, sql) = Self.faults[number]
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 3_000), (shop.cup, 1_000)], as: boss)
    try shop.bed.write { transaction throws(Status) in _ = try transaction.execute(sql) }
    let before = try books(shop)
    #expect(
      refusal { try shop.cancel(order, as: shop.bed.owner) } == "INTERNAL INVARIANT_BROKEN",
      "\(what)")
    #expect(try books(shop) == before, "\(what)")
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
  }

  @Test func `more given back than is reserved is refused by the schema, and counted`() throws {
    let shop = try Shop(Testbed())
    let order = try shop.place([(shop.tea, 3_000)], as: shop.bed.dealerA.boss)
    try shop.bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        "UPDATE stock_levels SET reserved_e3 = 2999 WHERE tenant = $tenant AND reserved_e3 > 0")
    }
    let before = try books(shop)
    #expect(
      refusal { try shop.cancel(order, as: shop.bed.owner) } == "INTERNAL CONSTRAINT_VIOLATION")
    #expect(try books(shop) == before)
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
  }

  /// What the tables hold of orders and stock, and how far the feed is.
  private func books(_ shop: Shop) throws -> [String] {
    try shop.bed.read { snapshot throws(Status) in
      var rows: [String] = []
      for sql in Self.all {
        rows += try snapshot.all(sql) { row throws(Status) in
          "\(row.int(0)) \(row.int(1)) \(row.int(2)) \(row.int(3))"
        }
      }
      return rows
    }
  }

  private static let all: [Statement] = [
    "SELECT id, version, total_e4, open_line_count FROM orders WHERE tenant = $tenant ORDER BY id",
    """
    SELECT order_id, number, total_e4, cancelled_base_quantity_e3 FROM order_lines
    WHERE tenant = $tenant ORDER BY order_id, number
    """,
    """
    SELECT product_id, version, on_hand_e3, reserved_e3 FROM stock_levels
    WHERE tenant = $tenant ORDER BY product_id
    """,
    """
    SELECT order_id, product_id, quantity_e3, 0 FROM reservations
    WHERE tenant = $tenant ORDER BY order_id, product_id
    """,
    "SELECT COUNT(*), MAX(position), 0, 0 FROM feed WHERE tenant = $tenant",
  ]
}

/// The same of new orders, which are made wrong below the rules that make them.
extension OrderBooksTests {
  static let mistakes: [(what: String, make: @Sendable (inout OrderRecord) -> Void)] = [
    ("a total", { $0.totalE4 += 100 }),
    (
      "a line and the total",
      {
        $0.lines[0].totalE4 += 100
        $0.totalE4 += 100
      }
    ),
    (
      "a fraction of a fen",
      {
        $0.lines[0].totalE4 += 1
        $0.totalE4 += 1
      }
    ),
    ("a line that is missing", { $0.lines.removeLast() }),
    ("lines in another order", { $0.lines.swapAt(0, 1) }),
    ("a line of another order", { $0.lines[1].orderID += 1 }),
    ("a line that is cancelled", { $0.lines[1].cancelledBaseQuantityE3 = 1_000 }),
    ("a state", { $0.openLineCount = 0 }),
    ("a version", { $0.version = 2 }),
  ]

  @Test(arguments: mistakes.indices)
  func `a new order that does not add up is not stored`(number: Int) throws {
    let (what, make) = Self.mistakes[number]
    let shop = try Shop(Testbed())
    let placed = try shop.place([(shop.tea, 3_000), (shop.cup, 1_000)], as: shop.bed.dealerA.boss)
    let right = try record(placed.id, shop)
    let before = try books(shop)
    let found = status {
      try shop.bed.write { transaction throws(Status) in
        var wrong = right
        make(&wrong)
        return try wrong.insert(transaction)
      }
    }
    #expect(found?.reason == Invariant.reason, "\(what)")
    #expect(found?.message.contains("Dealer") == false, "\(what)")
    #expect(try books(shop) == before, "\(what)")
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
    let isStored = try shop.bed.write { transaction throws(Status) in
      try right.insert(transaction)
    }
    #expect(isStored, "what is right is stored")
  }

  @Test(
    arguments: [
      { (order: inout OrderRecord) in order.openLineCount = 1 },
      { order in order.version += 1 },
      { order in order.currency = "JPY" },
      { order in order.warehouseID += 1 },
      { order in order.cancelTime = nil },
    ] as [@Sendable (inout OrderRecord) -> Void])
  func `an order takes no other way than its machine's`(
    change: @escaping @Sendable (inout OrderRecord) -> Void
  ) throws {
    let shop = try Shop(Testbed())
    let placed = try shop.place([(shop.tea, 3_000), (shop.cup, 1_000)], as: shop.bed.dealerA.boss)
    let order = try record(placed.id, shop)
    let before = try books(shop)
    let found = status {
      try shop.bed.write { transaction throws(Status) in
        var cancelled = order
        cancelled.cancel(at: order.placeTime, reason: "")
        change(&cancelled)
        try cancelled.update(from: order, transaction)
      }
    }
    #expect(found?.reason == Invariant.reason)
    #expect(try books(shop) == before)
  }

  /// A copy of a stored order, as a new one.
  private func record(_ id: Int64, _ shop: Shop) throws -> OrderRecord {
    let stored = try shop.bed.read { snapshot throws(Status) in
      (
        row: try snapshot.first(
          OrderRow.self,
          "SELECT $columns(OrderRow) FROM orders WHERE tenant = $tenant AND id = $1", id),
        lines: try snapshot.all(
          OrderLineRecord.self,
          """
          SELECT $columns(OrderLineRecord) FROM order_lines
          WHERE tenant = $tenant AND order_id = $1 ORDER BY number
          """, id)
      )
    }
    var order = OrderRecord(row: try #require(stored.row), lines: stored.lines)
    order.id += 1
    order.number += "-2"
    for place in order.lines.indices { order.lines[place].orderID = order.id }
    return order
  }
}
