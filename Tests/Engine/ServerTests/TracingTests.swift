import Synchronization
import Testing
import TongluCore
import TongluGRPC

@testable import TongluServer

@Suite struct TracingTests {
  private static let trace = "0af7651916cd43dd8448eb211c80319c"
  private static let span = "b7ad6b7169203331"
  private static let sampled = ("traceparent", "00-\(trace)-\(span)-01")

  private static func fixture(ratio: Double) async throws -> Fixture {
    try await Fixture { $0.tracing = Tracing(ratio: ratio) {} }
  }

  private func ending(of span: FinishedSpan) throws -> FinishedSpan.Ending {
    guard case .server(let ending) = span.kind else {
      throw Status(.internal, "NO_SERVER_SPAN", "")
    }
    return ending
  }

  @Test func `a call of a recorded trace becomes a span below its client's`() async throws {
    let fixture = try await Self.fixture(ratio: 0)
    let client = try await TestClient(port: fixture.server.port)
    let before = unixNanoseconds()
    _ = try await client.call(
      "Echo", "x", [Self.sampled, ("tracestate", "a=1"), ("tracestate", "b=2")])
    let spans = fixture.server.takeSpans()
    #expect(spans.count == 1)
    let span = try #require(spans.first)
    #expect(span.context.traceID == Self.trace)
    #expect(TraceContext.text(span.parentID) == Self.span)
    #expect(span.context.spanID != span.parentID)
    #expect(span.context.state == "a=1,b=2")
    #expect(span.start <= span.end)
    #expect(span.start > before - 1_000_000_000 && span.end < unixNanoseconds() + 1_000_000_000)
    let ending = try ending(of: span)
    #expect((ending.path, ending.code, ending.reason) == ("/test.Test/Echo", .ok, ""))
    #expect(ending.isKnown && ending.peer == "127.0.0.1")
    #expect(fixture.server.takeSpans().isEmpty)
    await fixture.stop()
  }

  @Test func `an unrecorded trace causes no span, nor does a new one`()
    async throws
  {
    let fixture = try await Self.fixture(ratio: 0)
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call("Echo", "x", [("traceparent", "00-\(Self.trace)-\(Self.span)-00")])
    _ = try await client.call("Echo", "x")
    #expect(fixture.server.takeSpans().isEmpty)
    await fixture.stop()
  }

  @Test func `a malformed traceparent begins a new trace and is not refused`() async throws {
    let fixture = try await Self.fixture(ratio: 1)
    let client = try await TestClient(port: fixture.server.port)
    for fields in [
      [("traceparent", "nonsense"), ("tracestate", "a=1")], [Self.sampled, Self.sampled],
      [("tracestate", "a=1")], [("traceparent", "ff-\(Self.trace)-\(Self.span)-01")],
    ] {
      #expect(try await client.call("Echo", "x", fields).status == nil)
    }
    let spans = fixture.server.takeSpans()
    #expect(spans.count == 4)
    #expect(Set(spans.map(\.context.traceID)).count == 4)
    #expect(spans.allSatisfy { $0.parentID == 0 && $0.context.traceID != Self.trace })
    #expect(spans.allSatisfy { $0.context.state.isEmpty })
    await fixture.stop()
  }

  @Test func `a refusal's span has the reason, also for streams and calls not started`()
    async throws
  {
    let fixture = try await Self.fixture(ratio: 0)
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call("Nothing", "", [Self.sampled])
    _ = try await client.call("Echo", "", [Self.sampled, ("authorization", "Bearer expired")])
    _ = try await client.call("Count", "x", [Self.sampled])
    _ = try await client.call("Count", "20", [Self.sampled])
    _ = try await client.call("Echo", "", [Self.sampled, ("grpc-timeout", "soon")])
    let endings = try fixture.server.takeSpans().map(ending)
    #expect(
      endings.map(\.reason)
        == ["METHOD_UNKNOWN", "TOKEN_EXPIRED", "NO_NUMBER", "UNLUCKY", "BAD_TIMEOUT"])
    #expect(
      endings.map(\.code)
        == [.unimplemented, .unauthenticated, .invalidArgument, .outOfRange, .invalidArgument])
    #expect(endings.map(\.isKnown) == [false, true, true, true, true])
    await fixture.stop()
  }

  @Test func `a mutation's wait and commit are spans below its call's`() async throws {
    let fixture = try await Self.fixture(ratio: 0)
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call("Store", mutation("x"), [Self.sampled])
    let spans = fixture.server.takeSpans()
    #expect(spans.count == 3)
    let call = try #require(spans.first)
    #expect(spans.dropFirst().allSatisfy { $0.parentID == call.context.spanID })
    #expect(spans.allSatisfy { $0.context.traceID == Self.trace })
    #expect(call.start <= spans[1].start && spans[1].end == spans[2].start)
    #expect(spans[2].start <= spans[2].end && spans[2].end <= call.end)
    await fixture.stop()
  }

  @Test func `a cancelled mutation has only its call's span`() async throws {
    let fixture = try await Self.fixture(ratio: 0)
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call(
      "Wait", mutation("x"), [Self.sampled], cancelAfterMilliseconds: 50)
    var spans: [FinishedSpan] = []
    #expect(
      try await eventually {
        spans += fixture.server.takeSpans()
        return !spans.isEmpty
      })
    #expect(try ending(of: spans[0]).code == .cancelled)
    fixture.ledger.open()
    await fixture.stop()
    #expect(spans.count + fixture.server.takeSpans().count == 1)
  }

  @Test func `spans beyond the limit are dropped and counted`() {
    let told = Mutex(0)
    let buffer = SpanBuffer { told.withLock { $0 += 1 } }
    var tracer = Tracer(ratio: 1)
    for _ in 0..<(SpanBuffer.countMax + 10) {
      let ending = FinishedSpan.Ending(
        path: "/a.A/B", isKnown: true, code: .ok, reason: "", peer: "")
      buffer.append(
        tracer.finished(
          tracer.span(under: nil), parentID: 0, startedAt: monotonicNanoseconds(), ending,
          writing: nil))
    }
    #expect(buffer.dropped == 10)
    #expect(told.withLock { $0 } == 1)
    #expect(buffer.take().count == SpanBuffer.countMax)
    #expect(buffer.take().isEmpty)
  }

  @Test(arguments: [(0.0, 0...0), (0.25, 2_200...2_800), (1.0, 10_000...10_000)])
  func `the ratio decides for calls without a trace`(ratio: Double, expected: ClosedRange<Int>) {
    var tracer = Tracer(ratio: ratio)
    let sampled = (0..<10_000).count { _ in tracer.span(under: nil).isSampled }
    #expect(expected.contains(sampled))
  }

  @Test func `an unrecorded parent stays unrecorded whatever the ratio`() throws {
    var tracer = Tracer(ratio: 1)
    let parent = try #require(
      TraceContext(traceHigh: 1, traceLow: 2, spanID: 3, isSampled: false))
    #expect(!tracer.span(under: parent).isSampled)
  }
}
