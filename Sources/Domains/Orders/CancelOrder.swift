package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluInventory
package import TongluOrdersMessages
package import TongluService

extension OrderService {
  package func cancelOrder(
    _ request: CancelOrderRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CancelOrderResponse {
    let reason = try Checks.text(request.reason, field: "reason")
    var order = try OrderRecord.find(request.orderID, call, transaction.snapshot)
    try call.sight.requireChange(of: order.customerID, transaction.snapshot)
    if order.isCancelled {
      throw Status(.failedPrecondition, "ORDER_CANCELLED", "order \(order.number) is cancelled")
    }
    guard order.version == request.version else {
      throw .staleVersion("order", given: request.version, stored: order.version)
    }

    if let customerID = call.caller.customerID {
      let productIDs = Set(order.lines.map(\.productID))
      let attempts = try OrderAttempts.ask(
        customerID, productIDs.sorted(), transaction.snapshot
      ).answer(transaction.snapshot)
      try attempts.check(call)
      try attempts.spend(productIDs, call, transaction)
    }

    let placed = order
    // Neither before it was placed nor before it was entered, whatever the clock says now.
    order.cancel(at: call.now(after: max(order.placeTime, order.createTime)), reason: reason)
    try order.update(from: placed, transaction)

    var response = CancelOrderResponse()
    response.order = order.message(for: call.caller)
    return response
  }
}
