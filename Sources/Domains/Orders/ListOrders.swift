package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluOrdersMessages
package import TongluService

extension OrderService {
  package func listOrders(
    _ request: ListOrdersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListOrdersResponse {
    let page = try Page(request)
    if request.customerID != 0 {
      _ = try CustomerRecord.find(request.customerID, call, snapshot)
    }
    let list = OrderList(request, page, call.sight)
    let keys: [Page.Key]
    if let customerID = request.customerID != 0 ? request.customerID : call.caller.customerID {
      keys = try list.of(customerID, snapshot)
    } else {
      keys = try list.visible(snapshot)
    }
    let orders = try OrderRecord.headers(keys.prefix(page.limit).map(\.id), snapshot)
    var response = ListOrdersResponse()
    (response.orders, response.nextPageToken) = try page.cut(keys, key: { $0 }) {
      key throws(Status) in orders[key.id]?.message(for: call.caller) ?? Order()
    }
    return response
  }
}
