// Generated from tonglu/v1/inventory.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

/// Why on hand changed.
public enum StockMoveKind: MessageEnum {
  case unspecified
  /// Goods came in.
  case receive
  /// A difference was booked.
  case adjust
  /// A count found another quantity than the books.
  case count
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .receive
    case 2: self = .adjust
    case 3: self = .count
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .receive: 1
    case .adjust: 2
    case .count: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [StockMoveKind] = [.unspecified, .receive, .adjust, .count]

  public var name: String {
    switch self {
    case .unspecified: "STOCK_MOVE_KIND_UNSPECIFIED"
    case .receive: "STOCK_MOVE_KIND_RECEIVE"
    case .adjust: "STOCK_MOVE_KIND_ADJUST"
    case .count: "STOCK_MOVE_KIND_COUNT"
    case .unrecognized(let value): String(value)
    }
  }
}

/// What a dealer learns of a level.
public enum Availability: MessageEnum {
  case unspecified
  case inStock
  case outOfStock
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .inStock
    case 2: self = .outOfStock
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .inStock: 1
    case .outOfStock: 2
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [Availability] = [.unspecified, .inStock, .outOfStock]

  public var name: String {
    switch self {
    case .unspecified: "AVAILABILITY_UNSPECIFIED"
    case .inStock: "AVAILABILITY_IN_STOCK"
    case .outOfStock: "AVAILABILITY_OUT_OF_STOCK"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A place that holds stock.
public struct Warehouse: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  /// Unique in the enterprise.
  public var code: String = ""
  public var name: String = ""
  /// Whether on hand and available may go below zero here.
  public var allowNegative: Bool = false
  /// Whether orders that name no warehouse take from it.
  public var isDefault: Bool = false
  public var createTime: Instant?

  public init() {}
}

public struct CreateWarehouseRequest: Message {
  public var requestID: String = ""
  public var code: String = ""
  public var name: String = ""
  public var allowNegative: Bool = false
  /// Takes the default from the warehouse that has it.
  public var isDefault: Bool = false

  public init() {}
}

public struct CreateWarehouseResponse: Message {
  public var warehouse: Warehouse?

  public init() {}
}

public struct UpdateWarehouseRequest: Message {
  public var requestID: String = ""
  public var warehouseID: Int64 = 0
  public var version: Int64 = 0
  public var name: String?
  public var allowNegative: Bool?
  public var isDefault: Bool?

  public init() {}
}

public struct UpdateWarehouseResponse: Message {
  public var warehouse: Warehouse?

  public init() {}
}

public struct ListWarehousesRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListWarehousesResponse: Message {
  public var warehouses: [Warehouse] = []
  public var nextPageToken: String = ""

  public init() {}
}

/// What lies of one product in one warehouse.
public struct StockLevel: Message {
  /// 0 for a product that was never stocked here.
  public var id: Int64 = 0
  /// Rises with every move and change of safety, not with reservations.
  public var version: Int64 = 0
  public var warehouseID: Int64 = 0
  public var productID: Int64 = 0
  public var onHandE3: Int64 = 0
  /// Promised to orders.
  public var reservedE3: Int64 = 0
  /// Kept back from sale.
  public var safetyE3: Int64 = 0
  /// on_hand_e3 − reserved_e3 − safety_e3.
  public var availableE3: Int64 = 0

  public init() {}
}

public struct ReceiveStockLine: Message {
  public var productID: Int64 = 0
  /// In 1/1,000 of the base unit.
  public var quantityE3: Int64 = 0

  public init() {}
}

public struct ReceiveStockRequest: Message {
  public var requestID: String = ""
  public var warehouseID: Int64 = 0
  public var lines: [ReceiveStockLine] = []
  /// The delivery note, say; at most 200 characters on one line.
  public var reference: String = ""

  public init() {}
}

public struct ReceiveStockResponse: Message {
  /// The levels after, one per product of the request, by product.
  public var levels: [StockLevel] = []

  public init() {}
}

public struct AdjustStockRequest: Message {
  public var requestID: String = ""
  public var warehouseID: Int64 = 0
  public var productID: Int64 = 0
  /// The level's version: checked always for a count, for a difference when not 0.
  public var version: Int64 = 0
  /// By how much the books were wrong.
  public var deltaE3: Int64?
  /// What was counted.
  public var countedE3: Int64?
  /// Why: breakage, theft, count. At most 200 characters, not blank.
  public var reason: String = ""

  public init() {}
}

public struct AdjustStockResponse: Message {
  public var level: StockLevel?

  public init() {}
}

public struct SetSafetyStockRequest: Message {
  public var requestID: String = ""
  public var warehouseID: Int64 = 0
  public var productID: Int64 = 0
  /// The level's version; 0 for a product that was never stocked here.
  public var version: Int64 = 0
  public var safetyE3: Int64 = 0

  public init() {}
}

public struct SetSafetyStockResponse: Message {
  public var level: StockLevel?

  public init() {}
}

public struct ListStockRequest: PagedRequest {
  /// 0: every warehouse.
  public var warehouseID: Int64 = 0
  /// Empty: every product.
  public var productIDs: [Int64] = []
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListStockResponse: Message {
  public var levels: [StockLevel] = []
  public var nextPageToken: String = ""

  public init() {}
}

/// One entry of the ledger that on hand is the sum of.
public struct StockMove: Message {
  public var id: Int64 = 0
  public var warehouseID: Int64 = 0
  public var productID: Int64 = 0
  public var kind: StockMoveKind = .init(rawValue: 0)
  /// Above zero in, below zero out.
  public var quantityE3: Int64 = 0
  /// The delivery note, or the reason of an adjustment.
  public var reference: String = ""
  /// Who booked it.
  public var staffID: Int64 = 0
  public var createTime: Instant?
  /// The product's SKU when the move was booked.
  public var sku: String = ""
  /// The product's name when the move was booked.
  public var productName: String = ""

  public init() {}
}

public struct ListStockMovesRequest: PagedRequest {
  /// 0: every warehouse.
  public var warehouseID: Int64 = 0
  /// 0: every product.
  public var productID: Int64 = 0
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListStockMovesResponse: Message {
  public var moves: [StockMove] = []
  public var nextPageToken: String = ""

  public init() {}
}

/// Whether a product can be ordered, or why that is not known.
public struct ProductAvailability: Message {
  public var productID: Int64 = 0
  /// Unspecified where `reason` is given.
  public var availability: Availability = .init(rawValue: 0)
  /// Empty for an answer: NOT_FOUND.
  public var reason: String = ""
  /// Why there is no answer, for people.
  public var description: String = ""

  public init() {}
}

public struct GetAvailabilityRequest: Message {
  public var productIDs: [Int64] = []

  public init() {}
}

public struct GetAvailabilityResponse: Message {
  /// One for each id of the request, in its order.
  public var products: [ProductAvailability] = []

  public init() {}
}

extension Warehouse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Warehouse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__warehouse__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__Warehouse>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    code = try unsafe decoding.string(c.pointee.code, "code")
    name = try unsafe decoding.string(c.pointee.name, "name")
    allowNegative = unsafe c.pointee.allow_negative != 0
    isDefault = unsafe c.pointee.is_default != 0
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Warehouse> {
    let c = unsafe arena.allocate(Tonglu__V1__Warehouse.self)
    unsafe tonglu__v1__warehouse__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.allow_negative = allowNegative ? 1 : 0
    unsafe c.pointee.is_default = isDefault ? 1 : 0
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension CreateWarehouseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateWarehouseRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_warehouse_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateWarehouseRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    code = try unsafe decoding.string(c.pointee.code, "code")
    if decoding.isBlank(code) { try decoding.refuseMissing("code") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    allowNegative = unsafe c.pointee.allow_negative != 0
    isDefault = unsafe c.pointee.is_default != 0
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateWarehouseRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateWarehouseRequest.self)
    unsafe tonglu__v1__create_warehouse_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.allow_negative = allowNegative ? 1 : 0
    unsafe c.pointee.is_default = isDefault ? 1 : 0
    return unsafe c
  }
}

extension CreateWarehouseResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateWarehouseResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_warehouse_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateWarehouseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.warehouse {
      warehouse = try decoding.inside("warehouse") { () throws(Status) in
        try unsafe Warehouse(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateWarehouseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateWarehouseResponse.self)
    unsafe tonglu__v1__create_warehouse_response__init(c)
    if let value = warehouse { unsafe c.pointee.warehouse = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateWarehouseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateWarehouseRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_warehouse_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateWarehouseRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    warehouseID = unsafe c.pointee.warehouse_id
    if warehouseID == 0 { try decoding.refuseMissing("warehouse_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._allow_negative_case.rawValue == 5 {
      allowNegative = unsafe c.pointee.allow_negative != 0
    }
    if unsafe c.pointee._is_default_case.rawValue == 6 {
      isDefault = unsafe c.pointee.is_default != 0
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateWarehouseRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateWarehouseRequest.self)
    unsafe tonglu__v1__update_warehouse_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = allowNegative {
      unsafe c.pointee._allow_negative_case = .init(rawValue: 5)
      unsafe c.pointee.allow_negative = value ? 1 : 0
    }
    if let value = isDefault {
      unsafe c.pointee._is_default_case = .init(rawValue: 6)
      unsafe c.pointee.is_default = value ? 1 : 0
    }
    return unsafe c
  }
}

extension UpdateWarehouseResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateWarehouseResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_warehouse_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateWarehouseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.warehouse {
      warehouse = try decoding.inside("warehouse") { () throws(Status) in
        try unsafe Warehouse(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateWarehouseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateWarehouseResponse.self)
    unsafe tonglu__v1__update_warehouse_response__init(c)
    if let value = warehouse { unsafe c.pointee.warehouse = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListWarehousesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListWarehousesRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_warehouses_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListWarehousesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListWarehousesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListWarehousesRequest.self)
    unsafe tonglu__v1__list_warehouses_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListWarehousesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListWarehousesResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_warehouses_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListWarehousesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouses = try unsafe decoding.list(c.pointee.warehouses, c.pointee.n_warehouses, "warehouses") { (item) throws(Status) in
      try unsafe Warehouse(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListWarehousesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListWarehousesResponse.self)
    unsafe tonglu__v1__list_warehouses_response__init(c)
    if !warehouses.isEmpty {
      unsafe c.pointee.n_warehouses = warehouses.count
      unsafe c.pointee.warehouses = arena.list(warehouses) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension StockLevel: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.StockLevel" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__stock_level__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__StockLevel>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    warehouseID = unsafe c.pointee.warehouse_id
    productID = unsafe c.pointee.product_id
    onHandE3 = unsafe c.pointee.on_hand_e3
    reservedE3 = unsafe c.pointee.reserved_e3
    safetyE3 = unsafe c.pointee.safety_e3
    availableE3 = unsafe c.pointee.available_e3
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__StockLevel> {
    let c = unsafe arena.allocate(Tonglu__V1__StockLevel.self)
    unsafe tonglu__v1__stock_level__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.on_hand_e3 = onHandE3
    unsafe c.pointee.reserved_e3 = reservedE3
    unsafe c.pointee.safety_e3 = safetyE3
    unsafe c.pointee.available_e3 = availableE3
    return unsafe c
  }
}

extension ReceiveStockLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ReceiveStockLine" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__receive_stock_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ReceiveStockLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    quantityE3 = unsafe c.pointee.quantity_e3
    if quantityE3 == 0 { try decoding.refuseMissing("quantity_e3") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ReceiveStockLine> {
    let c = unsafe arena.allocate(Tonglu__V1__ReceiveStockLine.self)
    unsafe tonglu__v1__receive_stock_line__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.quantity_e3 = quantityE3
    return unsafe c
  }
}

extension ReceiveStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ReceiveStockRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__receive_stock_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ReceiveStockRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    warehouseID = unsafe c.pointee.warehouse_id
    if warehouseID == 0 { try decoding.refuseMissing("warehouse_id") }
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe ReceiveStockLine(item.unsafelyUnwrapped, decoding)
    }
    if lines.isEmpty { try decoding.refuseMissing("lines") }
    reference = try unsafe decoding.string(c.pointee.reference, "reference")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ReceiveStockRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ReceiveStockRequest.self)
    unsafe tonglu__v1__receive_stock_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.warehouse_id = warehouseID
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.reference = unsafe arena.string(reference)
    return unsafe c
  }
}

extension ReceiveStockResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ReceiveStockResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__receive_stock_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ReceiveStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    levels = try unsafe decoding.list(c.pointee.levels, c.pointee.n_levels, "levels") { (item) throws(Status) in
      try unsafe StockLevel(item.unsafelyUnwrapped, decoding)
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ReceiveStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ReceiveStockResponse.self)
    unsafe tonglu__v1__receive_stock_response__init(c)
    if !levels.isEmpty {
      unsafe c.pointee.n_levels = levels.count
      unsafe c.pointee.levels = arena.list(levels) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension AdjustStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.AdjustStockRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__adjust_stock_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__AdjustStockRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    warehouseID = unsafe c.pointee.warehouse_id
    if warehouseID == 0 { try decoding.refuseMissing("warehouse_id") }
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    version = unsafe c.pointee.version
    if unsafe c.pointee._delta_e3_case.rawValue == 5 {
      deltaE3 = unsafe c.pointee.delta_e3
    }
    if unsafe c.pointee._counted_e3_case.rawValue == 6 {
      countedE3 = unsafe c.pointee.counted_e3
    }
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    if decoding.isBlank(reason) { try decoding.refuseMissing("reason") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AdjustStockRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__AdjustStockRequest.self)
    unsafe tonglu__v1__adjust_stock_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.version = version
    if let value = deltaE3 {
      unsafe c.pointee._delta_e3_case = .init(rawValue: 5)
      unsafe c.pointee.delta_e3 = value
    }
    if let value = countedE3 {
      unsafe c.pointee._counted_e3_case = .init(rawValue: 6)
      unsafe c.pointee.counted_e3 = value
    }
    unsafe c.pointee.reason = unsafe arena.string(reason)
    return unsafe c
  }
}

extension AdjustStockResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.AdjustStockResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__adjust_stock_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__AdjustStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.level {
      level = try decoding.inside("level") { () throws(Status) in
        try unsafe StockLevel(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AdjustStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__AdjustStockResponse.self)
    unsafe tonglu__v1__adjust_stock_response__init(c)
    if let value = level { unsafe c.pointee.level = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension SetSafetyStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetSafetyStockRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_safety_stock_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__SetSafetyStockRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    warehouseID = unsafe c.pointee.warehouse_id
    if warehouseID == 0 { try decoding.refuseMissing("warehouse_id") }
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    version = unsafe c.pointee.version
    safetyE3 = unsafe c.pointee.safety_e3
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetSafetyStockRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SetSafetyStockRequest.self)
    unsafe tonglu__v1__set_safety_stock_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.version = version
    unsafe c.pointee.safety_e3 = safetyE3
    return unsafe c
  }
}

extension SetSafetyStockResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetSafetyStockResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_safety_stock_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__SetSafetyStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.level {
      level = try decoding.inside("level") { () throws(Status) in
        try unsafe StockLevel(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetSafetyStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetSafetyStockResponse.self)
    unsafe tonglu__v1__set_safety_stock_response__init(c)
    if let value = level { unsafe c.pointee.level = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStockRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_stock_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStockRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouseID = unsafe c.pointee.warehouse_id
    productIDs = try unsafe decoding.list(c.pointee.product_ids, c.pointee.n_product_ids, "product_ids") { (item) throws(Status) in
      item
    }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStockRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStockRequest.self)
    unsafe tonglu__v1__list_stock_request__init(c)
    unsafe c.pointee.warehouse_id = warehouseID
    if !productIDs.isEmpty {
      unsafe c.pointee.n_product_ids = productIDs.count
      unsafe c.pointee.product_ids = arena.list(productIDs) { item in item }
    }
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListStockResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStockResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_stock_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    levels = try unsafe decoding.list(c.pointee.levels, c.pointee.n_levels, "levels") { (item) throws(Status) in
      try unsafe StockLevel(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStockResponse.self)
    unsafe tonglu__v1__list_stock_response__init(c)
    if !levels.isEmpty {
      unsafe c.pointee.n_levels = levels.count
      unsafe c.pointee.levels = arena.list(levels) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension StockMove: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.StockMove" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__stock_move__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__StockMove>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    warehouseID = unsafe c.pointee.warehouse_id
    productID = unsafe c.pointee.product_id
    kind = try decoding.known(StockMoveKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    quantityE3 = unsafe c.pointee.quantity_e3
    reference = try unsafe decoding.string(c.pointee.reference, "reference")
    staffID = unsafe c.pointee.staff_id
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    sku = try unsafe decoding.string(c.pointee.sku, "sku")
    productName = try unsafe decoding.string(c.pointee.product_name, "product_name")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__StockMove> {
    let c = unsafe arena.allocate(Tonglu__V1__StockMove.self)
    unsafe tonglu__v1__stock_move__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.quantity_e3 = quantityE3
    unsafe c.pointee.reference = unsafe arena.string(reference)
    unsafe c.pointee.staff_id = staffID
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.sku = unsafe arena.string(sku)
    unsafe c.pointee.product_name = unsafe arena.string(productName)
    return unsafe c
  }
}

extension ListStockMovesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStockMovesRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_stock_moves_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStockMovesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouseID = unsafe c.pointee.warehouse_id
    productID = unsafe c.pointee.product_id
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStockMovesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStockMovesRequest.self)
    unsafe tonglu__v1__list_stock_moves_request__init(c)
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListStockMovesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStockMovesResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_stock_moves_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStockMovesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    moves = try unsafe decoding.list(c.pointee.moves, c.pointee.n_moves, "moves") { (item) throws(Status) in
      try unsafe StockMove(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStockMovesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStockMovesResponse.self)
    unsafe tonglu__v1__list_stock_moves_response__init(c)
    if !moves.isEmpty {
      unsafe c.pointee.n_moves = moves.count
      unsafe c.pointee.moves = arena.list(moves) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension ProductAvailability: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ProductAvailability" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__product_availability__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ProductAvailability>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    availability = try decoding.known(Availability(rawValue: Int32(bitPattern: unsafe c.pointee.availability.rawValue)), "availability")
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ProductAvailability> {
    let c = unsafe arena.allocate(Tonglu__V1__ProductAvailability.self)
    unsafe tonglu__v1__product_availability__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.availability = .init(rawValue: UInt32(bitPattern: availability.rawValue))
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.description = unsafe arena.string(description)
    return unsafe c
  }
}

extension GetAvailabilityRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetAvailabilityRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_availability_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetAvailabilityRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    productIDs = try unsafe decoding.list(c.pointee.product_ids, c.pointee.n_product_ids, "product_ids") { (item) throws(Status) in
      item
    }
    if productIDs.isEmpty { try decoding.refuseMissing("product_ids") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetAvailabilityRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetAvailabilityRequest.self)
    unsafe tonglu__v1__get_availability_request__init(c)
    if !productIDs.isEmpty {
      unsafe c.pointee.n_product_ids = productIDs.count
      unsafe c.pointee.product_ids = arena.list(productIDs) { item in item }
    }
    return unsafe c
  }
}

extension GetAvailabilityResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetAvailabilityResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_availability_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetAvailabilityResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe ProductAvailability(item.unsafelyUnwrapped, decoding)
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetAvailabilityResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetAvailabilityResponse.self)
    unsafe tonglu__v1__get_availability_response__init(c)
    if !products.isEmpty {
      unsafe c.pointee.n_products = products.count
      unsafe c.pointee.products = arena.list(products) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

