// Generated from tonglu/v1/geo.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CGeoMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// A map app that opens a link with a destination.
public enum NavigationApp: MessageEnum {
  /// Not used.
  case unspecified
  /// Amap (高德地图).
  case amap
  /// Baidu Maps (百度地图).
  case baidu
  /// Tencent Maps (腾讯地图).
  case tencent
  /// Apple Maps.
  case apple
  /// Google Maps.
  case google
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .amap
    case 2: self = .baidu
    case 3: self = .tencent
    case 4: self = .apple
    case 5: self = .google
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .amap: 1
    case .baidu: 2
    case .tencent: 3
    case .apple: 4
    case .google: 5
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [NavigationApp] = [.unspecified, .amap, .baidu, .tencent, .apple, .google]

  public var name: String {
    switch self {
    case .unspecified: "NAVIGATION_APP_UNSPECIFIED"
    case .amap: "NAVIGATION_APP_AMAP"
    case .baidu: "NAVIGATION_APP_BAIDU"
    case .tencent: "NAVIGATION_APP_TENCENT"
    case .apple: "NAVIGATION_APP_APPLE"
    case .google: "NAVIGATION_APP_GOOGLE"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Each filter that is given narrows the search; both must hold.
public struct NearbyRequest: Message {
  /// The centre of the search, in any datum. BAD_COORDINATE for one that is not valid.
  public var center: Place?
  /// The great-circle radius in metres: above 0, at most 500,000. BAD_RADIUS otherwise.
  public var radiusM: Double = 0
  /// The most customers, and the most taken ones in addition to them: 1 to 1,000; 0 means 20.
  /// BAD_LIMIT otherwise.
  public var limit: Int32 = 0
  /// Only customers of one of these classes, at most 100; empty: of every class and of none.
  public var classCodes: [String] = []
  /// Only customers of one of these owners, at most 100, where 0 stands for the pool; empty: of
  /// every owner.
  public var ownerIDs: [Int64] = []
  /// The datum of the places in the response; GCJ-02 when unspecified. WGS-84 is for owner and
  /// manager.
  public var datum: GeodeticDatum = .init(rawValue: 0)

  public init() {}
}

/// A customer near the centre. Of a taken one only distance_m and taken are set.
public struct NearbyCustomer: Message {
  /// The customer; 0 where taken.
  public var customerID: Int64 = 0
  /// Its name; empty where taken.
  public var name: String = ""
  /// Great-circle metres from the centre; for a taken customer from the centre of its grid cell,
  /// rounded up to 100.
  public var distanceM: Double = 0
  /// Its place in the datum asked for; absent where taken.
  public var place: Place?
  /// The code of its class; empty without a class and where taken.
  public var classCode: String = ""
  /// The staff member that owns it; 0 in the pool and where taken.
  public var ownerID: Int64 = 0
  /// True: a colleague owns the customer, and only the distance of its grid cell is given.
  public var taken: Bool = false

  public init() {}
}

/// The response of Nearby.
public struct NearbyResponse: Message {
  /// By distance, then by id; of equal distances those that the caller sees come first. At most
  /// limit customers and limit taken ones.
  public var customers: [NearbyCustomer] = []

  public init() {}
}

/// The request of GetNavigationLinks, with either customer_id or address_id.
public struct GetNavigationLinksRequest: Message {
  /// The customer to go to; 0 where address_id is given.
  public var customerID: Int64 = 0
  /// The customer's address to go to; 0 where customer_id is given.
  public var addressID: Int64 = 0

  public init() {}
}

/// A link that opens one map app, or its web page where the app is not installed.
public struct NavigationLink: Message {
  /// The app.
  public var app: NavigationApp = .init(rawValue: 0)
  /// An https address with the destination's coordinates, to six decimals, and its name.
  public var uri: String = ""

  public init() {}
}

/// The response of GetNavigationLinks.
public struct GetNavigationLinksResponse: Message {
  /// One for each app, in the order of NavigationApp.
  public var links: [NavigationLink] = []

  public init() {}
}

extension NearbyRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.NearbyRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__nearby_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__NearbyRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.center {
      center = try decoding.inside("center") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    if center == nil { try decoding.refuseMissing("center") }
    radiusM = unsafe c.pointee.radius_m
    if radiusM == 0 { try decoding.refuseMissing("radius_m") }
    limit = unsafe c.pointee.limit
    classCodes = try unsafe decoding.list(c.pointee.class_codes, c.pointee.n_class_codes, "class_codes") { (item) throws(Status) in
      try unsafe decoding.string(item, "class_codes")
    }
    ownerIDs = try unsafe decoding.list(c.pointee.owner_ids, c.pointee.n_owner_ids, "owner_ids") { (item) throws(Status) in
      item
    }
    datum = try decoding.known(GeodeticDatum(rawValue: Int32(bitPattern: unsafe c.pointee.datum.rawValue)), "datum")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__NearbyRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__NearbyRequest.self)
    unsafe tonglu__v1__nearby_request__init(c)
    if let value = center { unsafe c.pointee.center = unsafe value.fill(arena) }
    unsafe c.pointee.radius_m = radiusM
    unsafe c.pointee.limit = limit
    if !classCodes.isEmpty {
      unsafe c.pointee.n_class_codes = classCodes.count
      unsafe c.pointee.class_codes = arena.list(classCodes) { item in unsafe arena.string(item) }
    }
    if !ownerIDs.isEmpty {
      unsafe c.pointee.n_owner_ids = ownerIDs.count
      unsafe c.pointee.owner_ids = arena.list(ownerIDs) { item in item }
    }
    unsafe c.pointee.datum = .init(rawValue: UInt32(bitPattern: datum.rawValue))
    return unsafe c
  }
}

extension NearbyCustomer: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.NearbyCustomer" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__nearby_customer__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__NearbyCustomer>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    name = try unsafe decoding.string(c.pointee.name, "name")
    distanceM = unsafe c.pointee.distance_m
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    ownerID = unsafe c.pointee.owner_id
    taken = unsafe c.pointee.taken != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__NearbyCustomer> {
    let c = unsafe arena.allocate(Tonglu__V1__NearbyCustomer.self)
    unsafe tonglu__v1__nearby_customer__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.distance_m = distanceM
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.owner_id = ownerID
    unsafe c.pointee.taken = taken ? 1 : 0
    return unsafe c
  }
}

extension NearbyResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.NearbyResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__nearby_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__NearbyResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    customers = try unsafe decoding.list(c.pointee.customers, c.pointee.n_customers, "customers") { (item) throws(Status) in
      try unsafe NearbyCustomer(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__NearbyResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__NearbyResponse.self)
    unsafe tonglu__v1__nearby_response__init(c)
    if !customers.isEmpty {
      unsafe c.pointee.n_customers = customers.count
      unsafe c.pointee.customers = arena.list(customers) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension GetNavigationLinksRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetNavigationLinksRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_navigation_links_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetNavigationLinksRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    addressID = unsafe c.pointee.address_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetNavigationLinksRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetNavigationLinksRequest.self)
    unsafe tonglu__v1__get_navigation_links_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.address_id = addressID
    return unsafe c
  }
}

extension NavigationLink: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.NavigationLink" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__navigation_link__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__NavigationLink>, _ decoding: Decoding) throws(Status) {
    self.init()
    app = try decoding.known(NavigationApp(rawValue: Int32(bitPattern: unsafe c.pointee.app.rawValue)), "app")
    uri = try unsafe decoding.string(c.pointee.uri, "uri")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__NavigationLink> {
    let c = unsafe arena.allocate(Tonglu__V1__NavigationLink.self)
    unsafe tonglu__v1__navigation_link__init(c)
    unsafe c.pointee.app = .init(rawValue: UInt32(bitPattern: app.rawValue))
    unsafe c.pointee.uri = unsafe arena.string(uri)
    return unsafe c
  }
}

extension GetNavigationLinksResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetNavigationLinksResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_navigation_links_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetNavigationLinksResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    links = try unsafe decoding.list(c.pointee.links, c.pointee.n_links, "links") { (item) throws(Status) in
      try unsafe NavigationLink(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetNavigationLinksResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetNavigationLinksResponse.self)
    unsafe tonglu__v1__get_navigation_links_response__init(c)
    if !links.isEmpty {
      unsafe c.pointee.n_links = links.count
      unsafe c.pointee.links = arena.list(links) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

