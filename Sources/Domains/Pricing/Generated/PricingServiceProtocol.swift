// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

/// Price rules and the prices that follow from them.
///
/// The first level that holds a price wins: the customer's contract, the list of its class, the base
/// price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then
/// the highest min_quantity that is reached, then the higher priority. A prospect gets base prices.
package protocol PricingServiceProtocol: Sendable {
  /// What `stepBatchCreatePriceRules` prepares before its first transaction.
  associatedtype BatchCreatePriceRulesPreparation: StagedPreparation
  /// How far `stepBatchCreatePriceRules` has got.
  associatedtype BatchCreatePriceRulesProgress: StagedProgress
  /// Adds a price rule.
  ///
  /// Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product),
  /// UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT
  /// (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE
  /// (facts: price_rule_id; another rule for the same customer, class or everybody, with the same
  /// product, unit, currency, min_quantity and priority, applies at the same time),
  /// COLLABORATOR_READS.
  func createPriceRule(
    _ request: CreatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreatePriceRuleResponse

  /// What `stepBatchCreatePriceRules` needs, on the bounded pool.
  func prepareBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> BatchCreatePriceRulesPreparation

  /// Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no
  /// other.
  ///
  /// A long batch runs in several transactions. Rules apply as soon as their transaction has
  /// committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepBatchCreatePriceRules(
    _ request: BatchCreatePriceRulesRequest, _ preparation: BatchCreatePriceRulesPreparation,
    _ progress: inout BatchCreatePriceRulesProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreatePriceRulesResponse?

  /// Changes the price, the priority or the window of a rule. A request that changes nothing keeps
  /// the version.
  ///
  /// Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too),
  /// NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.
  func updatePriceRule(
    _ request: UpdatePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdatePriceRuleResponse

  /// Deletes a rule. Orders keep the prices that came from it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.
  func deletePriceRule(
    _ request: DeletePriceRuleRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeletePriceRuleResponse

  /// Lists price rules by id. A staff member with no role but sales does not see the contract
  /// prices of customers that a colleague owns.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer).
  func listPriceRules(
    _ request: ListPriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListPriceRulesResponse

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
  func quotePrices(
    _ request: QuotePricesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> QuotePricesResponse
}

extension PricingServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.PricingService/CreatePriceRule", access: [.owner, .manager], isSecret: false,
        requestID: { (request: CreatePriceRuleRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createPriceRule(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.PricingService/BatchCreatePriceRules", access: [.owner, .manager],
        requestID: { (request: BatchCreatePriceRulesRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareBatchCreatePriceRules(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout BatchCreatePriceRulesProgress, room, call, transaction)
        throws(Status) in
        try self.stepBatchCreatePriceRules(
          request, preparation, &progress, &room, call, transaction)
      },
      .write(
        "/tonglu.v1.PricingService/UpdatePriceRule", access: [.owner, .manager], isSecret: false,
        requestID: { (request: UpdatePriceRuleRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updatePriceRule(request, call, transaction)
      },
      .write(
        "/tonglu.v1.PricingService/DeletePriceRule", access: [.owner, .manager], isSecret: false,
        requestID: { (request: DeletePriceRuleRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.deletePriceRule(request, call, transaction)
      },
      .read(
        "/tonglu.v1.PricingService/ListPriceRules", access: [.owner, .manager, .sales, .finance], isHeavy: false
      ) { (request: ListPriceRulesRequest, call, snapshot) throws(Status) in
        try self.listPriceRules(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.PricingService/QuotePrices", access: [.staff, .boss, .buyer, .prospect], isHeavy: false
      ) { (request: QuotePricesRequest, call, snapshot) throws(Status) in
        try self.quotePrices(request, call, snapshot)
      },
    ]
  }
}
