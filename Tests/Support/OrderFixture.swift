package import TongluCore
package import TongluInventoryMessages
import TongluMessages
package import TongluOrdersMessages
import TongluPricingMessages

/// A shop that sells: a default warehouse, tea at 12.50 and cups at 3.00 with 100 of each.
package struct Shop {
  package let bed: Testbed
  package let warehouse: Warehouse
  package let tea: Int64
  package let cup: Int64

  package init(_ bed: Testbed, allowNegative: Bool = false) throws(Status) {
    self.bed = bed
    warehouse = try bed.createWarehouse("CD-1") { $0.allowNegative = allowNegative }
    tea = try bed.product("TEA")
    cup = try bed.product("CUP")
    try bed.setBasePrice(tea, 125_000)
    try bed.setBasePrice(cup, 30_000)
    try bed.receive([(tea, 100_000), (cup, 100_000)], into: warehouse)
  }

  /// Places an order in CNY; a member orders for its own company, staff for `customer`.
  @discardableResult
  package func place(
    _ lines: [(product: Int64, quantityE3: Int64)], for customer: Int64 = 0,
    as actor: Actor, _ set: (inout PlaceOrderRequest) -> Void = { _ in }
  ) throws(Status) -> Order {
    var request = PlaceOrderRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.currency = "CNY"
    request.lines = lines.map {
      var line = PlaceOrderLine()
      line.productID = $0.product
      line.quantityE3 = $0.quantityE3
      return line
    }
    set(&request)
    let reply: PlaceOrderResponse = try bed.call(
      "/tonglu.v1.OrderService/PlaceOrder", request, as: actor)
    return reply.order ?? Order()
  }

  package func order(_ id: Int64, as actor: Actor) throws(Status) -> Order {
    var request = GetOrderRequest()
    request.orderID = id
    let reply: GetOrderResponse = try bed.call(
      "/tonglu.v1.OrderService/GetOrder", request, as: actor)
    return reply.order ?? Order()
  }

  package func list(
    as actor: Actor, _ set: (inout ListOrdersRequest) -> Void = { _ in }
  ) throws(Status) -> ListOrdersResponse {
    var request = ListOrdersRequest()
    set(&request)
    return try bed.call("/tonglu.v1.OrderService/ListOrders", request, as: actor)
  }

  @discardableResult
  package func cancel(
    _ order: Order, as actor: Actor,
    _ set: (inout CancelOrderRequest) -> Void = { _ in }
  ) throws(Status) -> Order {
    var request = CancelOrderRequest()
    request.requestID = bed.requestID()
    request.orderID = order.id
    request.version = order.version
    request.reason = "changed my mind"
    set(&request)
    let reply: CancelOrderResponse = try bed.call(
      "/tonglu.v1.OrderService/CancelOrder", request, as: actor)
    return reply.order ?? Order()
  }

  /// The available quantity of a product.
  package func available(_ product: Int64) throws(Status) -> Int64 {
    try bed.level(product, in: warehouse).availableE3
  }
}

extension Testbed {
  /// Sets the base price of a product's base unit, in CNY.
  package func setBasePrice(_ product: Int64, _ unitPriceE4: Int64) throws(Status) {
    var listing = ListPriceRulesRequest()
    listing.productID = product
    let listed: ListPriceRulesResponse = try call(
      "/tonglu.v1.PricingService/ListPriceRules", listing, as: self.owner)
    if let rule = listed.priceRules.first(where: { $0.level == .base }) {
      var request = UpdatePriceRuleRequest()
      request.requestID = requestID()
      request.priceRuleID = rule.id
      request.version = rule.version
      request.unitPriceE4 = unitPriceE4
      let _: UpdatePriceRuleResponse = try call(
        "/tonglu.v1.PricingService/UpdatePriceRule", request, as: self.owner)
      return
    }
    _ = try createPrice(product, unitPriceE4, for: 0)
  }

  /// Sets a customer's contract price of a product's base unit, in CNY; returns the rule.
  package func setContractPrice(
    _ product: Int64, _ unitPriceE4: Int64, for customer: Int64
  ) throws(Status) -> Int64 {
    try createPrice(product, unitPriceE4, for: customer)
  }

  private func createPrice(
    _ product: Int64, _ unitPriceE4: Int64, for customer: Int64
  ) throws(Status) -> Int64 {
    var request = CreatePriceRuleRequest()
    request.requestID = requestID()
    var draft = PriceRuleDraft()
    draft.productID = product
    draft.customerID = customer
    draft.currency = "CNY"
    draft.unitPriceE4 = unitPriceE4
    request.priceRule = draft
    let reply: CreatePriceRuleResponse = try call(
      "/tonglu.v1.PricingService/CreatePriceRule", request, as: self.owner)
    return reply.priceRule?.id ?? 0
  }
}
