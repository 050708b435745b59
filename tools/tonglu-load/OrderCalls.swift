import LoadTesting
import TongluCore
import TongluOrdersMessages
import TongluPricingMessages

/// Prices and orders; both are compared with the run's own price book.
extension ScenarioCalls {
  /// A product and a quantity in whole units.
  private struct Wish {
    let product: Int
    let quantity: Int64
  }

  private func wishes(
    _ count: Int, using random: inout SplitMix64
  ) -> [Wish] {
    let first = Int.random(in: shop.products.indices, using: &random)
    let quantities = 1...Int64(9)
    return (0..<min(count, shop.products.count)).map { index in
      Wish(
        product: (first + index * 13) % shop.products.count,
        quantity: .random(in: quantities, using: &random))
    }
  }

  func quotePrices(
    _ operation: Scenario.Operation, _ dealer: Dealer, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let wishes = wishes(operation.lines, using: &random)
    var request = QuotePricesRequest()
    request.customerID = dealer.isMember ? 0 : shop.customers[dealer.customer].id
    request.currency = "CNY"
    request.lines = wishes.map { wish in
      var line = QuoteLine()
      line.productID = shop.products[wish.product].id
      line.quantityE3 = wish.quantity * 1_000
      return line
    }
    let reply: QuotePricesResponse = try await dealer.client.call(
      "PricingService/QuotePrices", request)
    guard reply.lines.count == wishes.count else { return "LINE_COUNT" }
    for (line, wish) in zip(reply.lines, wishes) {
      let price = shop.prices.price(customer: dealer.customer, product: wish.product)
      if line.unitPriceE4 != price { return "PRICE_DIFFERS" }
      if line.totalE4 != price * wish.quantity { return "LINE_TOTAL_DIFFERS" }
    }
    return nil
  }

  func placeOrder(
    _ operation: Scenario.Operation, _ dealer: Dealer, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let wishes = wishes(operation.lines, using: &random)
    var request = PlaceOrderRequest()
    request.requestID = LoadClient.requestID()
    request.customerID = dealer.isMember ? 0 : shop.customers[dealer.customer].id
    request.currency = "CNY"
    request.warehouseID = dealer.isMember ? 0 : shop.warehouseID
    request.lines = wishes.map { wish in
      var line = PlaceOrderLine()
      line.productID = shop.products[wish.product].id
      line.quantityE3 = wish.quantity * 1_000
      return line
    }
    let reply: PlaceOrderResponse = try await dealer.client.call("OrderService/PlaceOrder", request)
    guard let order = reply.order, order.lines.count == wishes.count else { return "LINE_COUNT" }
    if order.customerID != shop.customers[dealer.customer].id { return "CUSTOMER_DIFFERS" }
    var total: Int64 = 0
    for (line, wish) in zip(order.lines, wishes) {
      let price = shop.prices.price(customer: dealer.customer, product: wish.product)
      if line.unitPriceE4 != price { return "PRICE_DIFFERS" }
      total += price * wish.quantity
    }
    return order.totalE4 == total ? nil : "TOTAL_DIFFERS"
  }

  func getOrder(
    _ owner: LoadClient, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    var request = GetOrderRequest()
    request.orderID = shop.orders.randomElement(using: &random) ?? 0
    let reply: GetOrderResponse = try await owner.call("OrderService/GetOrder", request)
    guard let order = reply.order, order.id == request.orderID else { return "OTHER_ORDER" }
    return order.totalE4 == order.lines.reduce(0) { $0 + $1.totalE4 } ? nil : "TOTAL_DIFFERS"
  }

  func listOrders(
    _ operation: Scenario.Operation, _ owner: LoadClient
  ) async throws(Status) -> String? {
    var request = ListOrdersRequest()
    request.pageSize = Int32(operation.pageSize)
    let reply: ListOrdersResponse = try await owner.call("OrderService/ListOrders", request)
    let expected = min(operation.pageSize, shop.orders.count)
    return (expected...operation.pageSize).contains(reply.orders.count) ? nil : "PAGE_LENGTH"
  }
}
