package import TongluCore

/// `grpc-status-details-bin`: a google.rpc.Status that carries ErrorInfo, BadRequest and RetryInfo
/// (github.com/googleapis/googleapis, google/rpc/status.proto and error_details.proto).
package enum StatusDetails {
  /// The `domain` of every ErrorInfo we send.
  package static let domain = "tonglu"

  private static let typePrefix = "type.googleapis.com/google.rpc."

  /// The encoded google.rpc.Status, or nil when the status has nothing beyond code and message.
  package static func encode(_ status: Status) -> [UInt8]? {
    let hasDetails =
      !status.reason.isEmpty || !status.facts.isEmpty || !status.violations.isEmpty
      || status.retryAfterMilliseconds != nil
    guard hasDetails else { return nil }
    var writer = ProtobufWriter()
    writer.append(1, varint: UInt64(status.code.rawValue))
    writer.append(2, text: status.message)
    appendErrorInfo(status, to: &writer)
    appendBadRequest(status, to: &writer)
    appendRetryInfo(status, to: &writer)
    return writer.bytes
  }

  private static func appendErrorInfo(_ status: Status, to writer: inout ProtobufWriter) {
    if status.reason.isEmpty && status.facts.isEmpty { return }
    appendDetail("ErrorInfo", to: &writer) { info in
      info.append(1, text: status.reason)
      info.append(2, text: domain)
      for (name, value) in status.facts.sorted(by: { $0.key < $1.key }) {
        info.append(3) { entry in
          entry.append(1, text: name)
          entry.append(2, text: value)
        }
      }
    }
  }

  private static func appendBadRequest(_ status: Status, to writer: inout ProtobufWriter) {
    if status.violations.isEmpty { return }
    appendDetail("BadRequest", to: &writer) { request in
      for violation in status.violations {
        request.append(1) { field in
          field.append(1, text: violation.field)
          field.append(2, text: violation.description)
          if !violation.reason.isEmpty { field.append(3, text: violation.reason) }
        }
      }
    }
  }

  private static func appendRetryInfo(_ status: Status, to writer: inout ProtobufWriter) {
    guard let delay = status.retryAfterMilliseconds else { return }
    let milliseconds = UInt64(max(0, delay))
    appendDetail("RetryInfo", to: &writer) { info in
      info.append(1) { duration in
        duration.append(1, varint: milliseconds / 1_000)
        duration.append(2, varint: milliseconds % 1_000 * 1_000_000)
      }
    }
  }

  private static func appendDetail(
    _ name: String, to writer: inout ProtobufWriter, _ write: (inout ProtobufWriter) -> Void
  ) {
    writer.append(3) { any in
      any.append(1, text: typePrefix + name)
      any.append(2, message: write)
    }
  }
}

extension StatusDetails {
  /// Adds to `status` what a peer's details say: reason, facts, violations, delay.
  ///
  /// Details that are malformed are left out: code and message stand without them.
  package static func decode(_ bytes: [UInt8], into status: inout Status) {
    var detailed = status
    do {
      var reader = ProtobufReader(bytes[...])
      while let (field, value) = try reader.next() {
        if field == 3, case .bytes(let any) = value { try decodeDetail(any, into: &detailed) }
      }
    } catch {
      return
    }
    status = detailed
  }

  private static func decodeDetail(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    var type = ""
    var message: ArraySlice<UInt8> = []
    while let (field, value) = try reader.next() {
      if field == 1 { type = value.text ?? "" }
      if field == 2, case .bytes(let bytes) = value { message = bytes }
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
  ) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let (field, value) = try reader.next() {
      if field == 1 { status.reason = value.text ?? "" }
      if field == 3, case .bytes(let entry) = value {
        let (name, fact) = try decodePair(entry)
        status.facts[name] = fact
      }
    }
  }

  private static func decodeBadRequest(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let (field, value) = try reader.next() {
      guard field == 1, case .bytes(let bytes) = value else { continue }
      let (path, description) = try decodePair(bytes)
      var violation = Status.Violation(field: path, description: description)
      var rest = ProtobufReader(bytes)
      while let (field, value) = try rest.next() {
        if field == 3 { violation.reason = value.text ?? "" }
      }
      status.violations.append(violation)
    }
  }

  private static func decodeRetryInfo(
    _ bytes: ArraySlice<UInt8>, into status: inout Status
  ) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let (field, value) = try reader.next() {
      guard field == 1, case .bytes(let bytes) = value else { continue }
      var duration = ProtobufReader(bytes)
      var delay: Int64 = 0
      while let (field, value) = try duration.next() {
        guard case .varint(let amount) = value else { continue }
        // A delay beyond a year is a year: no peer means it, and no sum of it may overflow.
        let clamped = Int64(min(amount, 31_536_000_000_000_000))
        if field == 1 { delay += min(clamped, 31_536_000) * 1_000 }
        if field == 2 { delay += min(clamped, 999_999_999) / 1_000_000 }
      }
      status.retryAfterMilliseconds = delay
    }
  }

  /// A message of two strings, numbered 1 and 2.
  private static func decodePair(
    _ bytes: ArraySlice<UInt8>
  ) throws(ProtobufReader.Malformed) -> (String, String) {
    var reader = ProtobufReader(bytes)
    var pair = ("", "")
    while let (field, value) = try reader.next() {
      if field == 1 { pair.0 = value.text ?? "" }
      if field == 2 { pair.1 = value.text ?? "" }
    }
    return pair
  }
}
