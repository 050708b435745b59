// Generated from tonglu/v1/catalog.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CCatalogMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// How a quantity in another unit is rounded that is no whole number of 1/1,000 base units.
public enum UnitRounding: MessageEnum {
  /// Not given: a new product gets UNIT_ROUNDING_REFUSE, an update keeps the rule.
  case unspecified
  /// The order line or quote is refused with INEXACT_QUANTITY.
  case refuse
  /// To the nearest 1/1,000 base unit, half up.
  case nearest
  /// To the next larger 1/1,000 base unit.
  case up
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .refuse
    case 2: self = .nearest
    case 3: self = .up
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .refuse: 1
    case .nearest: 2
    case .up: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [UnitRounding] = [.unspecified, .refuse, .nearest, .up]

  public var name: String {
    switch self {
    case .unspecified: "UNIT_ROUNDING_UNSPECIFIED"
    case .refuse: "UNIT_ROUNDING_REFUSE"
    case .nearest: "UNIT_ROUNDING_NEAREST"
    case .up: "UNIT_ROUNDING_UP"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A unit other than the base unit: one of it is numerator / denominator base units.
public struct ProductUnit: Message {
  /// 1 to 20 characters on one line: "box". Unique in the product without regard to case and width,
  /// and not the base unit's name.
  public var name: String = ""
  /// 1 to 1,000,000,000. A box of 12 pieces is 12 / 1.
  public var numerator: Int64 = 0
  /// 1 to 1,000,000,000.
  public var denominator: Int64 = 0

  public init() {}
}

/// A product of the catalogue.
public struct Product: Message {
  /// The product's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// The enterprise's own number: 1 to 64 characters on one line, unique without regard to case and
  /// width.
  public var sku: String = ""
  /// 1 to 200 characters on one line.
  public var name: String = ""
  /// At most 4,000 characters, several lines; empty for none.
  public var description: String = ""
  /// At most 100 characters on one line; empty for none.
  public var category: String = ""
  /// At most 100 characters on one line; empty for none.
  public var brand: String = ""
  /// At most 20, as they were given, sorted.
  public var barcodes: [String] = []
  /// The unit in which stock is counted: "piece". 1 to 20 characters; it never changes.
  public var baseUnit: String = ""
  /// At most 20 other units, by name.
  public var units: [ProductUnit] = []
  /// How a quantity is rounded that is not exact in the base unit; never unspecified.
  public var rounding: UnitRounding = .init(rawValue: 0)
  /// False: the product is no longer sold; orders are refused with PRODUCT_INACTIVE, and members do
  /// not see it.
  public var active: Bool = false
  /// True: members do not see the product.
  public var hidden: Bool = false
  /// The name in pinyin, by which it is found: "hong qi wu jin".
  public var pinyin: String = ""
  /// When the record was created.
  public var createTime: Instant?
  /// When the record last changed.
  public var updateTime: Instant?
  /// How long it keeps from its production, in days: 1 to 36,500; 0 where it keeps for ever or that
  /// is not known.
  public var shelfLifeDays: Int32 = 0

  public init() {}
}

/// The fields of a new product, which is active.
public struct ProductDraft: Message {
  /// The enterprise's own number: 1 to 64 characters on one line; BAD_SKU otherwise. Unique and
  /// looked up without regard to case and width: SKU_TAKEN.
  public var sku: String = ""
  /// 1 to 200 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// At most 4,000 characters, several lines; TOO_LONG otherwise; empty for none.
  public var description: String = ""
  /// At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it
  /// without regard to case and width.
  public var category: String = ""
  /// At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it
  /// without regard to case and width.
  public var brand: String = ""
  /// At most 20, each of 4 to 32 letters and digits, with blanks and hyphens in between;
  /// BAD_BARCODE otherwise, BARCODE_TAKEN for one of another product. Digits with a valid check
  /// digit are a GTIN: GTIN-8, -12, -13 and -14 that differ only in leading zeros are one barcode.
  /// Others are compared without regard to case, width, blanks and hyphens.
  public var barcodes: [String] = []
  /// The unit in which stock is counted: 1 to 20 characters on one line; BAD_UNIT otherwise; empty
  /// means "piece".
  public var baseUnit: String = ""
  /// At most 20 other units, each named once; BAD_UNIT otherwise.
  public var units: [ProductUnit] = []
  /// How a quantity is rounded that is not exact in the base unit; unspecified means
  /// UNIT_ROUNDING_REFUSE.
  public var rounding: UnitRounding = .init(rawValue: 0)
  /// True: members do not see the product.
  public var hidden: Bool = false
  /// How long it keeps from its production, in days: 0 to 36,500; BAD_SHELF_LIFE otherwise. 0: for
  /// ever, or not known.
  public var shelfLifeDays: Int32 = 0

  public init() {}
}

/// The request of CreateProduct.
public struct CreateProductRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The new product's fields.
  public var product: ProductDraft?

  public init() {}
}

/// The response of CreateProduct.
public struct CreateProductResponse: Message {
  /// The new product.
  public var product: Product?

  public init() {}
}

/// The request of BatchCreateProducts.
public struct BatchCreateProductsRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 500 products in the order of the source; TOO_MANY_ROWS otherwise.
  public var rows: [ProductDraft] = []

  public init() {}
}

/// The result of one row.
public struct BatchCreateProductsOutcome: Message {
  /// The new product; 0 for a refused row.
  public var productID: Int64 = 0
  /// The reason of the refusal, UPPER_SNAKE: SKU_TAKEN; empty for an accepted row.
  public var reason: String = ""
  /// The explanation of the refusal for people; empty for an accepted row.
  public var description: String = ""
  /// Every fault of the row, up to 20; reason and description are those of the first. Empty for an
  /// accepted row.
  public var violations: [RowViolation] = []

  public init() {}
}

/// The response of BatchCreateProducts.
public struct BatchCreateProductsResponse: Message {
  /// One for each row of the request, in its order.
  public var outcomes: [BatchCreateProductsOutcome] = []

  public init() {}
}

/// The request of GetProduct.
public struct GetProductRequest: Message {
  /// The product to read.
  public var productID: Int64 = 0

  public init() {}
}

/// The response of GetProduct.
public struct GetProductResponse: Message {
  /// The product.
  public var product: Product?

  public init() {}
}

/// The request of UpdateProduct. A field that is absent keeps its value.
public struct UpdateProductRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The product to change.
  public var productID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 64 characters on one line, unique. Absent: the SKU stays.
  public var sku: String?
  /// 1 to 200 characters on one line. Absent: the name stays.
  public var name: String?
  /// At most 4,000 characters, several lines; empty removes it. Absent: the description stays.
  public var description: String?
  /// At most 100 characters on one line; empty removes it. Absent: the category stays.
  public var category: String?
  /// At most 100 characters on one line; empty removes it. Absent: the brand stays.
  public var brand: String?
  /// The new barcodes in place of the former ones, at most 20. Empty: the barcodes stay; clear
  /// removes them.
  public var barcodes: [String] = []
  /// The new units in place of the former ones, at most 20. Empty: the units stay; clear removes
  /// them.
  public var units: [ProductUnit] = []
  /// The new rule of rounding. Unspecified: the rule stays.
  public var rounding: UnitRounding = .init(rawValue: 0)
  /// False: the product is no longer sold; true: it is sold again. Absent: it stays as it is.
  public var active: Bool?
  /// True: members do not see the product. Absent: it stays as it is.
  public var hidden: Bool?
  /// Names of fields to clear: barcodes, units, rounding (which becomes UNIT_ROUNDING_REFUSE).
  /// Another name, or a field that is given too, is refused with BAD_CLEAR.
  public var clear: [String] = []
  /// How long it keeps from its production, in days: 0 to 36,500; 0 removes it. Absent: it stays.
  public var shelfLifeDays: Int32?

  public init() {}
}

/// The response of UpdateProduct.
public struct UpdateProductResponse: Message {
  /// The product after the change.
  public var product: Product?

  public init() {}
}

/// The request of ListProducts. Both filters must hold where they are given.
public struct ListProductsRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// Only products of this category, without regard to case and width; empty: any.
  public var category: String = ""
  /// Only products of this brand, without regard to case and width; empty: any.
  public var brand: String = ""

  public init() {}
}

/// The response of ListProducts.
public struct ListProductsResponse: Message {
  /// The products of the page, by id.
  public var products: [Product] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of SearchProducts.
public struct SearchProductsRequest: PagedRequest {
  /// What was typed: 1 to 100 characters with a letter or digit; BAD_QUERY otherwise.
  public var query: String = ""
  /// The most products of the page: 0 means 20; at most 100, BAD_PAGE_SIZE otherwise.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, with the same query; empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of SearchProducts.
public struct SearchProductsResponse: Message {
  /// The products of the page, the best first, each once.
  public var products: [Product] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

extension ProductUnit: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ProductUnit" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__product_unit__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ProductUnit>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    numerator = unsafe c.pointee.numerator
    denominator = unsafe c.pointee.denominator
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ProductUnit> {
    let c = unsafe arena.allocate(Tonglu__V1__ProductUnit.self)
    unsafe tonglu__v1__product_unit__init(c)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.numerator = numerator
    unsafe c.pointee.denominator = denominator
    return unsafe c
  }
}

extension Product: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Product" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__product__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Product>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    sku = try unsafe decoding.string(c.pointee.sku, "sku")
    name = try unsafe decoding.string(c.pointee.name, "name")
    description = try unsafe decoding.string(c.pointee.description, "description")
    category = try unsafe decoding.string(c.pointee.category, "category")
    brand = try unsafe decoding.string(c.pointee.brand, "brand")
    barcodes = try unsafe decoding.list(c.pointee.barcodes, c.pointee.n_barcodes, "barcodes") { (item) throws(Status) in
      try unsafe decoding.string(item, "barcodes")
    }
    baseUnit = try unsafe decoding.string(c.pointee.base_unit, "base_unit")
    units = try unsafe decoding.list(c.pointee.units, c.pointee.n_units, "units") { (item) throws(Status) in
      try unsafe ProductUnit(item.unsafelyUnwrapped, decoding)
    }
    rounding = try decoding.known(UnitRounding(rawValue: Int32(bitPattern: unsafe c.pointee.rounding.rawValue)), "rounding")
    active = unsafe c.pointee.active != 0
    hidden = unsafe c.pointee.hidden != 0
    pinyin = try unsafe decoding.string(c.pointee.pinyin, "pinyin")
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    shelfLifeDays = unsafe c.pointee.shelf_life_days
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Product> {
    let c = unsafe arena.allocate(Tonglu__V1__Product.self)
    unsafe tonglu__v1__product__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.sku = unsafe arena.string(sku)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.description = unsafe arena.string(description)
    unsafe c.pointee.category = unsafe arena.string(category)
    unsafe c.pointee.brand = unsafe arena.string(brand)
    if !barcodes.isEmpty {
      unsafe c.pointee.n_barcodes = barcodes.count
      unsafe c.pointee.barcodes = arena.list(barcodes) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.base_unit = unsafe arena.string(baseUnit)
    if !units.isEmpty {
      unsafe c.pointee.n_units = units.count
      unsafe c.pointee.units = arena.list(units) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.rounding = .init(rawValue: UInt32(bitPattern: rounding.rawValue))
    unsafe c.pointee.active = active ? 1 : 0
    unsafe c.pointee.hidden = hidden ? 1 : 0
    unsafe c.pointee.pinyin = unsafe arena.string(pinyin)
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.shelf_life_days = shelfLifeDays
    return unsafe c
  }
}

extension ProductDraft: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ProductDraft" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__product_draft__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ProductDraft>, _ decoding: Decoding) throws(Status) {
    self.init()
    sku = try unsafe decoding.string(c.pointee.sku, "sku")
    name = try unsafe decoding.string(c.pointee.name, "name")
    description = try unsafe decoding.string(c.pointee.description, "description")
    category = try unsafe decoding.string(c.pointee.category, "category")
    brand = try unsafe decoding.string(c.pointee.brand, "brand")
    barcodes = try unsafe decoding.list(c.pointee.barcodes, c.pointee.n_barcodes, "barcodes") { (item) throws(Status) in
      try unsafe decoding.string(item, "barcodes")
    }
    baseUnit = try unsafe decoding.string(c.pointee.base_unit, "base_unit")
    units = try unsafe decoding.list(c.pointee.units, c.pointee.n_units, "units") { (item) throws(Status) in
      try unsafe ProductUnit(item.unsafelyUnwrapped, decoding)
    }
    rounding = try decoding.known(UnitRounding(rawValue: Int32(bitPattern: unsafe c.pointee.rounding.rawValue)), "rounding")
    hidden = unsafe c.pointee.hidden != 0
    shelfLifeDays = unsafe c.pointee.shelf_life_days
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ProductDraft> {
    let c = unsafe arena.allocate(Tonglu__V1__ProductDraft.self)
    unsafe tonglu__v1__product_draft__init(c)
    unsafe c.pointee.sku = unsafe arena.string(sku)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.description = unsafe arena.string(description)
    unsafe c.pointee.category = unsafe arena.string(category)
    unsafe c.pointee.brand = unsafe arena.string(brand)
    if !barcodes.isEmpty {
      unsafe c.pointee.n_barcodes = barcodes.count
      unsafe c.pointee.barcodes = arena.list(barcodes) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.base_unit = unsafe arena.string(baseUnit)
    if !units.isEmpty {
      unsafe c.pointee.n_units = units.count
      unsafe c.pointee.units = arena.list(units) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.rounding = .init(rawValue: UInt32(bitPattern: rounding.rawValue))
    unsafe c.pointee.hidden = hidden ? 1 : 0
    unsafe c.pointee.shelf_life_days = shelfLifeDays
    return unsafe c
  }
}

extension CreateProductRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateProductRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_product_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateProductRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe ProductDraft(value, decoding)
      }
    }
    if product == nil { try decoding.refuseMissing("product") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateProductRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateProductRequest.self)
    unsafe tonglu__v1__create_product_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension CreateProductResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateProductResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_product_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateProductResponse.self)
    unsafe tonglu__v1__create_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension BatchCreateProductsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateProductsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_products_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    rows = try unsafe decoding.list(c.pointee.rows, c.pointee.n_rows, "rows") { (item) throws(Status) in
      try unsafe ProductDraft(item.unsafelyUnwrapped, decoding)
    }
    if rows.isEmpty { try decoding.refuseMissing("rows") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateProductsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateProductsRequest.self)
    unsafe tonglu__v1__batch_create_products_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if !rows.isEmpty {
      unsafe c.pointee.n_rows = rows.count
      unsafe c.pointee.rows = arena.list(rows) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreateProductsOutcome: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateProductsOutcome" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_products_outcome__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsOutcome>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
    violations = try unsafe decoding.list(c.pointee.violations, c.pointee.n_violations, "violations") { (item) throws(Status) in
      try unsafe RowViolation(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateProductsOutcome> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateProductsOutcome.self)
    unsafe tonglu__v1__batch_create_products_outcome__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.description = unsafe arena.string(description)
    if !violations.isEmpty {
      unsafe c.pointee.n_violations = violations.count
      unsafe c.pointee.violations = arena.list(violations) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreateProductsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateProductsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_products_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    outcomes = try unsafe decoding.list(c.pointee.outcomes, c.pointee.n_outcomes, "outcomes") { (item) throws(Status) in
      try unsafe BatchCreateProductsOutcome(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateProductsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateProductsResponse.self)
    unsafe tonglu__v1__batch_create_products_response__init(c)
    if !outcomes.isEmpty {
      unsafe c.pointee.n_outcomes = outcomes.count
      unsafe c.pointee.outcomes = arena.list(outcomes) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension GetProductRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetProductRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_product_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetProductRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetProductRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetProductRequest.self)
    unsafe tonglu__v1__get_product_request__init(c)
    unsafe c.pointee.product_id = productID
    return unsafe c
  }
}

extension GetProductResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetProductResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_product_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetProductResponse.self)
    unsafe tonglu__v1__get_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateProductRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateProductRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_product_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateProductRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._sku_case.rawValue == 4 {
      sku = try unsafe decoding.string(c.pointee.sku, "sku")
    }
    if unsafe c.pointee._name_case.rawValue == 5 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._description_case.rawValue == 6 {
      description = try unsafe decoding.string(c.pointee.description, "description")
    }
    if unsafe c.pointee._category_case.rawValue == 7 {
      category = try unsafe decoding.string(c.pointee.category, "category")
    }
    if unsafe c.pointee._brand_case.rawValue == 8 {
      brand = try unsafe decoding.string(c.pointee.brand, "brand")
    }
    barcodes = try unsafe decoding.list(c.pointee.barcodes, c.pointee.n_barcodes, "barcodes") { (item) throws(Status) in
      try unsafe decoding.string(item, "barcodes")
    }
    units = try unsafe decoding.list(c.pointee.units, c.pointee.n_units, "units") { (item) throws(Status) in
      try unsafe ProductUnit(item.unsafelyUnwrapped, decoding)
    }
    rounding = try decoding.known(UnitRounding(rawValue: Int32(bitPattern: unsafe c.pointee.rounding.rawValue)), "rounding")
    if unsafe c.pointee._active_case.rawValue == 12 {
      active = unsafe c.pointee.active != 0
    }
    if unsafe c.pointee._hidden_case.rawValue == 13 {
      hidden = unsafe c.pointee.hidden != 0
    }
    clear = try unsafe decoding.list(c.pointee.clear, c.pointee.n_clear, "clear") { (item) throws(Status) in
      try unsafe decoding.string(item, "clear")
    }
    if unsafe c.pointee._shelf_life_days_case.rawValue == 15 {
      shelfLifeDays = unsafe c.pointee.shelf_life_days
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateProductRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateProductRequest.self)
    unsafe tonglu__v1__update_product_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.version = version
    if let value = sku {
      unsafe c.pointee._sku_case = .init(rawValue: 4)
      unsafe c.pointee.sku = unsafe arena.string(value)
    }
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 5)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = description {
      unsafe c.pointee._description_case = .init(rawValue: 6)
      unsafe c.pointee.description = unsafe arena.string(value)
    }
    if let value = category {
      unsafe c.pointee._category_case = .init(rawValue: 7)
      unsafe c.pointee.category = unsafe arena.string(value)
    }
    if let value = brand {
      unsafe c.pointee._brand_case = .init(rawValue: 8)
      unsafe c.pointee.brand = unsafe arena.string(value)
    }
    if !barcodes.isEmpty {
      unsafe c.pointee.n_barcodes = barcodes.count
      unsafe c.pointee.barcodes = arena.list(barcodes) { item in unsafe arena.string(item) }
    }
    if !units.isEmpty {
      unsafe c.pointee.n_units = units.count
      unsafe c.pointee.units = arena.list(units) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.rounding = .init(rawValue: UInt32(bitPattern: rounding.rawValue))
    if let value = active {
      unsafe c.pointee._active_case = .init(rawValue: 12)
      unsafe c.pointee.active = value ? 1 : 0
    }
    if let value = hidden {
      unsafe c.pointee._hidden_case = .init(rawValue: 13)
      unsafe c.pointee.hidden = value ? 1 : 0
    }
    if !clear.isEmpty {
      unsafe c.pointee.n_clear = clear.count
      unsafe c.pointee.clear = arena.list(clear) { item in unsafe arena.string(item) }
    }
    if let value = shelfLifeDays {
      unsafe c.pointee._shelf_life_days_case = .init(rawValue: 15)
      unsafe c.pointee.shelf_life_days = value
    }
    return unsafe c
  }
}

extension UpdateProductResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateProductResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_product_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateProductResponse.self)
    unsafe tonglu__v1__update_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListProductsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListProductsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_products_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    category = try unsafe decoding.string(c.pointee.category, "category")
    brand = try unsafe decoding.string(c.pointee.brand, "brand")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListProductsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListProductsRequest.self)
    unsafe tonglu__v1__list_products_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.category = unsafe arena.string(category)
    unsafe c.pointee.brand = unsafe arena.string(brand)
    return unsafe c
  }
}

extension ListProductsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListProductsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_products_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe Product(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListProductsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListProductsResponse.self)
    unsafe tonglu__v1__list_products_response__init(c)
    if !products.isEmpty {
      unsafe c.pointee.n_products = products.count
      unsafe c.pointee.products = arena.list(products) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension SearchProductsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SearchProductsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__search_products_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SearchProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    query = try unsafe decoding.string(c.pointee.query, "query")
    if decoding.isBlank(query) { try decoding.refuseMissing("query") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SearchProductsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SearchProductsRequest.self)
    unsafe tonglu__v1__search_products_request__init(c)
    unsafe c.pointee.query = unsafe arena.string(query)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension SearchProductsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SearchProductsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__search_products_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SearchProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe Product(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SearchProductsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SearchProductsResponse.self)
    unsafe tonglu__v1__search_products_response__init(c)
    if !products.isEmpty {
      unsafe c.pointee.n_products = products.count
      unsafe c.pointee.products = arena.list(products) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

