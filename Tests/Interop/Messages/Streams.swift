package import TongluCore
import TongluMessages

/// grpc.testing.StreamingInputCallRequest: payload 1, expect_compressed 2.
package struct StreamingInputCallRequest: WireMessage {
  package static let fullName = "grpc.testing.StreamingInputCallRequest"
  package var payload = Payload()
  package var expectCompressed: Bool?

  package init() {}

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { payload = try field.message() }
    if number == 2 { expectCompressed = try field.boolValue() }
  }

  package func write(to writer: inout WireWriter) {
    writer.field(1, bytes: payload.encoded())
    writer.field(2, boolValue: expectCompressed)
  }
}

/// grpc.testing.StreamingInputCallResponse: aggregated_payload_size 1.
package struct StreamingInputCallResponse: WireMessage {
  package static let fullName = "grpc.testing.StreamingInputCallResponse"
  package var size = 0

  package init() {}

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { size = Int(truncatingIfNeeded: try field.varint()) }
  }

  package func write(to writer: inout WireWriter) {
    if size != 0 { writer.field(1, varint: UInt64(size)) }
  }
}

/// grpc.testing.ResponseParameters: size 1, interval_us 2, compressed 3.
package struct ResponseParameters: WireMessage {
  package static let fullName = "grpc.testing.ResponseParameters"
  package var size = 0
  package var intervalMicroseconds = 0
  package var compressed: Bool?

  package init() {}

  package init(size: Int, intervalMicroseconds: Int = 0, compressed: Bool? = nil) {
    self.size = size
    self.intervalMicroseconds = intervalMicroseconds
    self.compressed = compressed
  }

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    switch number {
    case 1: size = Int(Int32(truncatingIfNeeded: try field.varint()))
    case 2: intervalMicroseconds = Int(Int32(truncatingIfNeeded: try field.varint()))
    case 3: compressed = try field.boolValue()
    default: break
    }
  }

  package func write(to writer: inout WireWriter) {
    if size != 0 { writer.field(1, varint: UInt64(size)) }
    if intervalMicroseconds != 0 { writer.field(2, varint: UInt64(intervalMicroseconds)) }
    writer.field(3, boolValue: compressed)
  }
}

/// grpc.testing.StreamingOutputCallRequest: response_parameters 2, payload 3, response_status 7.
package struct StreamingOutputCallRequest: WireMessage {
  package static let fullName = "grpc.testing.StreamingOutputCallRequest"
  package var parameters: [ResponseParameters] = []
  package var payload = Payload()
  package var responseStatus: EchoStatus?

  package init() {}

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    switch number {
    case 2: parameters.append(try field.message())
    case 3: payload = try field.message()
    case 7: responseStatus = try field.message()
    default: break
    }
  }

  package func write(to writer: inout WireWriter) {
    for one in parameters { writer.field(2, bytes: one.encoded()) }
    writer.field(3, bytes: payload.encoded())
    if let responseStatus { writer.field(7, bytes: responseStatus.encoded()) }
  }
}

/// grpc.testing.StreamingOutputCallResponse: payload 1.
package struct StreamingOutputCallResponse: WireMessage {
  package static let fullName = "grpc.testing.StreamingOutputCallResponse"
  package var payload = Payload()

  package init() {}
  package init(_ payload: Payload) { self.payload = payload }

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { payload = try field.message() }
  }

  package func write(to writer: inout WireWriter) { writer.field(1, bytes: payload.encoded()) }
}
