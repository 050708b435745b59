import Testing
import TongluCore
import TongluGRPC

@Suite struct TrailersTests {
  private func roundTrip(_ status: Status) -> Status? {
    var fields = ReplyFields()
    fields.receive(":status", "200")
    fields.receive("content-type", "application/grpc")
    Trailers.forEachField(of: status) { fields.receive($0, $1) }
    return fields.status
  }

  @Test func `a bare status is a code and a message`() {
    var fields: [String] = []
    Trailers.forEachField(of: Status(.notFound, "", "没有")) { fields.append("\($0)=\($1)") }
    #expect(fields == ["grpc-status=5", "grpc-message=%E6%B2%A1%E6%9C%89"])
  }

  @Test func `details equal google.rpc.Status byte by byte`() {
    // protoc --encode=google.rpc.Status of code 9, message "m", ErrorInfo{reason "R", domain
    // "tonglu"}
    let info: [UInt8] = [0x0A, 1, 0x52, 0x12, 6] + "tonglu".utf8
    let type = Array("type.googleapis.com/google.rpc.ErrorInfo".utf8)
    let any = [0x0A, UInt8(type.count)] + type + [0x12, UInt8(info.count)] + info
    let expected: [UInt8] = [0x08, 9, 0x12, 1, 0x6D, 0x1A, UInt8(any.count)] + any
    #expect(StatusDetails.encode(Status(.failedPrecondition, "R", "m")) == expected)
  }

  @Test func `all parts of a status are decoded`() {
    var status = Status(.failedPrecondition, "OUT_OF_STOCK", "库存不足: 100%")
    status.facts = ["product_id": "7", "available_e3": "1500", "空": ""]
    status.violations = [
      .init(field: "lines[0].quantity_e3", description: "exceeds"),
      .init(field: "", description: ""),
    ]
    status.retryAfterMilliseconds = 1_250
    #expect(roundTrip(status) == status)
  }

  @Test func `no delay and a delay of zero differ`() {
    let status = Status(.unavailable, "BUSY", "later").retryable(afterMilliseconds: 0)
    #expect(roundTrip(status)?.retryAfterMilliseconds == 0)
    #expect(roundTrip(Status(.unavailable, "BUSY", "later"))?.retryAfterMilliseconds == nil)
  }

  @Test func `OK has no status`() {
    var fields = ReplyFields()
    fields.receive("grpc-status", "0")
    #expect(fields.status == nil)
    #expect(fields.hasStatus)
  }

  @Test func `an unknown code is UNKNOWN`() {
    for text in ["17", "-1", "x", ""] {
      var fields = ReplyFields()
      fields.receive("grpc-status", text)
      #expect(fields.status?.code == .unknown)
    }
  }

  @Test(arguments: [
    (401, Code.unauthenticated), (403, .permissionDenied), (404, .unimplemented),
    (429, .unavailable), (503, .unavailable), (400, .internal), (418, .unknown), (200, .unknown),
  ])
  func `without grpc-status the HTTP status decides`(http: Int, code: Code) {
    var fields = ReplyFields()
    fields.receive(":status", "\(http)")
    fields.receive("content-type", "text/html")
    #expect(fields.status?.code == code)
  }

  @Test func `malformed details keep code and message`() {
    for details in [[0xFF], [0x1A, 5, 1], [0x1A, 2, 0x0B, 0x0B], [0x80, 0x80]] as [[UInt8]] {
      var fields = ReplyFields()
      fields.receive("grpc-status", "5")
      fields.receive("grpc-message", "gone")
      fields.receive("grpc-status-details-bin", Base64.text(details, isPadded: false))
      #expect(fields.status == Status(.notFound, "", "gone"))
    }
  }

  @Test func `details of any bytes never trap`() {
    var random = SplitMix64(seed: 42)
    let valid = StatusDetails.encode(
      Status.invalid("BAD", field: "f", "d").with(["a": "b"]).retryable(afterMilliseconds: 5))!
    for _ in 0..<20_000 {
      var bytes = valid
      for _ in 0..<3 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      var status = Status(.unknown, "", "")
      StatusDetails.decode(bytes, into: &status)
    }
  }

  @Test func `a status too large for a header list is shortened`() {
    var status = Status(.invalidArgument, "BAD", String(repeating: "长", count: 5_000))
    status.violations = (0..<2_000).map { .init(field: "lines[\($0)]", description: "bad") }
    var size = 0
    Trailers.forEachField(of: status) { size += $0.utf8.count + $1.utf8.count + 32 }
    #expect(size < 8_192)
    let received = roundTrip(status)
    #expect(received?.reason == "BAD")
    #expect(received?.violations.count == 8)
  }

  @Test func `initial and trailing metadata are collected`() {
    var fields = ReplyFields()
    fields.receive("tonglu-position", "17")
    fields.receive("broken-bin", "***")
    #expect(fields.metadata["tonglu-position"] == "17")
    #expect(fields.metadata.entries.count == 1)
  }

  @Test func `codes of HTTP/2 resets`() {
    #expect(Code(http2Error: 7) == .unavailable)
    #expect(Code(http2Error: 8) == .cancelled)
    #expect(Code(http2Error: 11) == .resourceExhausted)
    #expect(Code(http2Error: 2) == .internal)
  }
}
