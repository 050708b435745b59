package import TongluCore
import TongluMessages

/// grpc.testing.Empty.
package struct Empty: WireMessage {
  package static let fullName = "grpc.testing.Empty"
  package init() {}
  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {}
  package func write(to writer: inout WireWriter) {}
}

/// grpc.testing.Payload: type 1, body 2.
package struct Payload: WireMessage {
  package static let fullName = "grpc.testing.Payload"
  package var body: [UInt8] = []

  package init() {}

  /// `count` zeros.
  package init(zeros count: Int) { body = [UInt8](repeating: 0, count: max(0, count)) }

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 2 { body = Array(try field.bytes()) }
  }

  package func write(to writer: inout WireWriter) {
    if !body.isEmpty { writer.field(2, bytes: body) }
  }
}

/// grpc.testing.EchoStatus: code 1, message 2.
package struct EchoStatus: WireMessage {
  package static let fullName = "grpc.testing.EchoStatus"
  package var code: Int32 = 0
  package var message = ""

  package init() {}

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { code = Int32(truncatingIfNeeded: try field.varint()) }
    if number == 2 { message = try field.text() }
  }

  package func write(to writer: inout WireWriter) {
    if code != 0 { writer.field(1, varint: UInt64(bitPattern: Int64(code))) }
    if !message.isEmpty { writer.field(2, bytes: message.utf8) }
  }
}

/// grpc.testing.SimpleRequest: response_size 2, payload 3, response_compressed 6,
/// response_status 7, expect_compressed 8.
package struct SimpleRequest: WireMessage {
  package static let fullName = "grpc.testing.SimpleRequest"
  package var responseSize = 0
  package var payload = Payload()
  package var responseCompressed: Bool?
  package var responseStatus: EchoStatus?
  package var expectCompressed: Bool?

  package init() {}

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    switch number {
    case 2: responseSize = Int(truncatingIfNeeded: try field.varint())
    case 3: payload = try field.message()
    case 6: responseCompressed = try field.boolValue()
    case 7: responseStatus = try field.message()
    case 8: expectCompressed = try field.boolValue()
    default: break
    }
  }

  package func write(to writer: inout WireWriter) {
    if responseSize != 0 { writer.field(2, varint: UInt64(responseSize)) }
    writer.field(3, bytes: payload.encoded())
    writer.field(6, boolValue: responseCompressed)
    if let responseStatus { writer.field(7, bytes: responseStatus.encoded()) }
    writer.field(8, boolValue: expectCompressed)
  }
}

/// grpc.testing.SimpleResponse: payload 1.
package struct SimpleResponse: WireMessage {
  package static let fullName = "grpc.testing.SimpleResponse"
  package var payload = Payload()

  package init() {}
  package init(_ payload: Payload) { self.payload = payload }

  package mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { payload = try field.message() }
  }

  package func write(to writer: inout WireWriter) { writer.field(1, bytes: payload.encoded()) }
}

extension WireReader.Field {
  func message<M: Message>() throws(Status) -> M { try M.decode(Array(bytes()), .lenient) }

  /// grpc.testing.BoolValue: value 1.
  func boolValue() throws(Status) -> Bool {
    var value = false
    var reader = WireReader(try bytes())
    while let (number, field) = try reader.next() {
      if number == 1 { value = try field.varint() != 0 }
    }
    return value
  }
}

extension WireWriter {
  mutating func field(_ number: Int, boolValue value: Bool?) {
    guard let value else { return }
    var inner = WireWriter()
    if value { inner.field(1, varint: 1) }
    field(number, bytes: inner.bytes)
  }
}
