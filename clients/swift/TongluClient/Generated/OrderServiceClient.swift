// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluOrdersMessages

/// Placing, reading and cancelling orders.
///
/// A dealer's member sees and places orders of its own company only; a staff member with no role
/// but sales those of the customers that it owns and of the pool; other staff those of all. Any
/// other order is NOT_FOUND.
public struct OrderServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Places an order: finds the price of each line, stores it with the rule that it came from, and
  /// reserves the stock of all lines or of none, exactly once per request_id. A member orders in
  /// its company's currency; staff may order in another for it.
  ///
  /// Lines that cannot be ordered are reported together, up to 20, each as a violation with its
  /// reason: first those whose product, unit or quantity is wrong, then those without a price, then
  /// those without stock. The first of them gives the status and the reason of the refusal.
  ///
  /// The number of orders that may fail for lack of stock, or be cancelled by the company's
  /// members, is limited, so that a company can neither measure the stock nor hold it by ordering.
  /// For one product: 8 at once, and one more every four hours. For all products together: 60 at
  /// once, and one more every ten minutes. Beyond that PlaceOrder and CancelOrder of its members
  /// are refused with RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED and the delay (facts: product_id,
  /// where it is for one product). Staff are not limited and may order and cancel for the company.
  ///
  /// Refusals: FIELD_REQUIRED (customer_id, from staff), TOO_MANY_LINES (more than 2,000),
  /// BAD_QUANTITY (not above zero, above 1,000,000,000 units, in base units too), BAD_PRICE
  /// (unit_price_e4 below zero), BAD_CURRENCY, BAD_REFERENCE (external_reference: blank, longer than
  /// 64 characters, or with invisible ones), TOO_LONG and BAD_TEXT (note), FIELD_NOT_ALLOWED
  /// (unit_price_e4 except from owner or manager, place_time except from the owner, warehouse_id
  /// except from staff), PLACE_TIME_IN_FUTURE, NOT_FOUND (customer, product, warehouse),
  /// ORDER_ATTEMPTS_EXCEEDED, CUSTOMER_NOT_APPROVED (a prospect), CURRENCY_NOT_ALLOWED (from a
  /// member, another than its company's), PRODUCT_INACTIVE, UNKNOWN_UNIT, INEXACT_QUANTITY (the
  /// quantity is no whole number of 1/1,000 base units), NO_PRICE, AMOUNT_OVERFLOW, NO_WAREHOUSE,
  /// EXTERNAL_REFERENCE_TAKEN (the customer has an order with this reference that is not cancelled),
  /// OUT_OF_STOCK (facts: product_id, sku and product_name of the first, product_ids; to staff
  /// available_e3 too), COLLABORATOR_READS.
  public func placeOrder(
    _ request: PlaceOrderRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> PlaceOrderResponse {
    try await channel.unary("/tonglu.v1.OrderService/PlaceOrder", request, options.safeToRepeat)
  }

  /// Reads an order with its lines.
  ///
  /// Refusals: NOT_FOUND.
  public func getOrder(
    _ request: GetOrderRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetOrderResponse {
    try await channel.unary("/tonglu.v1.OrderService/GetOrder", request, options.safeToRepeat)
  }

  /// Lists the orders that the caller sees by time of placing, newest first, without their lines.
  ///
  /// Refusals: NOT_FOUND (customer_id of a customer that the caller does not see), BAD_PAGE_SIZE,
  /// BAD_PAGE_TOKEN.
  public func listOrders(
    _ request: ListOrdersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListOrdersResponse {
    try await channel.unary("/tonglu.v1.OrderService/ListOrders", request, options.safeToRepeat)
  }

  /// Cancels what is open of an order and releases its stock; its external_reference is free again.
  /// What members cancel is limited, as PlaceOrder says.
  ///
  /// Refusals: TOO_LONG and BAD_TEXT (the reason), NOT_FOUND, ORDER_CANCELLED (it is already),
  /// STALE_VERSION, ORDER_ATTEMPTS_EXCEEDED, COLLABORATOR_READS.
  public func cancelOrder(
    _ request: CancelOrderRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CancelOrderResponse {
    try await channel.unary("/tonglu.v1.OrderService/CancelOrder", request, options.safeToRepeat)
  }
}
