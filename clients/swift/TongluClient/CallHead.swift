import NIOCore
import TongluCore
import TongluGRPC
import TongluHTTP2

/// The header fields of an attempt.
enum CallHead {
  /// Pseudo-header fields come first, in the block and after it.
  static let plain = FieldBlock([(":method", "POST"), (":scheme", "http")])
  static let secure = FieldBlock([(":method", "POST"), (":scheme", "https")])

  /// The other fields: the server receives the remaining timeout, and the number of earlier
  /// attempts.
  static func fields(of call: OutgoingCall, authority: String) -> Fields {
    var fields = Fields()
    fields.append(":path", call.path)
    fields.append(":authority", authority)
    fields.append("content-type", "application/grpc")
    fields.append("te", "trailers")
    fields.append("user-agent", "tonglu-swift/0.1")
    if let deadline = call.deadline {
      let left = max(0, (deadline - .now()).nanoseconds)
      fields.append("grpc-timeout", Timeout.format(nanoseconds: UInt64(left)))
    }
    if call.attempts > 0 { fields.append("grpc-previous-rpc-attempts", String(call.attempts)) }
    if let trace = call.options.trace {
      fields.append("traceparent", trace.traceparent)
      if !trace.state.isEmpty { fields.append("tracestate", trace.state) }
    }
    for (name, value) in call.options.metadata { fields.append(name, value) }
    for (name, value) in call.options.binaryMetadata {
      fields.append(name, Base64.text(value, isPadded: false))
    }
    if call.options.isDryRun { fields.append(DryRun.field, DryRun.whole) }
    let encoding = call.options.encoding
    if encoding != .identity { fields.append("grpc-encoding", encoding.rawValue) }
    fields.append("grpc-accept-encoding", MessageEncoding.accepted)
    return fields
  }

  static func content(of call: OutgoingCall) -> Content {
    switch call.request {
    case .message(let message):
      let encoding = call.options.encoding
      return encoding == .identity ? .message(message) : .plain(encoding.framed(message))
    case .messages: return .produced
    }
  }
}
