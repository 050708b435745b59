import TongluCatalog
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
import TongluInventory
package import TongluOrdersMessages
import TongluPricing
package import TongluService

extension OrderService {
  package func placeOrder(
    _ request: PlaceOrderRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PlaceOrderResponse {
    let draft = try OrderDraft(request, call)
    let asked = try Parts(request, draft, call, transaction.snapshot)
    let customer = try asked.customer.answer(transaction.snapshot)
    try call.sight.requireChange(of: customer.id, transaction.snapshot)
    let attempts = try asked.attempts?.answer(transaction.snapshot)
    try attempts?.check(call)
    guard customer.state != .prospect else {
      throw Status(
        .failedPrecondition, .customerNotApproved, "a prospect orders once it is approved")
    }
    let enterprise = try asked.enterprise.answer(transaction.snapshot)
    try Prices.check(
      request.currency, own: Prices.currency(of: customer, enterprise), call.caller)
    var pricing = try LinePricing(
      request, of: asked.products.answer(transaction.snapshot), for: customer, call,
      transaction.snapshot)
    let warehouse = try asked.warehouse.answer(transaction.snapshot)
    try asked.refuseTaken(draft.externalReference, transaction.snapshot)
    guard pricing.refusals.isEmpty else {
      throw try pricing.refusal(
        short: Stock.short(pricing.stockLines(warehouse), in: warehouse, transaction.snapshot),
        warehouse, attempts, call, transaction)
    }

    var order = OrderRecord(request, draft, of: customer, from: warehouse, call)
    try order.take(pricing.lines)
    let short = try Stock.reserve(
      pricing.stockLines(warehouse), order: order.id, known: warehouse, call, transaction)
    guard short.isEmpty else {
      throw try pricing.refusal(short: short, warehouse, attempts, call, transaction)
    }
    if let attempts { Self.count(pricing, attempts, call) }
    // No pre-check whether the number is free: reading the index range would conflict under
    // SERIALIZABLE with other orders' inserts.
    var attempt = 0
    repeat {
      order.number = OrderNumber.mint(
        at: order.placeTime, in: enterprise.timeZone, attempt: attempt, call)
      attempt += 1
    } while try !order.insert(transaction)

    var response = PlaceOrderResponse()
    response.order = order.message(for: call.caller)
    return response
  }

  /// A dry run that is accepted reveals as much of the stock as an order that is cancelled, and
  /// uses up as many of a member's attempts.
  private static func count(_ pricing: LinePricing, _ attempts: OrderAttempts, _ call: Call) {
    let productIDs = Set(pricing.lines.map(\.productID))
    call.countDryRun { transaction throws(Status) in
      try attempts.spend(productIDs, call, transaction)
    }
  }

  /// The data of an order, all queried at once.
  private struct Parts {
    /// A member's own company, or the one in a request of staff.
    let customer: Asked<CustomerRecord>
    let products: Asked<[Int64: ProductRecord]>
    let warehouse: Asked<WarehouseRecord>
    let enterprise: Asked<EnterpriseRecord>
    /// For a member's company; staff have no limit.
    let attempts: Asked<OrderAttempts>?
    /// Whether the customer has an open order with the reference; nil without a reference.
    private let isTaken: Question?

    init(
      _ request: PlaceOrderRequest, _ draft: OrderDraft, _ call: Call,
      _ snapshot: borrowing Snapshot
    ) throws(Status) {
      let named = request.customerID == 0 ? call.caller.customerID : request.customerID
      guard let customerID = named else {
        throw .invalid(.fieldRequired, field: "customer_id", "staff name the customer")
      }
      customer = try CustomerRecord.ask(customerID, call, snapshot)
      let productIDs = Set(request.lines.map(\.productID)).sorted()
      products = try ProductRecord.askVisible(productIDs, call, snapshot)
      warehouse =
        request.warehouseID == 0
        ? try WarehouseRecord.askForDefault(snapshot)
        : try WarehouseRecord.ask(request.warehouseID, snapshot)
      enterprise = try EnterpriseRecord.ask(snapshot)
      attempts =
        call.caller.customerID == nil
        ? nil : try OrderAttempts.ask(customerID, productIDs, snapshot)
      isTaken =
        if let reference = draft.externalReference {
          try snapshot.ask(
            """
            SELECT 1 FROM orders
            WHERE tenant = $tenant AND customer_id = $1 AND external_reference_folded = $2
            """, customerID, Text.fold(reference))
        } else {
          nil
        }
    }

    /// ALREADY_EXISTS EXTERNAL_REFERENCE_TAKEN.
    func refuseTaken(
      _ reference: String?, _ snapshot: borrowing Snapshot
    ) throws(Status) {
      guard let reference, let isTaken,
        try snapshot.first(isTaken, row: { _ throws(Status) in true }) != nil
      else { return }
      throw Status(
        .alreadyExists, "EXTERNAL_REFERENCE_TAKEN", "the customer has an open order \(reference)")
    }
  }
}

extension OrderRecord {
  /// The order without its lines and its number, with a copy of the customer's shown fields.
  fileprivate init(
    _ request: PlaceOrderRequest, _ draft: OrderDraft, of customer: CustomerRecord,
    from warehouse: WarehouseRecord, _ call: Call
  ) {
    row = OrderRow(
      id: call.newID(), version: 1, number: "", customerID: customer.id,
      warehouseID: warehouse.id, currency: request.currency, totalE4: 0, lineCount: 0,
      openLineCount: 0, externalReference: draft.externalReference,
      externalReferenceFolded: draft.externalReference.map { Text.fold($0) }, note: draft.note,
      placeTime: request.placeTime ?? call.now, createTime: call.now, cancelTime: nil,
      cancelReason: "", placedByID: call.caller.userID, placedByStaff: call.caller.isStaff,
      customerName: customer.name, customerAddress: customer.address)
  }

  /// Sets the lines, and the number and sum of them.
  fileprivate mutating func take(_ lines: [OrderLineRecord]) throws(Status) {
    totalE4 = try OrderDraft.totalE4(lines)
    lineCount = Int64(lines.count)
    openLineCount = lineCount
    self.lines = lines
    for index in lines.indices { self.lines[index].orderID = id }
  }
}

extension LinePricing {
  /// The demand of stock of the lines without a refusal so far.
  fileprivate func stockLines(_ warehouse: WarehouseRecord) -> [StockLine] {
    indices.map {
      StockLine(
        productID: lines[$0].productID, warehouseID: warehouse.id,
        quantityE3: lines[$0].baseQuantityE3)
    }
  }

  /// The refusal of all lines that cannot be ordered; those with too little stock come last.
  /// Nothing is reserved at this point.
  ///
  /// A comparison with the stock reveals something about it, so it uses up a member's attempts.
  fileprivate mutating func refusal(
    short: [Int64], _ warehouse: WarehouseRecord, _ attempts: OrderAttempts?, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Status {
    let compared = indices
    if !short.isEmpty {
      let first = lines.first { $0.productID == short[0] } ?? OrderLineRecord()
      let status = try Stock.outOfStock(
        short, first.product, in: warehouse, call, transaction.snapshot)
      let missing = Set(short)
      for index in compared where missing.contains(lines[index].productID) {
        try refuse(index, status.of(lines[index], field: "lines[\(index)].quantity_e3"))
      }
    }
    guard let status = refusals.status else { preconditionFailure("a line is refused") }
    guard let attempts, !compared.isEmpty else { return status }
    try attempts.spend(Set(compared.map { lines[$0].productID }), call, transaction)
    return Refusal.keepingWrites(status)
  }
}

extension Status {
  /// The same refusal for one line's product.
  fileprivate func of(_ line: OrderLineRecord, field: String) -> Status {
    var copy = self
    copy.violations = [
      .init(field: field, description: "there is not enough of \(line.product.text)")
    ]
    return copy
  }
}

extension OrderLineRecord {
  fileprivate var product: Stock.NamedProduct { .init(sku: sku, name: productName) }
}
