// Generated from tonglu/v1/orders.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

/// Where an order stands; derived from the counters of its lines.
public enum OrderState: MessageEnum {
  case unspecified
  /// Something of it is open.
  case placed
  /// All of it was cancelled.
  case cancelled
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .placed
    case 2: self = .cancelled
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .placed: 1
    case .cancelled: 2
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [OrderState] = [.unspecified, .placed, .cancelled]

  public var name: String {
    switch self {
    case .unspecified: "ORDER_STATE_UNSPECIFIED"
    case .placed: "ORDER_STATE_PLACED"
    case .cancelled: "ORDER_STATE_CANCELLED"
    case .unrecognized(let value): String(value)
    }
  }
}

/// One product of an order; its price does not change after placing.
public struct OrderLine: Message {
  /// 1, 2, 3 … in the order of the request.
  public var number: Int32 = 0
  public var productID: Int64 = 0
  /// The product's unit that was ordered, by the name that it had then.
  public var unit: String = ""
  /// In 1/1,000 of the unit.
  public var quantityE3: Int64 = 0
  /// The same in 1/1,000 of the base unit: what stock is counted in.
  public var baseQuantityE3: Int64 = 0
  /// Of the above, cancelled.
  public var cancelledBaseQuantityE3: Int64 = 0
  /// For one unit, rounded half up to 1/10,000 for people; the total does not follow from it.
  public var unitPriceE4: Int64 = 0
  /// basis_price_e4 × basis_numerator / basis_denominator × quantity, rounded once, half up, to the
  /// currency's minor unit.
  public var totalE4: Int64 = 0
  public var priceSource: PriceSource = .init(rawValue: 0)
  /// The rule that gave the price; 0 for an override.
  public var priceRuleID: Int64 = 0
  /// The product's SKU when the order was placed.
  public var sku: String = ""
  /// The product's name when the order was placed.
  public var productName: String = ""
  /// The unit that the price was set for: the line's own, or the product's base unit.
  public var basisUnit: String = ""
  /// What one basis_unit costs, as the rule or the override says it.
  public var basisPriceE4: Int64 = 0
  /// One of the line's unit is basis_numerator / basis_denominator of the basis_unit; both above
  /// zero.
  public var basisNumerator: Int64 = 0
  public var basisDenominator: Int64 = 0

  public init() {}
}

/// An order of one customer in one currency.
public struct Order: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  /// For people: SO-20261123-7K3QZMB, the day of placing in the enterprise's zone and then what
  /// ascends with the time elapsed since that day began. Tells nothing of how many orders there are.
  public var number: String = ""
  public var customerID: Int64 = 0
  public var state: OrderState = .init(rawValue: 0)
  /// ISO 4217, of every amount of the order.
  public var currency: String = ""
  /// The sum of the lines' totals.
  public var totalE4: Int64 = 0
  public var lineCount: Int32 = 0
  public var warehouseID: Int64 = 0
  /// The order's number in the customer's books, as it was given.
  public var externalReference: String = ""
  public var note: String = ""
  public var placeTime: Instant?
  public var createTime: Instant?
  /// Absent while it is open.
  public var cancelTime: Instant?
  public var cancelReason: String = ""
  /// The member or staff who placed it.
  public var placedByID: Int64 = 0
  /// Whether staff placed it for the dealer.
  public var placedByStaff: Bool = false
  /// Empty in ListOrders.
  public var lines: [OrderLine] = []
  /// The company's name when the order was placed.
  public var customerName: String = ""
  /// The company's address when the order was placed; empty where it had none.
  public var customerAddress: String = ""

  public init() {}
}

public struct PlaceOrderLine: Message {
  public var productID: Int64 = 0
  /// Empty: the product's base unit.
  public var unit: String = ""
  /// In 1/1,000 of the unit.
  public var quantityE3: Int64 = 0
  /// Replaces the price that the rules give, for one unit; 0 is a gift. Owner and manager only.
  public var unitPriceE4: Int64?

  public init() {}
}

public struct PlaceOrderRequest: Message {
  public var requestID: String = ""
  /// 0 from a member: its own company.
  public var customerID: Int64 = 0
  /// ISO 4217; from a member its company's: the customer's, or the enterprise's where it has none.
  public var currency: String = ""
  public var lines: [PlaceOrderLine] = []
  /// 0: the default warehouse. Staff only.
  public var warehouseID: Int64 = 0
  /// The order's number in the customer's books: absent, or 1 to 64 characters on one line without
  /// the blanks around them. Unique among the customer's orders that are not cancelled, by NFKC and
  /// case folding: "PO-1", " po-1" and "ＰＯ-1" are one.
  public var externalReference: String = ""
  /// At most 1,000 characters.
  public var note: String = ""
  /// When it was placed, for orders of the past; now when absent. The owner only.
  public var placeTime: Instant?

  public init() {}
}

public struct PlaceOrderResponse: Message {
  public var order: Order?

  public init() {}
}

public struct GetOrderRequest: Message {
  public var orderID: Int64 = 0

  public init() {}
}

public struct GetOrderResponse: Message {
  public var order: Order?

  public init() {}
}

public struct ListOrdersRequest: PagedRequest {
  /// 0: every customer that the caller sees.
  public var customerID: Int64 = 0
  /// Unspecified: any.
  public var state: OrderState = .init(rawValue: 0)
  /// Placed at or after.
  public var since: Instant?
  /// Placed before.
  public var until: Instant?
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListOrdersResponse: Message {
  public var orders: [Order] = []
  public var nextPageToken: String = ""

  public init() {}
}

public struct CancelOrderRequest: Message {
  public var requestID: String = ""
  public var orderID: Int64 = 0
  public var version: Int64 = 0
  /// At most 200 characters.
  public var reason: String = ""

  public init() {}
}

public struct CancelOrderResponse: Message {
  public var order: Order?

  public init() {}
}

extension OrderLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.OrderLine" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__order_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__OrderLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    number = unsafe c.pointee.number
    productID = unsafe c.pointee.product_id
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    quantityE3 = unsafe c.pointee.quantity_e3
    baseQuantityE3 = unsafe c.pointee.base_quantity_e3
    cancelledBaseQuantityE3 = unsafe c.pointee.cancelled_base_quantity_e3
    unitPriceE4 = unsafe c.pointee.unit_price_e4
    totalE4 = unsafe c.pointee.total_e4
    priceSource = try decoding.known(PriceSource(rawValue: Int32(bitPattern: unsafe c.pointee.price_source.rawValue)), "price_source")
    priceRuleID = unsafe c.pointee.price_rule_id
    sku = try unsafe decoding.string(c.pointee.sku, "sku")
    productName = try unsafe decoding.string(c.pointee.product_name, "product_name")
    basisUnit = try unsafe decoding.string(c.pointee.basis_unit, "basis_unit")
    basisPriceE4 = unsafe c.pointee.basis_price_e4
    basisNumerator = unsafe c.pointee.basis_numerator
    basisDenominator = unsafe c.pointee.basis_denominator
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__OrderLine> {
    let c = unsafe arena.allocate(Tonglu__V1__OrderLine.self)
    unsafe tonglu__v1__order_line__init(c)
    unsafe c.pointee.number = number
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.quantity_e3 = quantityE3
    unsafe c.pointee.base_quantity_e3 = baseQuantityE3
    unsafe c.pointee.cancelled_base_quantity_e3 = cancelledBaseQuantityE3
    unsafe c.pointee.unit_price_e4 = unitPriceE4
    unsafe c.pointee.total_e4 = totalE4
    unsafe c.pointee.price_source = .init(rawValue: UInt32(bitPattern: priceSource.rawValue))
    unsafe c.pointee.price_rule_id = priceRuleID
    unsafe c.pointee.sku = unsafe arena.string(sku)
    unsafe c.pointee.product_name = unsafe arena.string(productName)
    unsafe c.pointee.basis_unit = unsafe arena.string(basisUnit)
    unsafe c.pointee.basis_price_e4 = basisPriceE4
    unsafe c.pointee.basis_numerator = basisNumerator
    unsafe c.pointee.basis_denominator = basisDenominator
    return unsafe c
  }
}

extension Order: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Order" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__order__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__Order>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    number = try unsafe decoding.string(c.pointee.number, "number")
    customerID = unsafe c.pointee.customer_id
    state = try decoding.known(OrderState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    totalE4 = unsafe c.pointee.total_e4
    lineCount = unsafe c.pointee.line_count
    warehouseID = unsafe c.pointee.warehouse_id
    externalReference = try unsafe decoding.string(c.pointee.external_reference, "external_reference")
    note = try unsafe decoding.string(c.pointee.note, "note")
    if let value = unsafe c.pointee.place_time {
      placeTime = try decoding.inside("place_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.cancel_time {
      cancelTime = try decoding.inside("cancel_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    cancelReason = try unsafe decoding.string(c.pointee.cancel_reason, "cancel_reason")
    placedByID = unsafe c.pointee.placed_by_id
    placedByStaff = unsafe c.pointee.placed_by_staff != 0
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe OrderLine(item.unsafelyUnwrapped, decoding)
    }
    customerName = try unsafe decoding.string(c.pointee.customer_name, "customer_name")
    customerAddress = try unsafe decoding.string(c.pointee.customer_address, "customer_address")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Order> {
    let c = unsafe arena.allocate(Tonglu__V1__Order.self)
    unsafe tonglu__v1__order__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.number = unsafe arena.string(number)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.currency = unsafe arena.string(currency)
    unsafe c.pointee.total_e4 = totalE4
    unsafe c.pointee.line_count = lineCount
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.external_reference = unsafe arena.string(externalReference)
    unsafe c.pointee.note = unsafe arena.string(note)
    if let value = placeTime { unsafe c.pointee.place_time = unsafe arena.timestamp(value) }
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = cancelTime { unsafe c.pointee.cancel_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.cancel_reason = unsafe arena.string(cancelReason)
    unsafe c.pointee.placed_by_id = placedByID
    unsafe c.pointee.placed_by_staff = placedByStaff ? 1 : 0
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.customer_name = unsafe arena.string(customerName)
    unsafe c.pointee.customer_address = unsafe arena.string(customerAddress)
    return unsafe c
  }
}

extension PlaceOrderLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PlaceOrderLine" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__place_order_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__PlaceOrderLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    quantityE3 = unsafe c.pointee.quantity_e3
    if quantityE3 == 0 { try decoding.refuseMissing("quantity_e3") }
    if unsafe c.pointee._unit_price_e4_case.rawValue == 4 {
      unitPriceE4 = unsafe c.pointee.unit_price_e4
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PlaceOrderLine> {
    let c = unsafe arena.allocate(Tonglu__V1__PlaceOrderLine.self)
    unsafe tonglu__v1__place_order_line__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.quantity_e3 = quantityE3
    if let value = unitPriceE4 {
      unsafe c.pointee._unit_price_e4_case = .init(rawValue: 4)
      unsafe c.pointee.unit_price_e4 = value
    }
    return unsafe c
  }
}

extension PlaceOrderRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PlaceOrderRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__place_order_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__PlaceOrderRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    if decoding.isBlank(currency) { try decoding.refuseMissing("currency") }
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe PlaceOrderLine(item.unsafelyUnwrapped, decoding)
    }
    if lines.isEmpty { try decoding.refuseMissing("lines") }
    warehouseID = unsafe c.pointee.warehouse_id
    externalReference = try unsafe decoding.string(c.pointee.external_reference, "external_reference")
    note = try unsafe decoding.string(c.pointee.note, "note")
    if let value = unsafe c.pointee.place_time {
      placeTime = try decoding.inside("place_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PlaceOrderRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__PlaceOrderRequest.self)
    unsafe tonglu__v1__place_order_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.currency = unsafe arena.string(currency)
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.warehouse_id = warehouseID
    unsafe c.pointee.external_reference = unsafe arena.string(externalReference)
    unsafe c.pointee.note = unsafe arena.string(note)
    if let value = placeTime { unsafe c.pointee.place_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension PlaceOrderResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PlaceOrderResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__place_order_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__PlaceOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PlaceOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__PlaceOrderResponse.self)
    unsafe tonglu__v1__place_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetOrderRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetOrderRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_order_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetOrderRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    orderID = unsafe c.pointee.order_id
    if orderID == 0 { try decoding.refuseMissing("order_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetOrderRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetOrderRequest.self)
    unsafe tonglu__v1__get_order_request__init(c)
    unsafe c.pointee.order_id = orderID
    return unsafe c
  }
}

extension GetOrderResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetOrderResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_order_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetOrderResponse.self)
    unsafe tonglu__v1__get_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListOrdersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListOrdersRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_orders_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListOrdersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    state = try decoding.known(OrderState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    if let value = unsafe c.pointee.since {
      since = try decoding.inside("since") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.until {
      until = try decoding.inside("until") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListOrdersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListOrdersRequest.self)
    unsafe tonglu__v1__list_orders_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    if let value = since { unsafe c.pointee.since = unsafe arena.timestamp(value) }
    if let value = until { unsafe c.pointee.until = unsafe arena.timestamp(value) }
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListOrdersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListOrdersResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_orders_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListOrdersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    orders = try unsafe decoding.list(c.pointee.orders, c.pointee.n_orders, "orders") { (item) throws(Status) in
      try unsafe Order(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListOrdersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListOrdersResponse.self)
    unsafe tonglu__v1__list_orders_response__init(c)
    if !orders.isEmpty {
      unsafe c.pointee.n_orders = orders.count
      unsafe c.pointee.orders = arena.list(orders) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension CancelOrderRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CancelOrderRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__cancel_order_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CancelOrderRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    orderID = unsafe c.pointee.order_id
    if orderID == 0 { try decoding.refuseMissing("order_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelOrderRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelOrderRequest.self)
    unsafe tonglu__v1__cancel_order_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.order_id = orderID
    unsafe c.pointee.version = version
    unsafe c.pointee.reason = unsafe arena.string(reason)
    return unsafe c
  }
}

extension CancelOrderResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CancelOrderResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__cancel_order_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CancelOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelOrderResponse.self)
    unsafe tonglu__v1__cancel_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

