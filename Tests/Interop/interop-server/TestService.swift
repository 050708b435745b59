import InteropMessages
import TongluCore
import TongluDatabase
import TongluGRPC
import TongluMessages
import TongluService

/// grpc.testing.TestService: the public contract for testing gRPC implementations with each other.
struct TestService: Sendable {
  /// The remaining responses of a call.
  private struct Owed: Sendable {
    let call: Call
    var parameters: [ResponseParameters] = []
    var status: Status?
    /// When the first of `parameters` is due, in monotonic nanoseconds; nil before it waits.
    var dueAt: UInt64?
    /// Responses wait until the client has sent everything.
    var isHeld = false
  }

  private struct Sum: Sendable {
    let call: Call
    var size = 0
  }

  var methods: [Method] {
    [
      .read(path("EmptyCall"), access: .anyone, isHeavy: false) {
        (_: Empty, call, _) throws(Status) in
        try Self.echo(call)
        return Empty()
      },
      .read(path("UnaryCall"), access: .anyone, isHeavy: false, unary),
      .read(path("CacheableUnaryCall"), access: .anyone, isHeavy: false, unary),
      .serverStream(
        path("StreamingOutputCall"), access: .anyone, isHeavy: false,
        begin: { (request: StreamingOutputCallRequest, call) throws(Status) in
          try Self.echo(call)
          var owed = Owed(call: call)
          Self.owe(request, &owed)
          return owed
        }, next: { (owed: inout Owed, _, _) throws(Status) in try Self.next(&owed, end: .end) }),
      .clientStream(
        path("StreamingInputCall"), access: .anyone, isHeavy: false,
        begin: { (call) throws(Status) in
          try Self.echo(call)
          return Sum(call: call)
        },
        receive: { (sum: inout Sum, request: StreamingInputCallRequest) throws(Status) in
          try Self.check(request.expectCompressed, sum.call)
          sum.size += request.payload.body.count
        },
        finish: { (sum, _, _) throws(Status) in
          var response = StreamingInputCallResponse()
          response.size = sum.size
          return response
        }),
      duplex("FullDuplexCall", isHeld: false),
      duplex("HalfDuplexCall", isHeld: true),
    ]
  }

  private func path(_ method: String) -> String { "/grpc.testing.TestService/\(method)" }

  private func duplex(_ method: String, isHeld: Bool) -> Method {
    .bidirectional(
      path(method), access: .anyone,
      begin: { (call) throws(Status) in
        try Self.echo(call)
        return Owed(call: call, isHeld: isHeld)
      },
      receive: { (owed: inout Owed, request: StreamingOutputCallRequest) throws(Status) in
        Self.owe(request, &owed)
      },
      receivedAll: { (owed) throws(Status) in owed.isHeld = false },
      next: { (owed: inout Owed, _, _) throws(Status) in
        owed.isHeld ? Batch(then: .input) : try Self.next(&owed, end: .input)
      })
  }

  private func unary(
    _ request: SimpleRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SimpleResponse {
    try Self.echo(call)
    try Self.check(request.expectCompressed, call)
    if let status = Self.status(request.responseStatus) { throw status }
    call.compressReplies(request.responseCompressed ?? false)
    return SimpleResponse(Payload(zeros: request.responseSize))
  }

  private static func owe(_ request: StreamingOutputCallRequest, _ owed: inout Owed) {
    owed.parameters += request.parameters
    if let status = status(request.responseStatus) { owed.status = status }
    owed.call.compressReplies(request.parameters.contains { $0.compressed == true })
  }

  /// One response per turn, each after its interval.
  private static func next(
    _ owed: inout Owed, end: Then
  ) throws(Status) -> Batch<StreamingOutputCallResponse> {
    guard let first = owed.parameters.first else {
      if let status = owed.status { throw status }
      return Batch(then: end)
    }
    // Messages of the client, including its end, do not make a response due earlier.
    let now = monotonicNanoseconds()
    let dueAt = owed.dueAt ?? now + UInt64(max(0, first.intervalMicroseconds)) * 1_000
    if dueAt > now {
      owed.dueAt = dueAt
      return Batch(then: .delay(milliseconds: Int((dueAt - now + 999_999) / 1_000_000)))
    }
    owed.dueAt = nil
    owed.parameters.removeFirst()
    owed.call.compressReplies(first.compressed ?? false)
    return Batch([StreamingOutputCallResponse(Payload(zeros: first.size))], then: .more)
  }

  private static func check(_ expected: Bool?, _ call: Call) throws(Status) {
    guard expected == nil || expected == call.isRequestCompressed else {
      throw .invalid(
        "COMPRESSION_MISMATCH", field: "expect_compressed", "the message came otherwise")
    }
  }

  private static func status(_ echoed: EchoStatus?) -> Status? {
    guard let echoed, let code = Code(rawValue: Int(echoed.code)) else { return nil }
    return Status(code, "ECHO", echoed.message)
  }

  /// Echoes custom metadata: initial as initial, trailing as trailing.
  private static func echo(_ call: Call) throws(Status) {
    if let text = call.metadata["x-grpc-test-echo-initial"] {
      var initial = Metadata()
      try initial.add("x-grpc-test-echo-initial", text: text)
      call.sendInitial(initial)
    }
    var trailing = Metadata()
    for bytes in call.metadata.binaries("x-grpc-test-echo-trailing-bin") {
      try trailing.add("x-grpc-test-echo-trailing-bin", binary: bytes)
    }
    call.sendTrailing(trailing)
  }
}
