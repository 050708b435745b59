import Testing
import TongluCore
import TongluHTTP2

@Suite struct LimitTests {
  private func filler(_ bytes: Int) -> [(String, String)] {
    (0..<(bytes / 1_000)).map { ("x-\($0)", String(repeating: "v", count: 1_000 - 32)) }
  }

  /// A header list in one HEADERS frame of at most 16,384 bytes.
  @Test func `headers over 8 KiB are delivered to be refused`() {
    let server = TestServer()
    #expect(server.feed(Wire.head(1, more: filler(9_000))))
    #expect(server.requests.map(\.excess) == [.headers])
    #expect(server.session.reply(stream: 1, head: okHead, content: .none))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.headers, Frame.reset])
    #expect(frames[1].error == ErrorCode.noError)
    #expect(server.feed(Wire.data(1, [1], isEnd: true)))
    #expect(server.requests.count == 1)
  }

  @Test func `headers over 16 KiB reset the stream alone`() {
    let server = TestServer()
    // Name and value of an indexed field take one byte: a list of 16 KiB in few bytes.
    let long = String(repeating: "v", count: 1_000)
    var block = Wire.block([
      (":method", "POST"), (":scheme", "http"), (":path", "/s.S/M"), (":authority", "a"),
    ])
    block += [0x40, 1, 0x78, 127, 0xE9, 0x06] + long.utf8
    block += [UInt8](repeating: 0x80 | 62, count: 40)
    let head = Frame(
      type: Frame.headers, flags: Frame.endHeaders | Frame.endStream, stream: 1, payload: block)
    #expect(server.feed(head.bytes))
    #expect(server.requests.isEmpty)
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.reset])
    #expect(frames[0].error == ErrorCode.enhanceYourCalm)
    #expect(server.feed(Wire.call(3, [1])))
    #expect(server.requests.map(\.stream) == [3])
  }

  @Test func `fields after the limit are ignored, and the HPACK table stays in sync`() {
    let server = TestServer()
    let long = String(repeating: "v", count: 1_000)
    var block = Wire.block([
      (":method", "POST"), (":scheme", "http"), (":path", "/s.S/M"), (":authority", "a"),
    ])
    block += [0x40, 1, 0x78, 127, 0xE9, 0x06] + long.utf8
    block += [UInt8](repeating: 0x80 | 62, count: 10_000)
    // After them an entry of the table that the next request needs.
    block += [0x40, 1, 0x79, 1, 0x77]
    let bomb = Frame(
      type: Frame.headers, flags: Frame.endHeaders | Frame.endStream, stream: 1, payload: block)
    #expect(server.feed(bomb.bytes))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.reset])
    #expect(frames[0].error == ErrorCode.enhanceYourCalm)
    #expect(server.session.oversizeHeads == 1)
    #expect(server.session.resetCount == 1)
    #expect(server.session.openStreams == 0)
    let head = Frame(
      type: Frame.headers, flags: Frame.endHeaders | Frame.endStream, stream: 3,
      payload: Wire.block([
        (":method", "POST"), (":scheme", "http"), (":path", "/s.S/M"), (":authority", "a"),
      ]) + [0x80 | 62])
    #expect(server.feed(head.bytes))
    #expect(server.requests.map(\.stream) == [3])
    #expect(server.requests[0].others.joined().contains("w"))
  }

  @Test func `trailers over the limit reset their stream`() {
    let server = TestServer()
    #expect(server.feed(Wire.head(1)))
    let trailers = Frame(
      type: Frame.headers, flags: Frame.endHeaders | Frame.endStream, stream: 1,
      payload: [0x40, 1, 0x78, 1, 0x76] + [UInt8](repeating: 0x80 | 62, count: 1_000))
    #expect(server.feed(trailers.bytes))
    #expect(server.requests.isEmpty)
    #expect(server.frames().map(\.error) == [ErrorCode.enhanceYourCalm])
    #expect(server.session.openStreams == 0)
  }

  @Test func `a handler can end the connection during a feed`() {
    let server = TestServer()
    server.answer = { session, _ in session.endForWork() }
    #expect(!server.feed(Wire.call(1, [1]) + Wire.call(3, [2])))
    #expect(server.requests.map(\.stream) == [1])
    #expect(server.session.failure == .tooMuchWork)
    let frames = server.frames()
    #expect(frames.last?.type == Frame.goAway)
    #expect(frames.last?.error == ErrorCode.enhanceYourCalm)
  }

  @Test func `a body over the limit is delivered to be refused`() {
    var limits = Limits()
    limits.bodyBytesMax = 10
    let server = TestServer(limits)
    #expect(
      server.feed(Wire.head(1) + Wire.data(1, [UInt8](repeating: 1, count: 10), isEnd: false)))
    #expect(server.requests.isEmpty)
    #expect(server.feed(Wire.data(1, [1], isEnd: false) + Wire.data(1, [1], isEnd: false)))
    #expect(server.requests.map(\.excess) == [.body])
    #expect(
      server.session.reply(
        stream: 1, head: okHead, content: .plain([9]), trailers: nil))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.headers, Frame.data, Frame.reset])
  }

  @Test func `bodies of a connection together have a limit`() {
    var limits = Limits()
    limits.bufferedBytesMax = 100
    let server = TestServer(limits)
    let part = [UInt8](repeating: 1, count: 40)
    for stream: Int32 in [1, 3, 5] {
      #expect(server.feed(Wire.head(stream) + Wire.data(stream, part, isEnd: false)))
    }
    #expect(server.requests.map(\.stream) == [5])
    #expect(server.requests.map(\.excess) == [.connection])
    #expect(server.feed(Wire.data(1, [], isEnd: true) + Wire.data(3, [], isEnd: true)))
    #expect(server.requests.map(\.stream) == [5, 1, 3])
    #expect(server.feed(Wire.head(7) + Wire.data(7, part + part, isEnd: true)))
    #expect(server.requests.last?.excess == nil)
  }

  @Test func `bytes held by a handler count with the bodies, until its stream ends`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [1]) + Wire.call(3, [1])))
    server.session.hold(stream: 1, bytes: 70)
    server.session.hold(stream: 3, bytes: 20)
    server.session.hold(stream: 1, bytes: 50)
    #expect(server.session.bufferedBytes == 70)
    server.session.hold(stream: 9, bytes: 1)
    #expect(server.session.bufferedBytes == 70)
    #expect(server.feed(Wire.reset(1, error: 8)))
    #expect(server.session.bufferedBytes == 20)
  }

  @Test func `produced data count while they wait, and are freed`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [1])))
    server.session.reply(stream: 1, head: okHead, content: .produced)
    // The peer's window is 65,535 bytes.
    server.parts = [.content([UInt8](repeating: 7, count: 70_000))]
    _ = server.session.drain()
    #expect(server.session.pendingReplyBytes == 70_000)
    #expect(server.session.sentDataBytes == 65_535)
    #expect(!server.session.hasRoom(stream: 1))
    #expect(server.feed(Wire.windowUpdate(0, 70_000) + Wire.windowUpdate(1, 70_000)))
    _ = server.session.drain()
    #expect(server.session.pendingReplyBytes == 0)
    #expect(server.session.sentDataBytes == 70_000)
    #expect(server.session.hasRoom(stream: 1))
  }

  @Test func `bodies of a process have a common limit, and count until they are delivered`() {
    var limits = Limits()
    let total = ByteBudget(max: 100)
    limits.total = total
    let (one, other) = (TestServer(limits), TestServer(limits))
    let part = [UInt8](repeating: 1, count: 60)
    #expect(one.feed(Wire.head(1) + Wire.data(1, part, isEnd: false)))
    #expect(total.count == 60)
    #expect(other.feed(Wire.head(1) + Wire.data(1, part, isEnd: false)))
    #expect(other.requests.map(\.excess) == [.process])
    #expect(one.feed(Wire.data(1, [], isEnd: true)))
    #expect(one.requests.map(\.excess) == [nil] && total.count == 0)
    #expect(one.feed(Wire.head(3) + Wire.data(3, part, isEnd: false)))
    one.session.close()
    #expect(total.count == 0)
  }

  @Test func `of an overlong header list, the fields needed for the response are kept`() {
    let server = TestServer()
    let late = filler(9_000) + [("x-last", "1"), ("content-type", "application/grpc")]
    #expect(server.feed(Wire.head(1, path: "/s.S/M", more: late)))
    #expect(server.requests.map(\.excess) == [.headers])
    #expect(server.contentTypes == 2)
  }

  @Test func `early pings are refused with the text that stock clients know`() {
    let ping = Frame(type: Frame.ping, payload: [UInt8](repeating: 0, count: 8)).bytes
    var limits = Limits()
    limits.pingStrikesMax = 2
    let server = TestServer(limits)
    var now: UInt64 = 1_000_000_000
    server.session.clock = { now }
    server.echo()
    for _ in 0..<5 {
      #expect(server.feed(ping))
      now += 10_000_000_000
    }
    // Frames sent in between reset the count.
    for stream: Int32 in [1, 3, 5, 7] {
      #expect(server.feed(ping + ping + Wire.call(stream, [1])))
      _ = server.frames()
    }
    #expect(server.feed(ping + ping + ping))
    #expect(!server.feed(ping))
    #expect(server.session.failure == .tooManyPings)
    let farewell = server.frames().last { $0.type == Frame.goAway }
    #expect(farewell?.error == ErrorCode.enhanceYourCalm)
    #expect(farewell?.payload.dropFirst(8).elementsEqual("too_many_pings".utf8) == true)
  }

  @Test func `streams beyond the limit are refused`() {
    var limits = Limits()
    limits.concurrentStreamsMax = 2
    let server = TestServer(limits)
    #expect(server.feed(Wire.call(1, []) + Wire.call(3, []) + Wire.call(5, [])))
    #expect(server.requests.map(\.stream) == [1, 3])
    let resets = server.frames().filter { $0.type == Frame.reset }
    #expect(resets.map(\.stream) == [5])
    #expect(resets.map(\.error) == [ErrorCode.refusedStream])
    #expect(server.session.refusedStreams == 1)
    #expect(server.session.openStreams == 2)
  }

  private func isCalmed(_ server: TestServer) -> Bool {
    server.frames().contains { $0.type == Frame.goAway && $0.error == ErrorCode.enhanceYourCalm }
  }

  @Test func `resets have a budget, which is refilled over time`() {
    var limits = Limits()
    limits.resetsBurst = 10
    limits.resetsPerSecond = 2
    let server = TestServer(limits)
    var now: UInt64 = 1
    server.session.clock = { now }
    var id: Int32 = 1
    func reset() -> Bool {
      defer { id += 2 }
      return server.feed(Wire.head(id) + Wire.reset(id, error: 8))
    }
    for _ in 0..<10 { #expect(reset()) }
    now += 1_000_000_000
    #expect(reset() && reset())
    #expect(!isCalmed(server))
    #expect(!reset())
    #expect(server.session.failure == .tooManyResets)
    #expect(isCalmed(server))
  }

  @Test func `resets that the client provokes are counted too`() {
    var limits = Limits()
    limits.resetsBurst = 10
    limits.resetsPerSecond = 0
    let server = TestServer(limits)
    var id: Int32 = 1
    // A window beyond 2³¹ is a stream error, which the server answers with RST_STREAM.
    for _ in 0..<11 {
      _ = server.feed(
        Wire.head(id) + Frame(type: 8, flags: 0, stream: id, payload: [127, 255, 255, 255]).bytes)
      _ = server.session.drain(max: 1 << 10)
      id += 2
    }
    #expect(server.session.failure == .tooManyResets)
  }

  @Test func `frames without content have a budget`() {
    let ping = Frame(type: 6, flags: 0, stream: 0, payload: [UInt8](repeating: 0, count: 8)).bytes
    let settings = Frame(type: Frame.settings, flags: 0).bytes
    let empty = Wire.data(1, [], isEnd: false)
    for flood in [ping, settings, empty] {
      var limits = Limits()
      limits.controlsBurst = 20
      limits.controlsPerSecond = 0
      limits.pingStrikesMax = 100
      let server = TestServer(limits)
      #expect(server.feed(Wire.head(1)))
      var sent = 0
      while sent < 100, server.feed(flood) { sent += 1 }
      #expect((15...20).contains(sent))
      #expect(server.session.failure == .tooManyControls)
      #expect(isCalmed(server))
    }
  }

  @Test func `a slow request is ended, and a stuck header block is reported`() {
    let server = TestServer()
    #expect(server.feed(Wire.head(1)))
    #expect(server.session.sweep(now: 100, limit: 10) == 0)
    #expect(server.session.sweep(now: 110, limit: 10) == 0)
    #expect(server.session.sweep(now: 111, limit: 10) == 1)
    #expect(server.frames().map(\.type).contains(Frame.reset))
    #expect(server.session.sweep(now: 200, limit: 10) == 0)
    var head = Wire.block([(":method", "POST")])
    head.removeLast()
    #expect(server.feed(Frame(type: Frame.headers, flags: 0, stream: 3, payload: head).bytes))
    #expect(server.session.sweep(now: 300, limit: 10) == 0)
    #expect(server.session.sweep(now: 400, limit: 10) == nil)
  }

  @Test func `a client that ignores the limit is disconnected`() {
    var limits = Limits()
    limits.concurrentStreamsMax = 2
    let server = TestServer(limits)
    #expect(server.feed(Frame(type: Frame.settings, flags: 1).bytes))
    #expect(server.feed(Wire.call(1, []) + Wire.call(3, []) + Wire.call(5, [])))
    #expect(server.requests.map(\.stream) == [1, 3])
    #expect(server.frames().contains { $0.type == Frame.goAway && $0.error == 1 })
  }
}
