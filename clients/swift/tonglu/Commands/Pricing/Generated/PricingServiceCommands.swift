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
    abstract: Language.text("Price rules and the prices that follow from them.", "价格规则和报价。"),
    discussion: Language.text("The first level that holds a price wins: the customer's contract, the list of its class, the base price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then the highest min_quantity that is reached, then the higher priority. A prospect gets base prices.", "先看客户的合同价，再看类别价，最后看基础价；同级先看所订单位，再看起订量高的，再看优先级高的。"),
    subcommands: [CreatePriceRuleCommand.self, BatchCreatePriceRulesCommand.self, UpdatePriceRuleCommand.self, DeletePriceRuleCommand.self, ListPriceRulesCommand.self, QuotePricesCommand.self])

  package init() {}
}

struct CreatePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-price-rule",
    abstract: Language.text("Adds a price rule.", "新增价格规则。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product), UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE (facts: price_rule_id; another rule for the same customer, class or everybody, with the same product, unit, currency, min_quantity and priority, applies at the same time), COLLABORATOR_READS.", "给客户就是合同价，给客户类别就是类别价，都不给就是基础价。"),
      examples: "tonglu pricing create-price-rule --product TEA-LJ-250 --currency CNY --unit-price 128.00 --priority 1\ntonglu pricing create-price-rule --product TEA-LJ-250 --customer D001 --currency CNY --unit-price 118.00 --priority 1 --dry-run"))
  static let path = "/tonglu.v1.PricingService/CreatePriceRule"
  typealias Request = CreatePriceRuleRequest
  typealias Reply = CreatePriceRuleResponse

  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("The customer of a contract price; 0 for none.", "哪个客户的合同价；0 表示没有。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(Language.text("The code of the class of a list price, without regard to case and width; empty for none.", "哪个客户类别的类别价；空表示没有。")))
  var classCode: String?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("The product; it must be active.", "商品的编号。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: .customLong("unit"), help: ArgumentHelp(Language.text("One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty: the base unit.", "商品的一个单位；不给则为基本单位。")))
  var unit: String?
  @Option(name: .customLong("currency"), help: ArgumentHelp(Language.text("ISO 4217 in capitals; BAD_CURRENCY otherwise. Empty: the enterprise's currency.", "币种代码，如 CNY；不给则用企业的币种。")))
  var currency: String?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp(Language.text("The price of one unit, in 1/10,000 of the currency unit, 0 or more; NEGATIVE_AMOUNT otherwise. Written as a decimal number: 12.5 stands for 125000.", "一个单位的价格，0 或以上。"), valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("min-quantity"), parsing: .unconditional, help: ArgumentHelp(Language.text("The smallest quantity that the rule applies to, in 1/1,000 of the unit, 0 or more; NEGATIVE_AMOUNT otherwise. 0: any quantity. Written as a decimal number: 12.5 stands for 12500.", "数量达到多少时适用；0 表示不限。"), valueName: "12.50"))
  var minQuantityE3: DecimalE3?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp(Language.text("Between rules of the same level, unit and min_quantity the higher one wins. Any value, below 0 too.", "同级、同单位、同起订量的规则，数字大的优先。")))
  var priority: Int32?
  @Option(name: .customLong("start-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The first instant at which the rule applies; absent: no beginning.", "从此时间起适用；不给则没有起点。") + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The first instant at which the rule no longer applies, after start_time (BAD_WINDOW); absent: no end.", "到此时间为止；不给则没有期限。") + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.priceRule.orEmpty.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let classCode { request.priceRule.orEmpty.classCode = classCode }
    if let productID {
      request.priceRule.orEmpty.productID = try await productID.id("Product", "product-id", session, customer: request.priceRule.orEmpty.customerID)
    }
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
    abstract: Language.text("Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no other.", "批量新增价格规则，最多 500 条。"),
    discussion: OptionHelp.discussion(
      Language.text("A long batch runs in several transactions. Rules apply as soon as their transaction has committed; the outcomes come in one response at the end. A retry while the batch runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.", "每行单独处理：被拒绝的行不影响其他行。"),
      examples: "tonglu pricing batch-create-price-rules --rows-file rules.csv --yes\ntonglu pricing batch-create-price-rules --rows-file rules.csv --dry-run"))
  static let path = "/tonglu.v1.PricingService/BatchCreatePriceRules"
  static let changesMany: ChangesMany? = ChangesMany("PriceRule", rows: "rows")
  typealias Request = BatchCreatePriceRulesRequest
  typealias Reply = BatchCreatePriceRulesResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 500 rules in the order of the source; TOO_MANY_ROWS otherwise. Its parts: customer-id, class-code, product-id, unit, currency, unit-price, min-quantity, priority, start-time, end-time.", "必填。要导入的行，1 至 500 行，可重复给出。"), valueName: "customer-id:min-quantity[:unit-price]"))
  var rows: [MessageText] = []
  @Option(name: .customLong("rows-file"), help: OptionHelp.linesFile, completion: .file())
  var rowsFile: MessagesFile?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !rows.isEmpty || rowsFile != nil { request.rows = [] }
    for text in rows { request.rows.append(try await text.message(PriceRuleDraft.self, session)) }
    if let rowsFile {
      request.rows += try await rowsFile.messages(PriceRuleDraft.self, session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdatePriceRuleCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-price-rule",
    abstract: Language.text("Changes the price, the priority or the window of a rule. A request that changes nothing keeps the version.", "修改价格、优先级或有效期。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too), NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.", "没有给出的内容不变。"),
      examples: "tonglu pricing update-price-rule 1764547200000001 --unit-price 128.00\ntonglu pricing update-price-rule 1764547200000001 --unit-price 128.00 --version 3 --dry-run"))
  static let path = "/tonglu.v1.PricingService/UpdatePriceRule"
  typealias Request = UpdatePriceRuleRequest
  typealias Reply = UpdatePriceRuleResponse

  @Argument(help: OptionHelp.argument("price-rule-id", "price-rule"), completion: .things("PriceRule"))
  var priceRuleIDArgument: ReferenceText?
  @Option(name: [.customLong("price-rule-id"), .customLong("price-rule")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The rule to change.", "必填。价格规则的编号。"), valueName: "price-rule"), completion: .things("PriceRule"))
  var priceRuleID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("unit-price"), parsing: .unconditional, help: ArgumentHelp(Language.text("The price of one unit, in 1/10,000 of the currency unit, 0 or more. Absent: the price stays. Written as a decimal number: 12.5 stands for 125000.", "一个单位的价格，0 或以上。"), valueName: "12.50"))
  var unitPriceE4: DecimalE4?
  @Option(name: .customLong("priority"), parsing: .unconditional, help: ArgumentHelp(Language.text("The new priority. Absent: the priority stays.", "同级、同单位、同起订量的规则，数字大的优先。")))
  var priority: Int32?
  @Option(name: .customLong("start-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The first instant at which the rule applies. Absent: it stays; clear removes it.", "从此时间起适用；不给则没有起点。") + TimeText.hint, valueName: "time"))
  var startTime: TimeText?
  @Option(name: .customLong("end-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The first instant at which the rule no longer applies. Absent: it stays; clear removes it.", "到此时间为止；不给则没有期限。") + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp(Language.text("Names of fields to clear: start_time (no beginning), end_time (no end). Another name, or a field that is given too, is refused with BAD_CLEAR.", "要清除的字段：start_time、end_time。")))
  var clear: [String] = []
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try priceRuleID.or(priceRuleIDArgument, "price-rule-id") {
      request.priceRuleID = try await given.id("PriceRule", "price-rule-id", session)
    }
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
    abstract: Language.text("Deletes a rule. Orders keep the prices that came from it.", "删除价格规则。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.", "已下的订单价格不变。"),
      examples: "tonglu pricing delete-price-rule 1764547200000001\ntonglu pricing delete-price-rule 1764547200000001 --version 3 --dry-run"))
  static let path = "/tonglu.v1.PricingService/DeletePriceRule"
  typealias Request = DeletePriceRuleRequest
  typealias Reply = DeletePriceRuleResponse

  @Argument(help: OptionHelp.argument("price-rule-id", "price-rule"), completion: .things("PriceRule"))
  var priceRuleIDArgument: ReferenceText?
  @Option(name: [.customLong("price-rule-id"), .customLong("price-rule")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The rule to delete.", "必填。价格规则的编号。"), valueName: "price-rule"), completion: .things("PriceRule"))
  var priceRuleID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try priceRuleID.or(priceRuleIDArgument, "price-rule-id") {
      request.priceRuleID = try await given.id("PriceRule", "price-rule-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListPriceRulesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-price-rules",
    abstract: Language.text("Lists price rules by id. A staff member with no role but sales does not see the contract prices of customers that a colleague owns.", "列出价格规则。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer).", ""),
      examples: "tonglu pricing list-price-rules\ntonglu pricing list-price-rules --customer D001"))
  static let path = "/tonglu.v1.PricingService/ListPriceRules"
  typealias Request = ListPriceRulesRequest
  typealias Reply = ListPriceRulesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only rules of this product; 0: of every product.", "只列这个商品的价格；0 表示不限。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only contract prices of this customer; 0: every rule that the caller sees.", "只列这个客户的合同价；0 表示不限。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let productID {
      request.productID = try await productID.id("Product", "product-id", session, customer: request.customerID)
    }
    return request
  }
}

struct QuotePricesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote-prices",
    abstract: Language.text("Returns what a customer pays for up to 200 products, now or at a given time, and by which rule. A line without an answer has a reason, and the others are answered. A member asks for its own company, in its company's currency, and for now only: future prices are for staff. A product that the caller does not see is answered as one that does not exist.", "报价：客户买这些商品是什么价。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line), NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (from a member, another than its company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND (product), BAD_QUANTITY (below zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE, AMOUNT_OVERFLOW.", "一次最多 200 行；没有价格的行写明原因。"),
      examples: "tonglu pricing quote-prices --customer D001 --lines TEA-LJ-250:10\ntonglu pricing quote-prices --customer D001 --lines TEA-LJ-250:10 --lines OIL-5L:2 -o json"))
  static let path = "/tonglu.v1.PricingService/QuotePrices"
  typealias Request = QuotePricesRequest
  typealias Reply = QuotePricesResponse

  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("The customer that pays. From a member 0, or its own company; from staff it is required.", "给哪个客户报价；员工必填，成员不用填。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("currency"), help: ArgumentHelp(Language.text("ISO 4217 in capitals. Empty: the customer's currency, or the enterprise's where it has none. A member may ask for this one only.", "币种代码，如 CNY；不给则用客户或企业的币种。")))
  var currency: String?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 200 lines; TOO_MANY_LINES otherwise. Its parts: product-id, unit, quantity.", "必填。要报价的行，1 至 200 行，可重复给出。"), valueName: "product-id:quantity"))
  var lines: [MessageText] = []
  @Option(name: .customLong("lines-file"), help: OptionHelp.linesFile, completion: .file())
  var linesFile: MessagesFile?
  @Option(name: .customLong("at-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("The time for which the prices are asked, from staff only; absent: now.", "按哪个时间计算；不给则为现在。") + TimeText.hint, valueName: "time"))
  var atTime: TimeText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let currency { request.currency = currency }
    if !lines.isEmpty || linesFile != nil { request.lines = [] }
    for text in lines { request.lines.append(try await text.message(QuoteLine.self, session)) }
    if let linesFile {
      request.lines += try await linesFile.messages(QuoteLine.self, session)
    }
    if let atTime { request.atTime = try await atTime.instant(session, "at-time") }
    return request
  }
}
