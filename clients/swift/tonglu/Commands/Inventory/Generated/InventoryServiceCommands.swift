// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluInventoryMessages
import TongluMessages

package struct InventoryServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: Language.text("Stock by warehouse and product, in 1/1,000 of the product's base unit.", "库存：仓库、入库、调整、盘点和流水。"),
    discussion: Language.text("available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever appended; reserved is the sum of the live reservations of orders. Unless the warehouse allows it, orders reserve no more than is available, and no correction leaves less on hand than is reserved. Levels and moves are for staff; a dealer gets yes or no from GetAvailability.", "可用量 = 现存量 − 占用量 − 安全库存。数量按商品的基本单位。"),
    subcommands: [CreateWarehouseCommand.self, UpdateWarehouseCommand.self, ListWarehousesCommand.self, ReceiveStockCommand.self, AdjustStockCommand.self, SetSafetyStockCommand.self, ListStockCommand.self, ListStockMovesCommand.self, GetAvailabilityCommand.self])

  package init() {}
}

struct CreateWarehouseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-warehouse",
    abstract: Language.text("Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.", "新增仓库。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN.", "第一个仓库自动成为默认，订单从默认仓库出库。"),
      examples: Language.text("tonglu inventory create-warehouse --code N1 --name Hangzhou\ntonglu inventory create-warehouse --code N1 --name Hangzhou --dry-run", "tonglu inventory create-warehouse --code N1 --name 杭州仓\ntonglu inventory create-warehouse --code N1 --name 杭州仓 --dry-run")))
  static let path = "/tonglu.v1.InventoryService/CreateWarehouse"
  typealias Request = CreateWarehouseRequest
  typealias Reply = CreateWarehouseResponse

  @Option(name: .customLong("code"), help: ArgumentHelp(Language.text("Required. 1 to 32 letters (A to Z, either case), digits and - _ .; BAD_CODE otherwise, WAREHOUSE_CODE_TAKEN for one in use.", "必填。仓库代码，1 至 32 位：字母、数字和 - _ .。")))
  var code: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。仓库名称，1 至 100 字。")))
  var name: String?
  @Flag(name: .customLong("allow-negative"), inversion: .prefixedNo, help: Language.text("True: on hand and available may go below zero here.", "是否允许此仓库的库存低于零。"))
  var allowNegative: Bool?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: Language.text("True: it becomes the default in place of the present one. The first warehouse is the default in any case.", "设为默认，取代现在的默认。"))
  var isDefault: Bool?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let code { request.code = code }
    if let name { request.name = name }
    if let allowNegative { request.allowNegative = allowNegative }
    if let isDefault { request.isDefault = isDefault }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdateWarehouseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-warehouse",
    abstract: Language.text("Changes a warehouse's name or whether it may go below zero, or makes it the default. A request that changes nothing keeps the version.", "修改仓库，或设为默认。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default false for the default: make another warehouse the default instead).", "没有给出的内容不变。"),
      examples: Language.text("tonglu inventory update-warehouse HZ --name Hangzhou\ntonglu inventory update-warehouse HZ --name Hangzhou --version 3 --dry-run", "tonglu inventory update-warehouse HZ --name 杭州仓\ntonglu inventory update-warehouse HZ --name 杭州仓 --version 3 --dry-run")))
  static let path = "/tonglu.v1.InventoryService/UpdateWarehouse"
  typealias Request = UpdateWarehouseRequest
  typealias Reply = UpdateWarehouseResponse

  @Argument(help: OptionHelp.argument("warehouse-id", "warehouse"), completion: .things("Warehouse"))
  var warehouseIDArgument: ReferenceText?
  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The warehouse to change.", "必填。仓库的编号。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "仓库名称，1 至 100 字。")))
  var name: String?
  @Flag(name: .customLong("allow-negative"), inversion: .prefixedNo, help: Language.text("Whether on hand and available may go below zero here. Absent: it stays as it is.", "是否允许此仓库的库存低于零。"))
  var allowNegative: Bool?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: Language.text("True: it becomes the default in place of the present one. False for the default is refused with DEFAULT_WAREHOUSE. Absent: it stays as it is.", "设为默认，取代现在的默认。"))
  var isDefault: Bool?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try warehouseID.or(warehouseIDArgument, "warehouse-id") {
      request.warehouseID = try await given.id("Warehouse", "warehouse-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let allowNegative { request.allowNegative = allowNegative }
    if let isDefault { request.isDefault = isDefault }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListWarehousesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-warehouses",
    abstract: Language.text("Lists the warehouses by code.", "列出仓库。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu inventory list-warehouses\ntonglu inventory list-warehouses --all -o csv"))
  static let path = "/tonglu.v1.InventoryService/ListWarehouses"
  typealias Request = ListWarehousesRequest
  typealias Reply = ListWarehousesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct ReceiveStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive-stock",
    abstract: Language.text("Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may stand on several lines, and one that is no longer sold may be received.", "入库。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above 1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named), AMOUNT_OVERFLOW (more than 10^12 base units on hand).", "各行一起成功或一起不成功。"),
      examples: "tonglu inventory receive-stock HZ --lines TEA-LJ-250:10\ntonglu inventory receive-stock HZ --lines TEA-LJ-250:10 --dry-run"))
  static let path = "/tonglu.v1.InventoryService/ReceiveStock"
  typealias Request = ReceiveStockRequest
  typealias Reply = ReceiveStockResponse

  @Argument(help: OptionHelp.argument("warehouse-id", "warehouse"), completion: .things("Warehouse"))
  var warehouseIDArgument: ReferenceText?
  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The warehouse that received the goods.", "必填。入哪个仓库。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 1,000 lines; TOO_MANY_LINES otherwise. Its parts: product-id, quantity.", "必填。入库明细，1 至 1,000 行，可重复给出。"), valueName: "product-id:quantity"))
  var lines: [MessageText] = []
  @Option(name: .customLong("lines-file"), help: OptionHelp.linesFile, completion: .file())
  var linesFile: MessagesFile?
  @Option(name: .customLong("reference"), help: ArgumentHelp(Language.text("The number of the delivery note, say: at most 200 characters on one line; empty for none.", "送货单号之类，最多 200 字；可不填。")))
  var reference: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try warehouseID.or(warehouseIDArgument, "warehouse-id") {
      request.warehouseID = try await given.id("Warehouse", "warehouse-id", session)
    }
    if !lines.isEmpty || linesFile != nil { request.lines = [] }
    for text in lines { request.lines.append(try await text.message(ReceiveStockLine.self, session)) }
    if let linesFile {
      request.lines += try await linesFile.messages(ReceiveStockLine.self, session)
    }
    if let reference { request.reference = reference }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct AdjustStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjust-stock",
    abstract: Language.text("Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of kind COUNT). A count must give the version of the level that was counted, 0 for a product that was never stocked; for a difference the version is optional. A count that equals the level writes no move.", "库存调整：按差额（报损、盘盈盘亏），或按盘点数量。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product), STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW.", "按盘点数量要给库存的版本，从没入过库的为 0。"),
      examples: Language.text("tonglu inventory adjust-stock HZ --product TEA-LJ-250 --delta -3 --reason Damaged\ntonglu inventory adjust-stock HZ --product TEA-LJ-250 --counted 480 --reason Count --dry-run", "tonglu inventory adjust-stock HZ --product TEA-LJ-250 --delta -3 --reason 破损\ntonglu inventory adjust-stock HZ --product TEA-LJ-250 --counted 480 --reason 盘点 --dry-run")))
  static let path = "/tonglu.v1.InventoryService/AdjustStock"
  typealias Request = AdjustStockRequest
  typealias Reply = AdjustStockResponse

  @Argument(help: OptionHelp.argument("warehouse-id", "warehouse"), completion: .things("Warehouse"))
  var warehouseIDArgument: ReferenceText?
  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The warehouse.", "必填。仓库的编号。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The product; one that is no longer sold too.", "必填。商品的编号。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("The level's version: always compared for a count, for a difference unless it is 0. STALE_VERSION where it differs.", "库存的版本：盘点必填，从没入过库的为 0；差额可不填。")))
  var version: Int64?
  @Option(name: .customLong("delta"), parsing: .unconditional, help: ArgumentHelp(Language.text("The difference to add to on hand, in 1/1,000 of the base unit: not 0, at most 10^12 either way. Written as a decimal number: 12.5 stands for 12500.", "库存差额，可为负，不为 0；与盘点数量二选一。"), valueName: "12.50"))
  var deltaE3: DecimalE3?
  @Option(name: .customLong("counted"), parsing: .unconditional, help: ArgumentHelp(Language.text("The quantity that was counted, in 1/1,000 of the base unit: 0 to 10^12. Written as a decimal number: 12.5 stands for 12500.", "盘点得到的数量，0 或以上；与差额二选一。"), valueName: "12.50"))
  var countedE3: DecimalE3?
  @Option(name: .customLong("reason"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. Why: breakage, theft, count. 1 to 200 characters on one line.", "必填。原因：破损、丢失、盘点等，1 至 200 字。")))
  var reason: LongText?
  @Option(name: .customLong("reason-file"), help: OptionHelp.textFile, completion: .file())
  var reasonFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try warehouseID.or(warehouseIDArgument, "warehouse-id") {
      request.warehouseID = try await given.id("Warehouse", "warehouse-id", session)
    }
    if let productID {
      request.productID = try await productID.id("Product", "product-id", session)
    }
    if let version { request.version = version }
    if let deltaE3 { request.deltaE3 = deltaE3.value }
    if let countedE3 { request.countedE3 = countedE3.value }
    if let reason { request.reason = try reason.value("reason") }
    if let reasonFile { request.reason = try LongText.contents(reasonFile) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct SetSafetyStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-safety-stock",
    abstract: Language.text("Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations stay.", "设置安全库存。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse, product), STALE_VERSION.", ""),
      examples: "tonglu inventory set-safety-stock HZ --product TEA-LJ-250 --safety 20\ntonglu inventory set-safety-stock HZ --product TEA-LJ-250 --safety 0 --dry-run"))
  static let path = "/tonglu.v1.InventoryService/SetSafetyStock"
  typealias Request = SetSafetyStockRequest
  typealias Reply = SetSafetyStockResponse

  @Argument(help: OptionHelp.argument("warehouse-id", "warehouse"), completion: .things("Warehouse"))
  var warehouseIDArgument: ReferenceText?
  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The warehouse.", "必填。仓库的编号。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The product.", "必填。商品的编号。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("The level's version that the caller last read; 0 for a product that was never stocked here. STALE_VERSION where it differs.", "库存的版本，从没入过库的为 0；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("safety"), parsing: .unconditional, help: ArgumentHelp(Language.text("The quantity to keep back, in 1/1,000 of the base unit: 0 to 10^12; 0: none. Written as a decimal number: 12.5 stands for 12500.", "留着不卖的数量；0 表示没有。"), valueName: "12.50"))
  var safetyE3: DecimalE3?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try warehouseID.or(warehouseIDArgument, "warehouse-id") {
      request.warehouseID = try await given.id("Warehouse", "warehouse-id", session)
    }
    if let productID {
      request.productID = try await productID.id("Product", "product-id", session)
    }
    if let version { request.version = version }
    if let safetyE3 { request.safetyE3 = safetyE3.value }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListStockCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-stock",
    abstract: Language.text("Lists stock levels by warehouse and product. A product that was never stocked in a warehouse has no level there.", "查看库存。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu inventory list-stock\ntonglu inventory list-stock --all -o csv"))
  static let path = "/tonglu.v1.InventoryService/ListStock"
  typealias Request = ListStockRequest
  typealias Reply = ListStockResponse

  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only levels of this warehouse; 0: of every warehouse.", "只看这个仓库；0 表示不限。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: [.customLong("product-ids"), .customLong("product")], parsing: .unconditionalSingleValue, help: ArgumentHelp(Language.text("Only levels of these products, at most 200; TOO_MANY_IDS otherwise. Empty: of every product.", "商品的编号，可重复给出，最多 200 个。"), valueName: "product"), completion: .things("Product"))
  var productIDs: [ReferenceText] = []
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID {
      request.warehouseID = try await warehouseID.id("Warehouse", "warehouse-id", session)
    }
    if !productIDs.isEmpty {
      request.productIDs = try await ReferenceText.ids(productIDs, "Product", "product-ids", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct ListStockMovesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-stock-moves",
    abstract: Language.text("Lists the moves of stock, newest first.", "查看库存流水，新的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu inventory list-stock-moves\ntonglu inventory list-stock-moves --product TEA-LJ-250"))
  static let path = "/tonglu.v1.InventoryService/ListStockMoves"
  typealias Request = ListStockMovesRequest
  typealias Reply = ListStockMovesResponse

  @Option(name: [.customLong("warehouse-id"), .customLong("warehouse")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only moves in this warehouse; 0: in every warehouse.", "只看这个仓库；0 表示不限。"), valueName: "warehouse"), completion: .things("Warehouse"))
  var warehouseID: ReferenceText?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only moves of this product; 0: of every product.", "只看这个商品；0 表示不限。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID {
      request.warehouseID = try await warehouseID.id("Warehouse", "warehouse-id", session)
    }
    if let productID {
      request.productID = try await productID.id("Product", "product-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct GetAvailabilityCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-availability",
    abstract: Language.text("Returns for each product whether any quantity of it can be ordered from the default warehouse now.", "查看商品现在是否有货。"),
    discussion: OptionHelp.discussion(
      Language.text("Quantities are neither returned nor asked for. PlaceOrder reveals whether the quantity of an order is there, so the number of a dealer's orders that may fail or be cancelled is limited (OrderService.PlaceOrder).\n\nA product without an answer has a reason, and the others are answered; one that the caller does not see is answered as one that does not exist.\n\nRefusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a product: NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold).", "只答有无，不答数量。"),
      examples: "tonglu inventory get-availability --product TEA-LJ-250\ntonglu inventory get-availability --product TEA-LJ-250 -o json"))
  static let path = "/tonglu.v1.InventoryService/GetAvailability"
  typealias Request = GetAvailabilityRequest
  typealias Reply = GetAvailabilityResponse

  @Option(name: [.customLong("product-ids"), .customLong("product")], parsing: .unconditionalSingleValue, help: ArgumentHelp(Language.text("Required. 1 to 200 products; TOO_MANY_IDS otherwise.", "必填。商品的编号，可重复给出，最多 200 个。"), valueName: "product"), completion: .things("Product"))
  var productIDs: [ReferenceText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !productIDs.isEmpty {
      request.productIDs = try await ReferenceText.ids(productIDs, "Product", "product-ids", session)
    }
    return request
  }
}
