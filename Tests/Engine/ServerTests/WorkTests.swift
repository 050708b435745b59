import Foundation
import Testing
import TongluCore
import TongluGRPC
import TongluHTTP2

@testable import TongluServer

/// Limits of the work for callers without a login.
@Suite struct WorkTests {
  private static let millisecond: UInt64 = 1_000_000
  private static let someone = [("authorization", "Bearer someone"), ("grpc-encoding", "gzip")]

  private func limits(_ change: (inout WorkLimits) -> Void) -> WorkLimits {
    var limits = WorkLimits()
    change(&limits)
    return limits
  }

  @Test func `time for refusals is counted separately from other calls`() {
    let limits = limits {
      $0.refusalMillisecondsBurst = 100
      $0.refusalMillisecondsPerSecond = 0
    }
    var (loop, work) = (LoopWork(limits), ConnectionWork(limits))
    let served = (0..<1_000).map { _ in
      work.served()
      return work.tookSlice(Self.millisecond, now: 1, of: &loop)
    }
    #expect(!served.contains(false))
    let mixed = (0..<10).map { _ in
      work.refused()
      work.served()
      return work.tookSlice(20 * Self.millisecond, now: 1, of: &loop)
    }
    #expect(mixed == [Bool](repeating: true, count: 9) + [false])
  }

  @Test func `slices without a call belong to the next call`() {
    let limits = limits {
      $0.refusalMillisecondsBurst = 100
      $0.refusalMillisecondsPerSecond = 0
    }
    var (loop, work) = (LoopWork(limits), ConnectionWork(limits))
    var slices = (0..<10).map { _ in
      work.tookSlice(11 * Self.millisecond, now: 1, of: &loop)
    }
    work.refused()
    slices.append(work.tookSlice(0, now: 1, of: &loop))
    #expect(slices == [Bool](repeating: true, count: 10) + [false])
  }

  @Test func `when the loop's budget is spent, those end that used a tenth of their own`() {
    let limits = limits {
      $0.refusalMillisecondsBurst = 100
      $0.refusalMillisecondsTotalBurst = 200
      $0.refusalMillisecondsPerSecond = 0
      $0.refusalMillisecondsTotalPerSecond = 0
    }
    var loop = LoopWork(limits)
    func use(_ milliseconds: UInt64) -> Bool {
      var work = ConnectionWork(limits)
      work.refused()
      return work.tookSlice(milliseconds * Self.millisecond, now: 1, of: &loop)
    }
    #expect([90, 90, 90, 5, 15].map(use) == [true, true, false, true, false])
  }

  @Test func `a connection with costly refusals ends, and the others stay`() async throws {
    let fixture = try await Fixture {
      $0.work.refusalMillisecondsBurst = 3
      $0.work.refusalMillisecondsPerSecond = 0
      $0.loops = 1
    }
    let honest = try await TestClient(port: fixture.server.port)
    let client = try await TestClient(port: fixture.server.port)
    var count = 0
    while count < 100_000, client.isActive {
      let reply = try await client.call("None")
      if reply.error != nil { break }
      #expect(reply.status?.reason == "METHOD_UNKNOWN")
      count += 1
      #expect(try await honest.call("Echo", "a").text == "a")
    }
    try await client.closed()
    #expect(try await honest.call("Echo", "b").text == "b")
    let metrics = PrometheusText.page(try await fixture.server.metrics)
    #expect(metrics.contains(#"tonglu_limit_total{limit="refusals"} 1"#))
    await fixture.stop()
  }

  @Test func `a turn is limited, and its rest follows the others' turns`() async throws {
    let fixture = try await Fixture {
      $0.work.turnMicroseconds = 1
      $0.loops = 1
    }
    let client = try await TestClient(port: fixture.server.port)
    let large = String(repeating: "z", count: 300_000)
    async let one = client.call("Echo", large)
    async let two = client.call("Echo", large + "!")
    #expect(try await one.text == large)
    #expect(try await two.text == large + "!")
    let metrics = PrometheusText.page(try await fixture.server.metrics)
    #expect(!metrics.contains(#"tonglu_limit_total{limit="turn"} 0"#))
    await fixture.stop()
  }

  @Test func `connections with much work take turns behind one with little`() async throws {
    let fixture = try await Fixture {
      $0.work.shareMillisecondsBurst = 0
      $0.work.shareMillisecondsPerSecond = 0
      $0.loops = 1
    }
    let clients = try await [
      TestClient(port: fixture.server.port), TestClient(port: fixture.server.port),
    ]
    for client in clients {
      for _ in 0..<50 { #expect(try await client.call("Echo", "x").text == "x") }
      let stream = try await client.open("Chat")
      stream.send("a b")
      stream.act(.finish)
      #expect(try await stream.end().status == nil)
    }
    await fixture.stop()
  }
}

/// Compressed messages.
@Suite struct InflateLimitTests {
  private static let gzip = [("grpc-encoding", "gzip")]
  private static let someone = gzip + [("authorization", "Bearer someone")]

  private func compressed(_ text: String) -> Content {
    .plain(MessageEncoding.gzip.framed(Array(text.utf8)))
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

  @Test(arguments: ["Echo", "Store"])
  func `messages without a login inflate to 64 KiB at most, others to 4 MiB`(
    _ method: String
  ) async throws {
    let fixture = try await Fixture { $0.messageBytesUnknownMax = 64 << 10 }
    let client = try await TestClient(port: fixture.server.port)
    func text(_ count: Int) -> String {
      method == "Store" ? mutation(zeros(count - 37)) : zeros(count)
    }
    for (size, isStrange) in [(65_536, true), (4 << 20, false)] {
      let more = isStrange ? Self.gzip : Self.someone
      #expect(
        try await client.call(method, more, content: compressed(text(size))).status == nil)
      let refused = try await client.call(method, more, content: compressed(text(size + 1)))
      #expect(refused.status?.code == .resourceExhausted)
      #expect(refused.status?.reason == "MESSAGE_TOO_LARGE")
    }
    let plain = try await client.call(method, zeros(65_537))
    #expect(plain.status?.reason == "MESSAGE_TOO_LARGE")
    await fixture.stop()
  }

  @Test(arguments: [64, 3_000, 4_097])
  func `a limit without a login applies however small it is`(_ limit: Int) async throws {
    let fixture = try await Fixture { $0.messageBytesUnknownMax = limit }
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", zeros(limit)).status == nil)
    let refused = try await client.call("Echo", zeros(limit + 1))
    #expect(refused.status?.code == .resourceExhausted)
    #expect(refused.status?.reason == "MESSAGE_TOO_LARGE")
    let known = [("authorization", "Bearer someone")]
    #expect(try await client.call("Echo", zeros(limit + 1), known).status == nil)
    await fixture.stop()
  }

  @Test(arguments: ["Sum", "HeavySum"])
  func `the same applies to messages of streams`(_ method: String) async throws {
    let fixture = try await Fixture { $0.messageBytesUnknownMax = 64 << 10 }
    let client = try await TestClient(port: fixture.server.port)
    let number = zeros(100_000) + "7"
    let framed = MessageEncoding.gzip.framed(Array(number.utf8))
    for (more, isTaken) in [(Self.gzip, false), (Self.someone, true)] {
      let stream = try await client.open(method, more)
      for _ in 0..<2 { stream.act(.send(framed)) }
      stream.act(.finish)
      let reply = try await stream.end()
      #expect(reply.status?.reason == (isTaken ? nil : "MESSAGE_TOO_LARGE"))
      if isTaken { #expect(reply.text == "14") }
    }
    await fixture.stop()
  }

  @Test func `nothing is inflated for an invalid token`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let expired = Self.gzip + [("authorization", "Bearer expired")]
    let bad = Content.plain([1, 0, 0, 0, 3, 1, 2, 3])
    let reply = try await client.call("Echo", expired, content: bad)
    #expect(reply.status?.reason == "TOKEN_EXPIRED")
    let broken = try await client.call("Echo", Self.gzip, content: bad)
    #expect(broken.status?.code == .internal)
    #expect(broken.status?.reason == "MESSAGE_NOT_INFLATED")
    await fixture.stop()
  }

  @Test func `bytes inflated without a login have a budget, others none`()
    async throws
  {
    let fixture = try await Fixture {
      $0.work.inflatedBytesBurst = 100_000
      $0.work.inflatedBytesPerSecond = 0
    }
    let client = try await TestClient(port: fixture.server.port)
    for _ in 0..<2 {
      #expect(
        try await client.call("Echo", Self.gzip, content: compressed(zeros(60_000))).status == nil)
    }
    let refused = try await client.call("Echo", Self.gzip, content: compressed("0"))
    #expect(refused.status == nil || refused.status?.reason == "INFLATE_LIMIT")
    let spent = try await client.call("Echo", Self.gzip, content: compressed(zeros(2_000)))
    #expect(spent.status?.code == .resourceExhausted)
    #expect(spent.status?.reason == "INFLATE_LIMIT")
    #expect(spent.status?.retryAfterMilliseconds != nil)
    for _ in 0..<5 {
      let known = try await client.call("Echo", Self.someone, content: compressed(zeros(60_000)))
      #expect(known.status == nil)
    }
    let other = try await TestClient(port: fixture.server.port)
    #expect(
      try await other.call("Echo", Self.gzip, content: compressed(zeros(60_000))).status == nil)
    await fixture.stop()
  }
}

extension TestClient {
  fileprivate func call(
    _ method: String, _ more: [(String, String)], content: Content
  ) async throws -> Reply {
    try await call(method, "", more, content: content)
  }
}

/// Streams and the pool.
@Suite struct StrangerLimitTests {
  @Test func `streams without a login have a lower limit than others`() async throws {
    let fixture = try await Fixture {
      $0.work.unknownStreamsMax = 3
      $0.work.unknownStreamsTotalMax = 5
      $0.loops = 1
    }
    let clients = try await [
      TestClient(port: fixture.server.port), TestClient(port: fixture.server.port),
    ]
    var opened: [TestStream] = []
    for (client, count) in [(clients[0], 3), (clients[1], 2)] {
      for _ in 0..<count { opened.append(try await client.open("Chat")) }
      for stream in opened { stream.send("a") }
      for stream in opened.suffix(count) {
        var messages = stream.messages.makeAsyncIterator()
        #expect(await messages.next() == "re a")
      }
      let refused = try await client.open("Chat").end()
      #expect(refused.status?.code == .resourceExhausted)
      #expect(refused.status?.reason == "TOO_MANY_STREAMS")
    }
    let known = try await clients[0].open("Chat", [("authorization", "Bearer someone")])
    known.send("b")
    var messages = known.messages.makeAsyncIterator()
    #expect(await messages.next() == "re b")
    // A released place is reused.
    opened[4].act(.finish)
    _ = try await opened[4].end()
    #expect(
      try await eventually {
        let again = try await clients[1].open("Chat")
        again.act(.finish)
        return try await again.end().status == nil
      })
    await fixture.stop()
  }
}

/// Log lines caused by peers.
@Suite struct LogLimitTests {
  @Test func `errors of a peer are logged at info, few lines, and the rest is counted`()
    async throws
  {
    let fixture = try await Fixture {
      $0.loops = 1
      $0.work.peerLinesBurst = 3
      $0.work.peerLinesPerSecond = 0
    }
    let client = try await TestClient(port: fixture.server.port)
    for _ in 0..<50 {
      let reply = try await client.call("Echo", content: .plain([7, 0, 0, 0, 0]))
      #expect(reply.status?.reason == "MESSAGE_FLAGS")
      #expect(reply.status?.message.contains("flags") == true)
    }
    let lines = fixture.log.all.filter { $0.contains("MESSAGE_FLAGS") }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("info") })
    #expect(!fixture.log.all.contains { $0.hasPrefix("error") })
    let metrics = PrometheusText.page(try await fixture.server.metrics)
    #expect(metrics.contains(#"tonglu_limit_total{limit="log_lines"} 47"#))
    await fixture.stop()
  }

  @Test func `the next line has the number of suppressed ones`() {
    var gate = LineGate(burst: 2, perSecond: 1)
    var passed = (0..<42).map { _ in gate.pass(now: 1) }
    #expect(passed == [0, 0] + [Int?](repeating: nil, count: 40))
    #expect(gate.leftOut == 40)
    passed = [1_100_000_000, 2_200_000_000].map { gate.pass(now: $0) }
    #expect(passed == [40, 0])
  }
}

/// Other protocols than HTTP/2.
@Suite struct OtherProtocolTests {
  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", true), ("POST /x HTTP/1.0\r\n\r\n", true),
    ("GET / HTTP/1.1", false), ("GET / HTTP/2.0\r\n\r\n", false), ("HELO mail\r\n", false),
    ("INVALID CONNECTION PREFACE\r\n\r\n", false), ("GET / HTTP/1.1\n\n", false), ("\r\n", false),
  ])
  func `a line of HTTP/1 gets a response, anything else a close`(
    _ text: String, _ isHTTP1: Bool
  ) {
    #expect(Connection.isHTTP1(Array(text.utf8)) == isHTTP1)
  }
}
