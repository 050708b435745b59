// Generated from tonglu/v1/common.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CMessages
internal import CProtobufC
public import TongluCore

/// The geodetic datum of a coordinate. China's maps use shifted ones.
public enum GeodeticDatum: MessageEnum {
  /// Not given. In a place of a request it is refused with BAD_COORDINATE.
  case unspecified
  /// GPS.
  case wgs84
  /// Amap, Tencent Maps, Google Maps in China.
  case gcj02
  /// Baidu Maps.
  case bd09
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .wgs84
    case 2: self = .gcj02
    case 3: self = .bd09
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .wgs84: 1
    case .gcj02: 2
    case .bd09: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [GeodeticDatum] = [.unspecified, .wgs84, .gcj02, .bd09]

  public var name: String {
    switch self {
    case .unspecified: "GEODETIC_DATUM_UNSPECIFIED"
    case .wgs84: "GEODETIC_DATUM_WGS84"
    case .gcj02: "GEODETIC_DATUM_GCJ02"
    case .bd09: "GEODETIC_DATUM_BD09"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Where a price came from.
public enum PriceSource: MessageEnum {
  /// No price.
  case unspecified
  /// An owner or manager set it on this line.
  case override
  /// The customer's contract.
  case contract
  /// The list of the customer's class.
  case classList
  /// The product's base price.
  case base
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .override
    case 2: self = .contract
    case 3: self = .classList
    case 4: self = .base
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .override: 1
    case .contract: 2
    case .classList: 3
    case .base: 4
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [PriceSource] = [.unspecified, .override, .contract, .classList, .base]

  public var name: String {
    switch self {
    case .unspecified: "PRICE_SOURCE_UNSPECIFIED"
    case .override: "PRICE_SOURCE_OVERRIDE"
    case .contract: "PRICE_SOURCE_CONTRACT"
    case .classList: "PRICE_SOURCE_CLASS_LIST"
    case .base: "PRICE_SOURCE_BASE"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A point on the map. In a request it is what the device or the map returned. In a response an
/// owner and a manager get the coordinates as they were received; everybody else gets GCJ-02 in
/// place of WGS-84. Refused with BAD_COORDINATE: NaN, infinity, a value out of range, and 0/0
/// without an accuracy.
public struct Place: Message {
  /// Degrees north, -90 to 90.
  public var latitude: Double = 0
  /// Degrees east, -180 to 180.
  public var longitude: Double = 0
  /// The datum of latitude and longitude. Required in a request.
  public var datum: GeodeticDatum = .init(rawValue: 0)
  /// The radius in metres around the coordinates within which the true position lies, 0 to 100,000;
  /// 0: not known.
  public var accuracyM: Double = 0

  public init() {}
}

/// One fault of a row of a batch: of one field, or of the row as a whole.
public struct RowViolation: Message {
  /// The path of the field in the request: rows[2].sku; rows[2] where the whole row is at fault.
  public var field: String = ""
  /// The explanation for people, in English.
  public var description: String = ""
  /// The machine-readable reason, UPPER_SNAKE, which does not change once published: BAD_SKU.
  public var reason: String = ""

  public init() {}
}

extension Place: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Place" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__place__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Place>, _ decoding: Decoding) throws(Status) {
    self.init()
    latitude = unsafe c.pointee.latitude
    longitude = unsafe c.pointee.longitude
    datum = try decoding.known(GeodeticDatum(rawValue: Int32(bitPattern: unsafe c.pointee.datum.rawValue)), "datum")
    accuracyM = unsafe c.pointee.accuracy_m
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Place> {
    let c = unsafe arena.allocate(Tonglu__V1__Place.self)
    unsafe tonglu__v1__place__init(c)
    unsafe c.pointee.latitude = latitude
    unsafe c.pointee.longitude = longitude
    unsafe c.pointee.datum = .init(rawValue: UInt32(bitPattern: datum.rawValue))
    unsafe c.pointee.accuracy_m = accuracyM
    return unsafe c
  }
}

extension RowViolation: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RowViolation" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__row_violation__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RowViolation>, _ decoding: Decoding) throws(Status) {
    self.init()
    field = try unsafe decoding.string(c.pointee.field, "field")
    description = try unsafe decoding.string(c.pointee.description, "description")
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RowViolation> {
    let c = unsafe arena.allocate(Tonglu__V1__RowViolation.self)
    unsafe tonglu__v1__row_violation__init(c)
    unsafe c.pointee.field = unsafe arena.string(field)
    unsafe c.pointee.description = unsafe arena.string(description)
    unsafe c.pointee.reason = unsafe arena.string(reason)
    return unsafe c
  }
}

