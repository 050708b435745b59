import TongluCore
import TongluCustomers
import TongluDatabase
import TongluOrdersMessages
import TongluService

/// The orders of a ListOrders, the newest first: their times of placing and ids.
///
/// Each state has its own indexes, by time and by customer, so that a list skips no orders of the
/// other state; if both are requested, the two lists are merged. The list for staff uses
/// `VisibleRows`.
struct OrderList {
  typealias Key = Page.Key

  private let states: [State]
  private let range: Range
  /// One more than the page.
  private let limit: Int
  private let sight: Sight

  fileprivate enum State {
    case placed, cancelled
  }

  /// Times of placing in microseconds, inclusive, and the order that the page follows.
  fileprivate struct Range {
    var first: Int64
    var last: Int64
    var before: Key?

    /// The range after an order.
    func after(_ key: Key) -> Range {
      Range(first: first, last: min(last, key.number), before: key)
    }

    /// The range not older than a time.
    func since(_ time: Int64) -> Range {
      Range(first: max(first, time), last: last, before: before)
    }
  }

  init(_ request: ListOrdersRequest, _ page: Page, _ sight: Sight) {
    states =
      switch request.state {
      case .placed: [.placed]
      case .cancelled: [.cancelled]
      default: [.placed, .cancelled]
      }
    let until = request.until.map { $0.microseconds - 1 } ?? .max
    let range = Range(first: request.since?.microseconds ?? .min, last: until)
    self.range = page.after.map(range.after) ?? range
    limit = page.limit + 1
    self.sight = sight
  }

  func of(_ customerID: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> [Key] {
    try merged(snapshot) { (orders, snapshot) throws(Status) in
      try orders.rows(of: customerID, until: nil, limit: limit, snapshot)
    }
  }

  /// The orders of customers that the caller sees.
  func visible(_ snapshot: borrowing Snapshot) throws(Status) -> [Key] {
    try merged(snapshot) { (orders, snapshot) throws(Status) in
      try orders.visible(limit: limit, snapshot)
    }
  }

  /// The newest of all states; of the second state only those that may be among them.
  private func merged(
    _ snapshot: borrowing Snapshot,
    _ find: (OrdersOfState, borrowing Snapshot) throws(Status) -> [Key]
  ) throws(Status) -> [Key] {
    var found: [Key] = []
    for state in states {
      let isFull = found.count == limit
      let rest = found.last.map { isFull ? range.since($0.number) : range } ?? range
      let orders = OrdersOfState(state: state, range: rest, sight: sight)
      found = orders.merged(found, try find(orders, snapshot), limit: limit)
    }
    return found
  }
}

/// The orders of one state in a range.
private struct OrdersOfState: VisibleRows {
  let isDescending = true
  let state: OrderList.State
  let range: OrderList.Range
  let sight: Sight

  func rows(
    after key: Page.Key?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(key: Page.Key, isSeen: Bool)] {
    let range = key.map(range.after) ?? range
    let sql: Statement =
      switch state {
      case .placed:
        """
        SELECT id, place_time, CASE WHEN $seesID(orders.customer_id) THEN 1 ELSE 0 END
        FROM orders INDEXED BY orders_placed
        WHERE tenant = $tenant AND open_line_count > 0
          AND place_time >= $1 AND place_time <= $2 AND (place_time < $3 OR id < $4)
        ORDER BY place_time DESC, id DESC LIMIT $5
        """
      case .cancelled:
        """
        SELECT id, place_time, CASE WHEN $seesID(orders.customer_id) THEN 1 ELSE 0 END
        FROM orders INDEXED BY orders_cancelled
        WHERE tenant = $tenant AND open_line_count = 0
          AND place_time >= $1 AND place_time <= $2 AND (place_time < $3 OR id < $4)
        ORDER BY place_time DESC, id DESC LIMIT $5
        """
      }
    return try snapshot.all(
      sql, as: sight.form, range.first, range.last, range.before?.number ?? .max,
      range.before?.id ?? .max, limit
    ) { row throws(Status) in (Self.key(row), row.bool(2)) }
  }

  func rows(
    of customerID: Int64, until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let range = bound.map(range.since) ?? range
    let sql: Statement =
      switch state {
      case .placed:
        """
        SELECT id, place_time FROM orders INDEXED BY orders_customer_placed
        WHERE tenant = $tenant AND customer_id = $1 AND open_line_count > 0
          AND place_time >= $2 AND place_time <= $3 AND (place_time < $4 OR id < $5)
        ORDER BY place_time DESC, id DESC LIMIT $6
        """
      case .cancelled:
        """
        SELECT id, place_time FROM orders INDEXED BY orders_customer_cancelled
        WHERE tenant = $tenant AND customer_id = $1 AND open_line_count = 0
          AND place_time >= $2 AND place_time <= $3 AND (place_time < $4 OR id < $5)
        ORDER BY place_time DESC, id DESC LIMIT $6
        """
      }
    return try snapshot.all(
      sql, customerID, range.first, range.last, range.before?.number ?? .max,
      range.before?.id ?? .max, limit, row: Self.key)
  }

  func customers(
    limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let sql: Statement =
      switch state {
      case .placed:
        """
        SELECT c.id, COALESCE((
          SELECT o.place_time FROM orders AS o INDEXED BY orders_customer_placed
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.open_line_count > 0
            AND o.place_time >= $1 AND o.place_time <= $2 AND (o.place_time < $3 OR o.id < $4)
          ORDER BY o.place_time DESC, o.id DESC LIMIT 1), $5) AS newest, (
          SELECT o.id FROM orders AS o INDEXED BY orders_customer_placed
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.open_line_count > 0
            AND o.place_time >= $1 AND o.place_time <= $2 AND (o.place_time < $3 OR o.id < $4)
          ORDER BY o.place_time DESC, o.id DESC LIMIT 1) AS newest_id
        FROM $seen AS c
        ORDER BY newest DESC, newest_id DESC LIMIT $6
        """
      case .cancelled:
        """
        SELECT c.id, COALESCE((
          SELECT o.place_time FROM orders AS o INDEXED BY orders_customer_cancelled
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.open_line_count = 0
            AND o.place_time >= $1 AND o.place_time <= $2 AND (o.place_time < $3 OR o.id < $4)
          ORDER BY o.place_time DESC, o.id DESC LIMIT 1), $5) AS newest, (
          SELECT o.id FROM orders AS o INDEXED BY orders_customer_cancelled
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.open_line_count = 0
            AND o.place_time >= $1 AND o.place_time <= $2 AND (o.place_time < $3 OR o.id < $4)
          ORDER BY o.place_time DESC, o.id DESC LIMIT 1) AS newest_id
        FROM $seen AS c
        ORDER BY newest DESC, newest_id DESC LIMIT $6
        """
      }
    let none = Int64.min
    return try snapshot.all(
      sql, as: sight.form, range.first, range.last, range.before?.number ?? .max,
      range.before?.id ?? .max, none, limit, row: Self.key
    ).filter { $0.number != none }
  }

  private static func key(_ row: borrowing Row) -> Page.Key {
    Page.Key(id: row.int(0), number: row.int(1))
  }
}
