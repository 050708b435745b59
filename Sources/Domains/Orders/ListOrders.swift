package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService

extension OrderService {
  package func listOrders(
    _ request: ListOrdersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListOrdersResponse {
    let page = try Page(request)
    if request.customerID != 0 {
      _ = try CustomerRecord.find(request.customerID, call, snapshot)
    }
    let customerID =
      request.customerID != 0 ? request.customerID : call.caller.customerID
    let orders: [Order]
    if let customerID {
      orders = try Self.orders(of: customerID, request, page, snapshot)
    } else {
      let staffID = call.caller.seesAllCustomers ? nil : call.caller.userID
      orders =
        request.state == .cancelled
        ? try Self.cancelledOrders(ownedBy: staffID, request, page, snapshot)
        : try Self.orders(ownedBy: staffID, request, page, snapshot)
    }
    var response = ListOrdersResponse()
    (response.orders, response.nextPageToken) = try page.cut(orders) {
      .init(id: $0.id, number: $0.placeTime?.microseconds ?? 0)
    }
    return response
  }

  private static func orders(
    of customerID: Int64, _ request: ListOrdersRequest, _ page: Page,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Order] {
    try snapshot.all(
      """
      SELECT id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
        open_line_count, external_reference, note, place_time, create_time, cancel_time,
        cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address
      FROM orders INDEXED BY orders_customer
      WHERE tenant = $tenant AND customer_id = $1
        AND place_time >= $2 AND place_time <= $3 AND (place_time < $4 OR id < $5)
        AND (CAST($6 AS BIGINT) = 0 OR (open_line_count = 0) = (CAST($6 AS BIGINT) = 2))
      ORDER BY place_time DESC, id DESC LIMIT $7
      """,
      customerID, request.since?.microseconds ?? .min, last(request, page),
      page.after?.number ?? .max, page.after?.id ?? .max, request.state.rawValue, page.probe,
      row: Order.readHeader)
  }

  /// Every order, or with `staffID` those of the customers that it owns and of the pool.
  private static func orders(
    ownedBy staffID: Int64?, _ request: ListOrdersRequest, _ page: Page,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Order] {
    try snapshot.all(
      """
      SELECT id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
        open_line_count, external_reference, note, place_time, create_time, cancel_time,
        cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address
      FROM orders INDEXED BY orders_time
      WHERE tenant = $tenant
        AND place_time >= $2 AND place_time <= $3 AND (place_time < $4 OR id < $5)
        AND (CAST($6 AS BIGINT) = 0 OR (open_line_count = 0) = (CAST($6 AS BIGINT) = 2))
        AND (CAST($1 AS BIGINT) IS NULL OR EXISTS (
          SELECT 1 FROM customers
          WHERE customers.tenant = $tenant AND customers.id = orders.customer_id
            AND (customers.owner_id IS NULL OR customers.owner_id = $1)))
      ORDER BY place_time DESC, id DESC LIMIT $7
      """,
      staffID, request.since?.microseconds ?? .min, last(request, page),
      page.after?.number ?? .max, page.after?.id ?? .max, request.state.rawValue, page.probe,
      row: Order.readHeader)
  }

  /// The cancelled ones of these: few among many, they have an index of their own.
  private static func cancelledOrders(
    ownedBy staffID: Int64?, _ request: ListOrdersRequest, _ page: Page,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Order] {
    try snapshot.all(
      """
      SELECT id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
        open_line_count, external_reference, note, place_time, create_time, cancel_time,
        cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address
      FROM orders
      WHERE tenant = $tenant AND open_line_count = 0
        AND place_time >= $2 AND place_time <= $3 AND (place_time < $4 OR id < $5)
        AND (CAST($1 AS BIGINT) IS NULL OR EXISTS (
          SELECT 1 FROM customers
          WHERE customers.tenant = $tenant AND customers.id = orders.customer_id
            AND (customers.owner_id IS NULL OR customers.owner_id = $1)))
      ORDER BY place_time DESC, id DESC LIMIT $6
      """,
      staffID, request.since?.microseconds ?? .min, last(request, page),
      page.after?.number ?? .max, page.after?.id ?? .max, page.probe, row: Order.readHeader)
  }

  /// The newest time of placing, in microseconds, that the page may hold.
  private static func last(_ request: ListOrdersRequest, _ page: Page) -> Int64 {
    let until = request.until.map { $0.microseconds - 1 } ?? .max
    return min(until, page.after?.number ?? .max)
  }
}
