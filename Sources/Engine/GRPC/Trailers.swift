package import TongluCore

/// The end of a call as header fields: `grpc-status`, `grpc-message`, `grpc-status-details-bin`.
package enum Trailers {
  /// The longest `grpc-message` sent, in bytes of UTF-8 before encoding.
  static let messageBytesMax = 512
  /// The largest details sent: peers refuse a header list of 8 KiB, and base64 adds a third.
  static let detailsBytesMax = 4_096

  /// The header fields of a status. A message or details too large for a header list are shortened.
  package static func forEachField(
    of status: Status, _ body: (_ name: String, _ value: String) -> Void
  ) {
    var status = status
    status.message = shortened(status.message)
    body("grpc-status", String(status.code.rawValue))
    if !status.message.isEmpty { body("grpc-message", PercentEncoding.encode(status.message)) }
    if let details = details(of: status) {
      body("grpc-status-details-bin", Base64.text(details, isPadded: false))
    }
  }

  /// The details; without violations and facts if they are too large with them.
  private static func details(of status: Status) -> [UInt8]? {
    guard let full = StatusDetails.encode(status) else { return nil }
    if full.count <= detailsBytesMax { return full }
    var lesser = status
    lesser.violations = Array(lesser.violations.prefix(8)).map {
      .init(
        field: shortened($0.field, to: 128), description: shortened($0.description, to: 128),
        reason: shortened($0.reason, to: 64))
    }
    lesser.facts = [:]
    return StatusDetails.encode(lesser)
  }

  private static func shortened(_ text: String, to limit: Int = messageBytesMax) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: limit - 3)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return text[..<end] + "…"
  }
}

/// Collects a peer's header fields and determines the status of its call.
package struct ReplyFields: Sendable {
  /// The HTTP status; nil before the headers.
  package private(set) var httpStatus: Int?
  /// The fields other than HTTP/2's and gRPC's: initial and trailing metadata together.
  package private(set) var metadata = Metadata()
  /// The value of `grpc-retry-pushback-ms`: when to retry, or not to retry.
  package private(set) var pushback: String?
  private var isGRPC = false
  private var code: String?
  private var message = ""
  private var details: [UInt8] = []
  private var encoding = ""

  package init() {}

  /// Adds a field. Binary metadata that is not base64 is ignored.
  package mutating func receive(_ name: String, _ value: String) {
    switch name {
    case ":status": httpStatus = Int(value)
    case "content-type": isGRPC = ContentType.isGRPC(value.utf8.span)
    case "grpc-status": code = value
    case "grpc-message": message = PercentEncoding.decode(value)
    case "grpc-status-details-bin": details = Base64.bytes(value) ?? []
    case "grpc-encoding": encoding = value
    case "grpc-retry-pushback-ms": pushback = value
    default: try? metadata.receive(name, value)
    }
  }

  /// Whether `grpc-status` was received: the call has ended.
  package var hasStatus: Bool { code != nil }

  /// How the peer compresses; identity when it said nothing. INTERNAL for what we did not accept.
  package func messageEncoding() throws(Status) -> MessageEncoding {
    if encoding.isEmpty { return .identity }
    guard let known = MessageEncoding(rawValue: encoding) else {
      throw Status(.internal, "ENCODING_UNKNOWN", "the peer compresses with \(encoding)")
    }
    return known
  }

  /// How the call ended, nil for OK.
  ///
  /// A peer that sent no `grpc-status` is judged by its HTTP status
  /// (grpc/doc/http-grpc-status-mapping.md).
  package var status: Status? {
    guard let code else {
      guard let httpStatus, httpStatus != 200 || !isGRPC else {
        return Status(.unknown, "", "the stream ended without grpc-status")
      }
      return Status(Code(httpStatus: httpStatus), "", "the peer answered HTTP \(httpStatus)")
    }
    guard code != "0" else { return nil }
    var status = Status(Int(code).flatMap(Code.init(rawValue:)) ?? .unknown, "", message)
    if !details.isEmpty { StatusDetails.decode(details, into: &status) }
    return status
  }
}
