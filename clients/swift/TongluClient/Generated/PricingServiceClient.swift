// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluPricingMessages

/// Price rules and the prices that follow from them.
///
/// The first level that holds a price wins: the customer's contract, the list of its class, the base
/// price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then
/// the highest min_quantity that is reached, then the higher priority. A prospect gets base prices.
public struct PricingServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Adds a price rule.
  ///
  /// Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product),
  /// UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT
  /// (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE
  /// (facts: price_rule_id; another rule for the same customer, class or everybody, with the same
  /// product, unit, currency, min_quantity and priority, applies at the same time),
  /// COLLABORATOR_READS.
  public func createPriceRule(
    _ request: CreatePriceRuleRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreatePriceRuleResponse {
    try await channel.unary("/tonglu.v1.PricingService/CreatePriceRule", request, options.safeToRepeat)
  }

  /// Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no
  /// other.
  ///
  /// A long batch runs in several transactions. Rules apply as soon as their transaction has
  /// committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.
  public func batchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> BatchCreatePriceRulesResponse {
    try await channel.unary("/tonglu.v1.PricingService/BatchCreatePriceRules", request, options.safeToRepeat)
  }

  /// Changes the price, the priority or the window of a rule. A request that changes nothing keeps
  /// the version.
  ///
  /// Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too),
  /// NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.
  public func updatePriceRule(
    _ request: UpdatePriceRuleRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdatePriceRuleResponse {
    try await channel.unary("/tonglu.v1.PricingService/UpdatePriceRule", request, options.safeToRepeat)
  }

  /// Deletes a rule. Orders keep the prices that came from it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.
  public func deletePriceRule(
    _ request: DeletePriceRuleRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeletePriceRuleResponse {
    try await channel.unary("/tonglu.v1.PricingService/DeletePriceRule", request, options.safeToRepeat)
  }

  /// Lists price rules by id. A staff member with no role but sales does not see the contract
  /// prices of customers that a colleague owns.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer).
  public func listPriceRules(
    _ request: ListPriceRulesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListPriceRulesResponse {
    try await channel.unary("/tonglu.v1.PricingService/ListPriceRules", request, options.safeToRepeat)
  }

  /// Returns what a customer pays for up to 200 products, now or at a given time, and by which
  /// rule. A line without an answer has a reason, and the others are answered. A member asks for
  /// its own company, in its company's currency, and for now only: future prices are for staff. A
  /// product that the caller does not see is answered as one that does not exist.
  ///
  /// Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line),
  /// NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (from a member, another than its
  /// company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND
  /// (product), BAD_QUANTITY (below zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE,
  /// AMOUNT_OVERFLOW.
  public func quotePrices(
    _ request: QuotePricesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> QuotePricesResponse {
    try await channel.unary("/tonglu.v1.PricingService/QuotePrices", request, options.safeToRepeat)
  }
}
