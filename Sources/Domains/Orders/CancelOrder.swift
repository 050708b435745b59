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

    order.version += 1
    order.openLineCount = 0
    order.externalReferenceFolded = nil
    // Neither before it was placed nor before it was entered, whatever the clock says now.
    let cancelTime = call.now(after: max(order.placeTime, order.createTime))
    order.cancelTime = cancelTime
    order.cancelReason = reason
    for index in order.lines.indices {
      order.lines[index].cancelledBaseQuantityE3 = order.lines[index].baseQuantityE3
    }
    try transaction.execute(
      """
      UPDATE orders SET version = $2, open_line_count = 0, cancel_time = $3, cancel_reason = $4,
        external_reference_folded = NULL
      WHERE tenant = $tenant AND id = $1
      """, order.id, order.version, cancelTime, reason)
    try transaction.execute(
      """
      UPDATE order_lines SET cancelled_base_quantity_e3 = base_quantity_e3
      WHERE tenant = $tenant AND order_id = $1
      """, order.id)
    try Stock.release(order: order.id, call, transaction)
    try transaction.record(
      .order, order.id, version: order.version, .updated, of: order.customerID)

    var response = CancelOrderResponse()
    response.order = order.message(for: call.caller)
    return response
  }
}
