// Generated from tonglu/v1/catalog.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

/// How a quantity in another unit that is no whole number of 1/1,000 base units is rounded.
public enum UnitRounding: MessageEnum {
  case unspecified
  /// It is refused.
  case refuse
  /// To the nearest, half up.
  case nearest
  /// To the next larger.
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
  /// "box".
  public var name: String = ""
  /// 12 pieces a box: 12 / 1.
  public var numerator: Int64 = 0
  public var denominator: Int64 = 0

  public init() {}
}

/// What is sold.
public struct Product: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  public var sku: String = ""
  public var name: String = ""
  public var description: String = ""
  public var category: String = ""
  public var brand: String = ""
  public var barcodes: [String] = []
  /// "piece".
  public var baseUnit: String = ""
  public var units: [ProductUnit] = []
  public var rounding: UnitRounding = .init(rawValue: 0)
  /// No longer sold when false.
  public var active: Bool = false
  /// Not shown to dealers.
  public var hidden: Bool = false
  /// "hong qi wu jin".
  public var pinyin: String = ""
  public var createTime: Instant?
  public var updateTime: Instant?

  public init() {}
}

/// What a new product is given.
public struct ProductDraft: Message {
  /// 1 to 64 characters on one line; unique and looked up whatever the case and width.
  public var sku: String = ""
  /// 1 to 200 characters.
  public var name: String = ""
  /// At most 4,000 characters on several lines.
  public var description: String = ""
  /// At most 100 characters on one line, empty for none. Filters find it whatever the case and width.
  public var category: String = ""
  /// As category.
  public var brand: String = ""
  /// At most 20, of 4 to 32 letters and digits, blanks and - among them; shown as given. Digits with a
  /// right check digit are a GTIN: GTIN-8, GTIN-12, GTIN-13 and GTIN-14 that differ in leading zeros
  /// are one barcode. Others are unique and found whatever their case, width, blanks and hyphens.
  public var barcodes: [String] = []
  /// "piece" when empty.
  public var baseUnit: String = ""
  public var units: [ProductUnit] = []
  /// Refused when absent.
  public var rounding: UnitRounding = .init(rawValue: 0)
  public var hidden: Bool = false

  public init() {}
}

public struct CreateProductRequest: Message {
  public var requestID: String = ""
  public var product: ProductDraft?

  public init() {}
}

public struct CreateProductResponse: Message {
  public var product: Product?

  public init() {}
}

public struct BatchCreateProductsRequest: Message {
  public var requestID: String = ""
  public var rows: [ProductDraft] = []

  public init() {}
}

/// What became of a row.
public struct BatchCreateProductsOutcome: Message {
  /// The new product; 0 for a refused row.
  public var productID: Int64 = 0
  /// Empty for an accepted row: SKU_TAKEN.
  public var reason: String = ""
  /// For people.
  public var description: String = ""
  /// All that is wrong with the row, up to 20; the first is what reason and description tell. Empty for
  /// an accepted row.
  public var violations: [RowViolation] = []

  public init() {}
}

public struct BatchCreateProductsResponse: Message {
  /// One for each row, in its order.
  public var outcomes: [BatchCreateProductsOutcome] = []

  public init() {}
}

public struct GetProductRequest: Message {
  public var productID: Int64 = 0

  public init() {}
}

public struct GetProductResponse: Message {
  public var product: Product?

  public init() {}
}

/// What is absent stays.
public struct UpdateProductRequest: Message {
  public var requestID: String = ""
  public var productID: Int64 = 0
  public var version: Int64 = 0
  public var sku: String?
  public var name: String?
  public var description: String?
  public var category: String?
  public var brand: String?
  /// Empty keeps the former ones; clear removes them.
  public var barcodes: [String] = []
  /// Empty keeps the former ones; clear removes them.
  public var units: [ProductUnit] = []
  public var rounding: UnitRounding = .init(rawValue: 0)
  public var active: Bool?
  public var hidden: Bool?
  /// Fields to clear: barcodes, units, rounding (which is UNIT_ROUNDING_REFUSE then). One that is given
  /// too, or another name, is refused.
  public var clear: [String] = []

  public init() {}
}

public struct UpdateProductResponse: Message {
  public var product: Product?

  public init() {}
}

public struct ListProductsRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""
  public var category: String = ""
  public var brand: String = ""

  public init() {}
}

public struct ListProductsResponse: Message {
  public var products: [Product] = []
  public var nextPageToken: String = ""

  public init() {}
}

/// What to find.
public struct SearchProductsRequest: PagedRequest {
  /// 1 to 100 characters with a letter or digit among them.
  public var query: String = ""
  /// Products per page: 20 when 0, at most 100.
  public var pageSize: Int32 = 0
  /// The next_page_token of the same query; empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// What was found, the best first.
public struct SearchProductsResponse: Message {
  /// Without repeats.
  public var products: [Product] = []
  /// Asks for the next page; empty after the last.
  public var nextPageToken: String = ""

  public init() {}
}

extension ProductUnit: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ProductUnit" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ProductUnit>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    numerator = unsafe c.pointee.numerator
    denominator = unsafe c.pointee.denominator
  }

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
  }

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
    return unsafe c
  }
}

extension ProductDraft: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ProductDraft" }

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
  }

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
    return unsafe c
  }
}

extension CreateProductRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateProductRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__CreateProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateProductResponse.self)
    unsafe tonglu__v1__create_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension BatchCreateProductsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateProductsRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    rows = try unsafe decoding.list(c.pointee.rows, c.pointee.n_rows, "rows") { (item) throws(Status) in
      try unsafe ProductDraft(item.unsafelyUnwrapped, decoding)
    }
    if rows.isEmpty { try decoding.refuseMissing("rows") }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsOutcome>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
    violations = try unsafe decoding.list(c.pointee.violations, c.pointee.n_violations, "violations") { (item) throws(Status) in
      try unsafe RowViolation(item.unsafelyUnwrapped, decoding)
    }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    outcomes = try unsafe decoding.list(c.pointee.outcomes, c.pointee.n_outcomes, "outcomes") { (item) throws(Status) in
      try unsafe BatchCreateProductsOutcome(item.unsafelyUnwrapped, decoding)
    }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetProductRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetProductRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetProductRequest.self)
    unsafe tonglu__v1__get_product_request__init(c)
    unsafe c.pointee.product_id = productID
    return unsafe c
  }
}

extension GetProductResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetProductResponse" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetProductResponse.self)
    unsafe tonglu__v1__get_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateProductRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateProductRequest" }

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
  }

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
    return unsafe c
  }
}

extension UpdateProductResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateProductResponse" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateProductResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.product {
      product = try decoding.inside("product") { () throws(Status) in
        try unsafe Product(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateProductResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateProductResponse.self)
    unsafe tonglu__v1__update_product_response__init(c)
    if let value = product { unsafe c.pointee.product = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListProductsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListProductsRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    category = try unsafe decoding.string(c.pointee.category, "category")
    brand = try unsafe decoding.string(c.pointee.brand, "brand")
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe Product(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__SearchProductsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    query = try unsafe decoding.string(c.pointee.query, "query")
    if decoding.isBlank(query) { try decoding.refuseMissing("query") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__SearchProductsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe Product(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

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

