// Generated from tonglu/v1/orders.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import COrdersMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// Where an order stands; derived from the counters of its lines.
public enum OrderState: MessageEnum {
  /// Not given: as a filter, orders in any state.
  case unspecified
  /// At least one line is not wholly cancelled.
  case placed
  /// The whole order is cancelled.
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

/// A line of an order: one product at the price of the time of placing, which never changes.
public struct OrderLine: Message {
  /// The line's number: 1, 2, 3 … in the order of the request.
  public var number: Int32 = 0
  /// The product.
  public var productID: Int64 = 0
  /// The unit that was ordered, by the name that it had at the time of placing.
  public var unit: String = ""
  /// The quantity ordered, in 1/1,000 of the unit: above 0, at most 10^12.
  public var quantityE3: Int64 = 0
  /// The same quantity in 1/1,000 of the base unit, in which stock is counted.
  public var baseQuantityE3: Int64 = 0
  /// How much of base_quantity_e3 is cancelled: 0 to base_quantity_e3.
  public var cancelledBaseQuantityE3: Int64 = 0
  /// The price of one unit, in 1/10,000 of the currency unit, rounded half up for display; total_e4
  /// is not computed from it.
  public var unitPriceE4: Int64 = 0
  /// The line's total, in 1/10,000 of the currency unit: basis_price_e4 × basis_numerator /
  /// basis_denominator × quantity, rounded once, half up, to the currency's minor unit.
  public var totalE4: Int64 = 0
  /// Where the price came from.
  public var priceSource: PriceSource = .init(rawValue: 0)
  /// The price rule that it came from; 0 for an override. The rule may have changed or been deleted
  /// since.
  public var priceRuleID: Int64 = 0
  /// The product's SKU when the order was placed.
  public var sku: String = ""
  /// The product's name when the order was placed.
  public var productName: String = ""
  /// The unit for which the price was set: the line's own unit, or the product's base unit.
  public var basisUnit: String = ""
  /// The price of one basis_unit, in 1/10,000 of the currency unit, as the rule or the override has
  /// it.
  public var basisPriceE4: Int64 = 0
  /// One of the line's unit is basis_numerator / basis_denominator of basis_unit. Above 0.
  public var basisNumerator: Int64 = 0
  /// See basis_numerator. Above 0.
  public var basisDenominator: Int64 = 0

  public init() {}
}

/// An order of one customer in one currency.
public struct Order: Message {
  /// The order's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when placed, higher by 1 after each change.
  public var version: Int64 = 0
  /// The number for people: SO-20261123-7K3QZMB. It has the day of placing in the enterprise's
  /// zone, then characters that rise with the time since that day began. It reveals nothing about
  /// the number of orders. Unique in the enterprise.
  public var number: String = ""
  /// The customer.
  public var customerID: Int64 = 0
  /// Placed or cancelled.
  public var state: OrderState = .init(rawValue: 0)
  /// The currency of every amount of the order, ISO 4217.
  public var currency: String = ""
  /// The sum of total_e4 of the lines, in 1/10,000 of the currency unit; cancelled lines are
  /// included.
  public var totalE4: Int64 = 0
  /// The number of lines, 1 to 2,000.
  public var lineCount: Int32 = 0
  /// The warehouse whose stock the order takes.
  public var warehouseID: Int64 = 0
  /// The order's number in the customer's own books, as it was given; empty for none.
  public var externalReference: String = ""
  /// At most 1,000 characters, several lines; empty for none.
  public var note: String = ""
  /// When the order was placed; earlier than create_time for an order of the past.
  public var placeTime: Instant?
  /// When the order was entered.
  public var createTime: Instant?
  /// When the order was cancelled; absent unless it is.
  public var cancelTime: Instant?
  /// Why it was cancelled; empty for none.
  public var cancelReason: String = ""
  /// The member, staff member or service account that placed it.
  public var placedByID: Int64 = 0
  /// True: the enterprise's staff, or a backend in its own name, placed it for the dealer.
  public var placedByStaff: Bool = false
  /// The lines by number; empty in ListOrders.
  public var lines: [OrderLine] = []
  /// The company's name when the order was placed.
  public var customerName: String = ""
  /// The company's address when the order was placed; empty where it had none.
  public var customerAddress: String = ""

  public init() {}
}

/// A product to order. A product may stand on several lines.
public struct PlaceOrderLine: Message {
  /// The product.
  public var productID: Int64 = 0
  /// One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty:
  /// the base unit.
  public var unit: String = ""
  /// In 1/1,000 of the unit: above 0, at most 10^12, in base units too. BAD_QUANTITY otherwise.
  public var quantityE3: Int64 = 0
  /// A price of one unit that replaces the one of the price rules, in 1/10,000 of the currency
  /// unit, 0 or more; 0: a gift. From owner and manager only. Absent: the price of the rules.
  public var unitPriceE4: Int64?

  public init() {}
}

/// The request of PlaceOrder.
public struct PlaceOrderRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer. From a member 0, or its own company; from staff it is required.
  public var customerID: Int64 = 0
  /// ISO 4217 in capitals. From a member it is its company's: the customer's currency, or the
  /// enterprise's where the customer has none.
  public var currency: String = ""
  /// 1 to 2,000 lines; TOO_MANY_LINES otherwise.
  public var lines: [PlaceOrderLine] = []
  /// The warehouse whose stock the order takes, from staff only; 0: the default warehouse.
  public var warehouseID: Int64 = 0
  /// The order's number in the customer's own books: 1 to 64 characters on one line; BAD_REFERENCE
  /// otherwise; empty for none. Unique among the customer's orders that are not cancelled, without
  /// regard to case, width and blanks around it: "PO-1", " po-1" and "ＰＯ-1" are the same.
  public var externalReference: String = ""
  /// At most 1,000 characters, several lines; TOO_LONG otherwise; empty for none.
  public var note: String = ""
  /// When the order was placed, for an order of the past; from the owner only. Absent: now.
  public var placeTime: Instant?

  public init() {}
}

/// The response of PlaceOrder.
public struct PlaceOrderResponse: Message {
  /// The new order with its lines.
  public var order: Order?

  public init() {}
}

/// The request of GetOrder.
public struct GetOrderRequest: Message {
  /// The order to read.
  public var orderID: Int64 = 0

  public init() {}
}

/// The response of GetOrder.
public struct GetOrderResponse: Message {
  /// The order with its lines.
  public var order: Order?

  public init() {}
}

/// The request of ListOrders. All filters that are given must hold.
public struct ListOrdersRequest: PagedRequest {
  /// Only orders of this customer; 0: of every customer that the caller sees.
  public var customerID: Int64 = 0
  /// Only orders in this state; unspecified: in any state.
  public var state: OrderState = .init(rawValue: 0)
  /// Only orders placed at or after this time; absent: no limit.
  public var since: Instant?
  /// Only orders placed before this time; absent: no limit.
  public var until: Instant?
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListOrders.
public struct ListOrdersResponse: Message {
  /// The orders of the page by place_time, newest first, without their lines.
  public var orders: [Order] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of CancelOrder.
public struct CancelOrderRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The order to cancel.
  public var orderID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// Why: at most 200 characters on one line; TOO_LONG otherwise; empty for none.
  public var reason: String = ""

  public init() {}
}

/// The response of CancelOrder.
public struct CancelOrderResponse: Message {
  /// The order after the change, with its lines.
  public var order: Order?

  public init() {}
}

extension OrderLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.OrderLine" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PlaceOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PlaceOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__PlaceOrderResponse.self)
    unsafe tonglu__v1__place_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetOrderRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetOrderRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetOrderRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    orderID = unsafe c.pointee.order_id
    if orderID == 0 { try decoding.refuseMissing("order_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetOrderRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetOrderRequest.self)
    unsafe tonglu__v1__get_order_request__init(c)
    unsafe c.pointee.order_id = orderID
    return unsafe c
  }
}

extension GetOrderResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetOrderResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetOrderResponse.self)
    unsafe tonglu__v1__get_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListOrdersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListOrdersRequest" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListOrdersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    orders = try unsafe decoding.list(c.pointee.orders, c.pointee.n_orders, "orders") { (item) throws(Status) in
      try unsafe Order(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CancelOrderResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.order {
      order = try decoding.inside("order") { () throws(Status) in
        try unsafe Order(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelOrderResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelOrderResponse.self)
    unsafe tonglu__v1__cancel_order_response__init(c)
    if let value = order { unsafe c.pointee.order = unsafe value.fill(arena) }
    return unsafe c
  }
}

