public import TongluCore

/// The metadata of a call: names and values, in order, with repeated names.
///
/// Names are lower case; a name that ends in `-bin` has binary values (base64 on the wire), any
/// other printable ASCII.
public struct Metadata: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    case text(String)
    case binary([UInt8])
  }

  public struct Entry: Sendable, Hashable {
    public let name: String
    public let value: Value
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  /// Adds a text value.
  ///
  /// INVALID_ARGUMENT BAD_METADATA_NAME for a name that is empty, reserved (`grpc-…`, `:…`, `te`
  /// and other names of HTTP), binary (`…-bin`) or has characters other than `0-9 a-z _ - .`;
  /// BAD_METADATA_VALUE for a value that is not printable ASCII.
  public mutating func add(_ name: String, text: String) throws(Status) {
    let name = try Self.checked(name, isBinary: false)
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw Status(
        .invalidArgument, "BAD_METADATA_VALUE",
        "metadata \(name): a text value is printable ASCII; others go under a name in -bin")
    }
    entries.append(Entry(name: name, value: .text(text)))
  }

  /// Adds a binary value; the name ends in `-bin`. INVALID_ARGUMENT BAD_METADATA_NAME.
  public mutating func add(_ name: String, binary: [UInt8]) throws(Status) {
    entries.append(
      Entry(name: try Self.checked(name, isBinary: true), value: .binary(binary)))
  }

  /// The first text value under `name`.
  public subscript(_ name: String) -> String? {
    let name = name.lowercased()
    for entry in entries where entry.name == name {
      if case .text(let text) = entry.value { return text }
    }
    return nil
  }

  /// All binary values under `name`.
  public func binaries(_ name: String) -> [[UInt8]] {
    let name = name.lowercased()
    return entries.compactMap { entry in
      if entry.name == name, case .binary(let bytes) = entry.value { bytes } else { nil }
    }
  }

  /// The entries after those of `first`, which must be a prefix.
  package func dropping(_ first: Metadata) -> Metadata {
    var rest = Metadata()
    rest.entries = Array(entries.dropFirst(first.entries.count))
    return rest
  }

  /// The size as HTTP/2 counts a header list: name, value and 32 bytes each.
  public var size: Int {
    var total = 0
    forEachField { name, value in total += name.utf8.count + value.utf8.count + 32 }
    return total
  }

  private static func checked(_ name: String, isBinary: Bool) throws(Status) -> String {
    let name = name.lowercased()
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isPlain, !name.isEmpty, !name.hasPrefix("grpc-"), !isTransport(name),
      name.hasSuffix("-bin") == isBinary
    else {
      throw Status(
        .invalidArgument, "BAD_METADATA_NAME",
        "metadata name \(name): 0-9 a-z _ - . only, not grpc-…, and …-bin exactly for binary values"
      )
    }
    return name
  }
}

extension Metadata {
  /// Visits each entry as a header field.
  package func forEachField(_ body: (_ name: String, _ value: String) -> Void) {
    for entry in entries {
      switch entry.value {
      case .text(let text): body(entry.name, text)
      case .binary(let bytes): body(entry.name, Base64.text(bytes, isPadded: false))
      }
    }
  }

  /// Adds a header field of a peer; fields of HTTP/2 and gRPC are ignored.
  ///
  /// INVALID_ARGUMENT BAD_METADATA_VALUE for a binary value that is not base64.
  package mutating func receive(_ name: String, _ value: String) throws(Status) {
    if name.hasPrefix(":") || name.hasPrefix("grpc-") || Self.isTransport(name) { return }
    guard name.hasSuffix("-bin") else {
      entries.append(Entry(name: name, value: .text(value)))
      return
    }
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let bytes = Base64.bytes(part.drop { $0 == " " }) else {
        throw Status(.invalidArgument, "BAD_METADATA_VALUE", "metadata \(name) is not base64")
      }
      entries.append(Entry(name: name, value: .binary(bytes)))
    }
  }

  /// Whether a field belongs to gRPC, or is forbidden in HTTP/2 (RFC 9113, section 8.2.2).
  private static func isTransport(_ name: String) -> Bool {
    switch name {
    case "content-type", "content-length", "te", "connection", "keep-alive", "proxy-connection",
      "transfer-encoding", "upgrade":
      true
    default: false
    }
  }
}
