// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCatalogMessages
import TongluCommandLine
import TongluCore
import TongluMessages

package struct CatalogServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: Language.text("The catalogue of products.", "商品目录。"),
    discussion: Language.text("Members see products that are active and not hidden; any other product is NOT_FOUND to them, with the same text as one that does not exist. Staff see all.", "成员只看得到在售、没有隐藏的商品；员工看得到全部。"),
    subcommands: [CreateProductCommand.self, BatchCreateProductsCommand.self, GetProductCommand.self, UpdateProductCommand.self, ListProductsCommand.self, SearchProductsCommand.self])

  package init() {}
}

struct CreateProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-product",
    abstract: Language.text("Creates a product.", "新增商品。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (the base unit or a unit: a bad name, a name given twice, a ratio not above zero, more than 20 units), TOO_LONG and BAD_TEXT (description, category, brand).", ""),
      examples: Language.text("tonglu catalog create-product --sku NAIL-50 --name \"Nails 50 mm\" --base-unit box\ntonglu catalog create-product --sku NAIL-50 --name \"Nails 50 mm\" --units name=carton,numerator=20,denominator=1 --dry-run", "tonglu catalog create-product --sku NAIL-50 --name 圆钉50毫米 --base-unit 盒\ntonglu catalog create-product --sku NAIL-50 --name 圆钉50毫米 --base-unit 盒 --units name=箱,numerator=20,denominator=1 --dry-run")))
  static let path = "/tonglu.v1.CatalogService/CreateProduct"
  typealias Request = CreateProductRequest
  typealias Reply = CreateProductResponse

  @Option(name: .customLong("sku"), help: ArgumentHelp(Language.text("The enterprise's own number: 1 to 64 characters on one line; BAD_SKU otherwise. Unique and looked up without regard to case and width: SKU_TAKEN.", "货号，1 至 64 字，不可重复。")))
  var sku: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 200 characters on one line; BAD_NAME otherwise.", "商品名称，1 至 200 字。")))
  var name: String?
  @Option(name: .customLong("description"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 4,000 characters, several lines; TOO_LONG otherwise; empty for none.", "说明，最多 4,000 字，可多行。")))
  var description: LongText?
  @Option(name: .customLong("description-file"), help: OptionHelp.textFile, completion: .file())
  var descriptionFile: String?
  @Option(name: .customLong("category"), help: ArgumentHelp(Language.text("At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it without regard to case and width.", "品类，最多 100 字。")))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp(Language.text("At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it without regard to case and width.", "品牌，最多 100 字。")))
  var brand: String?
  @Option(name: .customLong("barcodes"), parsing: .singleValue, help: ArgumentHelp(Language.text("At most 20, each of 4 to 32 letters and digits, with blanks and hyphens in between; BAD_BARCODE otherwise, BARCODE_TAKEN for one of another product. Digits with a valid check digit are a GTIN: GTIN-8, -12, -13 and -14 that differ only in leading zeros are one barcode. Others are compared without regard to case, width, blanks and hyphens.", "条码，最多 20 个。")))
  var barcodes: [String] = []
  @Option(name: .customLong("base-unit"), help: ArgumentHelp(Language.text("The unit in which stock is counted: 1 to 20 characters on one line; BAD_UNIT otherwise; empty means \"piece\".", "计库存的单位，1 至 20 字，以后不能改；不给则为 piece。")))
  var baseUnit: String?
  @Option(name: .customLong("units"), parsing: .singleValue, help: ArgumentHelp(Language.text("At most 20 other units, each named once; BAD_UNIT otherwise. Its parts: name, numerator, denominator.", "其他单位，最多 20 个，可重复给出。"), valueName: "name=…,numerator=…,denominator=…"))
  var units: [MessageText] = []
  @Option(name: .customLong("units-file"), help: OptionHelp.linesFile, completion: .file())
  var unitsFile: MessagesFile?
  @Option(name: .customLong("rounding"), help: ArgumentHelp(Language.text("How a quantity is rounded that is not exact in the base unit; unspecified means UNIT_ROUNDING_REFUSE.", "换算成基本单位除不尽时：refuse 拒绝、nearest 四舍五入、up 进一。")))
  var rounding: EnumText<UnitRounding>?
  @Flag(name: .customLong("hidden"), inversion: .prefixedNo, help: Language.text("True: members do not see the product.", "隐藏的商品成员看不到。"))
  var hidden: Bool?
  @Option(name: .customLong("shelf-life-days"), parsing: .unconditional, help: ArgumentHelp(Language.text("How long it keeps from its production, in days: 0 to 36,500; BAD_SHELF_LIFE otherwise. 0: for ever, or not known.", "保质期，0 至 36,500 天；0 表示不限或不知道。")))
  var shelfLifeDays: Int32?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let sku { request.product.orEmpty.sku = sku }
    if let name { request.product.orEmpty.name = name }
    if let description { request.product.orEmpty.description = try description.value("description") }
    if let descriptionFile { request.product.orEmpty.description = try LongText.contents(descriptionFile) }
    if let category { request.product.orEmpty.category = category }
    if let brand { request.product.orEmpty.brand = brand }
    if !barcodes.isEmpty { request.product.orEmpty.barcodes = barcodes }
    if let baseUnit { request.product.orEmpty.baseUnit = baseUnit }
    if !units.isEmpty || unitsFile != nil { request.product.orEmpty.units = [] }
    for text in units { request.product.orEmpty.units.append(try await text.message(ProductUnit.self, session)) }
    if let unitsFile {
      request.product.orEmpty.units += try await unitsFile.messages(ProductUnit.self, session)
    }
    if let rounding { request.product.orEmpty.rounding = rounding.value }
    if let hidden { request.product.orEmpty.hidden = hidden }
    if let shelfLifeDays { request.product.orEmpty.shelfLifeDays = shelfLifeDays }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct BatchCreateProductsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-create-products",
    abstract: Language.text("Creates up to 500 products. Each row is accepted or refused by itself: a refused row blocks no other.", "批量新增商品，最多 500 个。"),
    discussion: OptionHelp.discussion(
      Language.text("A long batch runs in several transactions. Products are visible as soon as their transaction has committed; the outcomes come in one response at the end. A retry while the batch runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreateProduct.", "每行单独处理：被拒绝的行不影响其他行。"),
      examples: "tonglu catalog batch-create-products --rows-file products.csv --yes\ntonglu catalog batch-create-products --rows-file products.csv --dry-run"))
  static let path = "/tonglu.v1.CatalogService/BatchCreateProducts"
  static let changesMany: ChangesMany? = ChangesMany("Product", rows: "rows")
  typealias Request = BatchCreateProductsRequest
  typealias Reply = BatchCreateProductsResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 500 products in the order of the source; TOO_MANY_ROWS otherwise. Its parts: sku, name, description, category, brand, barcodes, base-unit, units, rounding, hidden, shelf-life-days.", "必填。要导入的行，1 至 500 行，可重复给出。"), valueName: "sku=…,name=…,description=…,…"))
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
    for text in rows { request.rows.append(try await text.message(ProductDraft.self, session)) }
    if let rowsFile {
      request.rows += try await rowsFile.messages(ProductDraft.self, session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-product",
    abstract: Language.text("Reads a product.", "查看商品。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: "tonglu catalog get-product TEA-LJ-250\ntonglu catalog get-product TEA-LJ-250 -o json"))
  static let path = "/tonglu.v1.CatalogService/GetProduct"
  typealias Request = GetProductRequest
  typealias Reply = GetProductResponse

  @Argument(help: OptionHelp.argument("product-id", "product"), completion: .things("Product"))
  var productIDArgument: ReferenceText?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The product to read.", "必填。商品的编号。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try productID.or(productIDArgument, "product-id") {
      request.productID = try await given.id("Product", "product-id", session)
    }
    return request
  }
}

struct UpdateProductCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-product",
    abstract: Language.text("Changes the given fields of a product. Barcodes and units, where given, replace the former ones; the base unit cannot be changed. A text is cleared by giving it empty, the fields named in clear by naming them. A request that changes nothing keeps the version.", "修改商品。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.", "没有给出的内容不变；条码和单位给出就整体替换。基本单位不能改。"),
      examples: Language.text("tonglu catalog update-product TEA-LJ-250 --name \"Longjing tea 250 g\"\ntonglu catalog update-product TEA-LJ-250 --name \"Longjing tea 250 g\" --version 3 --dry-run", "tonglu catalog update-product TEA-LJ-250 --name 西湖龙井茶250克\ntonglu catalog update-product TEA-LJ-250 --name 西湖龙井茶250克 --version 3 --dry-run")))
  static let path = "/tonglu.v1.CatalogService/UpdateProduct"
  typealias Request = UpdateProductRequest
  typealias Reply = UpdateProductResponse

  @Argument(help: OptionHelp.argument("product-id", "product"), completion: .things("Product"))
  var productIDArgument: ReferenceText?
  @Option(name: [.customLong("product-id"), .customLong("product")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The product to change.", "必填。商品的编号。"), valueName: "product"), completion: .things("Product"))
  var productID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("sku"), help: ArgumentHelp(Language.text("1 to 64 characters on one line, unique. Absent: the SKU stays.", "货号，1 至 64 字，不可重复。")))
  var sku: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 200 characters on one line. Absent: the name stays.", "商品名称，1 至 200 字。")))
  var name: String?
  @Option(name: .customLong("description"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 4,000 characters, several lines; empty removes it. Absent: the description stays.", "说明，最多 4,000 字，可多行。")))
  var description: LongText?
  @Option(name: .customLong("description-file"), help: OptionHelp.textFile, completion: .file())
  var descriptionFile: String?
  @Option(name: .customLong("category"), help: ArgumentHelp(Language.text("At most 100 characters on one line; empty removes it. Absent: the category stays.", "品类，最多 100 字。")))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp(Language.text("At most 100 characters on one line; empty removes it. Absent: the brand stays.", "品牌，最多 100 字。")))
  var brand: String?
  @Option(name: .customLong("barcodes"), parsing: .singleValue, help: ArgumentHelp(Language.text("The new barcodes in place of the former ones, at most 20. Empty: the barcodes stay; clear removes them.", "条码，最多 20 个。")))
  var barcodes: [String] = []
  @Option(name: .customLong("units"), parsing: .singleValue, help: ArgumentHelp(Language.text("The new units in place of the former ones, at most 20. Empty: the units stay; clear removes them. Its parts: name, numerator, denominator.", "其他单位，最多 20 个，可重复给出。"), valueName: "name=…,numerator=…,denominator=…"))
  var units: [MessageText] = []
  @Option(name: .customLong("units-file"), help: OptionHelp.linesFile, completion: .file())
  var unitsFile: MessagesFile?
  @Option(name: .customLong("rounding"), help: ArgumentHelp(Language.text("The new rule of rounding. Unspecified: the rule stays.", "换算成基本单位除不尽时：refuse 拒绝、nearest 四舍五入、up 进一。")))
  var rounding: EnumText<UnitRounding>?
  @Flag(name: .customLong("active"), inversion: .prefixedNo, help: Language.text("False: the product is no longer sold; true: it is sold again. Absent: it stays as it is.", "是否在售；停售的商品不能下单，成员看不到。"))
  var active: Bool?
  @Flag(name: .customLong("hidden"), inversion: .prefixedNo, help: Language.text("True: members do not see the product. Absent: it stays as it is.", "隐藏的商品成员看不到。"))
  var hidden: Bool?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp(Language.text("Names of fields to clear: barcodes, units, rounding (which becomes UNIT_ROUNDING_REFUSE). Another name, or a field that is given too, is refused with BAD_CLEAR.", "要清除的字段：barcodes、units、rounding。")))
  var clear: [String] = []
  @Option(name: .customLong("shelf-life-days"), parsing: .unconditional, help: ArgumentHelp(Language.text("How long it keeps from its production, in days: 0 to 36,500; 0 removes it. Absent: it stays.", "保质期，0 至 36,500 天；0 表示不限或不知道。")))
  var shelfLifeDays: Int32?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try productID.or(productIDArgument, "product-id") {
      request.productID = try await given.id("Product", "product-id", session)
    }
    if let version { request.version = version }
    if let sku { request.sku = sku }
    if let name { request.name = name }
    if let description { request.description = try description.value("description") }
    if let descriptionFile { request.description = try LongText.contents(descriptionFile) }
    if let category { request.category = category }
    if let brand { request.brand = brand }
    if !barcodes.isEmpty { request.barcodes = barcodes }
    if !units.isEmpty || unitsFile != nil { request.units = [] }
    for text in units { request.units.append(try await text.message(ProductUnit.self, session)) }
    if let unitsFile {
      request.units += try await unitsFile.messages(ProductUnit.self, session)
    }
    if let rounding { request.rounding = rounding.value }
    if let active { request.active = active }
    if let hidden { request.hidden = hidden }
    if !clear.isEmpty { request.clear = clear }
    if let shelfLifeDays { request.shelfLifeDays = shelfLifeDays }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetProductRequest()
    read.productID = request.productID
    let reply: GetProductResponse = try await session.call("/tonglu.v1.CatalogService/GetProduct", read)
    return try Transcoder.json(reply)
  }
}

struct ListProductsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-products",
    abstract: Language.text("Lists the products that the caller sees, in the order of their ids, which never change.", "列出商品。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: Language.text("tonglu catalog list-products\ntonglu catalog list-products --brand Lakeside", "tonglu catalog list-products\ntonglu catalog list-products --brand 湖滨")))
  static let path = "/tonglu.v1.CatalogService/ListProducts"
  typealias Request = ListProductsRequest
  typealias Reply = ListProductsResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: .customLong("category"), help: ArgumentHelp(Language.text("Only products of this category, without regard to case and width; empty: any.", "只列这个品类的商品。")))
  var category: String?
  @Option(name: .customLong("brand"), help: ArgumentHelp(Language.text("Only products of this brand, without regard to case and width; empty: any.", "只列这个品牌的商品。")))
  var brand: String?
  @OptionGroup var pages: PageFlags
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

struct SearchProductsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-products",
    abstract: Language.text("Finds products by what people type, the best first.", "搜索商品：名称、货号、条码、拼音或首字母。"),
    discussion: OptionHelp.discussion(
      Language.text("Texts are compared by their letters and digits: whatever the width and the case, traditional characters as simplified ones, ×, * and x alike. A query falls into words at blanks and punctuation, where Chinese is followed by digits or letters (矿泉水24瓶 is 矿泉水 and 24瓶), and where a word with letters is followed by Chinese (M8螺丝). A product is found when each word of the query, or the whole query written together, begins at one of these places:\n\n- in its SKU, name, brand or category: at a word, at any Chinese character or kana, and wherever   digits, letters and Chinese meet; - in the pinyin of name, brand or category, spelled or by initials: at any syllable, in all common   readings (up to 16 spellings; beyond, one character at a time has another reading), of the first 50   syllables; - anywhere in its SKU, for a word of 3 characters or more.\n\nOf a text the first 300 letters and digits are read. Order: the product with this barcode (the forms of a GTIN are one), the one with exactly this SKU; those whose SKU begins with the query, by SKU; those whose name does, by name; the rest by name; equal ones by id. Texts are ordered as they are compared, by the code points of their letters and digits.\n\nRefusals: BAD_PAGE_SIZE (more than 100), BAD_PAGE_TOKEN (of another query too), BAD_QUERY (no letter or digit, more than 100 characters).", "最符合的排在最前。不分大小写、全角半角、繁体简体。"),
      examples: "tonglu catalog search-products --query ljc\ntonglu catalog search-products --query ljc --all -o csv"))
  static let path = "/tonglu.v1.CatalogService/SearchProducts"
  typealias Request = SearchProductsRequest
  typealias Reply = SearchProductsResponse

  @Option(name: .customLong("query"), help: ArgumentHelp(Language.text("Required. What was typed: 1 to 100 characters with a letter or digit; BAD_QUERY otherwise.", "必填。查什么：商品名、货号、条码、拼音或首字母，1 至 100 字。")))
  var query: String?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most products of the page: 0 means 20; at most 100, BAD_PAGE_SIZE otherwise.", "每页最多多少条；0 表示 20，最大 100。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, with the same query; empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let query { request.query = query }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}
