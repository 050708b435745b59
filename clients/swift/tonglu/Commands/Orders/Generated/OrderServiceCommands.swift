// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluMessages
import TongluOrdersMessages

package struct OrderServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: Language.text("Placing, reading and cancelling orders.", "订单：下单、查看和作废。"),
    discussion: Language.text("A dealer's member sees and places orders of its own company only; a staff member with no role but sales those of the customers that it owns and of the pool; other staff those of all. Any other order is NOT_FOUND.", "业务员看得到自己客户和公海的订单；成员只看得到本客户的订单；其他员工看得到全部。"),
    subcommands: [PlaceOrderCommand.self, GetOrderCommand.self, ListOrdersCommand.self, CancelOrderCommand.self])

  package init() {}
}

struct PlaceOrderCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "place-order",
    abstract: Language.text("Places an order: finds the price of each line, stores it with the rule that it came from, and reserves the stock of all lines or of none, exactly once per request_id. A member orders in its company's currency; staff may order in another for it.", "下单：按价格规则定价，占用库存。"),
    discussion: OptionHelp.discussion(
      Language.text("Lines that cannot be ordered are reported together, up to 20, each as a violation with its reason: first those whose product, unit or quantity is wrong, then those without a price, then those without stock. The first of them gives the status and the reason of the refusal.\n\nThe number of orders that may fail for lack of stock, or be cancelled by the company's members, is limited, so that a company can neither measure the stock nor hold it by ordering. For one product: 8 at once, and one more every four hours. For all products together: 60 at once, and one more every ten minutes. Beyond that PlaceOrder and CancelOrder of its members are refused with RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED and the delay (facts: product_id, where it is for one product). Staff are not limited and may order and cancel for the company.\n\nRefusals: FIELD_REQUIRED (customer_id, from staff), TOO_MANY_LINES (more than 2,000), BAD_QUANTITY (not above zero, above 1,000,000,000 units, in base units too), BAD_PRICE (unit_price_e4 below zero), BAD_CURRENCY, BAD_REFERENCE (external_reference: blank, longer than 64 characters, or with invisible ones), TOO_LONG and BAD_TEXT (note), FIELD_NOT_ALLOWED (unit_price_e4 except from owner or manager, place_time except from the owner, warehouse_id except from staff), PLACE_TIME_IN_FUTURE, NOT_FOUND (customer, product, warehouse), ORDER_ATTEMPTS_EXCEEDED, CUSTOMER_NOT_APPROVED (a prospect), CURRENCY_NOT_ALLOWED (from a member, another than its company's), PRODUCT_INACTIVE, UNKNOWN_UNIT, INEXACT_QUANTITY (the quantity is no whole number of 1/1,000 base units), NO_PRICE, AMOUNT_OVERFLOW, NO_WAREHOUSE, EXTERNAL_REFERENCE_TAKEN (the customer has an order with this reference that is not cancelled), OUT_OF_STOCK (facts: product_id, sku and product_name of the first, product_ids; to staff available_e3 too), COLLABORATOR_READS.", "各行一起成功或一起不成功；不能下单的行一次列出，最多 20 行。同一请求编号重发不会重复下单。"),
      examples: "tonglu orders place-order --customer D001 --currency CNY --lines TEA-LJ-250:10\ntonglu orders place-order --customer D001 --currency CNY --lines-file lines.csv --dry-run"))
  static let path = "/tonglu.v1.OrderService/PlaceOrder"
  typealias Request = PlaceOrderRequest
  typealias Reply = PlaceOrderResponse

  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("The customer. From a member 0, or its own company; from staff it is required.", "给哪个客户下单；员工必填，成员不用填。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("currency"), help: ArgumentHelp(Language.text("Required. ISO 4217 in capitals. From a member it is its company's: the customer's currency, or the enterprise's where the customer has none.", "必填。币种代码，如 CNY。")))
  var currency: String?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 2,000 lines; TOO_MANY_LINES otherwise. Its parts: product-id, unit, quantity, unit-price.", "必填。订单明细，1 至 2,000 行，可重复给出。"), valueName: "product-id:quantity[:unit-price]"))
  var lines: [MessageText] = []
  @Option(name: .customLong("lines-file"), help: OptionHelp.linesFile, completion: .file())
  var linesFile: MessagesFile?
  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("The warehouse whose stock the order takes, from staff only; 0: the default warehouse.", "从哪个仓库出库，仅员工；0 表示默认仓库。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: .customLong("external-reference"), help: ArgumentHelp(Language.text("The order's number in the customer's own books: 1 to 64 characters on one line; BAD_REFERENCE otherwise; empty for none. Unique among the customer's orders that are not cancelled, without regard to case, width and blanks around it: \"PO-1\", \" po-1\" and \"ＰＯ-1\" are the same.", "客户自己的单号，1 至 64 字；同一客户不可重复。")))
  var externalReference: String?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 1,000 characters, several lines; TOO_LONG otherwise; empty for none.", "备注，最多 1,000 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Option(name: .customLong("place-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("When the order was placed, for an order of the past; from the owner only. Absent: now.", "补录过去订单的下单时间，仅企业主；不给则为现在。") + TimeText.hint, valueName: "time"))
  var placeTime: TimeText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let currency { request.currency = currency }
    if !lines.isEmpty || linesFile != nil { request.lines = [] }
    for text in lines { request.lines.append(try await text.message(PlaceOrderLine.self, session)) }
    if let linesFile {
      request.lines += try await linesFile.messages(PlaceOrderLine.self, session)
    }
    if let warehouseID {
      request.warehouseID = try await warehouseID.id("Warehouse", "warehouse-id", session, customer: request.customerID)
    }
    if let externalReference { request.externalReference = externalReference }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    if let placeTime { request.placeTime = try await placeTime.instant(session, "place-time") }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetOrderCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-order",
    abstract: Language.text("Reads an order with its lines.", "查看订单和明细。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: "tonglu orders get-order SO-20261201-7K3QZMB\ntonglu orders get-order SO-20261201-7K3QZMB -o json"))
  static let path = "/tonglu.v1.OrderService/GetOrder"
  typealias Request = GetOrderRequest
  typealias Reply = GetOrderResponse

  @Argument(help: OptionHelp.argument("order-id", "order"), completion: .things("Order"))
  var orderIDArgument: ReferenceText?
  @Option(name: [.customLong("order-id"), .customLong("order")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The order to read.", "必填。订单的编号。"), valueName: "order"), completion: .things("Order"))
  var orderID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try orderID.or(orderIDArgument, "order-id") {
      request.orderID = try await given.id("Order", "order-id", session)
    }
    return request
  }
}

struct ListOrdersCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-orders",
    abstract: Language.text("Lists the orders that the caller sees by time of placing, newest first, without their lines.", "列出订单，新的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id of a customer that the caller does not see), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu orders list-orders\ntonglu orders list-orders --since yesterday"))
  static let path = "/tonglu.v1.OrderService/ListOrders"
  typealias Request = ListOrdersRequest
  typealias Reply = ListOrdersResponse

  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only orders of this customer; 0: of every customer that the caller sees.", "只列这个客户的订单；0 表示不限。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("state"), help: ArgumentHelp(Language.text("Only orders in this state; unspecified: in any state.", "只列此状态的订单：placed 已下单、cancelled 已作废。")))
  var state: EnumText<OrderState>?
  @Option(name: .customLong("since"), parsing: .unconditional, help: ArgumentHelp(Language.text("Only orders placed at or after this time; absent: no limit.", "只列此时间及以后的。") + TimeText.hint, valueName: "time"))
  var since: TimeText?
  @Option(name: .customLong("until"), parsing: .unconditional, help: ArgumentHelp(Language.text("Only orders placed before this time; absent: no limit.", "只列此时间以前的。") + TimeText.hint, valueName: "time"))
  var until: TimeText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let state { request.state = state.value }
    if let since { request.since = try await since.instant(session, "since") }
    if let until { request.until = try await until.instant(session, "until") }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct CancelOrderCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel-order",
    abstract: Language.text("Cancels what is open of an order and releases its stock; its external_reference is free again. What members cancel is limited, as PlaceOrder says.", "作废订单，释放库存。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: TOO_LONG and BAD_TEXT (the reason), NOT_FOUND, ORDER_CANCELLED (it is already), STALE_VERSION, ORDER_ATTEMPTS_EXCEEDED, COLLABORATOR_READS.", "成员作废的次数有限制。"),
      examples: "tonglu orders cancel-order SO-20261201-7K3QZMB\ntonglu orders cancel-order SO-20261201-7K3QZMB --version 3 --dry-run"))
  static let path = "/tonglu.v1.OrderService/CancelOrder"
  typealias Request = CancelOrderRequest
  typealias Reply = CancelOrderResponse

  @Argument(help: OptionHelp.argument("order-id", "order"), completion: .things("Order"))
  var orderIDArgument: ReferenceText?
  @Option(name: [.customLong("order-id"), .customLong("order")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The order to cancel.", "必填。订单的编号。"), valueName: "order"), completion: .things("Order"))
  var orderID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("reason"), parsing: .unconditional, help: ArgumentHelp(Language.text("Why: at most 200 characters on one line; TOO_LONG otherwise; empty for none.", "作废原因，最多 200 字；可不填。")))
  var reason: LongText?
  @Option(name: .customLong("reason-file"), help: OptionHelp.textFile, completion: .file())
  var reasonFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try orderID.or(orderIDArgument, "order-id") {
      request.orderID = try await given.id("Order", "order-id", session)
    }
    if let version { request.version = version }
    if let reason { request.reason = try reason.value("reason") }
    if let reasonFile { request.reason = try LongText.contents(reasonFile) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetOrderRequest()
    read.orderID = request.orderID
    let reply: GetOrderResponse = try await session.call("/tonglu.v1.OrderService/GetOrder", read)
    return try Transcoder.json(reply)
  }
}
