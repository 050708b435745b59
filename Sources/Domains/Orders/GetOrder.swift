package import TongluCore
package import TongluDatabase
package import TongluOrdersMessages
package import TongluService

extension OrderService {
  package func getOrder(
    _ request: GetOrderRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetOrderResponse {
    var response = GetOrderResponse()
    response.order = try OrderRecord.find(request.orderID, call, snapshot)
      .message(for: call.caller)
    return response
  }
}
