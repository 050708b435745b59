// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct PricingServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pricing",
    abstract: "Price rules and the prices that follow from them.",
    discussion: "The first level that holds a price wins: the customer's contract, the list of its class, the base price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then the highest min_quantity that is reached, then the higher priority. A prospect gets base prices.",
    subcommands: [CreatePriceRuleCommand.self, BatchCreatePriceRulesCommand.self, UpdatePriceRuleCommand.self, DeletePriceRuleCommand.self, ListPriceRulesCommand.self, QuotePricesCommand.self])
}

struct CreatePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-price-rule",
    abstract: "Adds a price rule.",
    discussion: "Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product), UNKNOWN_UNIT, PRODUCT_INACTIVE (a product that is no longer sold gets no new price), BAD_CURRENCY, NEGATIVE_AMOUNT (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE (facts: price_rule_id; another rule for the same customer, class or everybody, with the same product, unit, currency, min_quantity and priority, holds at the same time).")
  static let path = "/tonglu.v1.PricingService/CreatePriceRule"
  typealias Request = CreatePriceRuleRequest
  typealias Reply = CreatePriceRuleResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(""))
  var classCode: String?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @Option(name: .customLong("unit"), help: ArgumentHelp("The base unit when empty."))
  var unit: String?
  @Option(name: .customLong("currency"), help: ArgumentHelp("The enterprise's when empty."))
  var currency: String?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp("", valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("min-quantity"), parsing: .unconditional, help: ArgumentHelp("", valueName: "12.50"))
  var minQuantityE3: DecimalE3?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp(""))
  var priority: Int32?
  @Option(name: .customLong("start-time"), help: ArgumentHelp("" + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), help: ArgumentHelp("" + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.priceRule.orEmpty.customerID = customerID }
    if let classCode { request.priceRule.orEmpty.classCode = classCode }
    if let productID { request.priceRule.orEmpty.productID = productID }
    if let unit { request.priceRule.orEmpty.unit = unit }
    if let currency { request.priceRule.orEmpty.currency = currency }
    if let unitPriceE4 { request.priceRule.orEmpty.unitPriceE4 = unitPriceE4.value }
    if let minQuantityE3 { request.priceRule.orEmpty.minQuantityE3 = minQuantityE3.value }
    if let priority { request.priceRule.orEmpty.priority = priority }
    if let startTime { request.priceRule.orEmpty.startTime = try await startTime.instant(session, "start-time") }
    if let endTime { request.priceRule.orEmpty.endTime = try await endTime.instant(session, "end-time") }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct BatchCreatePriceRulesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-create-price-rules",
    abstract: "Adds up to 500 price rules; each is accepted or refused by itself.",
    discussion: "A long batch is carried out in steps: rows are seen as they are created, the outcomes come in one response at the end. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule.")
  static let path = "/tonglu.v1.PricingService/BatchCreatePriceRules"
  typealias Request = BatchCreatePriceRulesRequest
  typealias Reply = BatchCreatePriceRulesResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp("", valueName: "customer-id=…,class-code=…,product-id=…,…"))
  var rows: [MessageText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !rows.isEmpty { request.rows = [] }
    for text in rows { request.rows.append(try await text.message(PriceRuleDraft.self, session)) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdatePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-price-rule",
    abstract: "Changes the price, the priority or the window of a rule.",
    discussion: "Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too), NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE.")
  static let path = "/tonglu.v1.PricingService/UpdatePriceRule"
  typealias Request = UpdatePriceRuleRequest
  typealias Reply = UpdatePriceRuleResponse

  @Option(name: .customLong("price-rule-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var priceRuleID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp("", valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp(""))
  var priority: Int32?
  @Option(name: .customLong("start-time"), help: ArgumentHelp("" + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), help: ArgumentHelp("" + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Names of fields to clear: start_time (holds since ever), end_time (holds for ever)."))
  var clear: [String] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let priceRuleID { request.priceRuleID = priceRuleID }
    if let version { request.version = version }
    if let unitPriceE4 { request.unitPriceE4 = unitPriceE4.value }
    if let priority { request.priority = priority }
    if let startTime { request.startTime = try await startTime.instant(session, "start-time") }
    if let endTime { request.endTime = try await endTime.instant(session, "end-time") }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeletePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-price-rule",
    abstract: "Removes a rule. Orders keep the prices that it gave.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION.")
  static let path = "/tonglu.v1.PricingService/DeletePriceRule"
  typealias Request = DeletePriceRuleRequest
  typealias Reply = DeletePriceRuleResponse

  @Option(name: .customLong("price-rule-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var priceRuleID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let priceRuleID { request.priceRuleID = priceRuleID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListPriceRulesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-price-rules",
    abstract: "Lists rules by id. Sales staff see no contracts of another salesperson's customers.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer).")
  static let path = "/tonglu.v1.PricingService/ListPriceRules"
  typealias Request = ListPriceRulesRequest
  typealias Reply = ListPriceRulesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let productID { request.productID = productID }
    if let customerID { request.customerID = customerID }
    return request
  }
}

struct QuotePricesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote-prices",
    abstract: "Says what a customer pays for up to 200 products at once, now or at a given time, and by which rule; a line that has no answer says why, and the others are answered. A member asks for its own company, in its company's currency, and for now: a price to come is not told. A product that the caller does not see is answered as one that does not exist.",
    discussion: "Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line), NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (a member's, other than its company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND (product), BAD_QUANTITY (not above zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE, AMOUNT_OVERFLOW.")
  static let path = "/tonglu.v1.PricingService/QuotePrices"
  typealias Request = QuotePricesRequest
  typealias Reply = QuotePricesResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("A member's own company when 0."))
  var customerID: Int64?
  @Option(name: .customLong("currency"), help: ArgumentHelp("The customer's when empty, the enterprise's when it has none; a member's own company's only."))
  var currency: String?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp("", valueName: "product-id=…,unit=…,quantity=…"))
  var lines: [MessageText] = []
  @Option(name: .customLong("at-time"), help: ArgumentHelp("Now when absent." + TimeText.hint, valueName: "time"))
  var atTime: TimeText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let currency { request.currency = currency }
    if !lines.isEmpty { request.lines = [] }
    for text in lines { request.lines.append(try await text.message(QuoteLine.self, session)) }
    if let atTime { request.atTime = try await atTime.instant(session, "at-time") }
    return request
  }
}
