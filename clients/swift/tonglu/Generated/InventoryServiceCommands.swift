// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct InventoryServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Stock by warehouse and product, in 1/1,000 of the product's base unit.",
    discussion: "available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever appended; reserved is the sum of the live reservations. Nothing goes below zero unless the warehouse allows it. Levels and moves are for staff; a dealer learns yes or no (GetAvailability).",
    subcommands: [CreateWarehouseCommand.self, UpdateWarehouseCommand.self, ListWarehousesCommand.self, ReceiveStockCommand.self, AdjustStockCommand.self, SetSafetyStockCommand.self, ListStockCommand.self, ListStockMovesCommand.self, GetAvailabilityCommand.self])
}

struct CreateWarehouseCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-warehouse",
    abstract: "Adds a warehouse. The first one of the enterprise is its default: orders take from it.",
    discussion: "Refusals: BAD_CODE (longer than 32 bytes, or other than letters, digits, - _ .), TOO_LONG (the name), WAREHOUSE_CODE_TAKEN (another warehouse has the code).")
  static let path = "/tonglu.v1.InventoryService/CreateWarehouse"
  typealias Request = CreateWarehouseRequest
  typealias Reply = CreateWarehouseResponse

  @Option(name: .customLong("code"), help: ArgumentHelp(""))
  var code: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Flag(name: .customLong("allow-negative"), inversion: .prefixedNo, help: "")
  var allowNegative: Bool?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: "Takes the default from the warehouse that has it.")
  var isDefault: Bool?
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
    abstract: "Changes a warehouse's name, whether it may go below zero, or makes it the default.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (it holds less than nothing, or less than is reserved, so it cannot be forbidden now), DEFAULT_WAREHOUSE (the default stays the default until another one is made it).")
  static let path = "/tonglu.v1.InventoryService/UpdateWarehouse"
  typealias Request = UpdateWarehouseRequest
  typealias Reply = UpdateWarehouseResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var warehouseID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Flag(name: .customLong("allow-negative"), inversion: .prefixedNo, help: "")
  var allowNegative: Bool?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: "")
  var isDefault: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let allowNegative { request.allowNegative = allowNegative }
    if let isDefault { request.isDefault = isDefault }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListWarehousesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-warehouses",
    abstract: "Lists the warehouses by code.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.InventoryService/ListWarehouses"
  typealias Request = ListWarehousesRequest
  typealias Reply = ListWarehousesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
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
    abstract: "Takes goods in: a move of kind RECEIVE per line, all or nothing. A product may stand on several lines, and one that is no longer sold may be received, counted and corrected: goods come back, and what lies there is what lies there.",
    discussion: "Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above 1,000,000,000 base units; all such lines are named, up to 20), TOO_LONG and BAD_TEXT (the reference), NOT_FOUND (warehouse; products: all such lines are named, up to 20), AMOUNT_OVERFLOW (more on hand than 10^12 base units).")
  static let path = "/tonglu.v1.InventoryService/ReceiveStock"
  typealias Request = ReceiveStockRequest
  typealias Reply = ReceiveStockResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var warehouseID: Int64?
  @Option(name: .customLong("lines"), parsing: .singleValue, help: ArgumentHelp("", valueName: "product-id=…,quantity=…"))
  var lines: [MessageText] = []
  @Option(name: .customLong("reference"), help: ArgumentHelp("The delivery note, say; at most 200 characters on one line."))
  var reference: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if !lines.isEmpty { request.lines = [] }
    for text in lines { request.lines.append(try await text.message(ReceiveStockLine.self, session)) }
    if let reference { request.reference = reference }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct AdjustStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjust-stock",
    abstract: "Corrects one level by a difference or to a counted quantity: a move of kind ADJUST or COUNT. A count names the version of the level that was counted against (0: never stocked); a difference may name none. A count that finds what is booked writes no move.",
    discussion: "Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product), STALE_VERSION, NEGATIVE_STOCK (below zero, or below what orders have reserved), AMOUNT_OVERFLOW.")
  static let path = "/tonglu.v1.InventoryService/AdjustStock"
  typealias Request = AdjustStockRequest
  typealias Reply = AdjustStockResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var warehouseID: Int64?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The level's version: checked always for a count, for a difference when not 0."))
  var version: Int64?
  @Option(name: .customLong("delta"), parsing: .unconditional, help: ArgumentHelp("By how much the books were wrong.", valueName: "12.50"))
  var deltaE3: DecimalE3?
  @Option(name: .customLong("counted"), parsing: .unconditional, help: ArgumentHelp("What was counted.", valueName: "12.50"))
  var countedE3: DecimalE3?
  @Option(name: .customLong("reason"), help: ArgumentHelp("Why: breakage, theft, count. At most 200 characters, not blank."))
  var reason: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if let productID { request.productID = productID }
    if let version { request.version = version }
    if let deltaE3 { request.deltaE3 = deltaE3.value }
    if let countedE3 { request.countedE3 = countedE3.value }
    if let reason { request.reason = reason }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct SetSafetyStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-safety-stock",
    abstract: "Sets how much of a product is kept back from sale in a warehouse. Reservations that stand already stay.",
    discussion: "Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse, product), STALE_VERSION.")
  static let path = "/tonglu.v1.InventoryService/SetSafetyStock"
  typealias Request = SetSafetyStockRequest
  typealias Reply = SetSafetyStockResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var warehouseID: Int64?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The level's version; 0 for a product that was never stocked here."))
  var version: Int64?
  @Option(name: .customLong("safety"), parsing: .unconditional, help: ArgumentHelp("", valueName: "12.50"))
  var safetyE3: DecimalE3?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if let productID { request.productID = productID }
    if let version { request.version = version }
    if let safetyE3 { request.safetyE3 = safetyE3.value }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListStockCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-stock",
    abstract: "Lists stock levels by warehouse and product; a product never stocked has none.",
    discussion: "Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.InventoryService/ListStock"
  typealias Request = ListStockRequest
  typealias Reply = ListStockResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp("0: every warehouse."))
  var warehouseID: Int64?
  @Option(name: .customLong("product-ids"), parsing: .unconditionalSingleValue, help: ArgumentHelp("Empty: every product."))
  var productIDs: [Int64] = []
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if !productIDs.isEmpty { request.productIDs = productIDs }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct ListStockMovesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-stock-moves",
    abstract: "Lists the moves, newest first.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.InventoryService/ListStockMoves"
  typealias Request = ListStockMovesRequest
  typealias Reply = ListStockMovesResponse

  @Option(name: .customLong("warehouse-id"), parsing: .unconditional, help: ArgumentHelp("0: every warehouse."))
  var warehouseID: Int64?
  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp("0: every product."))
  var productID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let warehouseID { request.warehouseID = warehouseID }
    if let productID { request.productID = productID }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct GetAvailabilityCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-availability",
    abstract: "Says yes or no for each product: can anything of it be ordered from the default warehouse now? No quantity is told here and none can be asked for. An order tells whether there is as much as it wants, so a dealer that places orders learns something of a level; how many of its orders may fail or be cancelled is limited (OrderService.PlaceOrder), and finding a level out takes days.",
    discussion: "A product that has no answer says why, and the others are answered; one that the caller does not see is answered as one that does not exist.\n\nRefusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a product: NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold, whatever lies there).")
  static let path = "/tonglu.v1.InventoryService/GetAvailability"
  typealias Request = GetAvailabilityRequest
  typealias Reply = GetAvailabilityResponse

  @Option(name: .customLong("product-ids"), parsing: .unconditionalSingleValue, help: ArgumentHelp(""))
  var productIDs: [Int64] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !productIDs.isEmpty { request.productIDs = productIDs }
    return request
  }
}
