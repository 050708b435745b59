import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluOrdersMessages
import TongluService

extension OrderRecord {
  /// The newest orders that are searched by another text than their number.
  private static let searchedMax: Int32 = 100

  /// How orders are found and described: by number, and the newest by their customer's name.
  static let reference = Reference(
    "Order", openTo: [.staff, .boss, .buyer, .dealerFinance],
    find: { (query, call, snapshot) throws(Status) in
      let ids = try snapshot.all(
        "SELECT id FROM orders WHERE tenant = $tenant AND number = $1", query.folded.uppercased()
      ) { row throws(Status) in row.int(0) }
      let exact = try descriptions(ids, call, snapshot)
      guard exact.isEmpty else { return exact.map { Reference.Candidate(.exact, $0) } }
      return query.among(try newest(query, call, snapshot))
    },
    describe: { (ids, call, snapshot) throws(Status) in try descriptions(ids, call, snapshot) })

  private static func newest(
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    let page = try Page(searchedMax, "", scope: "")
    let list = OrderList(ListOrdersRequest(), page, call.sight)
    let customerID = query.customerID == 0 ? call.caller.customerID ?? 0 : query.customerID
    let keys =
      customerID == 0 ? try list.visible(snapshot) : try list.of(customerID, snapshot)
    let ids = keys.prefix(Int(searchedMax)).map(\.id)
    let byID = Dictionary(try descriptions(ids, call, snapshot).map { ($0.id, $0) }) { $1 }
    return ids.compactMap { byID[$0] }
  }

  private static func descriptions(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    return try snapshot.all(
      OrderRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(OrderRow o)
      FROM wanted CROSS JOIN orders AS o
      WHERE o.tenant = $tenant AND o.id = wanted.id AND $seesID(o.customer_id)
      """, as: call.sight.form, List(ids)
    ).map { order in
      Reference.Description(
        id: order.id, handle: order.number, title: order.customerName,
        detail: order.externalReference ?? "")
    }
  }
}
