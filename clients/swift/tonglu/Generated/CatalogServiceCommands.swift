// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct CatalogServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "The catalogue.",
    discussion: "Members see products that are active and not hidden; another is NOT_FOUND to them, in the words for one that does not exist. Staff see all.",
    subcommands: [CreateProductCommand.self, BatchCreateProductsCommand.self, GetProductCommand.self, UpdateProductCommand.self, ListProductsCommand.self, SearchProductsCommand.self])
}

struct CreateProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-product",
    abstract: "Creates a product.",
    discussion: "Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (base unit or units: named twice, ratio not above zero), TOO_LONG and BAD_TEXT (description, category, brand).")
  static let path = "/tonglu.v1.CatalogService/CreateProduct"
  typealias Request = CreateProductRequest
  typealias Reply = CreateProductResponse

  @Option(name: .customLong("sku"), help: ArgumentHelp("1 to 64 characters on one line; unique and looked up whatever the case and width."))
  var sku: String?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 200 characters."))
  var name: String?
  @Option(name: .customLong("description"), help: ArgumentHelp("At most 4,000 characters on several lines."))
  var description: String?
  @Option(name: .customLong("category"), help: ArgumentHelp("At most 100 characters on one line, empty for none. Filters find it whatever the case and width."))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp("As category."))
  var brand: String?
  @Option(name: .customLong("barcodes"), parsing: .singleValue, help: ArgumentHelp("At most 20, of 4 to 32 letters and digits, blanks and - among them; shown as given. Digits with a right check digit are a GTIN: GTIN-8, GTIN-12, GTIN-13 and GTIN-14 that differ in leading zeros are one barcode. Others are unique and found whatever their case, width, blanks and hyphens."))
  var barcodes: [String] = []
  @Option(name: .customLong("base-unit"), help: ArgumentHelp("\"piece\" when empty."))
  var baseUnit: String?
  @Option(name: .customLong("units"), parsing: .singleValue, help: ArgumentHelp("", valueName: "name=…,numerator=…,denominator=…"))
  var units: [MessageText] = []
  @Option(name: .customLong("rounding"), help: ArgumentHelp("Refused when absent."))
  var rounding: EnumText<UnitRounding>?
  @Flag(name: .customLong("hidden"), inversion: .prefixedNo, help: "")
  var hidden: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let sku { request.product.orEmpty.sku = sku }
    if let name { request.product.orEmpty.name = name }
    if let description { request.product.orEmpty.description = description }
    if let category { request.product.orEmpty.category = category }
    if let brand { request.product.orEmpty.brand = brand }
    if !barcodes.isEmpty { request.product.orEmpty.barcodes = barcodes }
    if let baseUnit { request.product.orEmpty.baseUnit = baseUnit }
    if !units.isEmpty { request.product.orEmpty.units = [] }
    for text in units { request.product.orEmpty.units.append(try await text.message(ProductUnit.self, session)) }
    if let rounding { request.product.orEmpty.rounding = rounding.value }
    if let hidden { request.product.orEmpty.hidden = hidden }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct BatchCreateProductsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-create-products",
    abstract: "Creates up to 500 products; each is accepted or refused by itself.",
    discussion: "A long batch is carried out in steps: rows are seen as they are created, the outcomes come in one response at the end. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreateProduct.")
  static let path = "/tonglu.v1.CatalogService/BatchCreateProducts"
  typealias Request = BatchCreateProductsRequest
  typealias Reply = BatchCreateProductsResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp("", valueName: "sku=…,name=…,description=…,…"))
  var rows: [MessageText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !rows.isEmpty { request.rows = [] }
    for text in rows { request.rows.append(try await text.message(ProductDraft.self, session)) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-product",
    abstract: "Reads a product.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.CatalogService/GetProduct"
  typealias Request = GetProductRequest
  typealias Reply = GetProductResponse

  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let productID { request.productID = productID }
    return request
  }
}

struct UpdateProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-product",
    abstract: "Changes what is given of a product. Barcodes and units, where given, replace the former ones; the base unit stays. A text is cleared by being given empty, what is named in clear by that.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.")
  static let path = "/tonglu.v1.CatalogService/UpdateProduct"
  typealias Request = UpdateProductRequest
  typealias Reply = UpdateProductResponse

  @Option(name: .customLong("product-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var productID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("sku"), help: ArgumentHelp(""))
  var sku: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("description"), help: ArgumentHelp(""))
  var description: String?
  @Option(name: .customLong("category"), help: ArgumentHelp(""))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp(""))
  var brand: String?
  @Option(name: .customLong("barcodes"), parsing: .singleValue, help: ArgumentHelp("Empty keeps the former ones; clear removes them."))
  var barcodes: [String] = []
  @Option(name: .customLong("units"), parsing: .singleValue, help: ArgumentHelp("Empty keeps the former ones; clear removes them.", valueName: "name=…,numerator=…,denominator=…"))
  var units: [MessageText] = []
  @Option(name: .customLong("rounding"), help: ArgumentHelp(""))
  var rounding: EnumText<UnitRounding>?
  @Flag(name: .customLong("active"), inversion: .prefixedNo, help: "")
  var active: Bool?
  @Flag(name: .customLong("hidden"), inversion: .prefixedNo, help: "")
  var hidden: Bool?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Fields to clear: barcodes, units, rounding (which is UNIT_ROUNDING_REFUSE then). One that is given too, or another name, is refused."))
  var clear: [String] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let productID { request.productID = productID }
    if let version { request.version = version }
    if let sku { request.sku = sku }
    if let name { request.name = name }
    if let description { request.description = description }
    if let category { request.category = category }
    if let brand { request.brand = brand }
    if !barcodes.isEmpty { request.barcodes = barcodes }
    if !units.isEmpty { request.units = [] }
    for text in units { request.units.append(try await text.message(ProductUnit.self, session)) }
    if let rounding { request.rounding = rounding.value }
    if let active { request.active = active }
    if let hidden { request.hidden = hidden }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListProductsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-products",
    abstract: "Lists the products that the caller sees, in the order of their creation: a SKU may change between two pages, an id never does.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CatalogService/ListProducts"
  typealias Request = ListProductsRequest
  typealias Reply = ListProductsResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @Option(name: .customLong("category"), help: ArgumentHelp(""))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp(""))
  var brand: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let category { request.category = category }
    if let brand { request.brand = brand }
    return request
  }
}

struct SearchProductsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-products",
    abstract: "Finds products by what people type, the best first.",
    discussion: "Texts are compared by their letters and digits: whatever the width and the case, traditional characters as simplified ones, ×, * and x alike. A query falls into words at blanks and punctuation, where Chinese is followed by digits or letters (矿泉水24瓶 is 矿泉水 and 24瓶), and where a word with letters is followed by Chinese (M8螺丝). A product is found when each word of the query, or the whole query written together, begins at one of these places:\n\n- in its SKU, name, brand or category: at a word, at any Chinese character or kana, and wherever   digits, letters and Chinese meet; - in the pinyin of name, brand or category, spelled or by initials: at any syllable, in all common   readings (up to 16 spellings; beyond, one character at a time has another reading), of the first 50   syllables; - anywhere in its SKU, for a word of 3 characters or more.\n\nOf a text the first 300 letters and digits are read. Order: the product with this barcode (the forms of a GTIN are one), the one with exactly this SKU; those whose SKU begins with the query, by SKU; those whose name does, by name; the rest by name; equal ones by id. Texts are ordered as they are compared, by the code points of their letters and digits.\n\nRefusals: BAD_PAGE_SIZE (more than 100), BAD_PAGE_TOKEN (of another query too), BAD_QUERY (no letter or digit, more than 100 characters).")
  static let path = "/tonglu.v1.CatalogService/SearchProducts"
  typealias Request = SearchProductsRequest
  typealias Reply = SearchProductsResponse

  @Option(name: .customLong("query"), help: ArgumentHelp("1 to 100 characters with a letter or digit among them."))
  var query: String?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("Products per page: 20 when 0, at most 100."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the same query; empty for the first page."))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let query { request.query = query }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}
