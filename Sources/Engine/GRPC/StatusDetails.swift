package import TongluCore

/// `grpc-status-details-bin`: a google.rpc.Status that carries ErrorInfo, BadRequest and RetryInfo
/// (github.com/googleapis/googleapis, google/rpc/status.proto and error_details.proto).
package enum StatusDetails {
  /// The `domain` of every ErrorInfo sent.
  package static let domain = "tonglu"

  private static let typePrefix = "type.googleapis.com/google.rpc."

  /// The encoded google.rpc.Status; nil for a status of code and message alone.
  package static func encode(_ status: Status) -> [UInt8]? {
    let hasDetails =
      !status.reason.isEmpty || !status.facts.isEmpty || !status.violations.isEmpty
      || status.retryAfterMilliseconds != nil
    guard hasDetails else { return nil }
    var writer = WireWriter()
    writer.unlessDefault(1, UInt64(status.code.rawValue))
    writer.unlessDefault(2, status.message)
    appendErrorInfo(status, to: &writer)
    appendBadRequest(status, to: &writer)
    appendRetryInfo(status, to: &writer)
    return writer.bytes
  }

  private static func appendErrorInfo(_ status: Status, to writer: inout WireWriter) {
    if status.reason.isEmpty && status.facts.isEmpty { return }
    appendDetail("ErrorInfo", to: &writer) { info in
      info.unlessDefault(1, status.reason)
      info.unlessDefault(2, domain)
      for (name, value) in status.facts.sorted(by: { $0.key < $1.key }) {
        info.message(3) { entry in
          entry.unlessDefault(1, name)
          entry.unlessDefault(2, value)
        }
      }
    }
  }

  private static func appendBadRequest(_ status: Status, to writer: inout WireWriter) {
    if status.violations.isEmpty { return }
    appendDetail("BadRequest", to: &writer) { request in
      for violation in status.violations {
        request.message(1) { field in
          field.unlessDefault(1, violation.field)
          field.unlessDefault(2, violation.description)
          if !violation.reason.isEmpty { field.unlessDefault(3, violation.reason) }
        }
      }
    }
  }

  private static func appendRetryInfo(_ status: Status, to writer: inout WireWriter) {
    guard let delay = status.retryAfterMilliseconds else { return }
    let milliseconds = UInt64(max(0, delay))
    appendDetail("RetryInfo", to: &writer) { info in
      info.message(1) { duration in
        duration.unlessDefault(1, milliseconds / 1_000)
        duration.unlessDefault(2, milliseconds % 1_000 * 1_000_000)
      }
    }
  }

  private static func appendDetail(
    _ name: String, to writer: inout WireWriter, _ write: (inout WireWriter) -> Void
  ) {
    writer.message(3) { any in
      any.unlessDefault(1, typePrefix + name)
      any.message(2, write)
    }
  }
}

extension StatusDetails {
  /// Adds a peer's details to `status`: reason, facts, violations, delay.
  ///
  /// Malformed details are ignored: code and message are valid without them.
  package static func decode(_ bytes: [UInt8], into status: inout Status) {
    var detailed = status
    do {
      var reader = WireReader(bytes[...])
      while let (number, value) = try reader.next() {
        if number == 3, case .bytes(let any) = value { try decodeDetail(any, into: &detailed) }
      }
    } catch {
      return
    }
    status = detailed
  }

  private static func decodeDetail(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(Status) {
    var reader = WireReader(bytes)
    var type = ""
    var message: ArraySlice<UInt8> = []
    while let (number, value) = try reader.next() {
      if number == 1 { type = value.repairedText ?? "" }
      if number == 2, case .bytes(let bytes) = value { message = bytes }
    }
    switch type {
    case typePrefix + "ErrorInfo": try decodeErrorInfo(message, into: &status)
    case typePrefix + "BadRequest": try decodeBadRequest(message, into: &status)
    case typePrefix + "RetryInfo": try decodeRetryInfo(message, into: &status)
    default: break
    }
  }

  private static func decodeErrorInfo(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(Status) {
    var reader = WireReader(bytes)
    while let (number, value) = try reader.next() {
      if number == 1 { status.reason = value.repairedText ?? "" }
      if number == 3, case .bytes(let entry) = value {
        let (name, fact) = try decodePair(entry)
        status.facts[name] = fact
      }
    }
  }

  private static func decodeBadRequest(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(Status) {
    var reader = WireReader(bytes)
    while let (number, value) = try reader.next() {
      guard number == 1, case .bytes(let bytes) = value else { continue }
      let (path, description) = try decodePair(bytes)
      var violation = Status.Violation(field: path, description: description)
      var rest = WireReader(bytes)
      while let (number, value) = try rest.next() {
        if number == 3 { violation.reason = value.repairedText ?? "" }
      }
      status.violations.append(violation)
    }
  }

  private static func decodeRetryInfo(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(Status) {
    var reader = WireReader(bytes)
    while let (number, value) = try reader.next() {
      guard number == 1, case .bytes(let bytes) = value else { continue }
      var duration = WireReader(bytes)
      var delay: Int64 = 0
      while let (number, value) = try duration.next() {
        guard case .varint(let amount) = value else { continue }
        // A delay is limited to a year, so that sums do not overflow.
        let clamped = Int64(min(amount, 31_536_000_000_000_000))
        if number == 1 { delay += min(clamped, 31_536_000) * 1_000 }
        if number == 2 { delay += min(clamped, 999_999_999) / 1_000_000 }
      }
      status.retryAfterMilliseconds = delay
    }
  }

  /// A message of two strings, numbered 1 and 2.
  private static func decodePair(
    _ bytes: ArraySlice<UInt8>
  ) throws(Status) -> (String, String) {
    var reader = WireReader(bytes)
    var pair = ("", "")
    while let (number, value) = try reader.next() {
      if number == 1 { pair.0 = value.repairedText ?? "" }
      if number == 2 { pair.1 = value.repairedText ?? "" }
    }
    return pair
  }
}

extension WireWriter {
  /// A field whose default value is left out.
  fileprivate mutating func unlessDefault(_ number: Int, _ value: UInt64) {
    if value != 0 { field(number, varint: value) }
  }

  fileprivate mutating func unlessDefault(_ number: Int, _ text: String) {
    if !text.isEmpty { field(number, bytes: text.utf8) }
  }
}

extension WireReader.Field {
  /// The text of a string field; broken UTF-8 is replaced.
  fileprivate var repairedText: String? {
    if case .bytes(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }
}
