import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluPricingMessages
import TongluTestSupport

/// A testbed with a product sold by the piece and the box of 12, and the calls of these tests.
struct PriceBook {
  let bed: Testbed
  let product: Int64

  init() throws {
    bed = try Testbed()
    product = try bed.boxedProduct("BOXED", pieces: 12)
  }

  /// The calls on an existing bed.
  init(bed: Testbed, product: Int64) {
    self.bed = bed
    self.product = product
  }

  /// A new product counted in pieces and in `units`.
  func product(_ sku: String, units: [ProductUnit]) throws -> Int64 {
    var request = CreateProductRequest()
    request.requestID = bed.requestID()
    var draft = ProductDraft()
    draft.sku = sku
    draft.name = "Product \(sku)"
    draft.units = units
    request.product = draft
    let reply: CreateProductResponse = try bed.call(
      "/tonglu.v1.CatalogService/CreateProduct", request, as: bed.owner)
    return try #require(reply.product).id
  }

  func call<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws -> Reply {
    try bed.call("/tonglu.v1.PricingService/\(rpc)", request, as: actor)
  }

  /// A draft of 10.00 CNY for the product's piece.
  func draft(_ set: (inout PriceRuleDraft) -> Void = { _ in }) -> PriceRuleDraft {
    var draft = PriceRuleDraft()
    draft.productID = product
    draft.unitPriceE4 = 100_000
    set(&draft)
    return draft
  }

  @discardableResult
  func create(
    as actor: Actor? = nil, _ set: (inout PriceRuleDraft) -> Void = { _ in }
  ) throws -> PriceRule {
    var request = CreatePriceRuleRequest()
    request.requestID = bed.requestID()
    request.priceRule = draft(set)
    let reply: CreatePriceRuleResponse = try call(
      "CreatePriceRule", request, as: actor ?? bed.manager)
    return try #require(reply.priceRule)
  }

  @discardableResult
  func update(
    _ rule: PriceRule, as actor: Actor? = nil, _ set: (inout UpdatePriceRuleRequest) -> Void
  ) throws -> PriceRule {
    var request = UpdatePriceRuleRequest()
    request.requestID = bed.requestID()
    request.priceRuleID = rule.id
    request.version = rule.version
    set(&request)
    let reply: UpdatePriceRuleResponse = try call(
      "UpdatePriceRule", request, as: actor ?? bed.manager)
    return try #require(reply.priceRule)
  }

  func delete(_ rule: PriceRule, as actor: Actor? = nil) throws {
    var request = DeletePriceRuleRequest()
    request.requestID = bed.requestID()
    request.priceRuleID = rule.id
    request.version = rule.version
    let _: DeletePriceRuleResponse = try call(
      "DeletePriceRule", request, as: actor ?? bed.manager)
  }

  func list(
    as actor: Actor? = nil, _ set: (inout ListPriceRulesRequest) -> Void = { _ in }
  ) throws -> ListPriceRulesResponse {
    var request = ListPriceRulesRequest()
    set(&request)
    return try call("ListPriceRules", request, as: actor ?? bed.manager)
  }

  /// The price of one line for dealer A, requested by the manager by default.
  func quote(
    _ quantityE3: Int64 = 1_000, unit: String = "", as actor: Actor? = nil,
    _ set: (inout QuotePricesRequest) -> Void = { _ in }
  ) throws -> PriceQuoteLine {
    var request = QuotePricesRequest()
    request.customerID = actor == nil ? bed.dealerA.customerID : 0
    var line = QuoteLine()
    line.productID = product
    line.unit = unit
    line.quantityE3 = quantityE3
    request.lines = [line]
    set(&request)
    let reply: QuotePricesResponse = try call("QuotePrices", request, as: actor ?? bed.manager)
    return try #require(reply.lines.first)
  }

  /// Assigns a customer to a new class.
  func classify(_ customerID: Int64, _ code: String) throws {
    var creation = CreateCustomerClassRequest()
    creation.requestID = bed.requestID()
    creation.code = code
    creation.name = code
    let _: CreateCustomerClassResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", creation, as: bed.manager)
    var reading = GetCustomerRequest()
    reading.customerID = customerID
    let known: GetCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/GetCustomer", reading, as: bed.manager)
    var change = UpdateCustomerRequest()
    change.requestID = bed.requestID()
    change.customerID = customerID
    change.version = known.customer?.version ?? 0
    change.classCode = code
    let _: UpdateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/UpdateCustomer", change, as: bed.manager)
  }

  /// Every caller that may not write prices.
  var nonWriters: [Actor] {
    bed.staff.filter { $0 != bed.owner && $0 != bed.manager } + bed.dealerA.everyone
      + [bed.prospect, bed.backend, bed.backend.acting(for: bed.dealerA.boss)]
  }
}
