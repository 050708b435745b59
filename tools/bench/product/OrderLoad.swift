import Foundation
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluService

/// Places orders in a closed loop, each under its own request id, and keeps the acknowledged ones.
final class OrderLoad {
  static let path = "/tonglu.v1.OrderService/PlaceOrder"

  private let orders: OrderRequests
  private var replies: [[UInt8]] = []

  init(_ contents: Seed.Contents, seed: UInt64) {
    orders = OrderRequests(contents, seed: seed)
  }

  /// Places `count` orders and keeps the server's responses for the audit.
  func run(_ loop: ClosedLoop, count: Int) throws -> ClosedLoop.Figures {
    // Made beforehand, so that the generator's work is not measured.
    let messages = (0..<count).map { _ in orders.next() }
    return try loop.run(
      Self.path, count: count, request: { messages[$0] }, replied: { self.replies.append($1) })
  }

  /// The acknowledged orders.
  func acknowledged() throws -> [Order] {
    try replies.map { try PlaceOrderResponse.decode($0, .strict).order ?? Order() }
  }
}

/// Sums over a database's orders, to compare with the acknowledged ones.
struct OrderBooks: Sendable {
  var orders: Int64 = 0
  var lines: Int64 = 0
  var totalE4: Int64 = 0
  /// The sums of the stock levels, and of the reservations themselves.
  var reservedE3: Int64 = 0
  var heldE3: Int64 = 0
  var feed: Int64 = 0
  var outcomes: Int64 = 0
  var audit: Int64 = 0

  private init(_ snapshot: borrowing Snapshot) throws(Status) {
    orders = try Self.number("SELECT COUNT(*) FROM orders WHERE tenant = $tenant", snapshot)
    totalE4 = try Self.number(
      "SELECT COALESCE(SUM(total_e4), 0) FROM orders WHERE tenant = $tenant", snapshot)
    lines = try Self.number("SELECT COUNT(*) FROM order_lines WHERE tenant = $tenant", snapshot)
    reservedE3 = try Self.number(
      "SELECT COALESCE(SUM(reserved_e3), 0) FROM stock_levels WHERE tenant = $tenant", snapshot)
    heldE3 = try Self.number(
      "SELECT COALESCE(SUM(quantity_e3), 0) FROM reservations WHERE tenant = $tenant", snapshot)
    feed = try Self.number(
      "SELECT COUNT(*) FROM feed WHERE tenant = $tenant AND entity = 50", snapshot)
    outcomes = try Self.number("SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant", snapshot)
    audit = try Self.number("SELECT COUNT(*) FROM audit WHERE tenant = $tenant", snapshot)
  }

  private static func number(
    _ sql: Statement, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64 {
    try snapshot.first(sql) { row throws(Status) in row.int(0) } ?? 0
  }

  /// Reads the books of a data directory that no server has open, and checks that it contains each
  /// of `orders` as acknowledged.
  static func read(data: String, _ contents: Seed.Contents, finding orders: [Order] = []) throws
    -> OrderBooks
  {
    try read(try Platform(directory: data), contents, finding: orders)
  }

  /// Reads the books of a platform and closes it.
  static func read(
    _ platform: Platform, _ contents: Seed.Contents, finding orders: [Order] = []
  ) throws -> OrderBooks {
    defer { platform.close() }
    let reader = try platform.database.makeReader()
    defer { reader.endTurn() }
    let limit: UInt64 = 600_000_000_000
    let (books, lost) = try reader.read(tenant: contents.tenant, timeLimit: limit) {
      snapshot throws(Status) in
      var lost = 0
      for order in orders {
        let isThere = try snapshot.exists(
          """
          SELECT 1 FROM orders AS o
          WHERE o.tenant = $tenant AND o.id = $1 AND o.number = $2 AND o.customer_id = $3
            AND o.total_e4 = $4 AND o.total_e4 = (
              SELECT SUM(l.total_e4) FROM order_lines AS l
              WHERE l.tenant = $tenant AND l.order_id = o.id)
          """, order.id, order.number, order.customerID, order.totalE4)
        if !isThere { lost += 1 }
      }
      return (try OrderBooks(snapshot), lost)
    }
    guard lost == 0 else { throw BenchError("\(lost) acknowledged orders are not stored") }
    return books
  }

  /// Refuses books that differ from `before` by anything but `placed`.
  func check(since before: OrderBooks, placed: [Order]) throws {
    let totalE4 = placed.reduce(0) { $0 + $1.totalE4 }
    let quantityE3 = placed.reduce(0) { sum, order in
      sum + order.lines.reduce(0) { $0 + $1.baseQuantityE3 }
    }
    let count = Int64(placed.count)
    let checks = [
      ("orders", orders - before.orders, count), ("lines", lines - before.lines, 3 * count),
      ("totals", self.totalE4 - before.totalE4, totalE4),
      ("stock reserved", reservedE3 - before.reservedE3, quantityE3),
      ("reservations", heldE3 - before.heldE3, quantityE3),
      ("feed entries", feed - before.feed, count),
      ("outcomes", outcomes - before.outcomes, count),
      ("audit entries", audit - before.audit, count),
      ("order ids", Int64(Set(placed.map(\.id)).count), count),
    ]
    for (name, found, expected) in checks where found != expected {
      throw BenchError("\(name): \(found) where \(expected) were acknowledged")
    }
  }
}
