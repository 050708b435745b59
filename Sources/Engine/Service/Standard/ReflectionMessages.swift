import TongluCore
import TongluMessages

/// grpc.reflection.v1.ServerReflectionRequest; v1alpha's is the same on the wire.
struct ReflectionRequest: WireMessage {
  enum Question: Sendable, Hashable {
    case fileByName(String)
    case fileContainingSymbol(String)
    case fileContainingExtension(of: String, number: Int32)
    case extensionNumbers(of: String)
    case services
  }

  static let fullName = "grpc.reflection.v1.ServerReflectionRequest"
  var host = ""
  var question: Question?
  /// The received bytes, which the response repeats.
  private var bytes: [UInt8] = []

  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Self {
    var message = Self()
    message.bytes = bytes.indices.map { bytes[$0] }
    var reader = WireReader(message.bytes[...])
    while let (number, field) = try reader.next() { try message.read(number, field) }
    return message
  }

  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    switch number {
    case 1: host = try field.text()
    case 3: question = .fileByName(try field.text())
    case 4: question = .fileContainingSymbol(try field.text())
    case 5: question = try Self.question(ofExtension: field)
    case 6: question = .extensionNumbers(of: try field.text())
    case 7: question = .services
    default: break
    }
  }

  private static func question(
    ofExtension field: WireReader.Field
  ) throws(Status) -> Question {
    var (type, number) = ("", Int32(0))
    var reader = WireReader(try field.bytes())
    while let (at, field) = try reader.next() {
      if at == 1 { type = try field.text() }
      if at == 2 { number = Int32(truncatingIfNeeded: try field.varint()) }
    }
    return .fileContainingExtension(of: type, number: number)
  }

  func write(to writer: inout WireWriter) { writer.append(bytes) }
}

/// grpc.reflection.v1.ServerReflectionResponse.
struct ReflectionResponse: WireMessage {
  enum Answer: Sendable, Hashable {
    case files([[UInt8]])
    case extensionNumbers(of: String, [Int32])
    case services([String])
    case refusal(Code, String)
  }

  static let fullName = "grpc.reflection.v1.ServerReflectionResponse"
  private var request = ReflectionRequest()
  private var answer: Answer?

  init() {}

  init(_ answer: Answer, to request: ReflectionRequest) {
    self.answer = answer
    self.request = request
  }

  /// Only clients read it.
  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {}

  func write(to writer: inout WireWriter) {
    if !request.host.isEmpty { writer.field(1, bytes: request.host.utf8) }
    writer.field(2, bytes: request.encoded())
    var body = WireWriter()
    switch answer {
    case .files(let files):
      for file in files { body.field(1, bytes: file) }
      writer.field(4, bytes: body.bytes)
    case .extensionNumbers(let type, let numbers):
      body.field(1, bytes: type.utf8)
      for number in numbers { body.field(2, varint: UInt64(bitPattern: Int64(number))) }
      writer.field(5, bytes: body.bytes)
    case .services(let names):
      for name in names {
        var service = WireWriter()
        service.field(1, bytes: name.utf8)
        body.field(1, bytes: service.bytes)
      }
      writer.field(6, bytes: body.bytes)
    case .refusal(let code, let message):
      body.field(1, varint: UInt64(code.rawValue))
      body.field(2, bytes: message.utf8)
      writer.field(7, bytes: body.bytes)
    case nil: break
    }
  }
}
