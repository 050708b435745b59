import Testing
import TongluCore
import TongluGRPC

/// The cases of the W3C recommendation, level 1 (https://www.w3.org/TR/trace-context-1/).
@Suite struct TraceContextTests {
  private static let trace = "0af7651916cd43dd8448eb211c80319c"
  private static let span = "b7ad6b7169203331"
  private static let example = "00-\(trace)-\(span)-01"

  private func parse(_ text: String) -> TraceContext? {
    TraceContext(traceparent: Array(text.utf8).span)
  }

  @Test func `the example of the recommendation is read and written`() throws {
    let context = try #require(parse(Self.example))
    #expect(context.traceID == Self.trace)
    #expect(TraceContext.text(context.spanID) == Self.span)
    #expect(context.isSampled)
    #expect(context.traceparent == Self.example)
  }

  @Test(arguments: [("00", false), ("01", true), ("02", false), ("03", true), ("ff", true)])
  func `only the sampled flag is read, and forwarded`(flags: String, isSampled: Bool) throws {
    let context = try #require(parse("00-\(Self.trace)-\(Self.span)-\(flags)"))
    #expect(context.isSampled == isSampled)
    #expect(context.traceparent.hasSuffix(isSampled ? "-01" : "-00"))
  }

  @Test func `an all-zero trace id is invalid`() {
    #expect(parse("00-00000000000000000000000000000000-\(Self.span)-01") == nil)
    #expect(parse("00-00000000000000000000000000000001-\(Self.span)-01") != nil)
    #expect(parse("00-10000000000000000000000000000000-\(Self.span)-01") != nil)
  }

  @Test func `an all-zero span id is invalid`() {
    #expect(parse("00-\(Self.trace)-0000000000000000-01") == nil)
  }

  @Test func `version ff is invalid`() {
    #expect(parse("ff-\(Self.trace)-\(Self.span)-01") == nil)
  }

  @Test func `of a later version the known part is read`() {
    #expect(parse("01-\(Self.trace)-\(Self.span)-01")?.traceID == Self.trace)
    #expect(parse("cc-\(Self.trace)-\(Self.span)-01-what-the-future-brings")?.isSampled == true)
    #expect(parse("cc-\(Self.trace)-\(Self.span)-01-") != nil)
    #expect(parse("cc-\(Self.trace)-\(Self.span)-01.what") == nil)
    #expect(parse("cc-\(Self.trace)-\(Self.span)-0") == nil)
  }

  @Test func `version 00 has nothing after its flags`() {
    #expect(parse(Self.example + "-more") == nil)
    #expect(parse(Self.example + "-") == nil)
    #expect(parse(Self.example + " ") == nil)
  }

  @Test(arguments: [
    "", "00", "00-", example.uppercased(), "0-\(trace)-\(span)-01", "000-\(trace)-\(span)-01",
    "0g-\(trace)-\(span)-01", "00-\(trace.dropLast())-\(span)-01", "00-\(trace)0-\(span)-01",
    "00-\(trace)-\(span.dropLast())-01", "00-\(trace)-\(span)0-01", "00-\(trace)-\(span)-1",
    "00-\(trace)-\(span)-0x", "00_\(trace)_\(span)_01", " " + example,
    "00-.af7651916cd43dd8448eb211c80319c-\(span)-01", "00-\(trace)-.7ad6b7169203331-01",
  ])
  func `a malformed traceparent is invalid`(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func `a child has the same trace and its own span`() throws {
    var generator = SplitMix64(seed: 1)
    var parent = try #require(parse(Self.example))
    parent.carry(state: "congo=t61rcWkgMzE")
    let child = parent.child(using: &generator)
    #expect(child.traceID == Self.trace && child.isSampled)
    #expect(child.spanID != parent.spanID)
    #expect(child.state == "congo=t61rcWkgMzE")
    #expect(parse(child.traceparent)?.spanID == child.spanID)
  }

  @Test func `a new trace has its own ids`() {
    var generator = SplitMix64(seed: 1)
    let traces = (0..<100).map { _ in TraceContext(isSampled: false, using: &generator) }
    #expect(Set(traces.map(\.traceID)).count == 100)
    #expect(traces.allSatisfy { parse($0.traceparent) == $0 })
  }

  @Test func `small ids are written with leading zeros`() throws {
    let context = try #require(
      TraceContext(traceHigh: 0, traceLow: 10, spanID: 255, isSampled: false))
    #expect(context.traceparent == "00-0000000000000000000000000000000a-00000000000000ff-00")
    #expect(TraceContext(traceHigh: 0, traceLow: 0, spanID: 1, isSampled: false) == nil)
    #expect(TraceContext(traceHigh: 0, traceLow: 1, spanID: 0, isSampled: false) == nil)
  }

  @Test func `a tracestate of up to 512 printable ASCII bytes is forwarded`() throws {
    var context = try #require(parse(Self.example))
    let longest = String(repeating: "a", count: 512)
    context.carry(state: longest)
    #expect(context.state == longest)
    context.carry(state: longest + "a")
    #expect(context.state == "")
    context.carry(state: "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE")
    #expect(context.state == "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE")
    context.carry(state: "a=通")
    #expect(context.state == "")
  }
}
