// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluMessages
import TongluPricingMessages

package struct PricingServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "pricing",
    abstract: "Price rules and the prices that follow from them.",
    discussion: "The first level that holds a price wins: the customer's contract, the list of its class, the base price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then the highest min_quantity that is reached, then the higher priority. A prospect gets base prices.",
    subcommands: [CreatePriceRuleCommand.self, BatchCreatePriceRulesCommand.self, UpdatePriceRuleCommand.self, DeletePriceRuleCommand.self, ListPriceRulesCommand.self, QuotePricesCommand.self])

  package init() {}
}

struct CreatePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-price-rule",
    abstract: "Adds a price rule.",
    discussion: "Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product), UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE (facts: price_rule_id; another rule for the same customer, class or everybody, with the same product, unit, currency, min_quantity and priority, applies at the same time), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.PricingService/CreatePriceRule"
  typealias Request = CreatePriceRuleRequest
  typealias Reply = CreatePriceRuleResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer of a contract price; 0 for none."))
  var customerID: Int64?
  @Option(name: .customLong("class-code"), help: ArgumentHelp("The code of the class of a list price, without regard to case and width; empty for none."))
  var classCode: String?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp("The product; it must be active."))
  var productID: Int64?
  @Option(name: .customLong("unit"), help: ArgumentHelp("One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty: the base unit."))
  var unit: String?
  @Option(name: .customLong("currency"), help: ArgumentHelp("ISO 4217 in capitals; BAD_CURRENCY otherwise. Empty: the enterprise's currency."))
  var currency: String?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp("The price of one unit, in 1/10,000 of the currency unit, 0 or more; NEGATIVE_AMOUNT otherwise. Written as a decimal number: 12.5 stands for 125000.", valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("min-quantity"), parsing: .unconditional, help: ArgumentHelp("The smallest quantity that the rule applies to, in 1/1,000 of the unit, 0 or more; NEGATIVE_AMOUNT otherwise. 0: any quantity. Written as a decimal number: 12.5 stands for 12500.", valueName: "12.50"))
  var minQuantityE3: DecimalE3?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp("Between rules of the same level, unit and min_quantity the higher one wins. Any value, below 0 too."))
  var priority: Int32?
  @Option(name: .customLong("start-time"), help: ArgumentHelp("The first instant at which the rule applies; absent: no beginning." + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), help: ArgumentHelp("The first instant at which the rule no longer applies, after start_time (BAD_WINDOW); absent: no end." + TimeText.hint, valueName: "time"))
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
    abstract: "Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no other.",
    discussion: "A long batch runs in several transactions. Rules apply as soon as their transaction has committed; the outcomes come in one response at the end. A retry while the batch runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.PricingService/BatchCreatePriceRules"
  typealias Request = BatchCreatePriceRulesRequest
  typealias Reply = BatchCreatePriceRulesResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp("1 to 500 rules in the order of the source; TOO_MANY_ROWS otherwise.", valueName: "customer-id=…,class-code=…,product-id=…,…"))
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
    abstract: "Changes the price, the priority or the window of a rule. A request that changes nothing keeps the version.",
    discussion: "Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too), NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.PricingService/UpdatePriceRule"
  typealias Request = UpdatePriceRuleRequest
  typealias Reply = UpdatePriceRuleResponse

  @Option(name: .customLong("price-rule-id"), parsing: .unconditional, help: ArgumentHelp("The rule to change."))
  var priceRuleID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp("The price of one unit, in 1/10,000 of the currency unit, 0 or more. Absent: the price stays. Written as a decimal number: 12.5 stands for 125000.", valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp("The new priority. Absent: the priority stays."))
  var priority: Int32?
  @Option(name: .customLong("start-time"), help: ArgumentHelp("The first instant at which the rule applies. Absent: it stays; clear removes it." + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), help: ArgumentHelp("The first instant at which the rule no longer applies. Absent: it stays; clear removes it." + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Names of fields to clear: start_time (no beginning), end_time (no end). Another name, or a field that is given too, is refused with BAD_CLEAR."))
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
    abstract: "Deletes a rule. Orders keep the prices that came from it.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.PricingService/DeletePriceRule"
  typealias Request = DeletePriceRuleRequest
  typealias Reply = DeletePriceRuleResponse

  @Option(name: .customLong("price-rule-id"), parsing: .unconditional, help: ArgumentHelp("The rule to delete."))
  var priceRuleID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
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
    abstract: "Lists price rules by id. A staff member with no role but sales does not see the contract prices of customers that a colleague owns.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer).")
  static let path = "/tonglu.v1.PricingService/ListPriceRules"
  typealias Request = ListPriceRulesRequest
  typealias Reply = ListPriceRulesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
  var pageToken: String?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp("Only rules of this product; 0: of every product."))
  var productID: Int64?
  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("Only contract prices of this customer; 0: every rule that the caller sees."))
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
    abstract: "Returns what a customer pays for up to 200 products, now or at a given time, and by which rule. A line without an answer has a reason, and the others are answered. A member asks for its own company, in its company's currency, and for now only: future prices are for staff. A product that the caller does not see is answered as one that does not exist.",
    discussion: "Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line), NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (from a member, another than its company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND (product), BAD_QUANTITY (below zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE, AMOUNT_OVERFLOW.")
  static let path = "/tonglu.v1.PricingService/QuotePrices"
  typealias Request = QuotePricesRequest
  typealias Reply = QuotePricesResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer that pays. From a member 0, or its own company; from staff it is required."))
  var customerID: Int64?
  @Option(name: .customLong("currency"), help: ArgumentHelp("ISO 4217 in capitals. Empty: the customer's currency, or the enterprise's where it has none. A member may ask for this one only."))
  var currency: String?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp("1 to 200 lines; TOO_MANY_LINES otherwise.", valueName: "product-id=…,unit=…,quantity=…"))
  var lines: [MessageText] = []
  @Option(name: .customLong("at-time"), help: ArgumentHelp("The time for which the prices are asked, from staff only; absent: now." + TimeText.hint, valueName: "time"))
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
