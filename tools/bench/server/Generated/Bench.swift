// Generated from bench.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CBenchMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

public struct EchoRequest: Message {
  public var payload: [UInt8] = []

  public init() {}
}

public struct EchoReply: Message {
  public var payload: [UInt8] = []

  public init() {}
}

public struct GetCustomerRequest: Message {
  public var id: Int64 = 0

  public init() {}
}

public struct Customer: Message {
  public var id: Int64 = 0
  public var email: String = ""
  public var firstName: String = ""
  public var lastName: String = ""
  public var phone: String = ""
  public var street: String = ""
  public var city: String = ""
  public var postcode: String = ""
  public var country: String = ""
  public var createdAt: Int64 = 0
  public var balance: Double = 0
  public var loyaltyLevel: Int32 = 0

  public init() {}
}

public struct OrderLine: Message {
  public var productID: Int64 = 0
  public var quantity: Int32 = 0
  public var unitPriceCents: Int64 = 0

  public init() {}
}

public struct PlaceOrderRequest: Message {
  public var customerID: Int64 = 0
  public var reference: String = ""
  public var lines: [OrderLine] = []

  public init() {}
}

public struct PlaceOrderReply: Message {
  public var orderID: Int64 = 0
  public var totalCents: Int64 = 0

  public init() {}
}

public struct NearbyRequest: Message {
  public var lat: Double = 0
  public var lng: Double = 0
  public var radiusM: Double = 0
  public var limit: Int32 = 0

  public init() {}
}

public struct Place: Message {
  public var id: Int64 = 0
  public var name: String = ""
  public var lat: Double = 0
  public var lng: Double = 0
  public var distanceM: Double = 0

  public init() {}
}

public struct NearbyReply: Message {
  public var places: [Place] = []

  public init() {}
}

extension EchoRequest: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.EchoRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__echo_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__EchoRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    payload = unsafe decoding.bytes(c.pointee.payload)
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__EchoRequest> {
    let c = unsafe arena.allocate(Bench__V1__EchoRequest.self)
    unsafe bench__v1__echo_request__init(c)
    unsafe c.pointee.payload = unsafe arena.bytes(payload)
    return unsafe c
  }
}

extension EchoReply: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.EchoReply" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__echo_reply__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__EchoReply>, _ decoding: Decoding) throws(Status) {
    self.init()
    payload = unsafe decoding.bytes(c.pointee.payload)
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__EchoReply> {
    let c = unsafe arena.allocate(Bench__V1__EchoReply.self)
    unsafe bench__v1__echo_reply__init(c)
    unsafe c.pointee.payload = unsafe arena.bytes(payload)
    return unsafe c
  }
}

extension GetCustomerRequest: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.GetCustomerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__get_customer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__GetCustomerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__GetCustomerRequest> {
    let c = unsafe arena.allocate(Bench__V1__GetCustomerRequest.self)
    unsafe bench__v1__get_customer_request__init(c)
    unsafe c.pointee.id = id
    return unsafe c
  }
}

extension Customer: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.Customer" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__customer__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__Customer>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    email = try unsafe decoding.string(c.pointee.email, "email")
    firstName = try unsafe decoding.string(c.pointee.first_name, "first_name")
    lastName = try unsafe decoding.string(c.pointee.last_name, "last_name")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    street = try unsafe decoding.string(c.pointee.street, "street")
    city = try unsafe decoding.string(c.pointee.city, "city")
    postcode = try unsafe decoding.string(c.pointee.postcode, "postcode")
    country = try unsafe decoding.string(c.pointee.country, "country")
    createdAt = unsafe c.pointee.created_at
    balance = unsafe c.pointee.balance
    loyaltyLevel = unsafe c.pointee.loyalty_level
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__Customer> {
    let c = unsafe arena.allocate(Bench__V1__Customer.self)
    unsafe bench__v1__customer__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.email = unsafe arena.string(email)
    unsafe c.pointee.first_name = unsafe arena.string(firstName)
    unsafe c.pointee.last_name = unsafe arena.string(lastName)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.street = unsafe arena.string(street)
    unsafe c.pointee.city = unsafe arena.string(city)
    unsafe c.pointee.postcode = unsafe arena.string(postcode)
    unsafe c.pointee.country = unsafe arena.string(country)
    unsafe c.pointee.created_at = createdAt
    unsafe c.pointee.balance = balance
    unsafe c.pointee.loyalty_level = loyaltyLevel
    return unsafe c
  }
}

extension OrderLine: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.OrderLine" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__order_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__OrderLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    quantity = unsafe c.pointee.quantity
    unitPriceCents = unsafe c.pointee.unit_price_cents
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__OrderLine> {
    let c = unsafe arena.allocate(Bench__V1__OrderLine.self)
    unsafe bench__v1__order_line__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.quantity = quantity
    unsafe c.pointee.unit_price_cents = unitPriceCents
    return unsafe c
  }
}

extension PlaceOrderRequest: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.PlaceOrderRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__place_order_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__PlaceOrderRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    reference = try unsafe decoding.string(c.pointee.reference, "reference")
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe OrderLine(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__PlaceOrderRequest> {
    let c = unsafe arena.allocate(Bench__V1__PlaceOrderRequest.self)
    unsafe bench__v1__place_order_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.reference = unsafe arena.string(reference)
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension PlaceOrderReply: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.PlaceOrderReply" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__place_order_reply__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__PlaceOrderReply>, _ decoding: Decoding) throws(Status) {
    self.init()
    orderID = unsafe c.pointee.order_id
    totalCents = unsafe c.pointee.total_cents
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__PlaceOrderReply> {
    let c = unsafe arena.allocate(Bench__V1__PlaceOrderReply.self)
    unsafe bench__v1__place_order_reply__init(c)
    unsafe c.pointee.order_id = orderID
    unsafe c.pointee.total_cents = totalCents
    return unsafe c
  }
}

extension NearbyRequest: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.NearbyRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__nearby_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__NearbyRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    lat = unsafe c.pointee.lat
    lng = unsafe c.pointee.lng
    radiusM = unsafe c.pointee.radius_m
    limit = unsafe c.pointee.limit
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__NearbyRequest> {
    let c = unsafe arena.allocate(Bench__V1__NearbyRequest.self)
    unsafe bench__v1__nearby_request__init(c)
    unsafe c.pointee.lat = lat
    unsafe c.pointee.lng = lng
    unsafe c.pointee.radius_m = radiusM
    unsafe c.pointee.limit = limit
    return unsafe c
  }
}

extension Place: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.Place" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__place__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__Place>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    name = try unsafe decoding.string(c.pointee.name, "name")
    lat = unsafe c.pointee.lat
    lng = unsafe c.pointee.lng
    distanceM = unsafe c.pointee.distance_m
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__Place> {
    let c = unsafe arena.allocate(Bench__V1__Place.self)
    unsafe bench__v1__place__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.lat = lat
    unsafe c.pointee.lng = lng
    unsafe c.pointee.distance_m = distanceM
    return unsafe c
  }
}

extension NearbyReply: @unsafe CodedMessage {
  public static var fullName: String { "bench.v1.NearbyReply" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe bench__v1__nearby_reply__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Bench__V1__NearbyReply>, _ decoding: Decoding) throws(Status) {
    self.init()
    places = try unsafe decoding.list(c.pointee.places, c.pointee.n_places, "places") { (item) throws(Status) in
      try unsafe Place(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Bench__V1__NearbyReply> {
    let c = unsafe arena.allocate(Bench__V1__NearbyReply.self)
    unsafe bench__v1__nearby_reply__init(c)
    if !places.isEmpty {
      unsafe c.pointee.n_places = places.count
      unsafe c.pointee.places = arena.list(places) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

