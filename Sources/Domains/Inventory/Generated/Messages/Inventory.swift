// Generated from tonglu/v1/inventory.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CInventoryMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// Why the quantity on hand changed.
public enum StockMoveKind: MessageEnum {
  /// Not used.
  case unspecified
  /// Goods were received: ReceiveStock.
  case receive
  /// A difference was booked: AdjustStock with delta_e3.
  case adjust
  /// A count differed from the level: AdjustStock with counted_e3.
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

/// Whether any quantity of a product can be ordered.
public enum Availability: MessageEnum {
  /// No answer: the product has a reason.
  case unspecified
  /// Some quantity is available, or the warehouse may go below zero.
  case inStock
  /// Nothing is available.
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

/// A warehouse that holds stock.
public struct Warehouse: Message {
  /// The warehouse's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// 1 to 32 letters (A to Z, either case), digits and - _ .; unique in the enterprise without
  /// regard to case.
  public var code: String = ""
  /// 1 to 100 characters on one line.
  public var name: String = ""
  /// True: on hand and available may go below zero here.
  public var allowNegative: Bool = false
  /// True: orders that name no warehouse take from this one. Exactly one warehouse is the default.
  public var isDefault: Bool = false
  /// When the warehouse was created.
  public var createTime: Instant?

  public init() {}
}

/// The request of CreateWarehouse.
public struct CreateWarehouseRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 32 letters (A to Z, either case), digits and - _ .; BAD_CODE otherwise,
  /// WAREHOUSE_CODE_TAKEN for one in use.
  public var code: String = ""
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// True: on hand and available may go below zero here.
  public var allowNegative: Bool = false
  /// True: it becomes the default in place of the present one. The first warehouse is the default
  /// in any case.
  public var isDefault: Bool = false

  public init() {}
}

/// The response of CreateWarehouse.
public struct CreateWarehouseResponse: Message {
  /// The new warehouse.
  public var warehouse: Warehouse?

  public init() {}
}

/// The request of UpdateWarehouse. A field that is absent keeps its value.
public struct UpdateWarehouseRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The warehouse to change.
  public var warehouseID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// Whether on hand and available may go below zero here. Absent: it stays as it is.
  public var allowNegative: Bool?
  /// True: it becomes the default in place of the present one. False for the default is refused
  /// with DEFAULT_WAREHOUSE. Absent: it stays as it is.
  public var isDefault: Bool?

  public init() {}
}

/// The response of UpdateWarehouse.
public struct UpdateWarehouseResponse: Message {
  /// The warehouse after the change.
  public var warehouse: Warehouse?

  public init() {}
}

/// The request of ListWarehouses.
public struct ListWarehousesRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListWarehouses.
public struct ListWarehousesResponse: Message {
  /// The warehouses of the page, by code.
  public var warehouses: [Warehouse] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The stock of one product in one warehouse, in 1/1,000 of the product's base unit.
public struct StockLevel: Message {
  /// The level's identifier; 0 for a product that was never stocked here.
  public var id: Int64 = 0
  /// Higher by 1 after each receipt, correction and change of safety, not after a reservation; 0
  /// for a product that was never stocked here.
  public var version: Int64 = 0
  /// The warehouse.
  public var warehouseID: Int64 = 0
  /// The product.
  public var productID: Int64 = 0
  /// The sum of the moves, at most 10^15 (10^12 base units); below 0 only where the warehouse
  /// allows it.
  public var onHandE3: Int64 = 0
  /// Reserved for orders, 0 or more.
  public var reservedE3: Int64 = 0
  /// Kept back from sale, 0 or more.
  public var safetyE3: Int64 = 0
  /// on_hand_e3 − reserved_e3 − safety_e3; may be below 0.
  public var availableE3: Int64 = 0

  public init() {}
}

/// A product and the quantity that was received.
public struct ReceiveStockLine: Message {
  /// The product; one that is no longer sold too.
  public var productID: Int64 = 0
  /// In 1/1,000 of the base unit: above 0, at most 10^12. BAD_QUANTITY otherwise.
  public var quantityE3: Int64 = 0

  public init() {}
}

/// The request of ReceiveStock.
public struct ReceiveStockRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The warehouse that received the goods.
  public var warehouseID: Int64 = 0
  /// 1 to 1,000 lines; TOO_MANY_LINES otherwise.
  public var lines: [ReceiveStockLine] = []
  /// The number of the delivery note, say: at most 200 characters on one line; empty for none.
  public var reference: String = ""

  public init() {}
}

/// The response of ReceiveStock.
public struct ReceiveStockResponse: Message {
  /// The levels after the receipt, one for each product of the request, by product.
  public var levels: [StockLevel] = []

  public init() {}
}

/// The request of AdjustStock, with either delta_e3 or counted_e3.
public struct AdjustStockRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The warehouse.
  public var warehouseID: Int64 = 0
  /// The product; one that is no longer sold too.
  public var productID: Int64 = 0
  /// The level's version: always compared for a count, for a difference unless it is 0.
  /// STALE_VERSION where it differs.
  public var version: Int64 = 0
  /// The difference to add to on hand, in 1/1,000 of the base unit: not 0, at most 10^12 either
  /// way.
  public var deltaE3: Int64?
  /// The quantity that was counted, in 1/1,000 of the base unit: 0 to 10^12.
  public var countedE3: Int64?
  /// Why: breakage, theft, count. 1 to 200 characters on one line.
  public var reason: String = ""

  public init() {}
}

/// The response of AdjustStock.
public struct AdjustStockResponse: Message {
  /// The level after the correction.
  public var level: StockLevel?

  public init() {}
}

/// The request of SetSafetyStock.
public struct SetSafetyStockRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The warehouse.
  public var warehouseID: Int64 = 0
  /// The product.
  public var productID: Int64 = 0
  /// The level's version that the caller last read; 0 for a product that was never stocked here.
  /// STALE_VERSION where it differs.
  public var version: Int64 = 0
  /// The quantity to keep back, in 1/1,000 of the base unit: 0 to 10^12; 0: none.
  public var safetyE3: Int64 = 0

  public init() {}
}

/// The response of SetSafetyStock.
public struct SetSafetyStockResponse: Message {
  /// The level after the change.
  public var level: StockLevel?

  public init() {}
}

/// The request of ListStock. Both filters must hold where they are given.
public struct ListStockRequest: PagedRequest {
  /// Only levels of this warehouse; 0: of every warehouse.
  public var warehouseID: Int64 = 0
  /// Only levels of these products, at most 200; TOO_MANY_IDS otherwise. Empty: of every product.
  public var productIDs: [Int64] = []
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListStock.
public struct ListStockResponse: Message {
  /// The levels of the page, by warehouse and product.
  public var levels: [StockLevel] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// A change of the quantity on hand of one product in one warehouse. Moves are never changed or
/// deleted.
public struct StockMove: Message {
  /// The move's identifier, above 0; it rises with time.
  public var id: Int64 = 0
  /// The warehouse.
  public var warehouseID: Int64 = 0
  /// The product.
  public var productID: Int64 = 0
  /// Why the quantity changed.
  public var kind: StockMoveKind = .init(rawValue: 0)
  /// In 1/1,000 of the base unit: above 0 in, below 0 out.
  public var quantityE3: Int64 = 0
  /// The reference of the receipt, or the reason of the correction; empty for none.
  public var reference: String = ""
  /// The staff member or service account that booked it.
  public var staffID: Int64 = 0
  /// When the move was booked.
  public var createTime: Instant?
  /// The product's SKU when the move was booked.
  public var sku: String = ""
  /// The product's name when the move was booked.
  public var productName: String = ""

  public init() {}
}

/// The request of ListStockMoves. Both filters must hold where they are given.
public struct ListStockMovesRequest: PagedRequest {
  /// Only moves in this warehouse; 0: in every warehouse.
  public var warehouseID: Int64 = 0
  /// Only moves of this product; 0: of every product.
  public var productID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListStockMoves.
public struct ListStockMovesResponse: Message {
  /// The moves of the page, newest first.
  public var moves: [StockMove] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// Whether a product can be ordered, or why there is no answer.
public struct ProductAvailability: Message {
  /// The product as it was asked for.
  public var productID: Int64 = 0
  /// The answer; unspecified where reason is set.
  public var availability: Availability = .init(rawValue: 0)
  /// Why there is no answer, UPPER_SNAKE: NOT_FOUND; empty where there is one.
  public var reason: String = ""
  /// The explanation of the reason for people; empty where there is an answer.
  public var description: String = ""

  public init() {}
}

/// The request of GetAvailability.
public struct GetAvailabilityRequest: Message {
  /// 1 to 200 products; TOO_MANY_IDS otherwise.
  public var productIDs: [Int64] = []

  public init() {}
}

/// The response of GetAvailability.
public struct GetAvailabilityResponse: Message {
  /// One for each id of the request, in its order.
  public var products: [ProductAvailability] = []

  public init() {}
}

extension Warehouse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Warehouse" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateWarehouseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.warehouse {
      warehouse = try decoding.inside("warehouse") { () throws(Status) in
        try unsafe Warehouse(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateWarehouseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateWarehouseResponse.self)
    unsafe tonglu__v1__create_warehouse_response__init(c)
    if let value = warehouse { unsafe c.pointee.warehouse = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateWarehouseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateWarehouseRequest" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateWarehouseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.warehouse {
      warehouse = try decoding.inside("warehouse") { () throws(Status) in
        try unsafe Warehouse(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateWarehouseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateWarehouseResponse.self)
    unsafe tonglu__v1__update_warehouse_response__init(c)
    if let value = warehouse { unsafe c.pointee.warehouse = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListWarehousesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListWarehousesRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListWarehousesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListWarehousesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouses = try unsafe decoding.list(c.pointee.warehouses, c.pointee.n_warehouses, "warehouses") { (item) throws(Status) in
      try unsafe Warehouse(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ReceiveStockLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    quantityE3 = unsafe c.pointee.quantity_e3
    if quantityE3 == 0 { try decoding.refuseMissing("quantity_e3") }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ReceiveStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    levels = try unsafe decoding.list(c.pointee.levels, c.pointee.n_levels, "levels") { (item) throws(Status) in
      try unsafe StockLevel(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__AdjustStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.level {
      level = try decoding.inside("level") { () throws(Status) in
        try unsafe StockLevel(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AdjustStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__AdjustStockResponse.self)
    unsafe tonglu__v1__adjust_stock_response__init(c)
    if let value = level { unsafe c.pointee.level = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension SetSafetyStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetSafetyStockRequest" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetSafetyStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.level {
      level = try decoding.inside("level") { () throws(Status) in
        try unsafe StockLevel(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetSafetyStockResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetSafetyStockResponse.self)
    unsafe tonglu__v1__set_safety_stock_response__init(c)
    if let value = level { unsafe c.pointee.level = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListStockRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStockRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStockRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouseID = unsafe c.pointee.warehouse_id
    productIDs = try unsafe decoding.list(c.pointee.product_ids, c.pointee.n_product_ids, "product_ids") { (item) throws(Status) in
      item
    }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStockResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    levels = try unsafe decoding.list(c.pointee.levels, c.pointee.n_levels, "levels") { (item) throws(Status) in
      try unsafe StockLevel(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStockMovesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    warehouseID = unsafe c.pointee.warehouse_id
    productID = unsafe c.pointee.product_id
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStockMovesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    moves = try unsafe decoding.list(c.pointee.moves, c.pointee.n_moves, "moves") { (item) throws(Status) in
      try unsafe StockMove(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ProductAvailability>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    availability = try decoding.known(Availability(rawValue: Int32(bitPattern: unsafe c.pointee.availability.rawValue)), "availability")
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetAvailabilityRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    productIDs = try unsafe decoding.list(c.pointee.product_ids, c.pointee.n_product_ids, "product_ids") { (item) throws(Status) in
      item
    }
    if productIDs.isEmpty { try decoding.refuseMissing("product_ids") }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetAvailabilityResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    products = try unsafe decoding.list(c.pointee.products, c.pointee.n_products, "products") { (item) throws(Status) in
      try unsafe ProductAvailability(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
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

