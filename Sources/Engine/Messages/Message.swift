public import TongluCore

/// A message of the schema: a plain struct with a codec.
public protocol Message: Sendable, Hashable {
  init()
  /// `tonglu.v1.PlaceOrderRequest`.
  static var fullName: String { get }
  /// Reads the wire format.
  ///
  /// INVALID_ARGUMENT MALFORMED_MESSAGE, INVALID_UTF8 and BAD_TIMESTAMP in both modes; in the
  /// strict one also UNKNOWN_ENUM_VALUE and FIELD_REQUIRED.
  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Self
  /// Appends the wire format.
  func encode(into output: inout [UInt8])
  /// The number of bytes in the wire format.
  var encodedSize: Int { get }
}

extension Message {
  /// The wire format.
  public func encoded() -> [UInt8] {
    var output: [UInt8] = []
    encode(into: &output)
    return output
  }

  public var encodedSize: Int { encoded().count }

  public static func decode(_ bytes: [UInt8], _ mode: Decoding) throws(Status) -> Self {
    try decode(bytes.span, mode)
  }
}

/// A request for a page of a list: the schema gives it `page_size` and `page_token`.
public protocol PagedRequest: Message {
  var pageSize: Int32 { get set }
  var pageToken: String { get set }
}

/// An open enum of the schema.
public protocol MessageEnum: Sendable, Hashable {
  init(rawValue: Int32)
  var rawValue: Int32 { get }
  /// The name in the schema; the number of an unknown value.
  var name: String { get }
  /// The values that this program knows, the unspecified one first.
  static var allCases: [Self] { get }
}

/// A method of the schema as data.
public struct MethodInfo: Sendable, Hashable {
  /// `/tonglu.v1.OrderService/PlaceOrder`.
  public let path: String
  /// The folder of its domain.
  public let domain: String
  /// The roles that may call it, by their names in the schema's options.
  public let roles: [String]
  public let isRead: Bool
  public let isHeavy: Bool
  public let isSecret: Bool
  /// Full names of its messages.
  public let request: String
  public let reply: String
}
