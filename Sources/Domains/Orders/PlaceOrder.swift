import TongluCatalog
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
import TongluInventory
package import TongluMessages
package import TongluService

extension OrderService {
  package func placeOrder(
    _ request: PlaceOrderRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PlaceOrderResponse {
    try OrderDraft.check(request, call)
    let asked = try Parts(request, call, transaction.snapshot)
    let customer = try asked.customer.answer(transaction.snapshot)
    guard customer.state != .prospect else {
      throw Status(
        .failedPrecondition, "CUSTOMER_NOT_APPROVED", "a prospect orders once it is approved")
    }
    var order = Order()
    order.lines = try LinePricing.lines(
      request, of: asked.products.answer(transaction.snapshot), for: customer, call,
      transaction.snapshot)
    order.totalE4 = try OrderDraft.totalE4(order.lines)
    let warehouse = try asked.warehouse.answer(transaction.snapshot)
    let timeZone = try asked.enterprise.answer(transaction.snapshot).timeZone
    try Self.refuseTaken(request.externalReference, customer.id, transaction.snapshot)

    order.id = call.newID()
    order.version = 1
    order.customerID = customer.id
    order.state = .placed
    order.currency = request.currency
    order.lineCount = Int32(order.lines.count)
    order.warehouseID = warehouse.id
    order.externalReference = request.externalReference
    order.note = request.note
    order.placeTime = request.placeTime ?? call.now
    order.createTime = call.now
    order.placedByID = call.caller.userID
    order.placedByStaff = call.caller.isStaff
    try Stock.reserve(
      order.lines.map {
        StockLine(
          productID: $0.productID, warehouseID: warehouse.id, quantityE3: $0.baseQuantityE3)
      }, order: order.id, known: warehouse, call, transaction)
    // Whether a number is free is not asked beforehand: who looks where others are about to write
    // has met them, as a serializable database sees it.
    repeat {
      order.number = OrderNumber.mint(at: order.placeTime ?? call.now, in: timeZone, call)
    } while try !order.insert(transaction)

    var response = PlaceOrderResponse()
    response.order = order
    return response
  }

  /// What an order is made of, all of it asked for at once.
  private struct Parts {
    /// A member's own company, or the one that staff name.
    let customer: Asked<CustomerRecord>
    let products: Asked<[Int64: ProductRecord]>
    let warehouse: Asked<Warehouse>
    let enterprise: Asked<EnterpriseRecord>

    init(
      _ request: PlaceOrderRequest, _ call: Call, _ snapshot: borrowing Snapshot
    ) throws(Status) {
      let named = request.customerID == 0 ? call.caller.customerID : request.customerID
      guard let customerID = named else {
        throw .invalid("FIELD_REQUIRED", field: "customer_id", "staff name the customer")
      }
      customer = try CustomerRecord.ask(customerID, call, snapshot)
      products = try ProductRecord.ask(
        Set(request.lines.map(\.productID)).sorted(), call, snapshot)
      warehouse =
        request.warehouseID == 0
        ? try Warehouse.askForDefault(snapshot)
        : try Warehouse.ask(request.warehouseID, snapshot)
      enterprise = try EnterpriseRecord.ask(snapshot)
    }
  }

  private static func refuseTaken(
    _ reference: String, _ customerID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if reference.isEmpty { return }
    let isTaken = try snapshot.exists(
      """
      SELECT 1 FROM orders
      WHERE tenant = $tenant AND customer_id = $1 AND external_reference = $2
      """, customerID, reference)
    if isTaken {
      throw Status(
        .alreadyExists, "EXTERNAL_REFERENCE_TAKEN", "the customer has an order \(reference)")
    }
  }
}
