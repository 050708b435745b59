import Testing
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluServer

/// Limits of the memory and the time of streams, and the end of a stream that reaches one.
@Suite struct StreamLimitTests {
  /// The first half of a message of `count` bytes.
  private func half(of count: Int) -> [UInt8] {
    let length = UInt32(count)
    let prefix = [0] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
    return prefix + [UInt8](repeating: 0x31, count: count / 2)
  }

  @Test(arguments: ["Sum", "HeavySum", "Chat"])
  func `endless messages use at most a connection's share`(
    _ method: String
  ) async throws {
    let fixture = try await Fixture { $0.limits.bufferedBytesMax = 2 << 20 }
    let client = try await TestClient(port: fixture.server.port)
    var streams: [TestStream] = []
    for _ in 0..<12 {
      let stream = try await client.open(method)
      stream.act(.send(half(of: 600_000)))
      streams.append(stream)
    }
    // Each holds 300,000 bytes: the seventh exceeds the limit, and so does each after it.
    #expect(try await streams[11].end().status?.reason == "TOO_MUCH_BUFFERED")
    for stream in streams { stream.act(.cancel) }
    var refused = 0
    for stream in streams {
      refused += try await stream.end().status?.reason == "TOO_MUCH_BUFFERED" ? 1 : 0
    }
    #expect(refused == 6)
    // Their share is released.
    #expect(try await eventually { try await fixture.server.openCalls == 0 })
    let stream = try await client.open("Sum")
    for _ in 0..<1_000 { stream.send("1") }
    stream.act(.finish)
    #expect(try await stream.end().text == "1000")
    await fixture.stop()
  }

  @Test(.enabled(if: Fixture.postgreSQL != nil))
  func `what comes before the caller is known counts, and is given back`() async throws {
    let fixture = try await Fixture(postgreSQL: Fixture.postgreSQL) {
      $0.limits.bufferedBytesMax = 2 << 20
      $0.bufferedBytesTotalMax = 3 << 20
    }
    let client = try await TestClient(port: fixture.server.port)
    // The look-ups wait behind sleeping calls.
    func open() async throws -> [TestStream] {
      for _ in 0..<2 { _ = Task { try await client.call("Sleep") } }
      try await Task.sleep(for: .milliseconds(100))
      var streams: [TestStream] = []
      for _ in 0..<12 {
        let stream = try await client.open("Sum", [("authorization", "Bearer someone")])
        stream.act(.send(half(of: 600_000)))
        streams.append(stream)
      }
      return streams
    }
    let streams = try await open()
    #expect(try await streams[11].end().status?.reason == "TOO_MUCH_BUFFERED")
    for stream in streams { stream.act(.cancel) }
    #expect(try await eventually { try await fixture.server.openCalls == 0 })
    // A reset stream releases its share once: the limit is as before.
    for _ in 0..<3 {
      for stream in try await open().prefix(5) { stream.act(.cancel) }
      #expect(try await eventually { try await fixture.server.openCalls <= 7 })
    }
    #expect(try await open()[11].end().status?.reason == "TOO_MUCH_BUFFERED")
    await fixture.stop()
  }

  @Test(arguments: ["Sum", "Chat"]) func `a message that stays incomplete ends its stream`(
    _ method: String
  ) async throws {
    let fixture = try await Fixture { $0.timers.request = 1 }
    let client = try await TestClient(port: fixture.server.port)
    let slow = try await client.open(method)
    slow.act(.send(half(of: 100)))
    let patient = try await client.open(method)
    #expect(try await slow.end().status?.reason == "MESSAGE_TOO_SLOW")
    // One without a begun message may wait indefinitely.
    if method == "Sum" { patient.send("7") }
    patient.act(.finish)
    #expect(try await patient.end().status == nil)
    #expect(try await fixture.metric("tonglu_limit_total{limit=\"request_time\"}") == 1)
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a reader that reads nothing is cut, with or without PINGs`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture {
      $0.timers.stall = 2
      $0.limits.pingStrikesMax = 1_000
    }
    let client = try await TestClient(port: fixture.server.port)
    let idle = try await TestClient(port: fixture.server.port)
    let waiting = try await idle.open(kind + "Follow", isPaced: true)
    waiting.send("0")
    waiting.act(.finish)
    let stream = try await client.open(kind + "Count", isPaced: true)
    stream.send("2500")
    stream.act(.finish)
    // Other calls begin and end, and move bytes; the stream does not.
    while client.isActive {
      client.send(Self.ping)
      try await Task.sleep(for: .milliseconds(200))
    }
    #expect(try await stream.end().error != nil)
    #expect(try await fixture.metric("tonglu_limit_total{limit=\"stalled\"}") == 1)
    #expect(idle.isActive)
    await fixture.stop()
  }

  private static let ping: [UInt8] = [0, 0, 8, 6, 0, 0, 0, 0, 0] + [UInt8](repeating: 7, count: 8)

  @Test(arguments: ["", "Heavy"]) func `revoked rights end a stream that is not waiting`(
    _ kind: String
  ) async throws {
    // The stream reads nothing while others are made: on a busy machine that takes long.
    let fixture = try await Fixture { $0.timers.stall = 600 }
    let client = try await TestClient(port: fixture.server.port)
    let person = [("authorization", "Bearer person")]
    let busy = try await client.open(kind + "Count", person, isPaced: true)
    busy.send("2500")
    busy.act(.finish)
    var messages = busy.messages.makeAsyncIterator()
    for _ in 0..<1_000 { _ = await messages.next() }
    let sum = try await client.open(kind + "Sum", person)
    sum.send("1")
    let chat = try await client.open("Chat", person)
    chat.send("a")
    var answers = chat.messages.makeAsyncIterator()
    #expect(await answers.next() == "re a")
    #expect(try await client.call("Revoke", mutation("x")).text == "revoked")
    #expect(try await client.call("Echo", "a").text == "a")
    busy.act(.consume(1_500 * 999))
    sum.act(.finish)
    chat.send("b")
    for stream in [busy, sum, chat] {
      #expect(try await stream.end().status?.reason == "TOKEN_INVALID")
    }
    #expect(fixture.ledger.all.filter { $0.hasPrefix("made") }.count < 1_200)
    await fixture.stop()
  }

  @Test func `a client stream that was answered is ignored from then on`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for method in ["Sum", "HeavySum"] {
      let stream = try await client.open(method, [("authorization", "Bearer person")])
      stream.send("1")
      stream.act(.finish)
      #expect(try await stream.end().text == "1")
    }
    #expect(try await client.call("Revoke", mutation("x")).text == "revoked")
    #expect(try await client.call("Echo", "a").text == "a")
    #expect(try await fixture.metric("tonglu_feed_behind_streams") == 0)
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a stream that has an end reaches it while the server stops`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture {
      ($0.transferDrainMillisecondsMax, $0.drainMillisecondsMax) = (120_000, 120_000)
    }
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Count", isPaced: true)
    stream.send("2500")
    stream.act(.finish)
    let upload = try await client.open(kind + "Sum")
    upload.send("1")
    var messages = stream.messages.makeAsyncIterator()
    for _ in 0..<1_000 { _ = await messages.next() }
    async let stopped: Void = fixture.stop()
    try await Task.sleep(for: .milliseconds(500))
    upload.send("2")
    upload.act(.finish)
    #expect(try await upload.end().text == "3")
    stream.act(.consume(1_500 * 999))
    for index in 1_000..<2_500 {
      if index % 20 == 0 { stream.act(.consume(20 * 999)) }
      #expect(await messages.next()?.hasPrefix("\(index)") == true)
    }
    let end = try await stream.end()
    #expect(end.status == nil && end.error == nil)
    await stopped
  }

  @Test func `a response's compression is as announced in its headers`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("Squeeze", [("grpc-accept-encoding", "gzip")])
    stream.send("a")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    #expect(await messages.next() == String(repeating: "z", count: 5_000))
    #expect(try await stream.end().status == nil)
    await fixture.stop()
  }
}
